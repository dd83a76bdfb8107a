// A date's first and last day as an interval of day numbers, with the softness of "late January" and "30 years ago".

import type { DateExpression } from "../model/date.js";
import type { Quantity } from "../model/quantity.js";
import type { Rounding } from "../rules/verdicts.js";
import { dayNumber } from "./calendar.js";
import { closed, type Interval, widen } from "./interval.js";

export interface Span {
  readonly read: Interval;
  readonly shown: Interval;
}

/** @returns null for a date that resolves to no day */
export function calendarSpan(quantity: Quantity, rounding: Rounding): Span | null {
  const first = dayNumber(quantity.min);
  const last = dayNumber(quantity.max);
  if (first === null && last === null) return null;
  const read = closed(first ?? -Infinity, last ?? Infinity);
  const slack = first === null || last === null ? 0 : softness(quantity.expression, last - first + 1, rounding);
  return { read, shown: slack ? widen(read, slack, slack) : read };
}

/** "30 years ago" may be 29 or 31, and "late January" may be the 19th; "five days ago" is that day. */
function softness(written: DateExpression | undefined, days: number, rounding: Rounding): number {
  if (written?.kind === "shift" && written.unit !== "day") return Math.max(days, rounding.shiftedDays);
  return written?.kind === "part" ? rounding.monthThird : 0;
}
