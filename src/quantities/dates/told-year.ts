// Puts months and days into the year that their clause begins with: "Last year rates fell in June", "In 1980, on New Year's Eve, …".
import type { DateExpression } from "../../model/date.js";
import { type DatePiece, isIn, type Line, type Piece, word } from "./line.js";
import { directionAt } from "./tense.js";

export function inToldYear(line: Line, pieces: readonly Piece[]): Piece[] {
  let year: DatePiece | null = null;
  let end = 0;
  return pieces.map((piece) => {
    if (piece.kind !== "date") return piece;
    if (isYear(piece.expression) && opensClause(line, piece.first)) {
      year = piece;
      end = endOfClause(line, piece.end, pieces);
      return piece;
    }
    if (!year || piece.first >= end) return piece;
    const of: DateExpression = year.expression;
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

/** Only quotation marks and "In", "Back in" between it and the beginning of the sentence, or a semicolon. */
function opensClause(line: Line, first: number): boolean {
  let index = first - 1;
  while (/^(?:in|back|["“”'‘])$/.test(word(line, index))) index--;
  return index < 0 || word(line, index) === ";";
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
