// The sum of the vectors of a cluster: a table of numbers, a third of what a map of them takes.
import type { Weighted } from "./vectors.js";

/** Entries for each hundred slots at most. */
const fullest = 75;

/** Open addressing with steps of one: the key of a slot plus one, so that an empty slot holds zero. */
export class Sum implements Weighted {
  private keys: Int32Array;
  private weights: Float64Array;
  private count = 0;

  /** @param expected keys; there is room for more */
  constructor(expected: number) {
    const slots = slotsFor(expected);
    this.keys = new Int32Array(slots);
    this.weights = new Float64Array(slots);
  }

  get size(): number {
    return this.count;
  }

  get(key: number): number | undefined {
    const slot = this.slotOf(key);
    return this.keys[slot] === 0 ? undefined : this.weights[slot];
  }

  forEach(visit: (weight: number, key: number) => void): void {
    const { keys, weights } = this;
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] ?? 0;
      if (key !== 0) visit(weights[slot] ?? 0, key - 1);
    }
  }

  add(vector: Weighted): void {
    vector.forEach((weight, key) => {
      this.put(key, weight);
    });
  }

  private put(key: number, weight: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) {
      this.keys[slot] = key + 1;
      this.count++;
    }
    this.weights[slot] = (this.weights[slot] ?? 0) + weight;
    if (this.count * 100 > this.keys.length * fullest) this.grow();
  }

  private grow(): void {
    const larger = new Sum(this.count * 2);
    larger.add(this);
    this.keys = larger.keys;
    this.weights = larger.weights;
  }

  /** Where the key is, or the empty slot where it would be. */
  private slotOf(key: number): number {
    const last = this.keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (Math.clz32(last) & 31);
    while (this.keys[slot] !== 0 && this.keys[slot] !== key + 1) slot = (slot + 1) & last;
    return slot;
  }
}

/** A power of two, at least two. */
function slotsFor(expected: number): number {
  let slots = 2;
  while (expected * 100 > slots * fullest) slots *= 2;
  return slots;
}
