// Compares what is read at a mark with its TimeML value: "1998-02-13TEV", "1998-W06-WE", "1990-SP", "199", "P2.5Y", "P3W..P4W", "PXM", "SET P1D".
import type { Quantity } from "../../../../src/model/quantity.js";
import { civilDay, dayNumber, isoDay, monthsFrom } from "../../../../src/quantities/dates/civil.js";
import type { Period } from "../../../../src/quantities/dates/period.js";
import { unitPeriod } from "../../../../src/quantities/dates/period-resolution.js";

export type TimeType = "date" | "time" | "duration" | "set" | "reference";

export function typeOf(value: string): TimeType {
  if (value.startsWith("SET")) return "set";
  if (value.endsWith("_REF")) return "reference";
  if (value.startsWith("P")) return "duration";
  return value.includes("T") ? "time" : "date";
}

/** One of the readings has the value, or one of the values that "/" parts. Sets and references have no form in a quantity. */
export function isRead(value: string, quantities: readonly Quantity[], published: string): boolean {
  return value.split("/").some((one) => quantities.some((quantity) => isValue(one, quantity, published)));
}

function isValue(value: string, quantity: Quantity, published: string): boolean {
  switch (typeOf(value)) {
    case "duration":
      return isLength(value, quantity);
    case "time":
      return isTime(value, quantity);
    case "date":
      return isPeriod(periodOf(value), quantity, published);
    default:
      return false;
  }
}

const unitDays: Readonly<Record<string, number>> = {
  CE: 36_525,
  DE: 3652.5,
  Y: 365.25,
  M: 30.4375,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/** Of a bounded length one edge is enough, of a vague one that it is vague. */
function isLength(value: string, { kind, min, max, bound }: Quantity): boolean {
  if (kind !== "duration") return false;
  if (/^PT?X/.test(value)) return bound === "vague";
  const [low = 0, high = low] = value.split("..").map(daysOf);
  const isLow = min !== null && Math.abs(Number(min) - low) <= low * 0.11;
  const isHigh = max !== null && Math.abs(Number(max) - high) <= high * 0.11;
  return bound === "exact" || bound === "range" ? isLow && isHigh : isLow || isHigh;
}

function daysOf(value: string): number {
  let days = 0;
  let clock = "";
  for (const [part, amount, unit = ""] of value.slice(1).matchAll(/T|(\d+(?:\.\d+)?)(CE|DE|[YMWDHS])/g)) {
    if (part === "T") clock = "T";
    else days += Number(amount) * (unitDays[clock + unit] ?? Number.NaN);
  }
  return days;
}

/** Of a time of day the clock; parts of the day are told by their date alone, a night by one of its two. */
function isTime(value: string, { kind, min, max }: Quantity): boolean {
  const [day = "", clock = ""] = value.split("T");
  if (/^\d/.test(clock)) return kind === "time" && [min, max].some((one) => sameClock(one, clock));
  if (kind !== "date" || (min ?? max) === null) return false;
  const [first, last] = [min ?? max, max ?? min].map((one) => numberOf(String(one))) as [number, number];
  const told = numberOf(day);
  return last - first <= (clock === "NI" ? 1 : 0) && told >= first && told <= last;
}

function sameClock(read: Quantity["min"], clock: string): boolean {
  return String(read).replace("24:00", "00:00").startsWith(clock.replace("24:00", "00:00"));
}

function numberOf(day: string): number {
  const [year, month, of] = day.split("-").map(Number);
  return dayNumber(year ?? 0, month ?? 0, of ?? 0);
}

/** A bound keeps one edge: "since January" its first day; a range has the values of two marks. "Earlier this year" may end, and "later" begin, with the article's day. */
function isPeriod({ first, last }: Period, { kind, min, max, bound }: Quantity, published: string): boolean {
  if (kind !== "date") return false;
  switch (bound) {
    case "at-least":
      return min === isoDay(first);
    case "more-than":
      return min === isoDay(last + 1);
    case "at-most":
      return max === isoDay(last);
    case "less-than":
      return max === isoDay(first - 1);
    case "range":
      return min === isoDay(first) || max === isoDay(last);
    default:
      return (min === isoDay(first) || min === published) && (max === isoDay(last) || max === published);
  }
}

const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function periodOf(value: string): Period {
  const [from, to] = value.split("..");
  if (from !== undefined && to !== undefined) return { first: periodOf(from).first, last: periodOf(to).last };
  if (value.length === 3) return monthsFrom(Number(value) * 10, 1, 120);
  const [, year, kind = "", number, rest] = /^(\d{4})(?:-(W|Q|H|SP|SU|FA|WI)?(\d+)?(?:-(\w+))?)?$/.exec(value) ?? [];
  const [of, nth] = [Number(year), Number(number)];
  const season = seasons[kind];
  if (season !== undefined) return monthsFrom(of, season, 3);
  if (kind === "Q") return monthsFrom(of, nth * 3 - 2, 3);
  if (kind === "H") return monthsFrom(of, nth * 6 - 5, 6);
  if (kind === "W") return weekOf(of, nth, rest === "WE");
  if (number === undefined) return monthsFrom(of, 1, 12);
  if (rest === undefined) return monthsFrom(of, nth, 1);
  const day = dayNumber(of, nth, Number(rest));
  return { first: day, last: day };
}

/** ISO 8601: week 1 holds 4 January. */
function weekOf(year: number, nth: number, weekend: boolean): Period {
  const { first, last } = unitPeriod("week", nth - 1, dayNumber(year, 1, 4));
  return weekend ? { first: last - 1, last } : { first, last };
}

/** That the marks of an article are days of the calendar: the same day when it is made and written again. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return true;
  const { year, month, day } = civilDay(numberOf(value));
  return value === [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
