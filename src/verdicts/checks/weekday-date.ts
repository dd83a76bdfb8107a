// "Thursday, Jan. 13, 2022": whether the day of the month was that weekday.

import { dayNumber, weekdayOf, writtenDay } from "../../days.js";
import { gather } from "../../gather.js";
import type { DateExpression } from "../../model/date.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";

/** A year that nobody writes is checked only this near to the day of publication. */
const nearDays = 60;
const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export function checkWeekdays({ figures, published }: CheckedSentence): Finding[] {
  return gather(figures, (figure) => checkWeekday(figure, published));
}

function checkWeekday(figure: CheckedFigure, published: string | null): Finding | null {
  const { expression, min, max } = figure.quantity;
  if (expression?.kind !== "day" || expression.weekday === undefined || min !== max) return null;
  const day = expression.year === null ? nearestDay(expression, published) : dayNumber(min);
  if (day === null) return null;
  const said = names[expression.weekday - 1] ?? "";
  const was = weekdayOf(day);
  const holds = said === was;
  const reason = holds ? `${writtenDay(day)} is a ${was}.` : `${writtenDay(day)} is a ${was}, not a ${said}.`;
  return finding("weekday-date", [figure], holds, reason);
}

type Day = Extract<DateExpression, { kind: "day" }>;

/** The day of that name nearest to the day of publication, whatever its weekday; null where that is far, or not where the tense looks. */
function nearestDay({ month, day, direction }: Day, published: string | null): number | null {
  const told = dayNumber(published);
  if (month === null || told === null || published === null) return null;
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => dayNumber(isoOf(one, month, day)) ?? []);
  const near = days.find((one) => Math.abs(told - one) <= nearDays);
  return near === undefined || (direction === "future" && near < told) ? null : near;
}

function isoOf(...parts: readonly [year: number, month: number, day: number]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
