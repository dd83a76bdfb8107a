// Joins dates into ranges and lets them share a month or a year: "from January to April 2015", "18 and 19 June", "9 a.m. to 5 p.m.".
import type { DateExpression } from "../../model/date.js";
import { dayAt } from "./calendar-words.js";
import { type DatePiece, date, isIn, isTight, type Line, type Piece, skip, word } from "./line.js";

export function joinRanges(line: Line, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces.flatMap((one) => shareMonth(line, one))) {
    const before = joined.at(-1);
    const range = before ? joinTwo(line, before, piece) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(piece);
  }
  return joined;
}

function joinTwo(line: Line, from: Piece, to: Piece): Piece | null {
  const gap = skip(line, from.end, ",") === to.first - 1 ? to.first - 1 : skip(line, from.end, ",");
  const end = skip(line, gap + 1, "the", "until");
  if (gap >= to.first || (end !== to.first && gap + 1 !== to.first) || !isJoin(line, gap, from)) return null;
  if (from.kind === "time" || to.kind === "time") return joinTimes(from, to);
  const expressions =
    isRangeEnd(from.expression) && isRangeEnd(to.expression) ? shareYear(from.expression, to.expression) : null;
  if (!expressions) return null;
  return date(from.first, to.end, "range", { kind: "range", from: expressions[0], to: expressions[1] });
}

/** "to", "–", "through"; "and" only behind "between"; no join where something is moved from one day to another. */
function isJoin(line: Line, gap: number, from: Piece): boolean {
  if (word(line, gap) === "and") return isBetween(line, from.first);
  if (!isIn(line, gap, "joinRange")) return false;
  const dash = word(line, gap).length === 1;
  if (dash && !isTight(line, gap) && isTight(line, gap + 1)) return false;
  return !isMoved(line, from.first);
}

function isBetween(line: Line, first: number): boolean {
  return [1, 2, 3].some((back) => word(line, first - back) === "between");
}

/** "moved from Monday to Tuesday". */
function isMoved(line: Line, first: number): boolean {
  return word(line, first - 1) === "from" && [2, 3, 4, 5, 6].some((back) => isIn(line, first - back, "moves"));
}

function joinTimes(from: Piece, to: Piece): Piece | null {
  if (from.kind !== "time" || to.kind !== "time") return null;
  return { ...to, first: from.first, from: from.from };
}

function isRangeEnd(expression: DateExpression): boolean {
  return !["range", "window", "weekend", "rest"].includes(expression.kind);
}

/** "from May to October 2020": the year behind the end is the beginning's too, or the one before it. */
function shareYear(from: DateExpression, to: DateExpression): [DateExpression, DateExpression] {
  const year = yearOf(to);
  if (year !== null && hasNoYear(from)) return [inYear(from, startsLater(from, to) ? year - 1 : year), to];
  const first = yearOf(from);
  if (first !== null && hasNoYear(to)) return [from, inYear(to, startsLater(from, to) ? first + 1 : first)];
  return [from, to];
}

function yearOf(expression: DateExpression): number | null {
  if (expression.kind === "part") return yearOf(expression.of);
  return "year" in expression ? expression.year : null;
}

function hasNoYear(expression: DateExpression): boolean {
  if (expression.kind === "part") return hasNoYear(expression.of);
  return "year" in expression && expression.year === null;
}

function inYear(expression: DateExpression, year: number): DateExpression {
  if (expression.kind === "part") return { ...expression, of: inYear(expression.of, year) };
  return "year" in expression ? { ...expression, year } : expression;
}

function startsLater(from: DateExpression, to: DateExpression): boolean {
  const [first, second] = [monthOf(from), monthOf(to)];
  return first !== null && second !== null && first > second;
}

function monthOf(expression: DateExpression): number | null {
  if (expression.kind === "part") return monthOf(expression.of);
  return "month" in expression ? expression.month : null;
}

/** "18 and 19 June": the first day is of June too. "4, 5 and 6 March", "January 5 and 6" alike. */
function shareMonth(line: Line, piece: Piece): Piece[] {
  if (piece.kind !== "date" || piece.expression.kind !== "day" || piece.expression.month === null) return [piece];
  const before = daysBefore(line, piece);
  const after = before.length > 0 ? null : dayAfter(line, piece);
  return after ? [piece, after] : [...before, piece];
}

/** At most five days before "and": "3, 4, 5 and 6 March". */
function daysBefore(line: Line, piece: DatePiece): DatePiece[] {
  const days: DatePiece[] = [];
  let marks = ["and", "or", "&"];
  let first = piece.first;
  while (days.length < 5 && marks.includes(word(line, first - 1))) {
    const day = dayBefore(line, piece, first);
    if (!day) break;
    days.unshift(day);
    first = day.first;
    marks = [","];
  }
  return days;
}

function dayBefore(line: Line, piece: DatePiece, first: number): DatePiece | null {
  if (line.tokens[first]?.kind !== "number") return null;
  const start = [2, 3].map((back) => first - back).find((at) => dayAt(line, at)?.end === first - 1);
  const day = start === undefined ? null : dayAt(line, start);
  if (start === undefined || !day || word(line, start - 1) === "between" || line.tokens[start]?.kind !== "number")
    return null;
  return sameMonth(piece, start, day.end, day.value);
}

/** Only where the phrase ends behind the second day: not "June 5 and 12 others". */
function dayAfter(line: Line, piece: DatePiece): DatePiece | null {
  if (!["and", "or", "&"].includes(word(line, piece.end)) || line.tokens[piece.end - 1]?.kind === "word") return null;
  const day = dayAt(line, piece.end + 1);
  const next = day && line.tokens[day.end];
  const ends =
    day && (!next || (next.kind === "punctuation" && next.spaced === false) || isIn(line, day.end, "afterYear"));
  return day && ends && line.tokens[piece.end + 1]?.kind === "number"
    ? sameMonth(piece, piece.end + 1, day.end, day.value)
    : null;
}

function sameMonth(piece: DatePiece, first: number, end: number, day: number): DatePiece | null {
  if (piece.expression.kind !== "day") return null;
  const { weekday: _, ...expression } = piece.expression;
  return date(first, end, "day", { ...expression, day });
}
