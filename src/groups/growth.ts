// How far apart two figures are, and how they moved from one report to a later one: tolls and cases grow with the days between.
import { daysBetween } from "../days.js";
import type { Quantity } from "../model/quantity.js";
import type { Candidate } from "./candidate.js";
import type { Tell } from "./likeness.js";
import type { PairWorld } from "./pair-world.js";
import { areApart, compareValues, interval, statedNumbers, timesApart } from "./values.js";

/** A logarithm of days: brings a month's growth to about the size of the others. */
const perLogDay = 1 / 4;

/** Being further apart than this (as a logarithm: twentyfold) tells no more. */
const widest = 3;

/** Logarithm of how many times the larger of two figures that are apart is the smaller one. */
export function figureRatio(a: Candidate, b: Candidate, { worthOf }: PairWorld): number {
  const [left, right] = [a.claim.quantity, b.claim.quantity];
  return areApart(left, right, worthOf) ? Math.min(widest, Math.log(timesApart(left, right, worthOf) ?? 1)) : 0;
}

/** Logarithm of how many times the larger of two figures whose ranges meet is the smaller, as they are written; 0 of other pairs. */
export function nearRatio({ claim: { quantity: a } }: Candidate, { claim: { quantity: b } }: Candidate): number {
  const numbers = a.kind !== "date" && compareValues(a, b) === "near" ? statedNumbers(a, b) : null;
  return numbers ? Math.min(widest, Math.abs(Math.log(numbers[0] / numbers[1]))) : 0;
}

/** A later report with a higher figure is how counts grow; with a lower one it is likely another count. */
export function growth(a: Candidate, b: Candidate): "frame.grows" | "frame.shrinks" | null {
  const moved = inTime(a, b);
  if (!moved) return null;
  const [before, after] = moved.map(({ claim }) => interval(claim.quantity));
  if (!before || !after) return null;
  return after[1] >= before[0] ? "frame.grows" : "frame.shrinks";
}

/** Tells how much higher or lower the later of two figures that are apart is, and, where higher, over how many days. */
export function tellGrowth(a: Candidate, b: Candidate, world: PairWorld, tell: Tell): void {
  const times = timesTold(a, b, world);
  const moved = inTime(a, b);
  if (times === 0 || !moved) return;
  const [earlier, later] = moved;
  const framed = tellOneCount(a, b) ? "same" : "other";
  const grows = growth(a, b) === "frame.grows";
  tell(`${grows ? "grown" : "shrunk"}.${framed}`, times);
  if (!grows) return;
  const days = daysBetween(earlier.published ?? "", later.published ?? "");
  tell(`grown.${framed}.days`, times * Math.log(1 + days) * perLogDay);
}

/** As `figureRatio`, by the numbers told and not by what their hedges leave open; 0 where one is a word, or a sum in another currency. */
function timesTold(
  { claim: { quantity: a } }: Candidate,
  { claim: { quantity: b } }: Candidate,
  { worthOf }: PairWorld,
): number {
  const isWord = a.bound === "vague" || b.bound === "vague";
  if (isWord || a.unit !== b.unit || a.kind === "date" || a.kind === "time" || !areApart(a, b, worthOf)) return 0;
  const times = Math.abs(Math.log((told(a) + least) / (told(b) + least)));
  return Number.isFinite(times) ? Math.min(widest, times) : 0;
}

/** Keeps the logarithm of nothing finite. */
const least = 0.01;

function told({ min, max }: Quantity): number {
  return Number(min ?? max);
}

/** The earlier and the later of two that were published on two known days. */
function inTime(a: Candidate, b: Candidate): [Candidate, Candidate] | null {
  if (a.published === null || b.published === null || a.published === b.published) return null;
  return a.published < b.published ? [a, b] : [b, a];
}

/** One event of one noun, both known. */
function tellOneCount({ claim: { frame: a } }: Candidate, { claim: { frame: b } }: Candidate): boolean {
  return a.event !== null && a.event === b.event && a.noun !== null && a.noun === b.noun;
}
