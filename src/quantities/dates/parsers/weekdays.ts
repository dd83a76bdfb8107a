// Reads weekdays: "Tuesday", "last Friday", "this coming Monday", "Wednesday of next week", "next week on Tuesday".
import type { DateExpression } from "../../../model/date.js";
import { type NamedPart, weekdayAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isCapitalised, isIn, isTightMark, type Line, skip, word } from "../line.js";
import { readDay } from "./days.js";

export const weekdays: readonly DateRule[] = [
  rule(nearest, "nearest"),
  rule(weekThenWeekday, "step"),
  rule(stepped, "step"),
  rule(weekdayOfWeek, "weekday"),
  rule(bare, "weekday"),
];

function week(offset: number): DateExpression {
  return { kind: "unit", unit: "week", offset };
}

/** "this past Friday", "the coming Monday". */
function nearest(line: Line, index: number): DatePiece | null {
  const match = line.lexicon.nearestSteps.from(line.tokens, index);
  const weekday = match && dayNameAt(line, match.end);
  if (!match || !weekday) return null;
  return date(index, weekday.end, "weekday", { kind: "weekday", weekday: weekday.value, direction: match.value });
}

/** "last Friday" is the Friday of the week before, "next Friday" of the week after, "this Friday" of this week. */
function stepped(line: Line, index: number): DatePiece | null {
  const offset = line.lexicon.steps.get(word(line, index));
  const weekday = offset === undefined ? null : dayNameAt(line, index + 1);
  if (offset === undefined || !weekday || readDay(line, index + 1)) return null;
  return date(index, weekday.end, "weekday", { kind: "weekday-of", weekday: weekday.value, of: week(offset) });
}

/** "next week on Tuesday", "next week Wednesday", "previous week - Monday". */
function weekThenWeekday(line: Line, index: number): DatePiece | null {
  const told = weekPeriodAt(line, index);
  const weekday = told && dayNameAt(line, skip(line, told.end, "on", "-", ","));
  if (!told || !weekday) return null;
  return date(index, weekday.end, "weekday", { kind: "weekday-of", weekday: weekday.value, of: week(told.offset) });
}

/** "Tuesday of last week", "Tuesday next week". */
function weekdayOfWeek(line: Line, index: number): DatePiece | null {
  const weekday = dayNameAt(line, index);
  const told = weekday && weekPeriodAt(line, skip(line, weekday.end, "of", "in", ","));
  if (!weekday || !told) return null;
  return date(index, told.end, "weekday", { kind: "weekday-of", weekday: weekday.value, of: week(told.offset) });
}

function weekPeriodAt(line: Line, index: number): { readonly offset: number; readonly end: number } | null {
  const offset = line.lexicon.steps.get(word(line, index));
  return offset !== undefined && word(line, index + 1) === "week" ? { offset, end: index + 2 } : null;
}

function bare(line: Line, index: number): DatePiece | null {
  const weekday = dayNameAt(line, index);
  if (!weekday) return null;
  return date(index, weekday.end, "weekday", { kind: "weekday", weekday: weekday.value, direction: "unknown" });
}

/** A weekday that is no part of a name: not "Black Friday", "the Sunday Times", "The Sun"; "Mon" only behind "on". */
function dayNameAt(line: Line, index: number): NamedPart | null {
  const weekday = weekdayAt(line, index);
  if (!weekday || isIn(line, index - 1, "namedBefore")) return null;
  if (isCapitalised(line, weekday.end) && isIn(line, weekday.end, "namedAfter")) return null;
  if (weekday.short && word(line, index - 1) !== "on" && !endsRange(line, index)) return null;
  return isTightMark(line, weekday.end, "-") && isNoRange(line, weekday.end + 1) ? null : weekday;
}

/** "Mon-Wed", "10/Wed"; not "newly-wed". */
function endsRange(line: Line, index: number): boolean {
  const isMarked = isTightMark(line, index - 1, "-–/");
  return (
    isMarked &&
    (isCapitalised(line, index) || line.tokens[index - 2]?.kind !== "word" || weekdayAt(line, index - 2) !== null)
  );
}

/** "a Monday-only ticket". */
function isNoRange(line: Line, index: number): boolean {
  return line.tokens[index]?.kind === "word" && weekdayAt(line, index) === null && !isCapitalised(line, index);
}
