// Reads the nth part of a period: "the last week of July", "the first Monday in September", "the 15th day of next month".
import { dayAt, unitAt, weekdayAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, type Line, skip, word } from "../line.js";

/** "until the 15th", at the end of its phrase. */
function dayAlone(line: Line, index: number): DatePiece | null {
  const isTold = word(line, index) === "the" && ["on", "by", "until", "till", "since"].includes(word(line, index - 1));
  const day = isTold && line.tokens[index + 1]?.kind === "number" ? dayAt(line, index + 1) : null;
  const next = day ? line.tokens[day.end] : undefined;
  if (!day?.ordinal || (next && next.kind !== "punctuation") || line.isSport()) return null;
  return date(index, day.end, "day", { kind: "day", year: null, month: null, day: day.value, direction: "unknown" });
}

export const ordinals: readonly DateRule[] = [rule(readOrdinal, "ordinal")];

function readOrdinal(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const nth = nthAt(line, at);
  if (!nth) return null;
  const alone = dayAlone(line, index);
  if (alone) return alone;
  const counted = line.numeral(nth.end);
  const count = counted && !counted.ordinal && counted.value !== null ? counted.value : 1;
  const noun = counted && count > 1 ? counted.end : nth.end;
  const weekday = weekdayAt(line, noun);
  const unit = unitAt(line, noun);
  if ((!weekday && !unit) || count > 31 || !["of", "in"].includes(word(line, noun + 1))) return null;
  const inner = line.date(noun + 2) ?? wholeUnit(line, noun + 2);
  if (!inner || !isLonger(inner)) return null;
  return date(index, inner.end, "nth", {
    kind: "nth",
    unit: unit?.unit ?? "day",
    ...(weekday ? { weekday: weekday.value } : {}),
    nth: nth.value,
    count,
    of: inner.expression,
  });
}

function nthAt(line: Line, index: number): { readonly value: number; readonly end: number } | null {
  if (["last", "final"].includes(word(line, index))) return { value: -1, end: index + 1 };
  if (word(line, index) === "opening") return { value: 1, end: index + 1 };
  const numeral = line.numeral(index);
  return numeral?.ordinal && numeral.value !== null && numeral.value <= 366
    ? { value: numeral.value, end: numeral.end }
    : null;
}

/** "the year", "the month". */
function wholeUnit(line: Line, index: number): DatePiece | null {
  const unit = word(line, index) === "the" ? unitAt(line, index + 1)?.unit : undefined;
  if (unit !== "year" && unit !== "month") return null;
  return date(index, index + 2, "period", { kind: "unit", unit, offset: 0 });
}

function isLonger(inner: DatePiece): boolean {
  return ["months", "years", "unit", "in-year", "part"].includes(inner.expression.kind);
}
