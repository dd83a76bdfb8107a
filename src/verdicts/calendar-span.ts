// A date's first and last day as an interval of day numbers, with the softness of "late January" and "30 years ago".

import { dayNumber } from "../days.js";
import type { DateExpression } from "../model/date.js";
import type { Bound, Quantity } from "../model/quantity.js";
import type { Rounding } from "../rules/verdicts.js";
import { closed, type Interval, widen } from "./interval.js";

export interface Span {
  readonly read: Interval;
  readonly shown: Interval;
  readonly named: NamedDays;
}

/** The first and last day of what is written, whatever the bound: of "since 2014" only the first is known, of "by 5 May" the last. */
export interface NamedDays {
  readonly first: number | null;
  readonly last: number | null;
}

/** @returns null for a date that resolves to no day */
export function calendarSpan(quantity: Quantity, rounding: Rounding): Span | null {
  const first = dayNumber(quantity.min);
  const last = dayNumber(quantity.max);
  if (first === null && last === null) return null;
  const read = closed(first ?? -Infinity, last ?? Infinity);
  const slack = first === null || last === null ? 0 : softness(quantity.expression, last - first + 1, rounding);
  return { read, shown: slack ? widen(read, slack, slack) : read, named: namedDays(quantity.bound, first, last) };
}

function namedDays(bound: Bound, first: number | null, last: number | null): NamedDays {
  if (bound === "more-than" && first !== null) return { first: null, last: first - 1 };
  if (bound === "less-than" && last !== null) return { first: last + 1, last: null };
  return { first, last };
}

/** "since 2014" and "in 2014": no day that both tell differs, and they tell one. */
export function nameSameDays(a: NamedDays, b: NamedDays): boolean {
  const told = [a.first === null || b.first === null ? null : a.first === b.first];
  told.push(a.last === null || b.last === null ? null : a.last === b.last);
  return told.includes(true) && !told.includes(false);
}

/** "30 years ago" may be 29 or 31, and "late January" may be the 19th; "five days ago" is that day. */
function softness(written: DateExpression | undefined, days: number, rounding: Rounding): number {
  if (written?.kind === "shift" && written.unit !== "day") return Math.max(days, rounding.shiftedDays);
  return written?.kind === "part" ? rounding.monthThird : 0;
}
