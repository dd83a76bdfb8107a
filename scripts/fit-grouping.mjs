// Fits the weights of rules/grouping.yaml to stories with known answers, by logistic regression that starts from the
// weights in the file and is held to them (a Gaussian prior), and prints both with the score of each story held out in turn.
//   npm run build && node scripts/fit-grouping.mjs ANSWERS.gold.json=FOLDER …  [--prior 0.02]
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readDocuments } from "../dist/corpus/read.js";
import { extractWith } from "../dist/extract.js";
import { dimensionOf } from "../dist/groups/candidate.js";
import { candidatesOf, stemWeights } from "../dist/groups/candidates.js";
import { joinAlike } from "../dist/groups/clusters.js";
import { featuresOf, score } from "../dist/groups/likeness.js";
import { mergeWith } from "../dist/merge.js";
import { createStages } from "../dist/reconcile.js";
import { loadRules } from "../dist/rules/load.js";

const pairs = process.argv
  .slice(2)
  .filter((argument) => argument.includes("="))
  .map((argument) => argument.split("="));
const priorAt = process.argv.indexOf("--prior");
const prior = priorAt > 0 ? Number(process.argv[priorAt + 1]) : 0.02;
const loaded = loadRules();
const { map, reduce } = createStages(loaded);
const weights = { ...loaded.rules.grouping.weights };
const { sameName } = reduce;

const stories = [];
for (const [answers, folder] of pairs) stories.push(await storyOf(answers, folder));
const fitted = fit(stories);
for (const name of Object.keys({ ...weights, ...fitted }).sort())
  console.log(name.padEnd(22), String(weights[name] ?? "-").padStart(7), (fitted[name] ?? 0).toFixed(2).padStart(7));
console.log(
  "story".padEnd(24),
  "pairs".padStart(6),
  "before".padStart(7),
  "fitted".padStart(7),
  "held out".padStart(9),
);
for (const story of stories) {
  const heldOut = fit(stories.filter((other) => other !== story));
  const cells = [weights, fitted, heldOut].map((tried) => pairF1(story, tried).toFixed(3).padStart(8));
  console.log(story.name.padEnd(24), String(story.pairs.length).padStart(6), ...cells);
}

async function storyOf(answers, folder) {
  const gold = JSON.parse(readFileSync(answers, "utf8"));
  const extracts = [];
  const paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  for await (const read of readDocuments(paths, { from: "txt", stdin: process.stdin }, {}))
    if (read.document) extracts.push(extractWith(map, read.document, {}));
  const blocks = [];
  const group = (story) => {
    const world = { weightOf: stemWeights(story.claims), samePlace: (a, b) => a === b || sameName(a, b) };
    const byDimension = Map.groupBy
      ? Map.groupBy(candidatesOf(story, sameName), (c) => dimensionOf(c.claim.quantity))
      : groupBy(candidatesOf(story, sameName));
    for (const block of byDimension.values()) blocks.push({ block, world });
    return reduce.group(story);
  };
  const result = mergeWith({ ...reduce, group }, extracts, []);
  const fileOf = new Map(result.sources.map((source) => [source.id, basename(source.path)]));
  const answerOf = (claim) =>
    gold.claims.find(
      (g) => g.group && g.source === fileOf.get(claim.source) && g.start < claim.end && g.end > claim.start,
    );
  return {
    name: gold.cluster,
    blocks: blocks.map((b) => labelled(b, answerOf)),
    pairs: blocks.flatMap((b) => pairsOf(labelled(b, answerOf))),
  };
}

function groupBy(candidates) {
  const blocks = new Map();
  for (const candidate of candidates) {
    const key = dimensionOf(candidate.claim.quantity);
    blocks.set(key, [...(blocks.get(key) ?? []), candidate]);
  }
  return blocks;
}

function labelled({ block, world }, answerOf) {
  return { block, world, answers: block.map(({ claim }) => answerOf(claim)) };
}

function pairsOf({ block, world, answers }) {
  const made = [];
  for (let a = 0; a < block.length; a++)
    for (let b = a + 1; b < block.length; b++) {
      const [left, right] = [answers[a], answers[b]];
      if (!left || !right || left.alt_groups || right.alt_groups) continue;
      made.push({ features: featuresOf(block[a], block[b], world), same: left.group === right.group });
    }
  return made;
}

/** Gradient ascent on the penalised likelihood; same and other pairs of each story weigh alike. */
function fit(training) {
  const fittedWeights = { ...weights };
  const data = training.flatMap(({ pairs: all }) => {
    const same = all.filter((pair) => pair.same).length || 1;
    const other = all.length - same || 1;
    return all.map((pair) => ({ ...pair, weight: pair.same ? 1 / same : 3 / other }));
  });
  for (let step = 0; step < 600; step++) {
    const gradient = {};
    for (const { features, same, weight } of data) {
      const error = (same ? 1 : 0) - 1 / (1 + Math.exp(-score(features, fittedWeights)));
      for (const [name, strength] of features) gradient[name] = (gradient[name] ?? 0) + weight * error * strength;
    }
    for (const name of Object.keys(gradient))
      fittedWeights[name] =
        (fittedWeights[name] ?? 0) +
        0.4 * (gradient[name] - prior * ((fittedWeights[name] ?? 0) - (weights[name] ?? 0)));
  }
  return fittedWeights;
}

function pairF1({ blocks }, tried) {
  let [both, joined, wanted] = [0, 0, 0];
  for (const { block, world, answers } of blocks) {
    const scoreOf = (a, b) => score(featuresOf(block[a], block[b], world), tried);
    const all = block.flatMap((_, a) =>
      block.slice(a + 1).map((_, offset) => ({ a, b: a + 1 + offset, score: scoreOf(a, a + 1 + offset) })),
    );
    const home = new Map();
    joinAlike(block.length, all, 0, scoreOf).forEach((cluster, index) =>
      cluster.forEach((item) => home.set(item, index)),
    );
    for (const { a, b } of all) {
      const [left, right] = [answers[a], answers[b]];
      if (!left || !right || left.alt_groups || right.alt_groups) continue;
      const together = home.get(a) === home.get(b);
      const same = left.group === right.group;
      both += together && same;
      joined += together;
      wanted += same;
    }
  }
  return joined + wanted ? (2 * both) / (joined + wanted) : 1;
}
