// Tells how much of one document stands in another, from their sketches of word runs.
import type { Features } from "../model/extract.js";

export interface Overlap {
  /** Word runs that both have, in the part of the sketches that compares. */
  readonly shared: number;
  /** Share of the shorter document that stands in the other, 0 to 1. */
  readonly containment: number;
}

/** `full` is the size of a sketch that may have been cut; shorter ones hold the whole document. */
export function overlapOf(left: Features, right: Features, full: number): Overlap {
  const limit = Math.min(reachOf(left.shingles, full), reachOf(right.shingles, full));
  const [one, other] = [within(left.shingles, limit), within(right.shingles, limit)];
  const shared = commonCount(one, other);
  const shorter = Math.min(one.length, other.length);
  return { shared, containment: shorter === 0 ? 0 : shared / shorter };
}

/** How many passages of one document stand in another: at least half of a passage's hashes are there. */
export function sharedPassages(inside: Features, outside: Features, full: number): readonly [number, number] {
  const limit = reachOf(outside.shingles, full);
  const there = new Set(outside.shingles);
  let [shared, all] = [0, 0];
  for (const passage of inside.passages) {
    const comparable = passage.filter((hash) => hash <= limit);
    if (comparable.length === 0) continue;
    all++;
    if (2 * comparable.filter((hash) => there.has(hash)).length >= comparable.length) shared++;
  }
  return [shared, all];
}

/** The largest hash up to which a sketch is complete. */
function reachOf(sketch: readonly number[], full: number): number {
  return sketch.length < full ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? Number.POSITIVE_INFINITY);
}

function within(sketch: readonly number[], limit: number): readonly number[] {
  return sketch.at(-1) === undefined || (sketch.at(-1) ?? 0) <= limit ? sketch : sketch.filter((hash) => hash <= limit);
}

/** Both are sorted, so one walk over both counts. */
function commonCount(left: readonly number[], right: readonly number[]): number {
  let [at, beside, count] = [0, 0, 0];
  while (at < left.length && beside < right.length) {
    const [one, other] = [left[at] ?? 0, right[beside] ?? 0];
    if (one === other) count++;
    if (one <= other) at++;
    if (other <= one) beside++;
  }
  return count;
}
