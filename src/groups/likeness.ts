// Weighs how much two claims look like answers to one question.
import type { Candidate } from "./candidate.js";
import { figureFeatures } from "./figure-features.js";
import { frameFeatures } from "./frame-features.js";
import { figureRatio, nearRatio, tellGrowth } from "./growth.js";
import type { PairWorld } from "./pair-world.js";
import { tellPositions } from "./position-features.js";

/** Takes one named feature of a pair with its strength. */
export type Tell = (name: string, strength: number) => void;

/** Tells what speaks for and against one question of two claims of one dimension. See rules/grouping.yaml for the weights. */
export function tellFeatures(a: Candidate, b: Candidate, world: PairWorld, tell: Tell): void {
  tell("bias", 1);
  for (const name of frameFeatures(a, b, world)) if (name) tell(name, 1);
  for (const name of figureFeatures(a, b, world)) if (name) tell(name, 1);
  tellPositions(a, b, tell);
  tellGrowth(a, b, world, tell);
  const ratio = figureRatio(a, b, world);
  if (ratio > 0) tell("figure.ratio", ratio);
  const near = nearRatio(a, b);
  if (near > 0) tell("near.ratio", near);
  const shared = overlap(a.context, b.context, world.weightOf);
  if (shared > 0) tell("context", shared);
}

/** Weighted share of the smaller set of stems that the other has too, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: (stem: string) => number): number {
  let shared = 0;
  let [left, right] = [0, 0];
  for (const stem of a) {
    left += weightOf(stem);
    if (b.has(stem)) shared += weightOf(stem);
  }
  for (const stem of b) right += weightOf(stem);
  const smaller = Math.min(left, right);
  return smaller === 0 ? 0 : shared / smaller;
}
