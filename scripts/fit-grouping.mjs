// Fits the weights of rules/grouping.yaml to stories with known answers, by coordinate ascent from the weights in the
// file on the mean pair F1, and prints both with the score of each story held out in turn.
//   npm run build && node scripts/fit-grouping.mjs ANSWERS.gold.json=FOLDER …  [--folds 4] [--sweeps 3] [--worth 0.001]
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { dimensionOf } from "../dist/groups/candidate.js";
import { candidatesOf, stemWeights } from "../dist/groups/candidates.js";
import { joinAlike } from "../dist/groups/clusters.js";
import { featuresOf } from "../dist/groups/likeness.js";
import { pairWorld } from "../dist/groups/pair-world.js";
import { mergeWith } from "../dist/merge.js";
import { createStages } from "../dist/reconcile.js";
import { loadRules } from "../dist/rules/load.js";
import { extractsOf } from "./extracts-of.mjs";

const args = process.argv.slice(2);
const inputs = args.filter((argument) => argument.includes("=")).map((argument) => argument.split("="));
const numberAfter = (flag, fallback) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : fallback);
const folds = numberAfter("--folds", 4);
const sweeps = numberAfter("--sweeps", 3);
const worth = numberAfter("--worth", 0.001);

const loaded = loadRules();
const { map, reduce } = createStages(loaded);
const names = Object.keys(loaded.rules.grouping.weights);
const indexOf = new Map(names.map((name, index) => [name, index]));
const start = Float64Array.from(names, (name) => loaded.rules.grouping.weights[name]);

const stories = [];
for (const [answers, folder] of inputs) stories.push(await storyOf(answers, folder));
const fitted = climb(stories);
names.forEach((name, index) => {
  console.log(
    `  ${name.includes(" ") ? JSON.stringify(name) : name}: ${fitted[index].toFixed(1)}`.padEnd(40),
    `# was ${start[index]}`,
  );
});
const held = Array.from({ length: folds }, (_, fold) =>
  climb(stories.filter((_story, index) => index % folds !== fold)),
);
const totals = [0, 0, 0];
stories.forEach((story, index) => {
  const found = [start, fitted, held[index % folds]].map((weights) => pairF1(story, weights));
  found.forEach((value, column) => {
    totals[column] += value / stories.length;
  });
  const { alarms, disputes } = scoreOf(story, held[index % folds]);
  console.log(
    story.name.padEnd(24),
    ...found.map((value) => value.toFixed(3).padStart(8)),
    String(alarms).padStart(4),
    disputes.toFixed(2),
  );
});
console.log("mean: file, fitted, held out".padEnd(30), ...totals.map((value) => value.toFixed(3)));

async function storyOf(answers, folder) {
  const gold = JSON.parse(readFileSync(answers, "utf8"));
  const extracts = await extractsOf(folder, loaded, map);
  const blocks = [];
  const group = (story) => {
    blocks.push(...blocksOf(story));
    return reduce.group(story);
  };
  const result = mergeWith({ ...reduce, group }, extracts, { skipped: [], corrections: [] });
  const fileOf = new Map(result.sources.map((source) => [source.id, basename(source.path)]));
  const answerOf = ({ source, start: from, end }) => {
    const found = gold.claims.filter((g) => g.source === fileOf.get(source) && g.start < end && g.end > from);
    if (found.length === 0 || found.some((g) => g.alt_groups)) return null;
    return found.find((g) => g.group)?.group ?? `alone ${source} ${from}`;
  };
  return { name: gold.cluster, blocks: blocks.map((block) => ({ ...block, answers: block.claims.map(answerOf) })) };
}

/** Claims of one dimension with the features of every pair as [index, strength] lists. */
function blocksOf(story) {
  const world = pairWorld(loaded.rules.grouping, stemWeights(story.claims), reduce.sameName);
  const byDimension = new Map();
  for (const candidate of candidatesOf(story, reduce.sameName)) {
    const key = dimensionOf(candidate.claim.quantity);
    byDimension.set(key, [...(byDimension.get(key) ?? []), candidate]);
  }
  return [...byDimension.values()].map((block) => ({
    claims: block.map(({ claim }) => claim),
    pairs: block.flatMap((left, a) =>
      block.slice(a + 1).map((right, offset) => {
        const found = featuresOf(left, right, world);
        const features = [...found].map(([name, strength]) => [indexOf.get(name) ?? missing(name), strength]);
        return { a, b: a + 1 + offset, features, apart: isApart(found) };
      }),
    ),
  }));
}

/** Figures that can't both be right. */
function isApart(features) {
  return [...features.keys()].some((name) => /^(?:date: )?figure\.(?:close|vague|far)$/.test(name));
}

function missing(name) {
  throw new Error(`rules/grouping.yaml has no weight for ${name}`);
}

/** Coordinate ascent on the mean pair F1 of the training stories; a step is kept only where it gains more than `worth`. */
function climb(training) {
  const weights = Float64Array.from(start);
  const value = () => training.reduce((total, story) => total + gainOf(story, weights), 0) / training.length;
  let best = value();
  for (const reach of [2, 1, 0.5].slice(0, sweeps)) {
    for (let index = 0; index < weights.length; index++) {
      const before = weights[index];
      let kept = before;
      for (const step of [-reach, reach]) {
        weights[index] = before + step;
        const tried = value();
        if (tried > best + worth) [best, kept] = [tried, before + step];
      }
      weights[index] = kept;
    }
  }
  return weights;
}

function sum(features, weights) {
  let total = 0;
  for (const [index, strength] of features) total += weights[index] * strength;
  return total;
}

/** Claims that the answers list without a question: joined with another they are likely wrong. */
function isAlone(answer) {
  return answer.startsWith("alone ");
}

function pairF1(story, weights) {
  return scoreOf(story, weights).f1;
}

/** Pair F1, less what false conflicts cost an editor, and with what found ones are worth. */
function gainOf(story, weights) {
  const { f1, alarms, disputes } = scoreOf(story, weights);
  return f1 - 0.03 * alarms + 0.15 * disputes;
}

function scoreOf({ blocks }, weights) {
  let [alarms, disputed, settled] = [0, 0, 0];
  let [both, joined, wanted] = [0, 0, 0];
  for (const { claims, pairs, answers } of blocks) {
    const size = claims.length;
    const scores = new Float64Array(size * size);
    const scored = pairs.map(({ a, b, features }) => {
      const score = sum(features, weights);
      scores[a * size + b] = score;
      scores[b * size + a] = score;
      return { a, b, score };
    });
    const home = [];
    const falselyJoined = new Set();
    joinAlike(size, scored, 0, (a, b) => scores[a * size + b]).forEach((cluster, index) => {
      for (const item of cluster) home[item] = index;
    });
    for (const { a, b, apart } of pairs) {
      if (!answers[a] || !answers[b] || (isAlone(answers[a]) && isAlone(answers[b]))) continue;
      const weight = isAlone(answers[a]) || isAlone(answers[b]) ? 0.5 : 1;
      if (apart && answers[a] === answers[b]) disputed++;
      if (apart && answers[a] === answers[b] && home[a] === home[b]) settled++;
      if (apart && answers[a] !== answers[b] && home[a] === home[b]) falselyJoined.add(home[a]);
      both += home[a] === home[b] && answers[a] === answers[b];
      joined += home[a] === home[b] ? weight : 0;
      wanted += answers[a] === answers[b];
    }
    alarms += falselyJoined.size;
  }
  return {
    f1: joined + wanted ? (2 * both) / (joined + wanted) : 1,
    alarms,
    disputes: disputed ? settled / disputed : 1,
  };
}
