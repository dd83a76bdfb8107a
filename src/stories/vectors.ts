// Makes a weighted vector of each document from its features: what few documents share and few texts say counts most.
import type { Rules } from "../rules/packs.js";
import type { StoryFeatures } from "./story-features.js";

/** Weights by the number of a key. Keys: a stem, "@" and a word of a name, "=" and a number, "%" and a day of the year. */
export interface Weighted {
  readonly size: number;
  get(key: number): number | undefined;
  forEach(visit: (weight: number, key: number) => void): void;
}

/** The keys of vectors, ascending in each, and their weights: those of one vector after those of the other. */
interface Columns {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Of length 1, a stretch of columns: a run has one for each document, and arrays of its own would take more than what is in them. */
export class Vector implements Weighted {
  constructor(
    private readonly columns: Columns,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get size(): number {
    return this.end - this.start;
  }

  get(key: number): number | undefined {
    const { keys, weights } = this.columns;
    let [low, high] = [this.start, this.end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low < this.end && keys[low] === key ? weights[low] : undefined;
  }

  forEach(visit: (weight: number, key: number) => void): void {
    const { keys, weights } = this.columns;
    for (let at = this.start; at < this.end; at++) visit(weights[at] ?? 0, keys[at] ?? 0);
  }
}

/** A vector with columns of its own. */
export function vectorOf(weights: ReadonlyMap<number, number>): Vector {
  const columns = withRoom(weights.size);
  return new Vector(columns, 0, fill(columns, 0, weights));
}

type Weights = Rules["stories"]["clustering"];

/** Documents that are thought to stand beside those of the run, so that what all of a small folder share still counts. */
const unseen = 50;

/** What every document of a large folder says is still what its one event is about. */
const leastRarity = 2;

export function vectorsOf(features: readonly StoryFeatures[], common: ReadonlySet<string>, weights: Weights): Vector[] {
  const { columns, ends, documents } = rawColumns(features, common, weights);
  const alone = aloneWeight(features.length, weights);
  const rarity = (shared: number) =>
    Math.max(leastRarity, Math.log((features.length + unseen) / (shared + 0.5))) * (shared === 1 ? alone : 1);
  return features.map((_, position) => {
    const [start, end] = [ends[position - 1] ?? 0, ends[position] ?? 0];
    const vector = new Map<number, number>();
    for (let at = start; at < end; at++) {
      const key = columns.keys[at] ?? 0;
      vector.set(key, (columns.weights[at] ?? 0) * rarity(documents[key] ?? 0));
    }
    fill(columns, start, normalised(vector));
    return new Vector(columns, start, end);
  });
}

interface RawColumns {
  readonly columns: Columns;
  /** Where the stretch of each document ends. */
  readonly ends: readonly number[];
  /** How many documents have each key. */
  readonly documents: readonly number[];
}

/** The weights of each document's keys before it is known how many have them; read once, since reading takes the time. */
function rawColumns(features: readonly StoryFeatures[], common: ReadonlySet<string>, weights: Weights): RawColumns {
  const numbers = new Map<string, number>();
  const documents: number[] = [];
  const ends: number[] = [];
  let columns = withRoom(firstRoom);
  let end = 0;
  for (const feature of features) {
    const raw = rawWeights(feature, common, weights);
    if (end + raw.size > columns.keys.length) columns = withRoom(2 * (end + raw.size), columns);
    for (const [written, weight] of raw) {
      const key = numbers.get(written) ?? numbers.size;
      if (key === numbers.size) numbers.set(written, key);
      documents[key] = (documents[key] ?? 0) + 1;
      columns.keys[end] = key;
      columns.weights[end++] = weight;
    }
    ends.push(end);
  }
  return { columns, ends, documents };
}

const firstRoom = 1024;

/** Those that are there, with room for so many in all. */
function withRoom(room: number, old?: Columns): Columns {
  const columns = { keys: new Int32Array(room), weights: new Float64Array(room) };
  if (old) {
    columns.keys.set(old.keys);
    columns.weights.set(old.weights);
  }
  return columns;
}

/**
 * What no second document says counts less in many documents, where it is style; in two it is half of what tells them apart.
 * The likeness that joins rises as this falls, so that one threshold holds for small folders and large ones.
 */
export function aloneWeight(documents: number, weights: Weights): number {
  return 1 - (1 - weights.alone) * Math.max(0, 1 - 2 / documents);
}

export function dotProduct(left: Weighted, right: Weighted): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  small.forEach((weight, key) => {
    sum += weight * (large.get(key) ?? 0);
  });
  return sum;
}

function rawWeights(features: StoryFeatures, common: ReadonlySet<string>, weights: Weights): Map<string, number> {
  const raw = new Map<string, number>();
  const lead = new Set(features.lead);
  for (const [stem, count] of features.terms)
    raw.set(stem, often(count) * (common.has(stem) ? weights.common : 1) * (lead.has(stem) ? weights.lead : 1));
  for (const [word, count] of nameWords(features)) raw.set(`@${word}`, often(count) * weights.name);
  for (const number of features.numbers) raw.set(`=${number}`, significant(number) * weights.number);
  for (const day of features.days) raw.set(`%${day.slice(-5)}`, weights.day);
  return raw;
}

/** The words of a document's names with how often each stands: "kassym-jomart tokayev" and "tokayev" share one. */
function nameWords(features: StoryFeatures): Map<string, number> {
  const words = new Map<string, number>();
  for (const [name, count] of features.names)
    for (const word of name.split(" ")) words.set(word, (words.get(word) ?? 0) + count);
  return words;
}

/** 0.5 for 83, 1 for 840 and 9,100, up to 1.5 for 48,217: longer numbers are shared by chance less often. */
function significant(number: string): number {
  const digits = number.replaceAll(".", "").replace(/0+$/, "").length;
  return Math.min(1.5, 0.25 + 0.25 * Math.max(digits, 1));
}

function often(count: number): number {
  return 1 + Math.log(count);
}

function normalised(weights: Map<number, number>): Map<number, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  for (const [key, weight] of weights) weights.set(key, weight / length);
  return weights;
}

/** Gives the end of what it has filled. */
function fill({ keys, weights }: Columns, start: number, vector: ReadonlyMap<number, number>): number {
  let at = start;
  for (const key of Int32Array.from(vector.keys()).sort()) {
    keys[at] = key;
    weights[at++] = vector.get(key) ?? 0;
  }
  return at;
}
