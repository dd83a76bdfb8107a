// Reads holidays whose day a rule gives: "Christmas", "Thanksgiving 2023", "last Easter", "Labor Day weekend".
import { yearAfter } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isCapitalised, isIn, type Line, skip, word } from "../line.js";
import { yearPeriodAt } from "./months.js";

export const holidays: readonly DateRule[] = [rule(readHoliday, "holiday", "step", "unit")];

function readHoliday(line: Line, index: number): DatePiece | null {
  const step = line.lexicon.steps.get(word(line, index));
  const weekend = word(line, index) === "weekend" && word(line, index + 1) === "of" ? index + 2 : null;
  const start = weekend ?? skip(line, step === undefined ? index : index + 1, "the");
  const match = line.lexicon.holidays.from(line.tokens, start);
  if (!match || !isHoliday(line, start, match.end)) return null;
  const direction = step === undefined || step === 0 ? "unknown" : step < 0 ? "past" : "future";
  const holiday = { kind: "holiday", ...match.value, year: null, direction } as const;
  return weekendOf(line, withYear(line, date(index, match.end, "holiday", holiday)), weekend !== null);
}

/** "new year" without capitals is a day only behind "before", "until", "the". */
function isHoliday(line: Line, start: number, end: number): boolean {
  if (isIn(line, end, "noHoliday")) return false;
  const newYear = word(line, start) === "new" && word(line, end - 1) === "year";
  if (!newYear || isCapitalised(line, start)) return true;
  const before = word(line, start - 1) === "the" ? start - 1 : start;
  return line.lexicon.bounds.before(line.tokens, before) !== null;
}

function withYear(line: Line, piece: DatePiece): DatePiece {
  const year = yearAfter(line, piece.end);
  if (year && piece.expression.kind === "holiday")
    return { ...piece, end: year.end, expression: { ...piece.expression, year: year.value } };
  const told = yearPeriodAt(line, skip(line, piece.end, "of"));
  if (!told) return piece;
  const of = { kind: "unit", unit: "year", offset: told.offset } as const;
  return { ...piece, end: told.end, expression: { kind: "in-year", date: piece.expression, of } };
}

/** "Labor Day weekend", "Labor Day 2021 weekend", "Halloween weekend 2021". */
function weekendOf(line: Line, piece: DatePiece, told: boolean): DatePiece {
  if (told) return { ...piece, expression: { kind: "containing", unit: "weekend", of: piece.expression } };
  if (word(line, piece.end) !== "weekend") return piece;
  const dated = withYear(line, { ...piece, end: piece.end + 1 });
  return { ...dated, expression: { kind: "containing", unit: "weekend", of: dated.expression } };
}
