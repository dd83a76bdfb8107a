// Makes hashed word runs (shingles) of a sentence, and sketches of them that still tell how much of one text stands in another.
import type { Word } from "./words.js";

/** 32-bit FNV-1a of each run of `length` words; a sentence shorter than that has none. */
export function shinglesOf(words: readonly Word[], length: number): number[] {
  const runs: number[] = [];
  for (let first = 0; first + length <= words.length; first++) runs.push(hashOfRun(words, first, length));
  return runs;
}

/**
 * The `size` smallest of the hashes, each once, sorted: a bottom-k sketch (Broder 1997). Two sketches compare below the
 * smaller of their largest hashes, where both are complete.
 */
export function sketchOf(hashes: readonly number[], size: number): number[] {
  const smallest: number[] = [];
  for (const hash of new Uint32Array(hashes).sort()) {
    if (smallest.length === size) break;
    if (smallest.at(-1) !== hash) smallest.push(hash);
  }
  return smallest;
}

function hashOfRun(words: readonly Word[], first: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = first; at < first + length; at++) {
    hash ^= words[at]?.form.hash ?? 0;
    hash = Math.imul(hash, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
