// Compares a date or length of time with the value marked for it: "2013-03-22", "2013-W11", "2013-Q3", "2001..2005", "P2Y", "PXM".
import type { Quantity } from "../../../../src/model/quantity.js";
import { dayNumber, isoDay, monthsFrom } from "../../../../src/quantities/dates/civil.js";
import type { Period } from "../../../../src/quantities/dates/period.js";
import { addUnits, unitPeriod } from "../../../../src/quantities/dates/period-resolution.js";

export function isValue(value: string, quantity: Quantity): boolean {
  return value.startsWith("P") ? isLength(value, quantity) : isPeriodOf(value, quantity);
}

const unitDays: Readonly<Record<string, number>> = {
  Y: 365.25,
  M: 30.4375,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/** Of a bounded length the bound alone is compared, of a vague one that it is vague. */
function isLength(value: string, { kind, min, max, bound }: Quantity): boolean {
  if (kind !== "duration") return false;
  if (value.startsWith("PX")) return bound === "vague";
  const [low = 0, high = low] = value.split("..").map(daysOf);
  const isLow = min !== null && Math.abs(Number(min) - low) <= low * 0.06;
  const isHigh = max !== null && Math.abs(Number(max) - high) <= high * 0.06;
  return bound === "exact" || bound === "range" ? isLow && isHigh : isLow || isHigh;
}

function daysOf(value: string): number {
  const [, amount, unit = ""] = /^P(?:T?)(\d+)([YMWDHS])$/.exec(value) ?? [];
  return Number(amount) * (unitDays[value.startsWith("PT") ? `T${unit}` : unit] ?? Number.NaN);
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

function periodOf(value: string): Period {
  const [from, to] = value.split("..");
  if (from !== undefined && to !== undefined) return { first: periodOf(from).first, last: periodOf(to).last };
  const [, year, kind, number] = /^(\d{4})(?:-([WQH]?)(\d+)(?:-(\d+))?)?$/.exec(value) ?? [];
  const [of, nth] = [Number(year), Number(number)];
  switch (kind) {
    case undefined:
      return monthsFrom(of, 1, 12);
    case "W":
      // ISO 8601: week 1 holds 4 January.
      return unitPeriod("week", nth - 1, dayNumber(of, 1, 4));
    case "Q":
      return monthsFrom(of, nth * 3 - 2, 3);
    case "H":
      return monthsFrom(of, nth * 6 - 5, 6);
    default: {
      const day = Number(value.slice(8));
      const first = dayNumber(of, nth, day || 1);
      return { first, last: day ? first : addUnits(first, 1, "month") - 1 };
    }
  }
}
