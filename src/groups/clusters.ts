// Joins claims into groups by average likeness, best pairs first.
import { crossPairs } from "./cross-pairs.js";

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Average-linkage clustering of items 0..count-1 over the given pairs (Sokal & Michener 1958), greedy from the best pair down.
 * `scoreOf` gives the score of any two items. A join needs an average above `threshold`. The order of `pairs` does not matter.
 */
export function joinAlike(
  count: number,
  pairs: readonly Pair[],
  threshold: number,
  scoreOf: (a: number, b: number) => number,
): number[][] {
  const clusters = Array.from({ length: count }, (_, index) => [index]);
  const home = clusters.map((_, index) => index);
  const ordered = pairs
    .filter(({ score }) => score > threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  /** How many claims two clusters had when their average was too low. */
  const refused = new Map<number, number>();
  for (const { a, b } of ordered) {
    const [into, from] = [home[a] ?? a, home[b] ?? b];
    const [left, right] = [clusters[into] ?? [], clusters[from] ?? []];
    const key = Math.min(into, from) * count + Math.max(into, from);
    if (into === from || refused.get(key) === left.length + right.length) continue;
    if (average(left, right, scoreOf) <= threshold) {
      refused.set(key, left.length + right.length);
      continue;
    }
    for (const item of right) home[item] = into;
    clusters[into] = [...left, ...right];
    clusters[from] = [];
  }
  return clusters.filter((cluster) => cluster.length > 0).map((cluster) => cluster.sort((x, y) => x - y));
}

function average(left: readonly number[], right: readonly number[], scoreOf: (a: number, b: number) => number): number {
  const pairs = crossPairs(left, right);
  return pairs.reduce((sum, [a, b]) => sum + scoreOf(a, b), 0) / pairs.length;
}
