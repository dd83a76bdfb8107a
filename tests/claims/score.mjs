#!/usr/bin/env node
// Scores what `extract` makes of single news sentences whose claims are known.
//   node tests/claims/score.mjs --documents [FILE.json …] | node bin/reconcile.js extract - --from ndjson > found.ndjson
//   node tests/claims/score.mjs [FILE.json …] [--errors] < found.ndjson
// Without files: unseen.json, unseen-2.json to unseen-7.json and every file of sentences/. A file is an array of {text, published, claims}.
// A claim is found where one that overlaps it has its kind, unit and number; the columns after F1 are of the claims found
// for which an answer is given: bound with both ends, noun counted, predicate, place, speaker, scope, modality.
// "alone" is the share of sentences without claims in which none is made.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { overlaps, sameBound, sameModality, sameName, sameNoun, samePredicate, sameScope, sameValue } from "./same.mjs";

const given = process.argv.slice(2);
const flags = new Set(given.filter((argument) => argument.startsWith("--")));
const named = given.filter((argument) => !argument.startsWith("--"));
const files = named.length > 0 ? named : ownFiles();

/** What is asked of a claim that was found: [column, is it asked?, is it right?, what was read]. */
const questions = [
  [
    "bound",
    () => true,
    (want, got) => sameBound(want, got.quantity),
    ({ quantity: q }) => `${q.bound} ${q.min}–${q.max}`,
  ],
  ["counts", (want) => want.counts.length > 0, sameNoun, (got) => `${got.counts} (${got.label})`],
  ["predicate", (want) => want.predicate.length > 0, samePredicate, (got) => got.predicate],
  ["place", (want) => want.place, (want, got) => sameName(want.place, got.place), (got) => got.place],
  ["speaker", (want) => want.speaker, (want, got) => sameName(want.speaker, got.speaker), (got) => got.speaker],
  ["scope", (want) => want.scope, (want, got) => sameScope(want.scope, got), (got) => got.frame?.scope],
  [
    "modality",
    (want) => want.modality,
    (want, got) => sameModality(want.modality, got.modality),
    (got) => got.modality,
  ],
];

if (flags.has("--documents")) printDocuments();
else printScores();

function ownFiles() {
  const folder = new URL("./sentences/", import.meta.url).pathname;
  const own = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const fresh = [
    "unseen.json",
    "unseen-2.json",
    "unseen-3.json",
    "unseen-4.json",
    "unseen-5.json",
    "unseen-6.json",
    "unseen-7.json",
  ].map((name) => new URL(name, import.meta.url).pathname);
  return [...fresh, ...own.sort().map((name) => folder + name)];
}

/** Every sentence of a file with the id that its document has. */
function sentencesOf(file) {
  const name = basename(file, ".json");
  return JSON.parse(readFileSync(file, "utf8")).map((sentence, at) => ({ id: `${name}-${at + 1}`, ...sentence }));
}

function printDocuments() {
  const lines = files.flatMap(sentencesOf).map(({ id, text, published }) => JSON.stringify({ id, text, published }));
  process.stdout.write(`${lines.join("\n")}\n`);
}

function printScores() {
  const found = readFound();
  const total = emptyTally();
  console.log(header());
  for (const file of files) {
    const tally = emptyTally();
    for (const sentence of sentencesOf(file)) scoreSentence(sentence, found.get(sentence.id), [tally, total]);
    console.log(row(basename(file, ".json"), tally));
  }
  console.log(row("total", total));
  if (flags.has("--errors")) console.log(`\n${total.errors.join("\n")}`);
}

/** Claims by document; a line without an id (a skipped file) is left out. */
function readFound() {
  console.error("reading the lines of `reconcile extract` from standard input");
  const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
  const extracts = lines.map((line) => JSON.parse(line)).filter(({ id }) => id !== undefined);
  return new Map(extracts.map(({ id, quantities }) => [id, quantities.filter(({ claim }) => claim)]));
}

function emptyTally() {
  const asked = Object.fromEntries(questions.map(([column]) => [column, { right: 0, of: 0 }]));
  return { sentences: 0, wanted: 0, made: 0, right: 0, alone: { right: 0, of: 0 }, asked, errors: [] };
}

function scoreSentence(sentence, made, tallies) {
  if (made === undefined) throw new Error(`no extract line for ${sentence.id}: ${sentence.text}`);
  const pairs = pairUp(sentence.claims, made);
  for (const tally of tallies) {
    tally.sentences++;
    tally.wanted += sentence.claims.length;
    tally.made += made.length;
    tally.right += pairs.size;
    if (sentence.claims.length === 0) mark(tally.alone, made.length === 0);
    scoreClaims(pairs, tally.asked);
    tally.errors.push(...errorsOf(sentence, made, pairs));
  }
}

/** Each expected claim with the one found for it; a found one answers once. */
function pairUp(wanted, made) {
  const left = new Set(made);
  const pairs = new Map();
  for (const want of wanted) {
    const got = [...left].find((claim) => overlaps(want, claim) && sameValue(want, claim.quantity));
    if (got === undefined) continue;
    left.delete(got);
    pairs.set(want, got);
  }
  return pairs;
}

function scoreClaims(pairs, asked) {
  for (const [want, got] of pairs)
    for (const [column, isAsked, isRight] of questions) if (isAsked(want)) mark(asked[column], isRight(want, got));
}

function mark(count, isRight) {
  count.of++;
  if (isRight) count.right++;
}

function errorsOf({ id, text, claims }, made, pairs) {
  const errors = claims.filter((want) => !pairs.has(want)).map((want) => `missed     “${want.text}” ${value(want)}`);
  const matched = new Set(pairs.values());
  for (const got of made) if (!matched.has(got)) errors.push(`made up    “${got.text}” ${value(got.quantity)}`);
  for (const [want, got] of pairs)
    for (const [column, isAsked, isRight, read] of questions)
      if (isAsked(want) && !isRight(want, got))
        errors.push(`${column.padEnd(10)} “${want.text}” is ${answer(column, want)}, not ${read(got)}`);
  return errors.length === 0 ? [] : [`${id}  ${text}`, ...errors.map((error) => `  ${error}`)];
}

function value({ kind, min, max, unit, bound, stated }) {
  const ends = min === null && max === null ? JSON.stringify(stated?.value ?? stated) : `${min}–${max}`;
  return `${kind} ${ends} ${unit ?? ""} ${bound}`;
}

function answer(column, want) {
  return column === "bound" ? value(want) : [want[column]].flat().join("/");
}

function header() {
  const columns = ["n", "claims", "recall", "prec", "F1", ...questions.map(([column]) => column), "alone"];
  return "file".padEnd(16) + columns.map((column) => column.slice(0, 7).padStart(8)).join("");
}

function row(name, tally) {
  const recall = share(tally.right, tally.wanted);
  const precision = share(tally.right, tally.made);
  const f1 = share(2 * tally.right, tally.wanted + tally.made);
  const asked = questions.map(([column]) => share(tally.asked[column].right, tally.asked[column].of));
  const cells = [
    tally.sentences,
    tally.wanted,
    recall,
    precision,
    f1,
    ...asked,
    share(tally.alone.right, tally.alone.of),
  ];
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(8)).join("");
}

function share(part, whole) {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}
