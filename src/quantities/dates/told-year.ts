// Puts months and days into the year that their clause begins with: "Last year rates fell in June", "In 1980, on New Year's Eve, …".
import type { DateExpression } from "../../model/date.js";
import { type DatePiece, isIn, type Line, type Piece, word } from "./line.js";
import { directionAt } from "./tense.js";

export function inToldYear(line: Line, pieces: readonly Piece[]): Piece[] {
  const [year] = pieces;
  if (year?.kind !== "date" || !isYear(year.expression) || !opensSentence(line, year.first)) return [...pieces];
  const of = year.expression;
  const end = endOfClause(line, year.end, pieces);
  return pieces.map((piece) => {
    if (piece === year || piece.kind !== "date" || piece.first >= end) return piece;
    if (isBehind(of) && directionAt(line, piece.first, piece.end) === "future") return piece;
    return { ...piece, expression: inYear(piece.expression, of) };
  });
}

/** A year other than the document's. */
function isYear(expression: DateExpression): boolean {
  switch (expression.kind) {
    case "years":
      return expression.first === expression.last;
    case "unit":
      return expression.unit === "year" && expression.offset !== 0;
    case "shift":
      return expression.unit === "year" && expression.precision === "unit" && expression.from.kind === "unit";
    default:
      return false;
  }
}

/** "Last year it was agreed to close in June": that June may be this year's. */
function isBehind(expression: DateExpression): boolean {
  return expression.kind === "shift" || (expression.kind === "unit" && expression.offset < 0);
}

/** Only quotation marks and "In", "Back in" before it. */
function opensSentence(line: Line, first: number): boolean {
  return line.tokens.slice(0, first).every(({ kind, lower }) => kind === "punctuation" || /^(?:in|back)$/.test(lower));
}

/** The comma behind the year aside, a clause ends with a mark, a conjunction or the next date that is no month or day. */
function endOfClause(line: Line, from: number, pieces: readonly Piece[]): number {
  const starts = new Set(pieces.map(({ first }) => first));
  // "in June, August and December"; not "elected in May, and in January he resigned"
  const isDate = (index: number) =>
    [index, index + 1, index + 2].some((at) => starts.has(at)) && !/^(?:and|or)$/.test(word(line, index));
  for (let index = word(line, from) === "," ? from + 1 : from; index < line.tokens.length; index++) {
    const said = word(line, index);
    if (/^[;:()—–.?!]$/.test(said) || isIn(line, index, "clauseEnds") || isIn(line, index, "said")) return index;
    if (/^(?:,|and|or)$/.test(said) && !isDate(index + 1)) return index;
  }
  return line.tokens.length;
}

function inYear(expression: DateExpression, of: DateExpression): DateExpression {
  switch (expression.kind) {
    case "day":
    case "months":
    case "holiday":
      return hasNoYear(expression) ? { kind: "in-year", date: expression, of } : expression;
    case "part":
      return { ...expression, of: inYear(expression.of, of) };
    case "range":
      return { ...expression, from: inYear(expression.from, of), to: inYear(expression.to, of) };
    default:
      return expression;
  }
}

function hasNoYear(expression: Extract<DatePiece["expression"], { readonly year: number | null }>): boolean {
  return (
    expression.year === null &&
    expression.direction === "unknown" &&
    !("month" in expression && expression.month === null)
  );
}
