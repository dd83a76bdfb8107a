// Changes a figure in one of several sources that agree, in stories with known answers, and counts what becomes of it: a
// conflict, an update of another day, or a claim laid apart ("single"). Figures of days, times, ranks and scores stay.
//   npm run build && node scripts/change-figures.mjs ANSWERS.gold.json=FOLDER … [--list]
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { wholeOf } from "../dist/kept.js";
import { mergeWith } from "../dist/merge.js";
import { createStages } from "../dist/reconcile.js";
import { loadRules } from "../dist/rules/load.js";
import { extractsOf } from "./extracts-of.mjs";

const factor = 1.4;
const left = new Set(["date", "time", "rank", "score"]);

const args = process.argv.slice(2);
const loaded = loadRules();
const { map, reduce } = createStages(loaded);
const total = new Map();
for (const input of args.filter((argument) => argument.includes("="))) await changeStory(...input.split("="));
for (const [verdict, count] of [...total].sort((a, b) => b[1] - a[1])) console.log(verdict.padEnd(12), count);

async function changeStory(answers, folder) {
  const gold = JSON.parse(readFileSync(answers, "utf8"));
  const extracts = await extractsOf(folder, loaded, map);
  for (const { id, verdict } of gold.groups) {
    if (!verdict?.includes("agree")) continue;
    const claims = extracts.flatMap(({ source, quantities }) =>
      quantities.filter((claim) => claim.claim && isAsked(gold, id, basename(source.path), claim)),
    );
    const [{ quantity: { min } = {} } = {}] = claims;
    if (!claims.every(({ quantity }) => isPoint(quantity) && quantity.min === min)) continue;
    const sources = new Set(claims.map(({ source }) => source));
    if (sources.size < 2) continue;
    for (const source of sources) {
      const changed = new Set(claims.filter((claim) => claim.source === source).map((claim) => claim.id));
      const found = verdictOf(
        extracts.map((extract) => withChanged(extract, changed)),
        changed,
      );
      total.set(found, (total.get(found) ?? 0) + 1);
      if (args.includes("--list")) console.log(found.padEnd(12), gold.cluster, id, source);
    }
  }
}

function isAsked({ claims }, group, file, { start, end }) {
  return claims.some((g) => g.group === group && !g.alt_groups && g.source === file && g.start < end && g.end > start);
}

function isPoint({ kind, min, max, stated }) {
  return !left.has(kind) && typeof stated.value === "number" && min === max && min > 0;
}

function withChanged(extract, changed) {
  const quantities = extract.quantities.map((claim) =>
    changed.has(claim.id) ? { ...claim, quantity: otherFigure(claim.quantity) } : claim,
  );
  return { ...extract, quantities };
}

/** The figure times the factor, with about as many digits. */
function otherFigure(quantity) {
  const { value } = quantity.stated;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  const other = Math.max(Math.ceil((value * factor) / step) * step, Number.isInteger(value) ? value + 1 : 0);
  const figure = (quantity.min * other) / value;
  return { ...quantity, min: figure, max: figure, stated: { ...quantity.stated, value: Number(other.toPrecision(6)) } };
}

function verdictOf(extracts, changed) {
  const { groups } = wholeOf(mergeWith(reduce, extracts, { skipped: [], corrections: [] }));
  const verdicts = groups.filter(({ claims }) => claims.some((id) => changed.has(id))).map(({ verdict }) => verdict);
  return ["conflict", "update", "compatible", "agree"].find((verdict) => verdicts.includes(verdict)) ?? "single";
}
