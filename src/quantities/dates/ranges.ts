// Joins dates into ranges, which share a year: "from January to April 2015", "9 a.m. to 5 p.m.".
import type { DateExpression } from "../../model/date.js";
import { date, isIn, isTight, type Line, type Piece, skip, word } from "./line.js";
import { shareListed } from "./lists.js";

export function joinRanges(line: Line, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of shareListed(line, pieces)) {
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
