// Tells where two claims stand in their documents: what is news stands in the title and the first sentences, details stand far down.
import type { Claim } from "../model/claim.js";
import type { Candidate } from "./candidate.js";
import type { Tell } from "./likeness.js";

/** Where a claim stands in its document. */
export interface Position {
  readonly title: boolean;
  /** In the title or the first two sentences. */
  readonly lead: boolean;
  /** Share of the document down to its last figure that stands before it. */
  readonly depth: number;
}

/** Where a document with fewer figures than this tells one, says nothing. */
const fewest = 4;
/** How far apart, by depth, two figures of two documents stand on average. */
const usual = 1 / 3;

interface Extent {
  readonly figures: number;
  readonly last: number;
}

export function positionsIn(claims: readonly Claim[]): (claim: Claim) => Position | null {
  const extents = new Map<string, Extent>();
  for (const { source, frame } of claims) {
    const { figures, last } = extents.get(source) ?? { figures: 0, last: 1 };
    extents.set(source, { figures: figures + 1, last: Math.max(last, frame.sentence) });
  }
  return ({ block, frame: { sentence }, source }) => {
    const { figures, last } = extents.get(source) ?? { figures: 0, last: 1 };
    if (figures < fewest) return null;
    return { title: block === "title", lead: block === "title" || sentence <= 1, depth: sentence / last };
  };
}

/** Tells how alike two claims of two documents stand. */
export function tellPositions(a: Candidate, b: Candidate, tell: Tell): void {
  const [left, right] = [a.position, b.position];
  if (!left || !right || a.claim.source === b.claim.source) return;
  if (left.title && right.title) tell("position.titles", 1);
  else if (left.lead && right.lead) tell("position.leads", 1);
  else if (left.lead || right.lead) tell("position.lead", 1);
  tell("position.depth", usual - Math.abs(left.depth - right.depth));
}
