// Dates that resolve to no day compare by what they name, in documents that nobody has dated: "January 5" is no "January 6" in any year.

import { dayNumber, weekdayNumber } from "./days.js";
import type { Quantity } from "./model/quantity.js";

interface MonthDay {
  readonly month: number;
  /** Null for the whole month. */
  readonly day: number | null;
}

/** What can be said of two dates of which one or both resolve to no day; null where that is nothing. */
export function relateYearless(a: Quantity, b: Quantity): "same" | "possible" | "apart" | null {
  if (isSameWeekday(a, b)) return "same";
  const [one, other] = [monthDayOf(a), monthDayOf(b)];
  if (!one || !other) return null;
  if (one.month !== other.month) return "apart";
  if (one.day === other.day) return "same";
  return one.day === null || other.day === null ? "possible" : "apart";
}

/** "on Monday" in two reports of one event, one of them without a date; "on Monday" there, and here the 5th, which was one. */
function isSameWeekday(a: Quantity, b: Quantity): boolean {
  const [one, other] = [weekdayIn(a), weekdayIn(b)];
  const isNamed = a.expression?.kind === "weekday" || b.expression?.kind === "weekday";
  return isNamed && one !== null && one === other;
}

function weekdayIn({ expression, min, max, bound }: Quantity): number | null {
  if (expression?.kind === "weekday") return expression.weekday;
  const day = bound === "exact" && min === max ? dayNumber(min) : null;
  return day === null ? null : weekdayNumber(day);
}

function monthDayOf({ expression, min, max, bound }: Quantity): MonthDay | null {
  if (bound !== "exact") return null;
  if (expression?.kind === "day" && expression.month !== null) return { month: expression.month, day: expression.day };
  if (expression?.kind === "months" && expression.count === 1) return { month: expression.month, day: null };
  if (typeof min !== "string" || min !== max || min.length < 10) return null;
  return { month: Number(min.slice(5, 7)), day: Number(min.slice(8, 10)) };
}
