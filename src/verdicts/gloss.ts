// One amount printed twice: "8 km (5 miles)", "two million euros ($2.6 million)".
import type { Claim } from "../model/claim.js";

/** Longer ones are lists and tables run together, and would be searched in vain. */
const longestSentence = 5000;

/** Pairs of claims of one sentence where the second stands in brackets right behind the first, in another unit. */
export function glossPairs<C extends Claim>(claims: readonly C[]): [C, C][] {
  const pairs: [C, C][] = [];
  const sorted = [...claims].sort((a, b) => (a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1));
  for (let i = 1; i < sorted.length; i++) {
    const first = sorted[i - 1];
    const second = sorted[i];
    if (first && second && isGloss(first, second)) pairs.push([first, second]);
  }
  return pairs;
}

function isGloss(first: Claim, second: Claim): boolean {
  if (first.source !== second.source || first.quantity.kind !== second.quantity.kind) return false;
  if (first.sentence !== second.sentence || second.start < first.end || second.start - first.end > 40) return false;
  if (unitOf(first) === unitOf(second)) return false;
  return isBracketed(first, second);
}

/** Only a bracket and at most the counted noun's few letters lie between: "58km (36 miles". */
function isBracketed(first: Claim, second: Claim): boolean {
  if (first.sentence.length > longestSentence) return false;
  const at = first.sentence.indexOf(first.text);
  if (at < 0) return false;
  const between = first.sentence.slice(at + first.text.length, at + (second.start - first.start));
  return ["(", "[", "or", "or about", "(about", "(around", "(nearly", "(some", "(roughly", "(approximately"].includes(
    between.replace(/^[,\s-]+/, "").trim(),
  );
}

function unitOf({ quantity }: Claim): string {
  return quantity.kind === "money" ? (quantity.unit ?? "") : (quantity.stated.unit ?? "");
}

/** A gloss carries the hedge of what it glosses: in "about 58 km (36 miles)" the miles are about 36 too. */
export function withSharedHedges<C extends Claim>(claims: readonly C[]): C[] {
  const hedged = new Map(glossPairs(claims).map(([first, second]) => [second.id, hedgedLike(first, second)]));
  return claims.map((claim) => hedged.get(claim.id) ?? claim);
}

function hedgedLike<C extends Claim>(first: C, second: C): C {
  const { bound } = first.quantity;
  const value = second.quantity.min;
  if (bound === "exact" || bound === "range" || bound === "vague") return second;
  if (second.quantity.bound !== "exact" || typeof value !== "number") return second;
  return { ...second, quantity: { ...second.quantity, bound, ...ends(first, value) } };
}

function ends({ quantity }: Claim, value: number): Partial<Claim["quantity"]> {
  switch (quantity.bound) {
    case "at-least":
      return { min: value, max: null };
    case "more-than":
      return { min: value, max: null, minExclusive: true };
    case "at-most":
      return { min: 0, max: value };
    case "less-than":
      return { min: 0, max: value, maxExclusive: true };
    default:
      return { min: 0.95 * value, max: 1.05 * value };
  }
}
