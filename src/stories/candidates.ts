// Proposes pairs of documents that may report one event, from an inverted index of what weighs most in each; never all pairs.
import type { Vector } from "./vectors.js";

/** Keys of a document that enter the index. */
const keysOfDocument = 24;
/** Of the documents under one key, those so near in order are looked at: order is by date, so an event's are near. */
const reach = 40;
/** Pairs proposed for one document. */
const pairsOfDocument = 16;

/** The documents under one key, in order, with the key's weight in each. */
interface Posting {
  readonly positions: number[];
  readonly weights: number[];
}

/** Pairs of positions, the smaller first. `vectors` come in order of publication. */
export function candidatePairs(vectors: readonly Vector[]): [number, number][] {
  const heavy = vectors.map(heaviest);
  const index = indexOf(heavy);
  const scores = new Float64Array(vectors.length);
  const pairs = new Set<number>();
  for (const [position, keys] of heavy.entries())
    for (const other of nearest(position, keys, index, scores))
      pairs.add(Math.min(position, other) * vectors.length + Math.max(position, other));
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / vectors.length), pair % vectors.length]);
}

function heaviest(vector: Vector): [number, number][] {
  const entries: [number, number][] = [];
  vector.forEach((weight, key) => {
    entries.push([key, weight]);
  });
  return entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, keysOfDocument);
}

function indexOf(heavy: readonly (readonly [number, number][])[]): Map<number, Posting> {
  const index = new Map<number, Posting>();
  for (const [position, keys] of heavy.entries())
    for (const [key, weight] of keys) {
      const posting = index.get(key) ?? { positions: [], weights: [] };
      if (posting.positions.length === 0) index.set(key, posting);
      posting.positions.push(position);
      posting.weights.push(weight);
    }
  return index;
}

/** `scores` is all zero before and after: one buffer serves every document. */
function nearest(
  position: number,
  keys: readonly [number, number][],
  index: ReadonlyMap<number, Posting>,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const [key, weight] of keys) {
    const { positions, weights } = index.get(key) ?? { positions: [], weights: [] };
    const [from, to] = around(positions, position);
    for (let at = from; at < to; at++) {
      const other = positions[at] ?? 0;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  const ranked = touched
    .filter((other) => other !== position)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, pairsOfDocument);
  for (const other of touched) scores[other] = 0;
  return ranked;
}

/** The part of a sorted list that lies within reach of a position in it: from one place, up to another. */
function around(listed: readonly number[], position: number): [number, number] {
  if (listed.length <= 2 * reach) return [0, listed.length];
  const at = placeIn(listed, position);
  return [Math.max(0, at - reach), Math.min(listed.length, at + reach + 1)];
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
