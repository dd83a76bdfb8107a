// Resolves calendar periods: units counted from a day, parts of a period, the nth unit of one.
import type { CalendarUnit, DateExpression, PeriodPart } from "../../model/date.js";
import { addMonths, civilDay, mondayOf, monthsFrom, weekdayOf } from "./civil.js";
import type { Period, Resolution } from "./period.js";
import { nthWeekday } from "./year-resolution.js";

type Nth = Extract<DateExpression, { kind: "nth" }>;
type Shift = Extract<DateExpression, { kind: "shift" }>;

/** The unit that holds `day`, or the one `offset` units on: "last week" is unit week, −1. */
export function unitPeriod(unit: CalendarUnit, offset: number, day: number): Period {
  const { year, month } = civilDay(day);
  switch (unit) {
    case "day":
      return { first: day + offset, last: day + offset };
    case "week":
      return weekFrom(mondayOf(day) + 7 * offset);
    case "weekend":
      return { first: mondayOf(day) + 5 + 7 * offset, last: mondayOf(day) + 6 + 7 * offset };
    case "month":
      return monthsFrom(year, month + offset, 1);
    case "quarter":
      return monthsFrom(year, month - ((month - 1) % 3) + 3 * offset, 3);
    case "year":
      return monthsFrom(year + offset, 1, 12);
    case "decade":
      return monthsFrom(year - (year % 10) + 10 * offset, 1, 120);
    case "century":
      return monthsFrom(year - (year % 100) + 100 * offset, 1, 1200);
  }
}

function weekFrom(monday: number): Period {
  return { first: monday, last: monday + 6 };
}

/** The week (Monday to Sunday) of a day; the weekend beside it, a holiday that touches it included. */
export function containing(unit: "week" | "weekend", period: Period): Period {
  if (unit === "week") return weekFrom(mondayOf(period.first));
  const weekday = weekdayOf(period.first);
  if (weekday <= 2) return { first: period.first - weekday - 1, last: period.last };
  const saturday = mondayOf(period.first) + 5;
  return { first: Math.min(period.first, saturday), last: saturday + 1 };
}

/** "five days ago", "30 years ago": to the whole unit, or to the day. */
export function shifted(expression: Shift, from: Period): Period {
  const [low, high] = expression.amount;
  if (expression.precision === "unit") {
    const first = unitPeriod(expression.unit, low, from.first).first;
    return { first, last: unitPeriod(expression.unit, high, from.first).last };
  }
  // A month after June ends with July: the day behind the period is moved, not its last.
  const behind = from.last > from.first ? 1 : 0;
  const last = addUnits(from.last + behind, high, expression.unit) - behind;
  return { first: addUnits(from.first, low, expression.unit), last };
}

export function addUnits(day: number, amount: number, unit: CalendarUnit): number {
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  if (unit === "day") return day + amount;
  if (unit === "week" || unit === "weekend") return day + 7 * amount;
  return addMonths(day, amount * months[unit]);
}

/** Days from the first, inside; a part of the week overlaps the next one. */
const partsOfWeek: Readonly<Record<PeriodPart, readonly [number, number]>> = {
  early: [0, 2],
  mid: [1, 3],
  late: [3, 6],
};
const partsOfMonth: Readonly<Record<PeriodPart, readonly [number, number]>> = {
  early: [0, 9],
  mid: [10, 19],
  late: [20, 30],
};

/** First to 10th, 11th to 20th, 21st to last of a month; Monday to Wednesday is early in a week; thirds of longer periods. */
export function partOf(part: PeriodPart, period: Period): Period {
  const days = period.last - period.first + 1;
  if (days < 7) return period;
  if (days > 31) return thirdOf(part, period);
  const [from, to] = (days === 7 ? partsOfWeek : partsOfMonth)[part];
  return { first: Math.min(period.first + from, period.last), last: Math.min(period.first + to, period.last) };
}

/** Early 2019 is January to April, the mid-1990s are 1994 to 1996. */
function thirdOf(part: PeriodPart, period: Period): Period {
  const start = civilDay(period.first);
  const end = civilDay(period.last + 1);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  if (months < 3) return period;
  const unit = months >= 36 ? 12 : 1;
  const [from, to] = thirds(months / unit)[part];
  return monthsFrom(start.year, start.month + from * unit, (to - from) * unit);
}

/** Of ten years the first four are early, the last three late. */
function thirds(size: number): Readonly<Record<PeriodPart, readonly [number, number]>> {
  const one = Math.ceil(size / 3);
  const two = Math.floor((size * 2) / 3) + (size % 3 === 1 ? 1 : 0);
  return { early: [0, one], mid: [one, two], late: [two, size] };
}

/** "earlier this year": from its first day to the document's; "later this week": from there on. */
export function restOf(side: "before" | "after", period: Period, reference: number): Resolution {
  const rest =
    side === "before"
      ? { first: period.first, last: Math.min(reference, period.last) }
      : { first: Math.max(reference, period.first), last: period.last };
  return rest.first <= rest.last ? rest : period;
}

/** "the last week of July", "the first two weeks of 2021", "the second Tuesday in May". */
export function nthOf(expression: Nth, period: Period): Resolution {
  const { nth, count, unit, weekday } = expression;
  const first = weekday === undefined ? nthUnit(unit, nth, count, period) : nthWeekday(period, weekday, nth);
  if (weekday !== undefined) return inside({ first, last: first }, period);
  const last = nthUnitEnd(unit, first, count);
  return inside({ first, last }, period);
}

function inside(found: Period, period: Period): Resolution {
  const near = found.first >= period.first - 6 && found.first <= period.last;
  return near ? found : { reason: "the period has no such part" };
}

/** First day of the nth unit; a week belongs to the period that holds its Thursday (ISO 8601). */
function nthUnit(unit: CalendarUnit, nth: number, count: number, period: Period): number {
  if (unit === "week") return nthWeek(nth, count, period);
  if (unit === "weekend") return nthWeekday(period, 6, nth);
  if (unit === "day") return nth < 0 ? period.last + 1 - count : period.first + nth - 1;
  return unitPeriod(unit, nth < 0 ? 1 - count : nth - 1, nth < 0 ? period.last : period.first).first;
}

function nthWeek(nth: number, count: number, period: Period): number {
  const thursday = nthWeekday(period, 4, nth);
  return thursday - 3 - (nth < 0 ? 7 * (count - 1) : 0);
}

function nthUnitEnd(unit: CalendarUnit, first: number, count: number): number {
  return (
    unitPeriod(unit, unit === "week" || unit === "weekend" || unit === "day" ? 0 : count - 1, first).last +
    (unit === "week" || unit === "weekend" ? 7 : unit === "day" ? 1 : 0) * (count - 1)
  );
}
