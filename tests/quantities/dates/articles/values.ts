// Compares a date or length of time with the value marked for it: "2013-03-22", "2013-W11", "2013-Q3", "2001..2005", "P2Y", "PXM".
import type { Quantity } from "../../../../src/model/quantity.js";
import { isoDay } from "../../../../src/quantities/dates/civil.js";
import { daysOf, periodOf } from "../timeml-values.js";

export function isValue(value: string, quantity: Quantity): boolean {
  return value.startsWith("P") ? isLength(value, quantity) : isPeriodOf(value, quantity);
}

/** Of a bounded length the bound alone is compared, of a vague one that it is vague. */
function isLength(value: string, { kind, min, max, bound }: Quantity): boolean {
  if (kind !== "duration") return false;
  if (value.startsWith("PX")) return bound === "vague";
  const [low = 0, high = low] = value.split("..").map(daysOf);
  const isLow = min !== null && Math.abs(Number(min) - low) <= low * 0.06;
  const isHigh = max !== null && Math.abs(Number(max) - high) <= high * 0.06;
  return bound === "exact" || bound === "range" ? isLow && isHigh : isLow || isHigh;
}

/** A bound keeps one edge of the period: "since January" its first day, "before March" the day before it. */
function isPeriodOf(value: string, { kind, min, max, bound }: Quantity): boolean {
  if (kind !== "date") return false;
  const { first, last } = periodOf(value);
  const expected = {
    "at-least": [isoDay(first), null],
    "more-than": [isoDay(last + 1), null],
    "at-most": [null, isoDay(last)],
    "less-than": [null, isoDay(first - 1)],
    exact: [isoDay(first), isoDay(last)],
  }[bound === "about" || bound === "range" || bound === "vague" ? "exact" : bound];
  return min === expected[0] && max === expected[1];
}
