// Finds the day that an anaphoric date counts from: "struck on Sunday and again two days later", "A month later …".
import type { CalendarUnit, DateExpression } from "../../model/date.js";
import type { Mention } from "../../model/quantity.js";
import type { DatePiece, Piece } from "./line.js";

/** Counts from the date before it in the sentence that is told as exactly as it counts: not "this week … a day earlier". */
export function anchored(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== "date") return piece;
    for (const before of pieces.slice(Math.max(0, index - 3), index).reverse()) {
      if (before.kind !== "date" || isAnaphoric(before.rule)) continue;
      const expression = withAnchor(anchorable(piece), before.expression);
      if (expression) return { ...piece, expression };
    }
    return piece;
  });
}

/** "In 1994 he left, and later in the year he …": that year; with no date before it, the document's. */
function anchorable({ rule, expression }: DatePiece): DateExpression {
  if (rule !== "date.rest-in" || expression.kind !== "rest" || expression.of.kind !== "unit") return expression;
  return { kind: "shift", amount: [0, 0], unit: expression.of.unit, precision: "unit", from: { kind: "anchor" } };
}

export function isAnaphoric(rule: string): boolean {
  return rule === "date.anaphor" || rule === "date.neighbour";
}

/** Words from the beginning of a sentence within which a date takes up the sentence before. */
const opening = 4;

/** At the head of a sentence, or as "the following day" before any other date, it counts from the sentence before. */
export function anchorMentions(mentions: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  const anchor = anchorOf(before);
  const quarter = before.findLast(({ quantity }) => isQuarter(quantity.expression))?.quantity.expression;
  const first = mentions.findIndex(({ quantity }) => quantity.kind === "date");
  const anchored = mentions.map((mention, index) => {
    const { firstToken, rule } = mention;
    if (rule === theQuarter) return withOwn(mention, quarter);
    return firstToken < opening || (index === first && rule === "date.neighbour") ? withOwn(mention, anchor) : mention;
  });
  return anchored.filter(({ rule, quantity }) => rule !== theQuarter || !isAnaphor(quantity.expression));
}

/** "the quarter" is only a date where one has been told. */
const theQuarter = "date.the-quarter";

function withOwn(mention: Mention, anchor: DateExpression | undefined): Mention {
  const { quantity } = mention;
  if (!quantity.expression || anchor === undefined || isAnaphor(anchor)) return mention;
  const expression = withAnchor(quantity.expression, anchor);
  return expression ? { ...mention, quantity: { ...quantity, expression } } : mention;
}

function isQuarter(expression: DateExpression | undefined): boolean {
  if (expression?.kind === "in-year") return isQuarter(expression.date);
  if (expression?.kind === "unit") return expression.unit === "quarter";
  return expression?.kind === "months" && expression.count === 3 && expression.month % 3 === 1;
}

/** The one date of a sentence; of several that all have their year, the last: they tell a story in its order. */
function anchorOf(mentions: readonly Mention[]): DateExpression | undefined {
  const dates = mentions.filter(({ quantity }) => quantity.kind === "date");
  const isOne = dates.length === 1 || dates.every(({ quantity }) => hasYear(quantity.expression));
  return isOne ? dates.at(-1)?.quantity.expression : undefined;
}

function hasYear(expression: DateExpression | undefined): boolean {
  if (expression?.kind === "shift") return hasYear(expression.from);
  if (expression?.kind === "years") return expression.first === expression.last;
  return expression !== undefined && "year" in expression && expression.year !== null;
}

function isAnaphor(expression: DateExpression | undefined): boolean {
  return expression?.kind === "shift" && expression.from.kind === "anchor";
}

/** The expression with `anchor` in place of the day that it counts from, or null where it counts from none such. */
function withAnchor(expression: DateExpression, anchor: DateExpression): DateExpression | null {
  if (expression.kind === "part") {
    const of = withAnchor(expression.of, anchor);
    return of && { ...expression, of };
  }
  if (expression.kind === "in-year" && expression.date.kind === "anchor") {
    const date = anchor.kind === "in-year" ? anchor.date : anchor;
    return date.kind === "months" ? { ...expression, date: { ...date, year: null } } : null;
  }
  if (expression.kind === "in-year") {
    const of = withAnchor(expression.of, anchor) ?? yearAfter(expression.of, anchor);
    return of && { ...expression, of };
  }
  if (expression.kind !== "shift" || expression.from.kind !== "anchor") return null;
  if (length[expression.unit] < lengthOf(anchor)) return null;
  if (expression.unit === "quarter" && expression.amount[0] === 0 && !isQuarter(anchor)) return null;
  return { ...expression, precision: isToUnit(expression, anchor) ? "unit" : expression.precision, from: anchor };
}

/** Nine years after a month is a year; "a year earlier" that is compared with a month is that month. */
function isToUnit({ unit, amount }: Extract<DateExpression, { kind: "shift" }>, anchor: DateExpression): boolean {
  if (unit === "day" || unit === "week") return false;
  return isDay(anchor) || (length[unit] > lengthOf(anchor) && (amount[0] !== -1 || amount[1] !== -1));
}

/** "the following March" behind a year is of the next one. */
function yearAfter(expression: DateExpression, anchor: DateExpression): DateExpression | null {
  if (expression.kind !== "shift" || lengthOf(anchor) !== length.year) return null;
  return { ...expression, amount: [1, 1], unit: "year", from: anchor };
}

function isDay(expression: DateExpression): boolean {
  if (expression.kind === "unit") return expression.unit === "day";
  return ["day", "numeric", "holiday", "weekday", "weekday-of"].includes(expression.kind);
}

const length: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 31,
  quarter: 93,
  year: 366,
  decade: 3660,
  century: 36_600,
};

/** Days that a date is told to, at most; 1 where that is not plain. */
function lengthOf(expression: DateExpression): number {
  switch (expression.kind) {
    case "unit":
      return length[expression.unit];
    case "months":
      return expression.count * length.month;
    case "years":
      return (1 + expression.last - expression.first) * length.year;
    case "in-year":
      return lengthOf(expression.date);
    default:
      return 1;
  }
}
