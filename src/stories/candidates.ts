// Proposes pairs of documents that may report one event, from an inverted index of what weighs most in each; never all pairs.
import type { Vector } from "./vectors.js";

/** Keys of a document that enter the index. */
const keysOfDocument = 24;
/** Of the documents under one key, those so near in order are looked at: order is by date, so an event's are near. */
const reach = 40;
/** Pairs proposed for one document. */
const pairsOfDocument = 16;

/** The keys that weigh most in each document, the heaviest first: `keysOfDocument` places for each, those left over hold -1. */
interface Heavy {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Where each key stands among the heavy ones, in the order of the documents: from its place in `starts` to the next one's. */
interface Index {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** Pairs of positions, the smaller first. `vectors` come in order of publication. */
export function candidatePairs(vectors: readonly Vector[]): Pairs {
  const heavy = heaviestOf(vectors);
  const index = indexOf(heavy);
  const scores = new Float64Array(vectors.length);
  const codes = new Float64Array(vectors.length * pairsOfDocument);
  let count = 0;
  for (let position = 0; position < vectors.length; position++)
    for (const other of nearest(position, heavy, index, scores))
      codes[count++] = Math.min(position, other) * vectors.length + Math.max(position, other);
  return new Pairs(codes.slice(0, count).sort(), vectors.length);
}

/** Pairs in a few bytes each: a large run has sixteen for each document. */
export class Pairs implements Iterable<readonly [number, number]> {
  /** @param codes each the first position times `documents`, and the second; ascending, some of them twice */
  constructor(
    private readonly codes: Float64Array,
    private readonly documents: number,
  ) {}

  *[Symbol.iterator](): Generator<readonly [number, number]> {
    let before = -1;
    for (const code of this.codes) {
      if (code !== before) yield [Math.floor(code / this.documents), code % this.documents];
      before = code;
    }
  }
}

function heaviestOf(vectors: readonly Vector[]): Heavy {
  const keys = new Int32Array(vectors.length * keysOfDocument).fill(-1);
  const weights = new Float64Array(keys.length);
  for (const [position, vector] of vectors.entries())
    for (const [rank, [key, weight]] of heaviest(vector).entries()) {
      keys[position * keysOfDocument + rank] = key;
      weights[position * keysOfDocument + rank] = weight;
    }
  return { keys, weights };
}

function heaviest(vector: Vector): [number, number][] {
  const entries: [number, number][] = [];
  vector.forEach((weight, key) => {
    entries.push([key, weight]);
  });
  return entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, keysOfDocument);
}

function indexOf({ keys }: Heavy): Index {
  const starts = startsOf(keys);
  const free = starts.slice();
  const places = new Int32Array(starts.at(-1) ?? 0);
  for (const [at, key] of keys.entries()) {
    if (key < 0) continue;
    const place = free[key] ?? 0;
    free[key] = place + 1;
    places[place] = at;
  }
  return { starts, places };
}

/** Where the documents of each key begin, and one more place for their end. */
function startsOf(keys: Int32Array): Int32Array {
  const starts = new Int32Array(keys.reduce((most, key) => Math.max(most, key), -1) + 2);
  for (const key of keys) if (key >= 0) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  return starts;
}

/** `scores` is all zero before and after: one buffer serves every document. */
function nearest(position: number, heavy: Heavy, index: Index, scores: Float64Array): number[] {
  const touched: number[] = [];
  const first = position * keysOfDocument;
  for (let rank = first; rank < first + keysOfDocument; rank++) {
    const key = heavy.keys[rank] ?? -1;
    if (key < 0) break;
    const [from, to] = around(index, key, position);
    for (let at = from; at < to; at++) {
      const place = index.places[at] ?? 0;
      const other = Math.floor(place / keysOfDocument);
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + (heavy.weights[rank] ?? 0) * (heavy.weights[place] ?? 0);
    }
  }
  const ranked = touched
    .filter((other) => other !== position)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, pairsOfDocument);
  for (const other of touched) scores[other] = 0;
  return ranked;
}

/** The part of a key's documents that lies within reach of a position in them: from one place, up to another. */
function around({ starts, places }: Index, key: number, position: number): [number, number] {
  const [start, end] = [starts[key] ?? 0, starts[key + 1] ?? 0];
  if (end - start <= 2 * reach) return [start, end];
  const at = placeIn(places, position * keysOfDocument, start, end);
  return [Math.max(start, at - reach), Math.min(end, at + reach + 1)];
}

function placeIn(listed: Int32Array, least: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((listed[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
