// Reads whole calendar units by what stands before them: "last week", "this month", "the year".
import type { CalendarUnit, DateExpression } from "../../../model/date.js";
import { unitAt } from "../calendar-words.js";
import { type DatePiece, date, isIn, type Line, skip, word } from "../line.js";

/** "last week", "this month", "next quarter"; "the last week" and "the past year" are lengths of time. */
export function stepped(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const offset = line.lexicon.steps.get(word(line, at));
  const calendar = ["calendar", "financial", "fiscal"].includes(word(line, at + 1)) ? at + 2 : at + 1;
  const unit = unitAt(line, calendar);
  if (offset === undefined || !unit || unit.count > 1 || unit.unit === "day") return null;
  if (word(line, calendar).endsWith("s") || isRolling(line, index, at, unit.unit)) return null;
  if (unit.unit === "weekend" && offset < 0)
    return date(index, calendar + 1, "period", { kind: "unit", unit: "weekend", offset });
  return date(index, calendar + 1, "period", { kind: "unit", unit: unit.unit, offset });
}

function isRolling(line: Line, index: number, at: number, unit: CalendarUnit): boolean {
  if (word(line, at) === "past" || word(line, at) === "coming") return unit !== "weekend";
  const articled = at > index || word(line, index - 1) === "the";
  if (!articled || word(line, at) === "current") return false;
  const article = at > index ? index : index - 1;
  if (unit === "decade") return isIn(line, article - 1, "spanning");
  return !["weekend", "quarter", "century"].includes(unit);
}

/** "the year", "the month", "the week" inside "the end of the year". */
export function wholeUnit(line: Line, index: number): DatePiece | null {
  const unit = word(line, index) === "the" ? unitAt(line, index + 1)?.unit : undefined;
  if (unit === undefined || unit === "day" || unit === "weekend") return null;
  return date(index, index + 2, "period", { kind: "unit", unit, offset: 0 });
}

/** Days have no early or late part here: "early Monday" tells the hour. */
export function hasParts(expression: DateExpression): boolean {
  switch (expression.kind) {
    case "months":
    case "years":
    case "in-year":
    case "nth":
    case "containing":
      return true;
    case "unit":
      return expression.unit !== "day";
    case "shift":
      // "the end of that month"
      return expression.from.kind === "anchor" && expression.unit !== "day";
    default:
      return false;
  }
}
