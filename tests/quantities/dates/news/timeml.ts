// Compares what is read at a mark with its TimeML value: "1998-02-13TEV", "1998-W06-WE", "1990-SP", "199", "P2.5Y", "P3W..P4W", "PXM", "SET P1D".
import type { Quantity } from "../../../../src/model/quantity.js";
import { civilDay, dayNumber, isoDay } from "../../../../src/quantities/dates/civil.js";
import type { Period } from "../../../../src/quantities/dates/period.js";
import { daysOf, periodOf } from "../timeml-values.js";

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

/** Of a bounded length one edge is enough, of a vague one that it is vague. */
function isLength(value: string, { kind, min, max, bound }: Quantity): boolean {
  if (kind !== "duration") return false;
  if (/^PT?X/.test(value)) return bound === "vague";
  const [low = 0, high = low] = value.split("..").map(daysOf);
  const isLow = min !== null && Math.abs(Number(min) - low) <= low * 0.11;
  const isHigh = max !== null && Math.abs(Number(max) - high) <= high * 0.11;
  return bound === "exact" || bound === "range" ? isLow && isHigh : isLow || isHigh;
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

/** That the marks of an article are days of the calendar: the same day when it is made and written again. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return true;
  const { year, month, day } = civilDay(numberOf(value));
  return value === [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
