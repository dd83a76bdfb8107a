// Reads quarters, halves and seasons: "Q3 2021", "the third quarter of 2021", "the first half of the year", "last summer".
import { monthAt, type Part, yearAfter, yearAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isIn, isTightMark, type Line, skip, word } from "../line.js";
import { yearPeriodAt } from "./months.js";

export const quarters: readonly DateRule[] = [
  rule(shortQuarter, "code"),
  rule(namedQuarter, "ordinal"),
  rule(monthsQuarter, "month"),
  rule(yearThenQuarter, "numeral", "year"),
  rule(readSeason, "season", "step"),
];

function stretch(line: Line, index: number, end: number, month: number, count: number, rule: string): DatePiece {
  const year = yearAfter(line, end);
  const expression = { kind: "months", year: year?.value ?? null, month, count, direction: "unknown" } as const;
  if (year) return date(index, year.end, rule, expression);
  const told = toldYear(line, end);
  if (!told) return date(index, end, rule, expression);
  const of = { kind: "unit", unit: "year", offset: told.offset } as const;
  return date(index, told.end, rule, { kind: "in-year", date: expression, of });
}

/** "of the year", "of last year", "this year". */
function toldYear(line: Line, index: number): { readonly offset: number; readonly end: number } | null {
  const at = skip(line, index, "of", "in");
  if (at > index && word(line, at) === "the" && word(line, at + 1) === "year") return { offset: 0, end: at + 2 };
  return yearPeriodAt(line, at);
}

/** "Q3 2021", "Q3", "q1-2019", "H1 2020". */
function shortQuarter(line: Line, index: number): DatePiece | null {
  const match = /^([qh])([1-4])$/.exec(word(line, index));
  const [kind, number] = [match?.[1], Number(match?.[2])];
  if (!match || (kind === "h" && number > 2)) return null;
  const size = kind === "q" ? 3 : 6;
  const piece = stretch(line, index, index + 1, (number - 1) * size + 1, size, "quarter");
  return kind === "h" && piece.end === index + 1 ? null : piece;
}

/** "2017-q1", "2019 Q3". */
function yearThenQuarter(line: Line, index: number): DatePiece | null {
  const year = yearAt(line, index);
  if (!year) return null;
  const at = isTightMark(line, year.end, "-/") ? year.end + 1 : year.end;
  const match = /^q([1-4])$/.exec(word(line, at));
  if (!match) return null;
  const month = (Number(match[1]) - 1) * 3 + 1;
  return date(index, at + 1, "quarter", { kind: "months", year: year.value, month, count: 3, direction: "unknown" });
}

/** "the third quarter", "third-quarter results", "the first half of 2020"; a match has quarters and halves too. */
function namedQuarter(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const nth = ordinalAt(line, at);
  if (!nth || nth.value > 4) return null;
  const noun = isTightMark(line, nth.end, "-") ? nth.end + 1 : nth.end;
  const half = word(line, noun) === "half";
  if ((!half && word(line, noun) !== "quarter") || (half && nth.value > 2)) return null;
  const size = half ? 6 : 3;
  const piece = stretch(line, index, noun + 1, (nth.value - 1) * size + 1, size, half ? "half" : "quarter");
  if (piece.end > noun + 1) return piece;
  if (half && noun > nth.end && isIn(line, noun + 1, "results")) return piece;
  return half || line.isSport() || word(line, noun + 1) === "of" ? null : piece;
}

/** "the June quarter", "December-quarter sales": the three months that end with it. */
function monthsQuarter(line: Line, index: number): DatePiece | null {
  const month = monthAt(line, index);
  const noun = month && (isTightMark(line, month.end, "-") ? month.end + 1 : month.end);
  if (!month || !noun || month.value % 3 > 0 || word(line, noun) !== "quarter") return null;
  return stretch(line, index, noun + 1, month.value - 2, 3, "quarter");
}

function ordinalAt(line: Line, index: number): Part | null {
  if (["final", "last"].includes(word(line, index)) && word(line, index + 2) === "of")
    return { value: 4, end: index + 1 };
  const numeral = line.numeral(index);
  return numeral?.ordinal && numeral.value !== null ? { value: numeral.value, end: numeral.end } : null;
}

/** "summer 2021", "the summer of 2020", "last winter", "this spring", "in the autumn". */
function readSeason(line: Line, index: number): DatePiece | null {
  const step = line.lexicon.steps.get(word(line, index));
  const at = step === undefined ? skip(line, index, "the") : index + 1;
  const season = line.lexicon.seasons.get(word(line, at));
  if (!season) return null;
  const piece = stretch(line, index, at + 1, season.month, season.count, "season");
  if (piece.end > at + 1) return { ...piece, end: afterShortYear(line, piece.end) };
  if (step !== undefined) return steppedSeason(piece, step);
  const told = [
    "in",
    "by",
    "since",
    "until",
    "throughout",
    "during",
    "before",
    "after",
    "of",
    "early",
    "late",
    "mid",
    "-",
  ].includes(word(line, index - 1));
  const named = line.tokens[at + 1]?.kind === "word" && !isIn(line, at + 1, "afterYear");
  const sure = told && !named && !(season.doubtful && at === index);
  return sure ? piece : null;
}

/** "the winter of 1962-63". */
function afterShortYear(line: Line, end: number): number {
  return isTightMark(line, end, "-–/") && /^\d\d(?:\d\d)?$/.test(word(line, end + 1)) ? end + 2 : end;
}

function steppedSeason(piece: DatePiece, step: number): DatePiece {
  if (step !== 0 && piece.expression.kind === "months")
    return { ...piece, expression: { ...piece.expression, direction: step < 0 ? "past" : "future" } };
  const of = { kind: "unit", unit: "year", offset: 0 } as const;
  return { ...piece, expression: { kind: "in-year", date: piece.expression, of } };
}
