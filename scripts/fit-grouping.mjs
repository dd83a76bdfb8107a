// Fits the weights of rules/grouping.yaml to stories with known answers by logistic regression on pairs of claims, and
// writes them there. With --folds it writes nothing and prints what each story scores with weights fitted to the others.
// A YAML file among the arguments lists pairs of short reports that answer one question.
//   npm run build && node scripts/fit-grouping.mjs ANSWERS.gold.json=FOLDER … [PAIRS.yaml]  [--folds 11] [--ridge 0.15]
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { areBarred } from "../dist/groups/barred.js";
import { weightsFor } from "../dist/groups/candidate.js";
import { blocksOf } from "../dist/groups/groups.js";
import { tellFeatures } from "../dist/groups/likeness.js";
import { createRivals } from "../dist/groups/rivals.js";
import { mergeWith } from "../dist/merge.js";
import { createStages } from "../dist/reconcile.js";
import { loadRules } from "../dist/rules/load.js";
import { extractOf, extractsOf } from "./extracts-of.mjs";
import { clustered, joinedGroups, joinRows } from "./fitted-groups.mjs";
import { fitLogistic, sum } from "./logistic.mjs";

const args = process.argv.slice(2);
const numberAfter = (flag, fallback) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : fallback);
const folds = numberAfter("--folds", 0);
const ridge = numberAfter("--ridge", 0.15);
const file = new URL("../rules/grouping.yaml", import.meta.url);

const loaded = loadRules();
const { map, reduce } = createStages(loaded);
const { grouping } = loaded.rules;
const stories = [];
for (const input of args.filter((argument) => argument.includes("="))) stories.push(await storyOf(...input.split("=")));
for (const input of args.filter((argument) => argument.endsWith(".yaml"))) stories.push(briefsOf(input));
if (folds) printHeldOut();
else write(weightsOf(stories));

async function storyOf(answers, folder) {
  const gold = JSON.parse(readFileSync(answers, "utf8"));
  const { blocks, sources } = laidOut(await extractsOf(folder, loaded, map));
  const fileOf = new Map(sources.map((source) => [source.id, basename(source.path)]));
  return {
    name: gold.cluster,
    blocks: blocks.map((block) => answered(block, (claim) => answerOf(gold, fileOf, claim))),
  };
}

/** All pairs as one story: the first figure of each report answers the question. */
function briefsOf(file) {
  const blocks = parse(readFileSync(file, "utf8")).flatMap((reports) => {
    const extracts = reports.map((text, index) => extractOf(text, String(index), map));
    const first = new Set(extracts.map(({ quantities }) => quantities.find(({ claim }) => claim)?.id));
    return laidOut(extracts).blocks.map((block) => answered(block, ({ id }) => (first.has(id) ? "asked" : null)));
  });
  return { name: basename(file), blocks };
}

/** Claims of a story by dimension, as the grouping compares them. */
function laidOut(extracts) {
  const scenes = [];
  const group = (scene) => {
    scenes.push(scene);
    return reduce.group(scene);
  };
  const { sources } = mergeWith({ ...reduce, group }, extracts, { skipped: [], corrections: [] });
  return { sources, blocks: scenes.flatMap((scene) => blocksOf(scene, grouping, reduce.sameName)) };
}

/** The question of a claim; null where several are right, or none is known. */
function answerOf(gold, fileOf, { source, start, end }) {
  const found = gold.claims.filter((g) => g.source === fileOf.get(source) && g.start < end && g.end > start);
  if (found.length === 0 || found.some((g) => g.alt_groups)) return null;
  return found.find((g) => g.group)?.group ?? `alone ${source} ${start}`;
}

function answered({ block, pairs, world }, answer) {
  const answers = block.map(({ claim }) => answer(claim));
  const prefix = weightsFor(block[0]);
  const told = pairs
    .filter(([a, b]) => !areBarred(block[a], block[b], world))
    .map(([a, b]) => {
      const features = [];
      tellFeatures(block[a], block[b], world, (name, strength) => features.push([`${prefix} ${name}`, strength]));
      return { a, b, features };
    });
  return { block, prefix, answers, pairs: told, world };
}

