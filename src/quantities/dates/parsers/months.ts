// Reads months: "December 2003", "Jan-2019", "2017 April", "last May", "in January".
import { monthAt, type NamedPart, yearAfter, yearAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isCapitalised, isIn, isTightMark, type Line, word } from "../line.js";

export const wholeMonths: readonly DateRule[] = [
  rule(steppedMonth, "step"),
  rule(yearThenMonth, "numeral", "year"),
  rule(monthThenYear, "month"),
  rule(bareMonth, "month"),
];

function months(first: number, end: number, year: number | null, month: number): DatePiece {
  return date(first, end, "month", { kind: "months", year, month, count: 1, direction: "unknown" });
}

/** "last May" lies behind, "next May" ahead, "this May" in the document's year. */
function steppedMonth(line: Line, index: number): DatePiece | null {
  const step = line.lexicon.steps.get(word(line, index));
  const month = step === undefined ? null : monthAt(line, index + 1);
  if (step === undefined || !month || yearAfter(line, month.end)) return null;
  const piece = months(index, month.end, null, month.value);
  if (step === 0) {
    const of = { kind: "unit", unit: "year", offset: 0 } as const;
    return { ...piece, expression: { kind: "in-year", date: piece.expression, of } };
  }
  const expression = {
    kind: "months",
    year: null,
    month: month.value,
    count: 1,
    direction: step < 0 ? "over" : "future",
  } as const;
  return { ...piece, expression };
}

/** "2017 April", "2017-Apr". */
function yearThenMonth(line: Line, index: number): DatePiece | null {
  const year = yearAt(line, index);
  if (!year) return null;
  const month = monthAt(line, isTightMark(line, year.end, "-/") ? year.end + 1 : year.end);
  if (!month || (line.tokens[month.end]?.kind === "number" && !line.tokens[month.end]?.spaced)) return null;
  return /^\d{1,2}$/.test(word(line, month.end)) ? null : months(index, month.end, year.value, month.value);
}

/** "December 2003", "Dec, 2018", "April of '87", "January of last year", "January this year". */
function monthThenYear(line: Line, index: number): DatePiece | null {
  const month = monthAt(line, index);
  if (!month) return null;
  const year = yearAfter(line, month.end);
  if (year) return months(index, year.end, year.value, month.value);
  const told = yearPeriodAt(line, ["of", "in"].includes(word(line, month.end)) ? month.end + 1 : month.end);
  if (told === null) return null;
  const piece = months(index, told.end, null, month.value);
  const of = { kind: "unit", unit: "year", offset: told.offset } as const;
  return { ...piece, expression: { kind: "in-year", date: piece.expression, of } };
}

/** "last year", "this year", "next year". */
export function yearPeriodAt(line: Line, index: number): { readonly offset: number; readonly end: number } | null {
  const offset = line.lexicon.steps.get(word(line, index));
  return offset !== undefined && word(line, index + 1) === "year" ? { offset, end: index + 2 } : null;
}

/** A month alone: any capitalised one that is no name, one that may be a word only behind "in", "since", "last" … */
function bareMonth(line: Line, index: number): DatePiece | null {
  const month = monthAt(line, index);
  if (!month || !isMonthHere(line, index, month)) return null;
  return months(index, month.end, null, month.value);
}

function isMonthHere(line: Line, index: number, month: NamedPart): boolean {
  const ambiguous = isIn(line, index, "ambiguousMonths");
  if (isIn(line, index - 1, ambiguous ? "beforeAmbiguousMonth" : "beforeMonth")) return true;
  if (isTightMark(line, index - 1, "-–")) return true;
  // "as recently as May"
  if (word(line, index - 1) === "as" && word(line, index - 3) === "as") return true;
  if (line.isInside()) return true;
  const joined = isIn(line, index - 1, "joinBetween") && isMonthSoonBefore(line, index - 2);
  if (joined || isMonthBeforeJoin(line, index, month.end)) return true;
  if (ambiguous || month.short) return false;
  const named = isCapitalised(line, month.end) && line.tokens[month.end]?.kind === "word";
  return isCapitalised(line, index) && (!named || word(line, index - 1) === "the") && !isName(line, index);
}

function isMonthSoonBefore(line: Line, index: number): boolean {
  return monthAt(line, index) !== null || (/^\d{1,4}$/.test(word(line, index)) && monthAt(line, index - 1) !== null);
}

/** "May to March", "March-June", "between March and May". */
function isMonthBeforeJoin(line: Line, index: number, end: number): boolean {
  const joins = isIn(line, end, "joinRange") || (word(line, end) === "and" && word(line, index - 1) === "between");
  return joins && monthAt(line, end + 1) !== null;
}

/** "Mr. September", "Anna November": a capital before it inside the sentence. */
function isName(line: Line, index: number): boolean {
  const before = line.tokens[index - 1];
  return index > 1 && before?.kind === "word" && isCapitalised(line, index - 1);
}
