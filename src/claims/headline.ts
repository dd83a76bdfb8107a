// Gives the figures of headlines that name nobody ("Mine collapse kills 14") the noun that the text then gives them.
import type { Claim } from "../model/claim.js";
import type { ExtractedQuantity } from "../model/extract.js";

/** "kills 14" counts the miners of "At least 14 miners were killed": the first count of the same event and number with a noun of its own. */
export function withNounsOfText(quantities: readonly ExtractedQuantity[]): ExtractedQuantity[] {
  const named = new Map<string, Claim>();
  for (const claim of quantities)
    if (claim.block !== "title" && claim.frame.kind !== null && !named.has(keyOf(claim)))
      named.set(keyOf(claim), claim);
  return quantities.map((claim) => {
    const told = claim.block === "title" && claim.frame.kind === null ? named.get(keyOf(claim)) : undefined;
    if (!told || told.frame.noun !== claim.frame.noun) return claim;
    const { noun, kind, narrowed } = told.frame;
    return { ...claim, counts: told.counts, label: told.label, frame: { ...claim.frame, noun, kind, narrowed } };
  });
}

/** The event and the number as written. */
function keyOf({ quantity, frame }: Claim): string {
  return `${quantity.kind} ${frame.event} ${frame.scope} ${quantity.stated.value}`;
}
