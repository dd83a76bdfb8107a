// Proposes pairs of documents that may report one event, from an inverted index of what weighs most in each; never all pairs.
import type { Vector } from "./vectors.js";

/** Keys of a document that enter the index. */
const keysOfDocument = 24;
/** Of the documents under one key, those so near in order are looked at: order is by date, so an event's are near. */
const reach = 40;
/** Pairs proposed for one document. */
const pairsOfDocument = 24;

/** Pairs of positions, the smaller first. `vectors` come in order of publication. */
export function candidatePairs(vectors: readonly Vector[]): [number, number][] {
  const heavy = vectors.map(heaviest);
  const index = new Map<number, number[]>();
  for (const [position, keys] of heavy.entries())
    for (const [key] of keys) {
      const listed = index.get(key);
      if (listed) listed.push(position);
      else index.set(key, [position]);
    }
  const pairs = new Set<number>();
  for (const [position, keys] of heavy.entries())
    for (const other of nearest(position, keys, index, vectors))
      pairs.add(Math.min(position, other) * vectors.length + Math.max(position, other));
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / vectors.length), pair % vectors.length]);
}

function heaviest(vector: Vector): [number, number][] {
  return [...vector].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, keysOfDocument);
}

function nearest(
  position: number,
  keys: readonly [number, number][],
  index: ReadonlyMap<number, readonly number[]>,
  vectors: readonly Vector[],
): number[] {
  const scores = new Map<number, number>();
  for (const [key, weight] of keys)
    for (const other of around(index.get(key) ?? [], position))
      if (other !== position)
        scores.set(other, (scores.get(other) ?? 0) + weight * (vectors[other]?.get(key) ?? 0));
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, pairsOfDocument).map(([other]) => other);
}

/** The part of a sorted list that lies within reach of a position in it. */
function around(listed: readonly number[], position: number): readonly number[] {
  if (listed.length <= 2 * reach) return listed;
  const at = placeIn(listed, position);
  return listed.slice(Math.max(0, at - reach), at + reach + 1);
}

function placeIn(listed: readonly number[], position: number): number {
  let [low, high] = [0, listed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((listed[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
