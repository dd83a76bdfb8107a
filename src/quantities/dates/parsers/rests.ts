// Reads what is left of a period, and times within it: "earlier this year", "later in the week", "the rest of the year", "this time last year".
import type { DateExpression } from "../../../model/date.js";
import { unitAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isIn, type Line, skip, word } from "../line.js";
import { hasParts, stepped, wholeUnit } from "./units.js";

export const rests: readonly DateRule[] = [rule(rest, "rest"), rule(remainder, "rest"), rule(thisTime, "step")];

/** "earlier this year" ends with the document's day, "later this week" begins with it. */
function rest(line: Line, index: number): DatePiece | null {
  const said = word(line, index);
  if (said !== "earlier" && said !== "later") return null;
  const side = said === "earlier" ? "before" : "after";
  const untold = inTheUnit(line, index + 1);
  if (untold) return date(index, index + 4, "rest-in", { kind: "rest", side, of: untold });
  const period = stepped(line, skip(line, index + 1, "on", "in"));
  if (period?.expression.kind !== "unit" || period.expression.unit === "day") return null;
  if (period.expression.offset !== 0) return { ...period, first: index };
  return date(index, period.end, "rest", { kind: "rest", side, of: period.expression });
}

/** "in the week", which a date before it may tell; not "in the week of May 3". */
function inTheUnit(line: Line, index: number): DateExpression | null {
  const unit =
    word(line, index) === "in" && word(line, index + 1) === "the" ? unitAt(line, index + 2)?.unit : undefined;
  if (unit !== "week" && unit !== "month" && unit !== "year") return null;
  const isOther = word(line, index + 2).endsWith("s") || word(line, index + 3) === "of";
  return isOther ? null : { kind: "unit", unit, offset: 0 };
}

/** "the rest of the year", "for the remainder of March". */
function remainder(line: Line, index: number): DatePiece | null {
  if (word(line, index) !== "the" || !isIn(line, index + 1, "remainders") || word(line, index + 2) !== "of")
    return null;
  const whole = wholeUnit(line, index + 3) ?? line.date(index + 3);
  if (!whole || !hasParts(whole.expression) || word(line, whole.end) === "'s") return null;
  return date(index, whole.end, "rest", { kind: "rest", side: "after", of: whole.expression });
}

/** "this time last year" is the month a year back, "this time next week" the day. */
function thisTime(line: Line, index: number): DatePiece | null {
  if (word(line, index) !== "this" || word(line, index + 1) !== "time") return null;
  const step = line.lexicon.steps.get(word(line, index + 2)) ?? 0;
  const unit = unitAt(line, index + 3)?.unit;
  if (step === 0 || (unit !== "year" && unit !== "month" && unit !== "week")) return null;
  const [amount, by] =
    unit === "week" ? [7 * step, "day" as const] : [unit === "year" ? 12 * step : step, "month" as const];
  const today = { kind: "unit", unit: "day", offset: 0 } as const;
  return date(index, index + 4, "period", {
    kind: "shift",
    amount: [amount, amount],
    unit: by,
    precision: "unit",
    from: today,
  });
}
