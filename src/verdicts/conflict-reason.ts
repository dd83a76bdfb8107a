// Why two figures can't both be right: in one article, by a slip of a digit, by a fall that nobody explains.
import type { Claim } from "../model/claim.js";
import { bestPair } from "./best-pair.js";
import { isDigitSlip } from "./digit-slip.js";
import { rateBetween } from "./exchange-rates.js";
import type { Fact } from "./facts.js";
import type { Telling } from "./reasons.js";
import { trendsDiffer } from "./relate.js";
import { areAcrossSources, contradictsItself, isHeadlineAndText } from "./same-question.js";
import { filled, written } from "./wording.js";

export function conflictReason(telling: Telling): string {
  const { found, rules, side } = telling;
  const pair = bestPair(found.conflicts, found);
  if (!pair) return "";
  const { a, b, outcome } = pair;
  const own = areAcrossSources(a, b) ? null : claimsOfOne(a, b);
  if (own) return ownReason(telling, own);
  if (outcome === "fell") return fallReason(telling, a, b);
  const sides = { left: side(a), right: side(b) };
  if (trendsDiffer(a, b)) return filled(rules.wording["conflict-trend"], sides);
  const rate = rateOf(telling, a, b);
  if (rate) return filled(rules.wording["conflict-rate"], { ...sides, ...rate });
  return filled(rules.wording[isSlip(a, b) ? "conflict-digits" : "conflict"], sides);
}

/** What one article says of both; null where none does. */
function claimsOfOne(a: Fact, b: Fact): readonly [Claim, Claim] | null {
  return contradictsItself(a, b) ?? (a.claim.source === b.claim.source ? [a.claim, b.claim] : null);
}

function ownReason({ context, rules }: Telling, [one, other]: readonly [Claim, Claim]): string {
  const [first, second] = other.block === "title" ? [other, one] : [one, other];
  const parts = { who: context.nameOf(one.source), first: written(first), second: written(second) };
  return filled(rules.wording[isHeadlineAndText(one, other) ? "conflict-headline" : "conflict-own"], parts);
}

function fallReason({ rules, dated }: Telling, a: Fact, b: Fact): string {
  const [earlier, later] = (a.day ?? 0) <= (b.day ?? 0) ? [a, b] : [b, a];
  return filled(rules.wording["conflict-fall"], { left: dated(earlier), right: dated(later) });
}

function rateOf({ context, who }: Telling, a: Fact, b: Fact): Record<"rate" | "who", string> | null {
  const [from, to] = [a.claim.quantity.unit, b.claim.quantity.unit];
  if (a.claim.quantity.kind !== "money" || !from || !to || from === to) return null;
  const found = rateBetween(from, to, context.rates);
  if (!found) return null;
  const middle = Number(((found.rate.low + found.rate.high) / 2).toPrecision(3));
  return { rate: `${middle} ${to} for one ${from}`, who: who(found.sources) };
}

function isSlip(a: Fact, b: Fact): boolean {
  const [one, other] = [a.figure?.stated ?? null, b.figure?.stated ?? null];
  return one !== null && other !== null && a.figure?.scale === b.figure?.scale && isDigitSlip(one, other);
}
