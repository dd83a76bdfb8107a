// Makes hashed word runs (shingles) of a sentence, and sketches of them that still tell how much of one text stands in another.
import type { Word } from "./words.js";

/** 32-bit FNV-1a of each run of `length` words; a sentence shorter than that has none. */
export function shinglesOf(words: readonly Word[], length: number): number[] {
  const hashes = words.map(({ form }) => form.hash);
  const runs: number[] = [];
  for (let first = 0; first + length <= hashes.length; first++) runs.push(hashOfRun(hashes, first, length));
  return runs;
}

/**
 * The `size` smallest of the hashes, each once, sorted: a bottom-k sketch (Broder 1997). Two sketches compare below the
 * smaller of their largest hashes, where both are complete.
 */
export function sketchOf(hashes: Iterable<number>, size: number): number[] {
  return [...Uint32Array.from(new Set(hashes)).sort().subarray(0, size)];
}

function hashOfRun(hashes: readonly number[], first: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = first; at < first + length; at++) {
    hash ^= hashes[at] ?? 0;
    hash = Math.imul(hash, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
