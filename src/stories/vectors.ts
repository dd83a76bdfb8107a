// Makes a weighted vector of each document from its features: what few documents share and few texts say counts most.
import type { Rules } from "../rules/packs.js";
import type { StoryFeatures } from "./story-features.js";

/** Weights by the number of a key. Keys: a stem, "@" and a word of a name, "=" and a number, "%" and a day of the year. */
export interface Weighted {
  readonly size: number;
  get(key: number): number | undefined;
  forEach(visit: (weight: number, key: number) => void): void;
}

/** Of length 1, held in a fifth of what a map takes: a run has one for each document. */
export class Vector implements Weighted {
  constructor(
    /** Ascending. */
    readonly keys: Int32Array,
    readonly weights: Float64Array,
  ) {}

  get size(): number {
    return this.keys.length;
  }

  get(key: number): number | undefined {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return this.keys[low] === key ? this.weights[low] : undefined;
  }

  forEach(visit: (weight: number, key: number) => void): void {
    for (let at = 0; at < this.keys.length; at++) visit(this.weights[at] ?? 0, this.keys[at] ?? 0);
  }
}

type Weights = Rules["stories"]["clustering"];

/** Documents that are thought to stand beside those of the run, so that what all of a small folder share still counts. */
const unseen = 50;

/** What every document of a large folder says is still what its one event is about. */
const leastRarity = 2;

export function vectorsOf(features: readonly StoryFeatures[], common: ReadonlySet<string>, weights: Weights): Vector[] {
  const keys = keysOf(features, common, weights);
  const alone = aloneWeight(features.length, weights);
  const rarity = (documents: number) =>
    Math.max(leastRarity, Math.log((features.length + unseen) / (documents + 0.5))) * (documents === 1 ? alone : 1);
  return features.map((feature) => {
    const vector = new Map<number, number>();
    for (const [key, weight] of rawWeights(feature, common, weights)) {
      const known = keys.get(key);
      if (known) vector.set(known.number, weight * rarity(known.documents));
    }
    return normalised(vector);
  });
}

interface Key {
  readonly number: number;
  /** How many have it. */
  documents: number;
}

function keysOf(features: readonly StoryFeatures[], common: ReadonlySet<string>, weights: Weights): Map<string, Key> {
  const keys = new Map<string, Key>();
  for (const feature of features)
    for (const key of rawWeights(feature, common, weights).keys()) {
      const known = keys.get(key);
      if (known) known.documents++;
      else keys.set(key, { number: keys.size, documents: 1 });
    }
  return keys;
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

function normalised(weights: ReadonlyMap<number, number>): Vector {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  const keys = Int32Array.from(weights.keys()).sort();
  return new Vector(
    keys,
    Float64Array.from(keys, (key) => (weights.get(key) ?? 0) / length),
  );
}
