// Resolves days that lack a year, a month, or the order of their numbers.
import type { DateExpression } from "../../model/date.js";
import { civilDay, dayNumber, isDayOf, weekdayOf } from "./civil.js";
import { isPeriod, noReference, type Period, type Resolution, single } from "./period.js";
import { chooseByDirection, nearestYear } from "./year-resolution.js";

type Day = Extract<DateExpression, { kind: "day" }>;
type Numeric = Extract<DateExpression, { kind: "numeric" }>;

/** "January 6"; 29 February stands only in leap years. */
export function daysWithoutYear(expression: Day, month: number, reference: number | null): Resolution {
  const { day } = expression;
  if (!isDayOf(2000, month, day)) return { reason: `there is no day ${day} in month ${month}` };
  if (reference === null) return noReference;
  const { year } = civilDay(reference);
  const years = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => year + offset);
  const candidates = years.filter((one) => isDayOf(one, month, day)).map((one) => single(dayNumber(one, month, day)));
  const fitting = withWeekday(candidates, expression.weekday, reference);
  if (fitting.length === 1 && fitting[0]) return fitting[0];
  return chooseByDirection(fitting, directionOf(fitting, expression.direction, reference), reference) ?? noReference;
}

/** Days: a day of last year is written with its year, one of the next weeks is not. */
const [soon, long] = [40, 300];

/**
 * "Corvo, taken over in May, reports on Oct. 21": a day behind by most of a year is rather the one that comes soon,
 * and in "Those who saw him on 13 July are asked to call" a day ahead by most of a year the one that was lately.
 */
function directionOf(days: readonly Period[], direction: Day["direction"], reference: number): Day["direction"] {
  if (direction !== "past" && direction !== "future") return direction;
  const behind = chooseByDirection(days, "past", reference);
  const ahead = chooseByDirection(days, "future", reference);
  if (!behind || !ahead) return direction;
  const [after, until] = [reference - behind.last, ahead.first - reference];
  if (direction === "past") return after > long && until < soon ? "future" : direction;
  return until > long && after < soon ? "past" : direction;
}

/** "Thursday, January 6": a year where the weekday fits, if one is near; otherwise the weekday is wrong. */
function withWeekday(candidates: readonly Period[], weekday: number | undefined, reference: number): readonly Period[] {
  if (weekday === undefined) return candidates;
  const near = candidates.filter((period) => Math.abs(period.first - reference) < 370);
  const fitting = near.filter((period) => weekdayOf(period.first) === weekday);
  return fitting.length > 0 ? fitting : candidates;
}

/** "Monday the 21st", "the 21st": the month whose day it is. */
export function daysOfMonth(expression: Day, reference: number): Resolution {
  const { year, month } = civilDay(reference);
  const candidates: Period[] = [];
  for (let offset = -24; offset <= 24; offset++) {
    const first = civilDay(dayNumber(year, month + offset, 1));
    if (!isDayOf(first.year, first.month, expression.day)) continue;
    const number = dayNumber(first.year, first.month, expression.day);
    if (expression.weekday === undefined || weekdayOf(number) === expression.weekday) candidates.push(single(number));
  }
  return chooseByDirection(candidates, expression.direction, reference) ?? { reason: "no month near has such a day" };
}

/** "28/11/2005" has one reading; "11/12/05" has two, unless the document's day is near to one alone. */
export function numericDay(expression: Numeric, reference: number | null): Resolution {
  const readings = numericReadings(expression, reference);
  const periods = readings.filter(isPeriod);
  const [one, other] = periods;
  if (!one) return readings[0] ?? { reason: "there is no such day" };
  if (!other || one.first === other.first) return one;
  if (reference === null) return { reason: "day and month can't be told apart" };
  const [near, far] =
    Math.abs(one.first - reference) <= Math.abs(other.first - reference) ? [one, other] : [other, one];
  const isNear = Math.abs(near.first - reference) <= 31 && Math.abs(far.first - reference) > 62;
  return isNear ? near : { reason: "day and month can't be told apart" };
}

function numericReadings(expression: Numeric, reference: number | null): Resolution[] {
  const { first, second } = expression;
  const orders = [
    { month: first, day: second },
    { month: second, day: first },
  ].filter(({ month, day }) => isDayOf(expression.year ?? 2000, month, day));
  return orders.map(({ month, day }) => numericReading(expression, month, day, reference));
}

function numericReading(expression: Numeric, month: number, day: number, reference: number | null): Resolution {
  const date: Day = { kind: "day", year: expression.year, month, day, direction: expression.direction };
  if (expression.year === null) return daysWithoutYear(date, month, reference);
  return nearestYear(expression, reference, (year) => single(dayNumber(year, month, day)));
}
