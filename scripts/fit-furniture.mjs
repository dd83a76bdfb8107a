// Fits the weights of `signs` in rules/furniture.yaml to lines with known answers by logistic regression, and writes them there:
// lines all of whose figures are no claims, against lines with a claim. With --folds it writes nothing and prints what is right
// of the lines of each fold with weights fitted to the others.
//   npm run build && node scripts/fit-furniture.mjs ANSWERS.gold.json=FOLDER … PAGES …  [--folds 10] [--ridge 0.3]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createMarkLines } from "../dist/corpus/blocks.js";
import { readHtml } from "../dist/corpus/html-format.js";
import { signWords } from "../dist/corpus/line-signs.js";
import { createIsColumn } from "../dist/corpus/other-columns.js";
import { createMatches } from "../dist/corpus/patterns.js";
import { readText } from "../dist/corpus/text-format.js";
import { topicOf } from "../dist/corpus/topic.js";
import { amongOthers, readPage, tellSigns, weighedLines } from "../dist/corpus/unlikely.js";
import { loadRules } from "../dist/rules/load.js";
import { pagesOf } from "../tests/pages/answers.mjs";
import { placed } from "../tests/pages/judge.mjs";
import { fitLogistic, sum } from "./logistic.mjs";

const args = process.argv.slice(2);
const numberAfter = (flag, fallback) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : fallback);
const folds = numberAfter("--folds", 0);
const ridge = numberAfter("--ridge", 0.3);
const file = new URL("../rules/furniture.yaml", import.meta.url);
const { furniture } = loadRules().rules;
const words = signWords(furniture);
const isColumn = createIsColumn(furniture.columns);
const points = createMatches(furniture.teasers.patterns);
const markLines = createMarkLines({ ...furniture, signs: { ...furniture.signs, weights: {} } });

const inputs = args.filter((argument, at) => !argument.startsWith("--") && !args[at - 1]?.startsWith("--"));
const article = [
  "Ferry runs aground off Vestby",
  "A ferry ran aground off Vestby on Sunday, and everybody aboard was taken to the shore in boats.",
  "The captain had tried to pass between two islands in thick fog, the coastguard said.",
  "The ferry was towed to a yard, where divers looked at her hull.",
].join("\n\n");
const groups = (await Promise.all(inputs.map(linesOfInput))).flat();
const reports = await linesOfExamples();
if (folds) printHeldOut();
else write(weightsOf(groups));

/** Groups of lines: a story's, or one for each page of a folder of tests/pages. */
function linesOfInput(input) {
  const [answers, folder] = input.split("=");
  if (folder !== undefined) return linesOfStory(JSON.parse(readFileSync(answers, "utf8")), folder);
  return Promise.all(pagesOf(basename(input)).map(linesOfPage));
}

/** The answers of an HTML page stand in its markup: they are sought in the text that is read. */
async function linesOfPage(page) {
  const raw = await read(page.text, page.name);
  return linesOfRaw(raw, placed(page, raw.text));
}

async function linesOfStory({ claims }, folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name));
  const lines = names.map((name) =>
    linesOfText(
      readFileSync(join(folder, name), "utf8").replace(/^\ufeff/, ""),
      name,
      claims.filter(({ source }) => source === name),
    ),
  );
  return [(await Promise.all(lines)).flat()];
}

async function linesOfText(text, name, answers) {
  return linesOfRaw(await read(text, name), answers);
}

function read(text, name) {
  return name.endsWith(".html") ? readHtml(text) : readText(text, name.endsWith(".md") ? "md" : "txt");
}

function linesOfRaw(raw, answers) {
  const marked = markLines(raw.text, { from: raw.from ?? 0, title: raw.title ?? null, kinds: raw.kinds ?? new Map() });
  const about = topicOf(marked, ({ line }) => isColumn(line.lower) || points(line) !== null);
  const page = readPage(marked, about, words);
  return weighedLines(page).flatMap((index) => {
    const needs = needsOf(marked[index], answers);
    if (needs.length === 0 || (needs.includes("optional") && !needs.includes("required"))) return [];
    const features = [];
    tellSigns(page, index, (sign) => features.push([sign, 1]));
    const claims = needs.filter((need) => need === "required").length;
    return [
      { page, index, features, same: claims === 0, weight: Math.max(1, Math.min(3, claims)), figures: needs.length },
    ];
  });
}

/** What the answers say of the figures of a line, but for list numbers and times at its head. */
function needsOf({ line, parts }, answers) {
  const from = line.start + (parts?.start ?? 0);
  const to = line.start + (parts?.end ?? line.end - line.start);
  return answers.filter(({ start, end }) => start >= from && end <= to).map(({ need }) => need);
}

/** The counterexamples of the rules, each in an article that it shares no word with: at the foot, and between furniture. */
async function linesOfExamples() {
  const patterns = [
    furniture.patterns,
    furniture.pieces,
    furniture.lists,
    furniture.appeals.phrases,
    furniture.captions,
    furniture.signs,
  ];
  const lines = patterns.flat().flatMap(({ counterexamples }) => counterexamples);
  const pages = lines.flatMap((line) => [
    linesOfExample(`${article}\n\n`, line, ""),
    linesOfExample(`${article}\n\nShare\n\n`, line, "\n\nAdvertisement\n\nThe yard will be shut for a week."),
  ]);
  return (await Promise.all(pages)).flat();
}

function linesOfExample(before, line, behind) {
  const start = before.length;
  return linesOfText(`${before}${line}${behind}`, "", [{ need: "required", start, end: start + line.length }]);
}

/** Every line counts alike: all are one group. */
function weightsOf(training) {
  return fitLogistic([[...training.flat(), ...reports]], ridge);
}

function printHeldOut() {
  const threshold = numberAfter("--threshold", furniture.signs.threshold);
  const scored = groups.flatMap((lines, at) => {
    const weights = weightsOf(groups.filter((_, other) => other % folds !== at % folds));
    const scores = new Map();
    for (const { page, index, features } of lines)
      scores.set(page, (scores.get(page) ?? new Map()).set(index, sum(features, weights)));
    return lines.map((line) => ({ ...line, isTaken: amongOthers(scores.get(line.page), line.index) > threshold }));
  });
  const figuresOf = (lines) => lines.reduce((total, { figures }) => total + figures, 0);
  for (const [name, lines] of [
    ["no claims", scored.filter(({ same }) => same)],
    ["claims", scored.filter(({ same }) => !same)],
  ]) {
    const taken = lines.filter(({ isTaken }) => isTaken);
    console.log(
      `${name}: ${taken.length} of ${lines.length} lines left out, ${figuresOf(taken)} of ${figuresOf(lines)} figures`,
    );
  }
}

/** Keeps the file's comments and the rest of its rules. */
function write(weights) {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `    ${name}: ${weight.toFixed(2)}\n`);
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/( {2}weights:).*\n(?: {4}.*\n)*/, (_, head) => `${head}\n${lines.join("")}`),
  );
}
