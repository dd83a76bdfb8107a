// Resolves a date expression to a period of days, against the day of its document.
import type { DateExpression } from "../../model/date.js";
import { dayNumber, isDayOf, monthsFrom, weekdayOf } from "./civil.js";
import { daysOfMonth, daysWithoutYear, numericDay } from "./day-resolution.js";
import { isPeriod, noAnchor, noReference, type Period, type Resolution, single } from "./period.js";
import { addUnits, containing, nthOf, partOf, restOf, shifted, unitPeriod } from "./period-resolution.js";
import { holidayInYear, nearestYear } from "./year-resolution.js";

/** @param reference day number of the document, or null where it is not known */
export function resolveExpression(expression: DateExpression, reference: number | null): Resolution {
  switch (expression.kind) {
    case "day":
      return resolveDay(expression, reference);
    case "numeric":
      return numericDay(expression, reference);
    case "years":
      return { first: monthsFrom(expression.first, 1, 12).first, last: monthsFrom(expression.last, 1, 12).last };
    case "months":
      return nearestYear(expression, reference, (year) => monthsFrom(year, expression.month, expression.count));
    case "holiday":
      return nearestYear(expression, reference, (year) => holidayInYear(expression.rule, year));
    case "anchor":
      return noAnchor;
    case "range":
      return resolveRange(expression, reference);
    case "in-year":
      return resolveInYear(expression, reference);
    case "weekday-of":
      return within(resolveExpression(expression.of, reference), (period) => {
        const first = period.first + ((expression.weekday - weekdayOf(period.first) + 7) % 7);
        return { first, last: first };
      });
    case "containing":
      return within(resolveExpression(expression.of, reference), (period) => containing(expression.unit, period));
    case "nth":
      return within(resolveExpression(expression.of, reference), (period) => nthOf(expression, period));
    case "part":
      return within(resolveExpression(expression.of, reference), (period) => partOf(expression.part, period));
    case "shift":
      return within(resolveExpression(expression.from, reference), (period) => shifted(expression, period));
    case "weekday":
    case "weekend":
    case "unit":
    case "rest":
    case "window":
      return reference === null ? noReference : resolveRelative(expression, reference);
  }
}

type Relative = Extract<DateExpression, { kind: "weekday" | "weekend" | "unit" | "rest" | "window" }>;

function resolveRelative(expression: Relative, reference: number): Resolution {
  switch (expression.kind) {
    case "weekday":
      return nearestWeekday(expression.weekday, expression.direction === "future", reference);
    case "weekend":
      return nearestWeekend(expression.direction === "future", reference);
    case "unit":
      return unitPeriod(expression.unit, expression.offset, reference);
    case "rest":
      return within(resolveExpression(expression.of, reference), (period) =>
        restOf(expression.side, period, reference),
      );
    case "window":
      return windowFrom(expression, reference);
  }
}

/** The day itself counts, both ways. */
function nearestWeekday(weekday: number, ahead: boolean, reference: number): Period {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const first = ahead ? reference + ((7 - back) % 7) : reference - back;
  return { first, last: first };
}

/** The weekend under way counts, both ways. */
function nearestWeekend(ahead: boolean, reference: number): Period {
  const saturday = reference - ((weekdayOf(reference) + 1) % 7);
  const isOn = weekdayOf(reference) >= 6;
  const first = ahead && !isOn ? saturday + 7 : saturday;
  return { first, last: first + 1 };
}

function windowFrom({ amount, unit }: Extract<Relative, { kind: "window" }>, reference: number): Period {
  const far = addUnits(reference, amount, unit);
  return amount < 0 ? { first: far, last: reference } : { first: reference, last: far };
}

function resolveDay(expression: Extract<DateExpression, { kind: "day" }>, reference: number | null): Resolution {
  const { year, month, day } = expression;
  if (month === null) return reference === null ? noReference : daysOfMonth(expression, reference);
  if (year === null) return daysWithoutYear(expression, month, reference);
  if (!isDayOf(year, month, day)) return { reason: `there is no day ${day} in month ${month} of ${year}` };
  return single(dayNumber(year, month, day));
}

/** The beginning is the last before the end: "from November to March", "from Friday to Monday". */
function resolveRange(expression: Extract<DateExpression, { kind: "range" }>, reference: number | null): Resolution {
  const to = resolveExpression(expression.to, reference);
  if (!isPeriod(to)) return to;
  const from = resolveBehind(expression.from, to.last, reference);
  if (!isPeriod(from)) return from;
  if (to.last >= from.first) return { first: from.first, last: to.last };
  const later = resolveAhead(expression.to, from.first);
  return isPeriod(later) && later.last >= from.first
    ? { first: from.first, last: later.last }
    : { reason: "the end of the range lies before its beginning" };
}

/** What has a direction counts back from the end of its range; what counts from the document's day stays. */
function resolveBehind(expression: DateExpression, end: number, reference: number | null): Resolution {
  if (!("direction" in expression)) return resolveExpression(expression, reference);
  return resolveExpression({ ...expression, direction: "past" }, end);
}

function resolveAhead(expression: DateExpression, from: number): Resolution {
  return resolveExpression("direction" in expression ? { ...expression, direction: "future" } : expression, from);
}

function resolveInYear(expression: Extract<DateExpression, { kind: "in-year" }>, reference: number | null): Resolution {
  return within(resolveExpression(expression.of, reference), (period) => {
    const ahead = resolveAhead(expression.date, period.first);
    return isPeriod(ahead) && ahead.first <= period.last ? ahead : { reason: "there is no such day in that period" };
  });
}

function within(resolution: Resolution, then: (period: Period) => Resolution): Resolution {
  return isPeriod(resolution) ? then(resolution) : resolution;
}
