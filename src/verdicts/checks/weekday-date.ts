// "Thursday, Jan. 13, 2022": whether the day of the month was that weekday.
import { dayNumber, weekdayOf, writtenDay } from "../calendar.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";

/** A year that nobody writes is checked only this near to the day of publication. */
const nearDays = 60;
const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export function checkWeekdays({ figures, published }: CheckedSentence): Finding[] {
  return figures.flatMap((figure) => checkWeekday(figure, published) ?? []);
}

function checkWeekday(figure: CheckedFigure, published: string | null): Finding | null {
  const { expression, min, max } = figure.quantity;
  if (expression?.kind !== "day" || expression.weekday === undefined || expression.month === null) return null;
  const day = dayNumber(min);
  if (day === null || min !== max) return null;
  if (expression.year === null && !isNear(day, published)) return null;
  const said = names[expression.weekday - 1] ?? "";
  const was = weekdayOf(day);
  const holds = said === was;
  const reason = holds ? `${writtenDay(day)} is a ${was}.` : `${writtenDay(day)} is a ${was}, not a ${said}.`;
  return finding("weekday-date", [figure], holds, reason);
}

function isNear(day: number, published: string | null): boolean {
  const told = dayNumber(published);
  return told !== null && Math.abs(told - day) <= nearDays;
}
