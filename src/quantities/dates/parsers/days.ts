// Reads days with the month's name: "6 January 2022", "Jan. 6", "Thursday, Jan. 13, 2022", "the fourth of July", "Monday the 21st".
import { dayAt, isCounted, monthAt, type Part, weekdayAt, yearAfter } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isIn, isTight, isTightMark, type Line, skip, word } from "../line.js";
import { yearPeriodAt } from "./months.js";

interface MonthDay {
  readonly month: number;
  readonly day: number;
  /** The last day of "June 5-7". */
  readonly until: number | null;
  readonly end: number;
}

export const days: readonly DateRule[] = [rule(readDay, "weekday", "month", "numeral", "short")];

export function readDay(line: Line, index: number): DatePiece | null {
  const weekday = weekdayAt(line, index);
  if (weekday && word(line, weekday.end) === "(") return dayInBrackets(line, index, weekday);
  const start = weekday ? afterWeekday(line, weekday.end) : index;
  const piece = dayOfMonth(line, index, start, weekday?.value);
  if (!piece) return weekday ? weekdayAndDay(line, index, weekday) : null;
  return weekday ? piece : withWeekdayInBrackets(line, piece);
}

function dayOfMonth(line: Line, first: number, start: number, weekday: number | undefined): DatePiece | null {
  const found = monthThenDay(line, start) ?? dayThenMonth(line, start);
  if (!found) return null;
  const year = yearAfter(line, found.end);
  const piece = dayPiece(first, found, year, weekday);
  return year ? piece : inToldYear(line, piece);
}

/** "Tuesday (15 March)". */
function dayInBrackets(line: Line, index: number, weekday: Part): DatePiece | null {
  const piece = dayOfMonth(line, index, weekday.end + 1, weekday.value);
  return piece && word(line, piece.end) === ")" ? { ...piece, end: piece.end + 1 } : null;
}

/** "15 March (Tuesday)". */
function withWeekdayInBrackets(line: Line, piece: DatePiece): DatePiece {
  const weekday = word(line, piece.end) === "(" ? weekdayAt(line, piece.end + 1) : null;
  if (!weekday || word(line, weekday.end) !== ")" || piece.expression.kind !== "day") return piece;
  return { ...piece, end: weekday.end + 1, expression: { ...piece.expression, weekday: weekday.value } };
}

/** "Friday, Jan. 7", "Friday night, 7 January", "Friday-Jun-15", "Saturday the 6th of May". */
function afterWeekday(line: Line, index: number): number {
  const hour = line.lexicon.dayPartsAfter.from(line.tokens, index)?.end ?? index;
  const mark = isTightMark(line, index, "-") ? index + 1 : skip(line, hour, ",");
  return skip(line, mark, "the", "on");
}

function dayPiece(first: number, found: MonthDay, year: Part | null, weekday: number | undefined): DatePiece {
  const end = year?.end ?? found.end;
  const dayOf = (day: number) =>
    ({ kind: "day", year: year?.value ?? null, month: found.month, direction: "unknown", day }) as const;
  const from = weekday === undefined ? dayOf(found.day) : { ...dayOf(found.day), weekday };
  if (found.until === null) return date(first, end, "day", from);
  return date(first, end, "days", { kind: "range", from, to: dayOf(found.until) });
}

/** "February 11 this year", "6 June of last year". */
function inToldYear(line: Line, piece: DatePiece): DatePiece {
  const told = yearPeriodAt(line, skip(line, piece.end, "of", ","));
  if (!told || piece.expression.kind !== "day") return piece;
  const of = { kind: "unit", unit: "year", offset: told.offset } as const;
  return { ...piece, end: told.end, expression: { kind: "in-year", date: piece.expression, of } };
}

/** "January 6", "Jan. 6th", "Jan/6", "January the 6th", "June 5-7", "Sep-23". */
function monthThenDay(line: Line, index: number): MonthDay | null {
  const month = monthAt(line, index);
  if (!month) return null;
  const at = isTightMark(line, month.end, "-/") ? month.end + 1 : skip(line, month.end, "the");
  const day = dayAt(line, at);
  if (!day || !standsAlone(line, day) || (isTight(line, at) && at === month.end)) return null;
  // "In January five skiers died": the number in words counts.
  const inWords = line.tokens[at]?.kind === "word" && (at > month.end || !day.ordinal);
  if (inWords && !endsPhrase(line, day.end) && !yearAfter(line, day.end)) return null;
  const until = untilDay(line, day);
  return { month: month.value, day: day.value, until: until?.value ?? null, end: until?.end ?? day.end };
}

