// Lets the dates of a list share what is told once: "18 and 19 June", "May 4, 5 and 6", "Tuesday and Wednesday of last week", "May and June 2011".
import type { DateExpression } from "../../model/date.js";
import { dayAt, type Part, yearAfter } from "./calendar-words.js";
import { type DatePiece, date, isIn, type Line, type Piece, word } from "./line.js";

export function shareListed(line: Line, pieces: readonly Piece[]): Piece[] {
  const all = pieces.flatMap((piece) => shareMonth(line, piece));
  // "the 3rd" has been read by itself in "the 3rd, 4th and 5th of April".
  const known = all.filter(
    (piece) => !(isBareDay(piece) && all.some((other) => other !== piece && overlap(piece, other))),
  );
  return shareBack(line, known);
}

function isBareDay(piece: Piece): boolean {
  return piece.kind === "date" && piece.expression.kind === "day" && piece.expression.month === null;
}

function overlap(one: Piece, other: Piece): boolean {
  return one.first < other.end && other.first < one.end;
}

const joins = ["and", "or", "&"];

/** What stands behind the last of a list is told of all: its year, its week. */
function shareBack(line: Line, pieces: readonly Piece[]): Piece[] {
  const shared: Piece[] = [];
  let marks = joins;
  for (const piece of [...pieces].reverse()) {
    const after = shared[0];
    const isListed = after !== undefined && piece.end === after.first - 1 && marks.includes(word(line, piece.end));
    const expression =
      isListed && piece.kind === "date" && after.kind === "date" ? told(line, piece.expression, after) : null;
    marks = expression ? [...joins, ","] : joins;
    shared.unshift(expression && piece.kind === "date" ? { ...piece, expression } : piece);
  }
  return shared;
}

function told(line: Line, expression: DateExpression, after: DatePiece): DateExpression | null {
  const last = after.expression;
  const opensWithDay = line.lexicon.weekdays.has(word(line, after.first));
  if (expression.kind === "weekday" && last.kind === "weekday-of" && opensWithDay)
    return { ...last, weekday: expression.weekday };
  if ((expression.kind !== "months" && expression.kind !== "day") || expression.year !== null) return null;
  if (line.lexicon.steps.has(word(line, after.first)) || (expression.kind === "day" && expression.month === null))
    return null;
  if (last.kind === "in-year") return { ...last, date: expression };
  return last.kind === expression.kind && last.year !== null ? { ...expression, year: last.year } : null;
}

/** "18 and 19 June": the first day is of June too. "4, 5 and 6 March", "January 5 and 6" alike. */
function shareMonth(line: Line, piece: Piece): Piece[] {
  if (piece.kind !== "date" || piece.expression.kind !== "day" || piece.expression.month === null) return [piece];
  const before = daysBefore(line, piece);
  return before.length > 0 ? [...before, piece] : [piece, ...daysAfter(line, piece)];
}

/** At most five days before "and": "3, 4, 5 and 6 March". */
function daysBefore(line: Line, piece: DatePiece): DatePiece[] {
  const days: DatePiece[] = [];
  let marks = joins;
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
  const start = [2, 3].map((back) => first - back).find((at) => dayAt(line, at)?.end === first - 1);
  const day = start === undefined ? null : dayAt(line, start);
  if (start === undefined || !day || word(line, start - 1) === "between") return null;
  // "the first and third of May"
  const inWords = day.ordinal && word(line, start - 1) === "the" && dayAt(line, first)?.ordinal;
  const inDigits = [start, first].every((at) => line.tokens[at]?.kind === "number");
  return inDigits || inWords ? sameMonth(piece, start, day.end, day.value) : null;
}

/** "May 4, 5 and 6"; only where the phrase ends behind the last day: not "June 5 and 12 others". */
function daysAfter(line: Line, piece: DatePiece): DatePiece[] {
  const days: DatePiece[] = [];
  if (line.tokens[piece.end - 1]?.kind === "word") return days;
  let end = piece.end;
  while (days.length < 5) {
    const isLast = joins.includes(word(line, end));
    const day = isLast || word(line, end) === "," ? dayAt(line, end + 1) : null;
    if (!day || line.tokens[end + 1]?.kind !== "number") return [];
    const listed = sameMonth(piece, end + 1, day.end, day.value);
    if (!listed) return [];
    end = day.end;
    const year = isLast ? yearAfter(line, end) : null;
    if (year) return [...days, inYear(listed, year)];
    days.push(listed);
    if (isLast) return endsPhrase(line, end) ? days : [];
  }
  return [];
}

function inYear(piece: DatePiece, { value, end }: Part): DatePiece {
  return piece.expression.kind === "day" ? { ...piece, end, expression: { ...piece.expression, year: value } } : piece;
}

function endsPhrase(line: Line, index: number): boolean {
  const next = line.tokens[index];
  return !next || (next.kind === "punctuation" && !next.spaced) || isIn(line, index, "afterYear");
}

function sameMonth(piece: DatePiece, first: number, end: number, day: number): DatePiece | null {
  if (piece.expression.kind !== "day") return null;
  const { weekday: _, ...expression } = piece.expression;
  return date(first, end, "day", { ...expression, day });
}
