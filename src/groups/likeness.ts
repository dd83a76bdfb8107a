// Weighs how much two claims look like answers to one question.
import type { Candidate } from "./candidate.js";
import { figureFeatures } from "./figure-features.js";
import { frameFeatures } from "./frame-features.js";
import type { PairWorld } from "./pair-world.js";

/** Named features of a pair, each with its strength; those of dates begin with "date: ". See rules/grouping.yaml for their weights. */
export type Features = ReadonlyMap<string, number>;

export function featuresOf(a: Candidate, b: Candidate, world: PairWorld): Features {
  const dated = a.claim.quantity.kind === "date" ? "date: " : "";
  const features = new Map<string, number>([[`${dated}bias`, 1]]);
  for (const name of frameFeatures(a, b, world)) if (name) features.set(dated + name, 1);
  for (const name of figureFeatures(a, b, world)) if (name) features.set(dated + name, 1);
  const shared = overlap(a.context, b.context, world.weightOf);
  if (shared > 0) features.set(`${dated}context`, shared);
  return features;
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

export function score(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, strength] of features) sum += (weights[name] ?? 0) * strength;
  return sum;
}
