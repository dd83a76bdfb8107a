// Finds the day that an anaphoric date counts from: "struck on Sunday and again two days later", "A month later …".
import type { DateExpression } from "../../model/date.js";
import type { Mention } from "../../model/quantity.js";
import type { Piece } from "./line.js";

/** Counts from the date before it in the sentence. */
export function anchored(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const before = pieces
      .slice(Math.max(0, index - 3), index)
      .findLast((one) => one.kind === "date" && one.rule !== "date.anaphor");
    if (piece.kind !== "date" || before?.kind !== "date") return piece;
    return { ...piece, expression: withAnchor(piece.expression, before.expression) ?? piece.expression };
  });
}

/** Words from the beginning of a sentence within which a date takes up the sentence before. */
const opening = 3;

/** At the head of a sentence it counts from the one date of the sentence before: "He resigned in March. A month later …". */
export function anchorMentions(mentions: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  const dates = before.filter(({ quantity }) => quantity.kind === "date");
  const anchor = dates.length === 1 ? dates[0]?.quantity.expression : undefined;
  if (anchor === undefined || isAnaphor(anchor)) return mentions;
  return mentions.map((mention) => {
    const { firstToken, quantity } = mention;
    const own = firstToken < opening && quantity.expression ? withAnchor(quantity.expression, anchor) : null;
    return own ? { ...mention, quantity: { ...quantity, expression: own } } : mention;
  });
}

function isAnaphor(expression: DateExpression): boolean {
  return expression.kind === "shift" && expression.from.kind === "anchor";
}

/** The expression with `anchor` in place of the day that it counts from, or null where it counts from none. */
function withAnchor(expression: DateExpression, anchor: DateExpression): DateExpression | null {
  if (expression.kind !== "shift" || expression.from.kind !== "anchor") return null;
  const isLong = expression.unit !== "day" && expression.unit !== "week";
  return { ...expression, precision: isLong && isDay(anchor) ? "unit" : expression.precision, from: anchor };
}

/** A year after a day is a year, after a quarter it is that quarter. */
function isDay(expression: DateExpression): boolean {
  if (expression.kind === "unit") return expression.unit === "day";
  return ["day", "numeric", "holiday", "weekday", "weekday-of"].includes(expression.kind);
}
