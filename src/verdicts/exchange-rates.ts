// Exchange rates that the story prints: "two million euros ($2.6 million)" is one sum in two currencies.
import type { Claim } from "../model/claim.js";
import type { Rounding } from "../rules/verdicts.js";
import { figureOf } from "./figure.js";
import { glossPairs } from "./gloss.js";
import { areDisjoint, hull, type Interval, intersect, reciprocal, times } from "./interval.js";

/** What one unit of `from` is worth in `to`, as far as the digits of the printed sums show it. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly rate: Interval;
  /** The sources that print it. Sorted. */
  readonly sources: readonly string[];
}

/** Rates of a story from its claims; a pair of currencies that several sources print is one rate. */
export function findRates(claims: readonly Claim[], rounding: Rounding): ExchangeRate[] {
  const rates = new Map<string, ExchangeRate>();
  for (const [sum, gloss] of glossPairs(claims)) {
    const found = rateOf(sum, gloss, rounding);
    if (!found) continue;
    const key = `${found.from}:${found.to}`;
    const known = rates.get(key);
    rates.set(key, known ? merged(known, found) : found);
  }
  return [...rates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rate]) => rate);
}

function rateOf(sum: Claim, gloss: Claim, rounding: Rounding): ExchangeRate | null {
  const from = sum.quantity.unit;
  const to = gloss.quantity.unit;
  const left = digitsOf(sum, rounding);
  const right = digitsOf(gloss, rounding);
  if (sum.quantity.kind !== "money" || !from || !to || from === to || !left || !right) return null;
  const rate = times(right, reciprocal(left));
  const sources = [sum.source];
  return from < to ? { from, to, rate, sources } : { from: to, to: from, rate: reciprocal(rate), sources };
}

/** What the digits of a printed sum allow, whatever its hedge: both sums carry the same one. */
function digitsOf(claim: Claim, rounding: Rounding): Interval | null {
  const figure = figureOf(claim, rounding);
  if (!figure || figure.stated === null || figure.stated <= 0) return null;
  const exact = { ...claim.quantity, bound: "exact" as const, min: figure.stated, max: figure.stated };
  return figureOf({ ...claim, quantity: exact }, rounding)?.rounds ?? null;
}

function merged(known: ExchangeRate, found: ExchangeRate): ExchangeRate {
  const rate = areDisjoint(known.rate, found.rate) ? hull(known.rate, found.rate) : intersect(known.rate, found.rate);
  return { ...known, rate, sources: [...new Set([...known.sources, ...found.sources])].sort() };
}

/** The rate from one currency to another, straight or by way of one other; null where the story prints none. */
export function rateBetween(from: string, to: string, rates: readonly ExchangeRate[]): ExchangeRate | null {
  const straight = straightRate(from, to, rates);
  if (straight) return straight;
  for (const middle of new Set(rates.flatMap((rate) => [rate.from, rate.to]))) {
    const first = straightRate(from, middle, rates);
    const second = straightRate(middle, to, rates);
    if (first && second) {
      const sources = [...new Set([...first.sources, ...second.sources])].sort();
      return { from, to, rate: times(first.rate, second.rate), sources };
    }
  }
  return null;
}

function straightRate(from: string, to: string, rates: readonly ExchangeRate[]): ExchangeRate | null {
  for (const rate of rates) {
    if (rate.from === from && rate.to === to) return rate;
    if (rate.from === to && rate.to === from) return { ...rate, from, to, rate: reciprocal(rate.rate) };
  }
  return null;
}