/** Weights of the first score, of the second, which also knows the rivals, and of the joins of groups. */
function weightsOf(training) {
  const first = fitLogistic(
    training.map(({ blocks }) => rowsOf(blocks)),
    ridge,
  );
  const second = fitLogistic(
    training.map(({ blocks }) => rowsOf(blocks.map((block) => withRivals(block, first)))),
    ridge,
  );
  const joins = fitLogistic(
    training.map(({ blocks }) => blocks.flatMap((block) => joinRows(clustered(withRivals(block, first), second)))),
    ridge,
  );
  return { first, second, joins };
}

/** Features of each pair whose answer is known, the answer, and its weight: less where a claim has no question. */
function rowsOf(blocks) {
  return blocks.flatMap(({ answers, pairs }) =>
    pairs.flatMap(({ a, b, features }) => {
      const [left, right] = [answers[a], answers[b]];
      if (!left || !right) return [];
      const alone = left.startsWith("alone ") || right.startsWith("alone ");
      return [{ features, same: left === right, weight: alone ? 0.5 : 1 }];
    }),
  );
}

function withRivals(block, weights) {
  const scored = block.pairs.map((pair) => ({ ...pair, score: sum(pair.features, weights) }));
  const tellRivals = createRivals(block.block, scored);
  const pairs = scored.map((pair) => {
    const features = [...pair.features];
    tellRivals(pair, (name, strength) => features.push([`${block.prefix} ${name}`, strength]));
    return { ...pair, features };
  });
  return { ...block, pairs };
}

function printHeldOut() {
  const models = Array.from({ length: folds }, (_, fold) =>
    weightsOf(stories.filter((_story, index) => index % folds !== fold)),
  );
  const scores = stories.map((story, index) => pairF1(story, models[index % folds]));
  stories.forEach(({ name }, index) => {
    console.log(name.padEnd(24), scores[index].toFixed(3));
  });
  console.log("mean".padEnd(24), (scores.reduce((total, score) => total + score, 0) / scores.length).toFixed(3));
}

/** Of pairs of claims that have a question. */
function pairF1({ blocks }, { first, second, joins }) {
  let [both, joined, wanted] = [0, 0, 0];
  for (const block of blocks) {
    const home = [];
    const found = clustered(withRivals(block, first), second);
    joinedGroups(found, joins).forEach((cluster, index) => {
      for (const item of cluster) home[item] = index;
    });
    for (const { a, b } of block.pairs) {
      const [left, right] = [block.answers[a], block.answers[b]];
      if ([left, right].some((answer) => !answer || answer.startsWith("alone "))) continue;
      both += home[a] === home[b] && left === right;
      joined += home[a] === home[b];
      wanted += left === right;
    }
  }
  return joined + wanted ? (2 * both) / (joined + wanted) : 1;
}

function write(models) {
  const lines = ["weights:"];
  for (const kind of ["figures", "dates"]) {
    lines.push(`  ${kind}:`);
    for (const [name, weights] of fittedTo(kind, models)) lines.push(`    ${name}: [${weights.join(", ")}]`);
  }
  lines.push("joins:");
  for (const kind of ["figures", "dates"]) {
    lines.push(`  ${kind}:`);
    const names = [...models.joins.keys()].filter((name) => name.startsWith(`${kind} `)).sort();
    for (const name of names)
      lines.push(`    ${name.slice(kind.length + 1)}: ${Number(models.joins.get(name).toFixed(2))}`);
  }
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text.slice(0, text.indexOf("weights:\n"))}${lines.join("\n")}\n`);
}

/** Names of the features of a kind, each with its two weights. */
function fittedTo(kind, { first, second }) {
  const names = [...second.keys()].filter((name) => name.startsWith(`${kind} `)).sort();
  return names.map((name) => [
    name.slice(kind.length + 1),
    [first.get(name) ?? 0, second.get(name) ?? 0].map((weight) => Number(weight.toFixed(2))),
  ]);
}
