// How two figures stand to each other: the same, one rounded from the other, both possible, apart, or nobody can tell.
import type { VerdictRules } from "../rules/verdicts.js";
import { relateYearless } from "../yearless.js";
import { nameSameDays } from "./calendar-span.js";
import { type ExchangeRate, rateBetween } from "./exchange-rates.js";
import type { Fact } from "./facts.js";
import type { Figure } from "./figure.js";
import { areDisjoint, areSame, closed, contains, type Interval, times } from "./interval.js";

/** "incomparable": another kind of quantity; "no-rate": currencies that nobody compares; "unresolved": no day or number. */
export type Relation = "same" | "rounded" | "possible" | "apart" | "incomparable" | "no-rate" | "unresolved";

export type Relate = (a: Fact, b: Fact) => Relation;

/** Relations under the rates that a story prints. */
export function createRelate(rates: readonly ExchangeRate[], rules: VerdictRules): Relate {
  return (a, b) => {
    if (a.reading === b.reading && !a.figure) return "same";
    if (!a.figure || !b.figure) return relateYearless(a.claim.quantity, b.claim.quantity) ?? "unresolved";
    if (trendsDiffer(a, b)) return "apart";
    if (a.figure.scale === b.figure.scale) return relateFigures(a.figure, b.figure, a.unit !== b.unit);
    return relateScales(a, b, a.figure, b.figure, { rates, ...rules.exchange });
  };
}

/** "rose 19 percent" and "fell 19 percent". */
export function trendsDiffer(a: Fact, b: Fact): boolean {
  const one = a.claim.quantity.trend;
  const other = b.claim.quantity.trend;
  return one !== undefined && other !== undefined && one !== other;
}

function relateFigures(a: Figure, b: Figure, otherUnit: boolean): Relation {
  if (a.stated !== null && b.stated !== null) {
    if (isSameNumber(a.stated, b.stated)) return areOpposed(a, b) ? "apart" : "same";
    if (isRounding(a, b) || isRounding(b, a) || (otherUnit && areConversions(a, b))) return "rounded";
  } else if (a.stated === b.stated && areSame(a.read, b.read)) return "same";
  else if (a.named && b.named && nameSameDays(a.named, b.named)) return "same";
  return areDisjoint(a.shown, b.shown) ? "apart" : "possible";
}

function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** "less than 10" and "at least 10", where neither says that it is 10. */
function areOpposed(a: Figure, b: Figure): boolean {
  return isOneSided(a.read) && isOneSided(b.read) && areDisjoint(a.read, b.read);
}

/** Open at one end, or from nothing up to a bound. */
function isOneSided({ low, high, highOpen }: Interval): boolean {
  return low === -Infinity || high === Infinity || (low === 0 && high > 0) || highOpen;
}

/** `coarse` shows fewer digits, and the other lies within what they show. */
function isRounding(coarse: Figure, fine: Figure): boolean {
  return (
    coarse.rounds !== null && fine.stated !== null && fine.step < coarse.step && contains(coarse.rounds, fine.stated)
  );
}

/** "58 km" and "36 miles": what the digits of both show overlaps. */
function areConversions(a: Figure, b: Figure): boolean {
  return a.rounds !== null && b.rounds !== null && !areDisjoint(a.rounds, b.rounds);
}

type Exchange = VerdictRules["exchange"] & { readonly rates: readonly ExchangeRate[] };

function relateScales(a: Fact, b: Fact, left: Figure, right: Figure, exchange: Exchange): Relation {
  if (left.scale.startsWith("money:") && right.scale.startsWith("money:")) return relateMoney(left, right, exchange);
  if (isBareDegree(left) && isCelsius(right)) return relateDegrees(left, right);
  if (isCelsius(left) && isBareDegree(right)) return relateDegrees(right, left);
  if (left.scale === "calendar" && right.scale === "days") return relateSpan(b, right, left);
  if (left.scale === "days" && right.scale === "calendar") return relateSpan(a, left, right);
  if (left.scale.startsWith("clock:") && right.scale.startsWith("clock:")) {
    return areSame(left.read, right.read) ? "same" : "incomparable";
  }
  return "incomparable";
}

function isBareDegree({ scale }: Figure): boolean {
  return scale === "measure:degree";
}

function isCelsius({ scale }: Figure): boolean {
  return scale === "measure:degree Celsius";
}

/** "43 degrees" beside 43 °C, or beside 109 °F: the same where one of the two scales makes it so. */
function relateDegrees(bare: Figure, { stated, rounds }: Figure): Relation {
  if (bare.stated === null || stated === null) return "incomparable";
  if (isSameNumber(bare.stated, stated)) return "same";
  const inCelsius = [bare.stated, ((bare.stated - 32) * 5) / 9];
  return rounds !== null && inCelsius.some((degrees) => contains(rounds, degrees)) ? "rounded" : "incomparable";
}

function relateMoney(a: Figure, b: Figure, exchange: Exchange): Relation {
  const { rates, drift } = exchange;
  const found = rateBetween(a.scale.slice(6), b.scale.slice(6), rates);
  if (!found) return "no-rate";
  const stated = a.rounds && b.rounds;
  if (stated && !areDisjoint(times(a.rounds, found.rate), b.rounds)) return "rounded";
  const loose = { ...found.rate, low: found.rate.low * (1 - drift), high: found.rate.high * (1 + drift) };
  const converted = times(a.shown, loose);
  if (!areDisjoint(converted, b.shown)) return "possible";
  return converted.low > b.shown.high * exchange.mostApart || b.shown.low > converted.high * exchange.mostApart
    ? "incomparable"
    : "apart";
}

/** "independent for 30 years", told on a known day, names the year that a date names. Never apart: what it is counted from is not said. */
function relateSpan(length: Fact, { shown }: Figure, { read }: Figure): Relation {
  const told = length.published;
  if (told === null || !Number.isFinite(shown.low + shown.high)) return "incomparable";
  const start = closed(told - shown.high, told - shown.low);
  return areDisjoint(start, read) ? "incomparable" : "possible";
}