/** The number counts nothing and is no part of a longer one: not "In March 12 people", "May 10:30", "June 5.5". */
function standsAlone(line: Line, day: Part & { readonly ordinal: boolean }): boolean {
  if (day.ordinal) return true;
  const mark = line.tokens[day.end];
  const colon = mark?.text === ":" && line.tokens[day.end + 1]?.kind === "number" && isTight(line, day.end + 1);
  const touches = mark !== undefined && !mark.spaced && (colon || mark.kind === "symbol" || mark.kind === "word");
  return !isCounted(line, day) && !(touches && mark.lower !== "'s");
}

/** "-7" after "June 5", "to 7", "through seventeenth"; the second day is later. */
function untilDay(line: Line, from: Part): Part | null {
  const joined = isIn(line, from.end, "joinRange");
  const between = word(line, from.end) === "and";
  if (!joined && !between) return null;
  const to = dayAt(line, skip(line, from.end + 1, "the"));
  if (!to || to.value <= from.value || !standsAlone(line, to) || monthAt(line, afterOf(line, to.end))) return null;
  if (between) return null;
  const tight = isTightMark(line, from.end, "-–—~");
  return tight || to.ordinal || endsPhrase(line, to.end) ? to : null;
}

function endsPhrase(line: Line, index: number): boolean {
  const token = line.tokens[index];
  return (
    token === undefined || token.kind === "punctuation" || isIn(line, index, "afterYear") || /^\d{4}$/.test(token.text)
  );
}

/** "6 January", "6th of January", "the 15th day of June", "22/Jan", "6-January". */
function dayThenMonth(line: Line, index: number): MonthDay | null {
  const at = skip(line, index, "the");
  const day = dayAt(line, at);
  if (!day) return null;
  const until = rangeBeforeMonth(line, day);
  const last = until ?? day;
  const month = monthAt(line, afterOf(line, last.end));
  if (!month) return null;
  if (until && until.value <= day.value) return null;
  return { month: month.value, day: day.value, until: until?.value ?? null, end: month.end };
}

/** "3 to 5 May", "3-5 May", "between 3 and 5 May", "ninth till seventeenth of April". */
function rangeBeforeMonth(
  line: Line,
  from: Part & { readonly ordinal: boolean },
): (Part & { readonly ordinal: boolean }) | null {
  const between = word(line, from.end) === "and" && isBetween(line, from);
  if (!isIn(line, from.end, "joinRange") && !between) return null;
  return dayAt(line, skip(line, from.end + 1, "the"));
}

/** "between" stands before the first of the two numbers. */
function isBetween(line: Line, from: Part): boolean {
  return [2, 3, 4].some((back) => word(line, from.end - back) === "between");
}

function afterOf(line: Line, index: number): number {
  if (isTightMark(line, index, "-/")) return index + 1;
  const at = word(line, index) === "day" ? index + 1 : index;
  return skip(line, at, "of");
}

/** "Monday the 21st", "Friday 13th", "on Monday 21."; not "On Sunday 12 people", "Saturday 3-1". */
function weekdayAndDay(line: Line, index: number, weekday: Part): DatePiece | null {
  const at = skip(line, weekday.end, "the");
  const day = dayAt(line, at);
  if (!day || isTight(line, at) || (at > weekday.end && !day.ordinal)) return null;
  const next = line.tokens[day.end];
  const ends = next === undefined || (next.kind === "punctuation" && !isTightMark(line, day.end, "-–:/"));
  if (!day.ordinal && !(ends && line.tokens[at]?.kind === "number")) return null;
  if (day.ordinal && line.tokens[at]?.kind === "word" && at === weekday.end) return null;
  return date(index, day.end, "weekday-day", {
    kind: "day",
    year: null,
    month: null,
    day: day.value,
    weekday: weekday.value,
    direction: "unknown",
  });
}
