// Keeps one set for each list of parts of speech: words are many, and the lists of their parts are few.
import type { Part } from "./words.js";

const known = new Map<string, ReadonlySet<Part>>();

/** The parts in their order, the likeliest first. */
export function partsOf(parts: readonly Part[]): ReadonlySet<Part> {
  const list = parts.join(" ");
  const before = known.get(list);
  if (before) return before;
  const set: ReadonlySet<Part> = new Set(parts);
  known.set(list, set);
  return set;
}
