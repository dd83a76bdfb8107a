// Reads periods around the document's day: "last week", "this month", "earlier this year", "the week of April 10", "the weekend", "early January".
import type { DateExpression, PeriodPart } from "../../../model/date.js";
import { unitAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isIn, isTightMark, type Line, skip, word } from "../line.js";
import { anaphors } from "./anaphors.js";
import { rests } from "./rests.js";
import { hasParts, stepped, wholeUnit } from "./units.js";

export const periods: readonly DateRule[] = [
  rule(readPart, "part"),
  rule(weekAfterNext, "unit"),
  rule(weekOf, "unit"),
  rule(numberedWeek, "unit"),
  ...rests,
  rule(stepped, "step"),
  ...anaphors,
  rule(weekend, "article"),
  rule(endOfYear, "unit", "whole"),
  rule(fullYear, "whole"),
];

/** "early January", "mid-2019", "the end of July", "late last week", "the middle of the week". */
function readPart(line: Line, index: number): DatePiece | null {
  const match = line.lexicon.parts.from(line.tokens, skip(line, index, "the", "very"));
  if (!match) return null;
  const until = partAfterJoin(line, match.end);
  const start = until?.end ?? match.end;
  const inner = line.date(start) ?? wholeUnit(line, start);
  if (!inner || !hasParts(inner.expression)) return null;
  const { part, edge } = match.value;
  const from = { kind: "part", part, of: inner.expression } as const;
  if (!until) return date(index, inner.end, edge ? "edge" : "part", from);
  const to = { kind: "part", part: until.part, of: inner.expression } as const;
  return date(index, inner.end, "range", { kind: "range", from, to });
}

/** The "to late" of "mid to late February". */
function partAfterJoin(line: Line, index: number): { readonly part: PeriodPart; readonly end: number } | null {
  const match = isIn(line, index, "joinRange") ? line.lexicon.parts.from(line.tokens, index + 1) : null;
  return match && { part: match.value.part, end: match.end };
}

function weekAfterNext(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const told = ["week", "month", "year"].includes(word(line, at)) && word(line, at + 2);
  const unit = unitAt(line, at)?.unit;
  if (!told || unit === undefined) return null;
  if (word(line, at + 1) === "after" && told === "next")
    return date(index, at + 3, "period", { kind: "unit", unit, offset: 2 });
  if (word(line, at + 1) === "before" && told === "last")
    return date(index, at + 3, "period", { kind: "unit", unit, offset: -2 });
  return null;
}

/** "the week of April 10", "the week starting on February 4", "the weekend of June 5". */
function weekOf(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const unit = unitAt(line, at)?.unit;
  if (unit !== "week" && unit !== "weekend") return null;
  const of = ["of", "from"].includes(word(line, at + 1));
  const starting = ["starting", "beginning", "commencing", "ending"].includes(word(line, at + 1));
  if (!of && !starting) return null;
  const inner = line.date(skip(line, at + 2, "on", "from"));
  if (!inner || !isSingleDay(inner.expression)) return null;
  return date(index, inner.end, "week-of", { kind: "containing", unit, of: inner.expression });
}

function isSingleDay(expression: DateExpression): boolean {
  return ["day", "numeric", "holiday", "weekday", "weekday-of"].includes(expression.kind);
}

/** "week 31", "week 3 of 2027", "week 27 of last year". */
function numberedWeek(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const number = Number(line.tokens[at + 1]?.text);
  if (word(line, at) !== "week" || !(number >= 1 && number <= 53)) return null;
  const inner = word(line, at + 2) === "of" ? line.date(at + 3) : null;
  if (!inner && !["in", "the", "during"].includes(word(line, index - 1)) && at === index) return null;
  const of: DateExpression = inner?.expression ?? { kind: "unit", unit: "year", offset: 0 };
  const end = inner?.end ?? at + 2;
  return date(index, end, "week-number", { kind: "nth", unit: "week", nth: number, count: 1, of });
}

/** "the weekend": the one nearest on the side that the clause tells. */
function weekend(line: Line, index: number): DatePiece | null {
  if (word(line, index) !== "the" || word(line, index + 1) !== "weekend" || isTightMark(line, index + 2, "-"))
    return null;
  return date(index, index + 2, "weekend", { kind: "weekend", direction: "unknown" });
}

/** "by year-end", "at month's end", "EOY". */
function endOfYear(line: Line, index: number): DatePiece | null {
  const unit = word(line, index);
  const joined = isTightMark(line, index + 1, "-") || /^['’]s$/.test(word(line, index + 1));
  const hasEnd = ["year", "month"].includes(unit) && joined && word(line, index + 2) === "end";
  if (!hasEnd && unit !== "eoy") return null;
  if (hasEnd && line.tokens[index + 3]?.kind === "word" && !isIn(line, index + 3, "afterYear")) return null;
  return date(index, hasEnd ? index + 3 : index + 1, "edge", {
    kind: "part",
    part: "late",
    of: { kind: "unit", unit: unit === "month" ? "month" : "year", offset: 0 },
  });
}

/** "the full year", "full-year profit". */
function fullYear(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const hyphened = isTightMark(line, at + 1, "-");
  const year = hyphened ? at + 2 : at + 1;
  if (word(line, at) !== "full" || word(line, year) !== "year" || (at === index && !hyphened)) return null;
  return hyphened && !isIn(line, year + 1, "results")
    ? null
    : date(index, year + 1, "period", { kind: "unit", unit: "year", offset: 0 });
}
