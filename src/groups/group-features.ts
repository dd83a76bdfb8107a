// Features of two groups of claims from what they are as wholes: how alike on average and at best, whether one document tells
// both, whether the later figures are the higher ones.
import type { Candidate } from "./candidate.js";
import { crossPairs } from "./cross-pairs.js";
import { figureRatio, growth } from "./growth.js";
import type { Tell } from "./likeness.js";
import type { PairWorld } from "./pair-world.js";
import { barred, type Scores } from "./scores.js";
import { compareValues } from "./values.js";

/** Being less alike than this tells no more. */
const least = -6;

/** Claims of one dimension with the likeness of any two of them. */
export interface Compared {
  readonly block: readonly Candidate[];
  readonly world: PairWorld;
  readonly scoreOf: Scores["scoreOf"];
}

/** Tells what speaks for and against one question of two groups, given by the indices of their claims. */
export function tellGroups(left: readonly number[], right: readonly number[], compared: Compared, tell: Tell): void {
  tell("bias", 1);
  const pairs = crossPairs(left, right);
  tellScores(pairs, compared, tell);
  const apart = tellSources(left, right, compared, tell);
  tellFigures(pairs, compared, apart, tell);
}

function tellScores(pairs: readonly (readonly [number, number])[], { scoreOf }: Compared, tell: Tell): void {
  const scores = pairs.map(([a, b]) => Math.max(least, scoreOf(a, b)));
  tell("mean", mean(scores));
  tell("best", Math.max(...scores));
  tell("barred", pairs.filter(([a, b]) => scoreOf(a, b) <= barred).length / pairs.length);
}

/** Whether the documents of the two are others: a question is seldom answered twice in one. */
function tellSources(left: readonly number[], right: readonly number[], { block }: Compared, tell: Tell): boolean {
  const [one, other] = [left, right].map((group) => new Set(group.map((index) => block[index]?.claim.source)));
  if (!one || !other) return false;
  const shared = [...one].filter((source) => other.has(source)).length;
  if (shared > 0) tell("sources.shared", shared / Math.min(one.size, other.size));
  else tell(one.size > 1 && other.size > 1 ? "sources.apart" : "sources.lone", 1);
  return shared === 0;
}

function tellFigures(
  pairs: readonly (readonly [number, number])[],
  { block, world }: Compared,
  apart: boolean,
  tell: Tell,
): void {
  const candidates = pairs.flatMap(([a, b]) => {
    const [one, other] = [block[a], block[b]];
    return one && other && one.claim.quantity.kind !== "date" ? [[one, other] as const] : [];
  });
  if (candidates.length === 0) return;
  tell("figure.ratio", mean(candidates.map(([a, b]) => figureRatio(a, b, world))));
  const same = candidates.filter(
    ([a, b]) => compareValues(a.claim.quantity, b.claim.quantity, world.worthOf) === "same",
  );
  tell("figure.same", same.length / candidates.length);
  const moves = candidates.map(([a, b]) => growth(a, b)).filter((move) => move !== null);
  if (moves.length === 0) return;
  const grown = moves.filter((move) => move === "frame.grows").length / moves.length;
  tell("grows", grown);
  tell("shrinks", 1 - grown);
  if (apart && grown === 1) tell("grows.apart", 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
