// Features of two figures of which each is the only one of its kind in its document and that are about as large: they are
// likely one figure, whatever the words, as a report on one event seldom tells two sums, lengths or counts of one noun.
import type { Candidate } from "./candidate.js";
import type { PairWorld } from "./pair-world.js";
import { timesApart } from "./values.js";

/** Figures that are fewer times apart than this are about as large. */
const near = 1.8;

/** Of two documents, each with no other sum, share, length, measure in its unit, or count of the noun that both count. */
export function areOnly(a: Candidate, b: Candidate, { worthOf }: PairWorld): boolean {
  if (a.claim.source === b.claim.source || !a.only || !b.only) return false;
  if (isCount(a) && a.claim.frame.noun !== b.claim.frame.noun) return false;
  return (timesApart(a.claim.quantity, b.claim.quantity, worthOf) ?? near) < near;
}

/** "only.event", "only.count.other": by whether both tell one event. */
export function onlyFeature(a: Candidate, b: Candidate, world: PairWorld): string | null {
  if (!areOnly(a, b, world)) return null;
  const event = eventOf(a);
  const told = event !== null && event === eventOf(b) ? "event" : "other";
  return isCount(a) ? `only.count.${told}` : `only.${told}`;
}

export function isCount({ claim }: Candidate): boolean {
  return claim.quantity.kind === "count";
}

function eventOf({ claim: { frame } }: Candidate): string | null {
  return frame.event ?? frame.predicate;
}
