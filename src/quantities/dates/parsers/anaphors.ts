// Reads dates counted from one that is told elsewhere: "the same day", "the following week", "a year earlier", "the same month last year".
import type { CalendarUnit, DateExpression } from "../../../model/date.js";
import { monthAt, unitAt, yearAfter, yearAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isIn, isTightMark, type Line, skip, word } from "../line.js";

export const anaphors: readonly DateRule[] = [
  rule(yearBefore, "unit", "beside"),
  rule(sameOfYear, "beside"),
  rule(besideUnit, "article"),
  rule(neighbour, "beside"),
  rule(theQuarter, "article"),
  rule(followingMonth, "beside"),
  rule(thatMonth, "beside"),
];

function counted(first: number, end: number, offset: number, unit: CalendarUnit, rule = "anaphor"): DatePiece {
  return date(first, end, rule, fromAnchor([offset, offset], unit));
}

function fromAnchor(amount: readonly [number, number], unit: CalendarUnit): DateExpression {
  return { kind: "shift", amount, unit, precision: "unit", from: { kind: "anchor" } };
}

/** "the same month last year", "the same period a year earlier", "the year-earlier quarter": as long as what it is compared with. */
function yearBefore(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const end = hyphenedYear(line, at) ?? sameInYearBefore(line, at);
  if (end === null) return null;
  const amount = [-1, -1] as const;
  return date(index, end, "anaphor", {
    kind: "shift",
    amount,
    unit: "year",
    precision: "day",
    from: { kind: "anchor" },
  });
}

function hyphenedYear(line: Line, index: number): number | null {
  const yearFirst = word(line, index) === "year" && ["earlier", "ago"].includes(word(line, index + 2));
  const yearLast = ["prior", "previous"].includes(word(line, index)) && word(line, index + 2) === "year";
  return (yearFirst || yearLast) && isTightMark(line, index + 1, "-") && isIn(line, index + 3, "stretches")
    ? index + 4
    : null;
}

function sameInYearBefore(line: Line, index: number): number | null {
  if (!isIn(line, index, "alikeStretch") || !isIn(line, index + 1, "stretches")) return null;
  const at = skip(line, skip(line, index + 2, ",", "of", "in"), "the", "a");
  if (word(line, at) === "year") return ["earlier", "ago", "before"].includes(word(line, at + 1)) ? at + 2 : null;
  const step = line.lexicon.steps.get(word(line, at));
  return step === -1 && word(line, at + 1) === "year" ? at + 2 : null;
}

/** "the same period of 1996": the quarter or months that are told, in that year. */
function sameOfYear(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  if (!isIn(line, at, "alikeStretch") || !isIn(line, at + 1, "stretches")) return null;
  const year = ["of", "in"].includes(word(line, at + 2)) ? yearAt(line, at + 3) : null;
  if (!year) return null;
  const of = { kind: "years", first: year.value, last: year.value } as const;
  return date(index, year.end, "neighbour", { kind: "in-year", date: { kind: "anchor" }, of });
}

/** "the week before", "the year after that" at the end of their phrase, or before the subject: "The week before there were 71". */
function besideUnit(line: Line, index: number): DatePiece | null {
  const unit = word(line, index) === "the" ? unitAt(line, index + 1) : undefined;
  const offset = { before: -1, after: 1 }[word(line, index + 2)];
  const end = skip(line, index + 3, "that");
  const next = line.tokens[end];
  const ends = next === undefined || next.kind === "punctuation" || /^(?:there|it|he|she|they|we|i)$/.test(next.lower);
  if (!unit || unit.count > 1 || offset === undefined || !ends) return null;
  return word(line, index + 1).endsWith("s") ? null : counted(index, end, offset, unit.unit);
}

/** "the same day", "the following week", "that weekend", "the next day", "the previous month". */
function neighbour(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the", "on");
  const unit = unitAt(line, at + 1);
  if (!unit || unit.count > 1 || word(line, at + 1).endsWith("s")) return null;
  const offset = offsetOf(line, at, unit.unit, at > index && word(line, index) === "the");
  if (offset === undefined || isCompared(line, at)) return null;
  return counted(index, at + 2, offset, unit.unit, "neighbour");
}

/** "Sales in the quarter rose": the one told before; where none is, it is left out again. */
function theQuarter(line: Line, index: number): DatePiece | null {
  if (word(line, index) !== "the" || word(line, index + 1) !== "quarter" || line.isSport()) return null;
  if (!/^(?:in|for|during|of|over)$/.test(word(line, index - 1)) || word(line, index + 2) === "of") return null;
  if (isTightMark(line, index + 2, "-")) return null;
  return counted(index, index + 2, 0, "quarter", "the-quarter");
}

/** "in the next year" is a length of time, "The next year, he …" the year after one that is told. */
function offsetOf(line: Line, at: number, unit: CalendarUnit, articled: boolean): number | undefined {
  const said = word(line, at);
  const isStep = unit === "day" || (articled && !isIn(line, at - 2, "spanning"));
  if (isStep && said === "next") return 1;
  if (isStep && (said === "previous" || said === "prior")) return -1;
  return line.lexicon.anaphoricSteps.get(said);
}

/** "in the same week", but not "on the same day as" (which a clause tells). */
function isCompared(line: Line, at: number): boolean {
  return word(line, at) === "same" && word(line, at + 2) === "as";
}

/** "the following March": in the twelve months behind the one that is told. */
function followingMonth(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const month = at > index && word(line, at) === "following" ? monthOrSeason(line, at + 1) : null;
  return month && date(index, month.end, "neighbour", { ...month.expression, of: fromAnchor([1, 12], "month") });
}

/** "The accord was signed that November."; not "said that November was cold". */
function thatMonth(line: Line, index: number): DatePiece | null {
  const month = word(line, index) === "that" ? monthOrSeason(line, index + 1) : null;
  const next = month && line.tokens[month.end];
  const ends = next === undefined || next?.kind === "punctuation" || isIn(line, month?.end ?? 0, "behindThat");
  return month && ends
    ? date(index, month.end, "neighbour", { ...month.expression, of: fromAnchor([0, 0], "year") })
    : null;
}

function monthOrSeason(line: Line, index: number) {
  const month = monthAt(line, index);
  const season = month ? null : line.lexicon.seasons.get(word(line, index));
  const end = month?.end ?? index + 1;
  if ((!month && !season) || yearAfter(line, end)) return null;
  const [first, count] = month ? [month.value, 1] : [season?.month ?? 1, season?.count ?? 1];
  const date = { kind: "months", year: null, month: first, count, direction: "unknown" } as const;
  return { end, expression: { kind: "in-year", date } as const };
}
