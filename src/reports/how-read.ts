// Tells how a claim was read: its kind, value, bound and unit, what is counted, and the day it holds for.
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import { wrapAfter } from "./columns.js";
import { formatDay } from "./dates.js";
import type { Page } from "./page.js";
import { formatStating } from "./readings.js";

export function howRead({ paint, width }: Page, claim: Claim): string[] {
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [
      "read as",
      `${formatStating(claim)}: ${claim.quantity.kind}, ${claim.quantity.bound}, ${intervalOf(claim.quantity)}`,
    ],
    ["by rule", claim.rule],
    ["counts", claim.counts],
    ["event", claim.predicate],
    ["of", claim.entity],
    ["place", claim.place],
    ["scope", claim.frame.scope === "whole" ? null : claim.frame.scope],
    ["holds for", claim.asOf ? formatDay(claim.asOf) : null],
    ["id", claim.id],
  ];
  return facts.flatMap(([name, fact]) => (fact ? wrapAfter(`  ${name}: `, fact, width).map(paint.quiet) : []));
}

/** "min 164, max open", or why there is none. */
function intervalOf({ min, max, minExclusive, maxExclusive, unit, unresolved }: Quantity): string {
  if (min === null && max === null) return unresolved ?? "no value";
  const low = `min ${min ?? "open"}${minExclusive ? " (itself not)" : ""}`;
  const high = `max ${max ?? "open"}${maxExclusive ? " (itself not)" : ""}`;
  return `${low}, ${high}${unit ? ` ${unit}` : ""}`;
}
