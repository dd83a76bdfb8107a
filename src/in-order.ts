// Puts what was read in order: by path, then id, whatever the order it came in.
import type { Skipped } from "./model/document.js";
import type { Extract } from "./model/extract.js";

export interface Ordered {
  readonly extracts: Extract[];
  readonly skipped: Skipped[];
}

export function inOrder(extracts: readonly Extract[], skipped: readonly Skipped[]): Ordered {
  return {
    extracts: [...extracts].sort((a, b) => compare(a.source.path, b.source.path) || compare(a.id, b.id)),
    skipped: [...skipped].sort((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
