// Reads the parts that dates are made of: months, weekdays, days of the month, years, units.
import type { Lexicon } from "./lexicon.js";
import { isCapitalised, isIn, isTight, isTightMark, type Line, skip, word } from "./line.js";

export interface Part {
  readonly value: number;
  readonly end: number;
}

export interface NamedPart extends Part {
  /** "Jan", "Sat". */
  readonly short: boolean;
}

/** "January", "Jan.", "jan"; "May" and "March" only with a capital. */
export function monthAt(line: Line, index: number): NamedPart | null {
  const value = line.lexicon.months.get(word(line, index));
  if (value === undefined || line.tokens[index - 1]?.kind === "symbol") return null;
  if (isIn(line, index, "ambiguousMonths") && !isCapitalised(line, index)) return null;
  return named(line, index, value, line.lexicon.rules.months[value - 1]?.names[0]);
}

export function weekdayAt(line: Line, index: number): NamedPart | null {
  const value = line.lexicon.weekdays.get(word(line, index));
  if (value === undefined) return null;
  return named(line, index, value, line.lexicon.rules.weekdays[value - 1]?.names[0]);
}

function named(line: Line, index: number, value: number, full: string | undefined): NamedPart {
  const short = word(line, index) !== full;
  const stop = short && word(line, index + 1) === "." && isTight(line, index + 1);
  return { value, end: index + (stop ? 2 : 1), short };
}

/** A day of the month: "6", "09", "6th", "sixth", "twenty third", "twenty nine". */
export function dayAt(line: Line, index: number): (Part & { readonly ordinal: boolean }) | null {
  const token = line.tokens[index];
  if (!token || line.tokens[index - 1]?.kind === "symbol") return null;
  if (token.kind === "number" && !/^\d{1,2}$/.test(token.text)) return null;
  const numeral = line.numeral(index);
  // "on Jan. 15 and a third in May": no fraction belongs to a day.
  if (numeral?.fraction === false && !Number.isInteger(numeral.value) && word(line, index + 1) === "and")
    return { value: Number(token.text), end: index + 1, ordinal: false };
  if (!numeral || numeral.value === null || numeral.article || numeral.scale > 1 || numeral.first !== index)
    return null;
  const joined = numeral.value === 20 || numeral.value === 30 ? line.numeral(numeral.end) : null;
  const ones = joined?.ordinal && joined.form === "words" && numeral.form === "words" ? (joined.value ?? 0) : 0;
  if (ones > 0 && ones < 10 && joined) return dayOf(numeral.value + ones, joined.end, true);
  return dayOf(numeral.value, numeral.end, numeral.ordinal);
}

function dayOf(value: number, end: number, ordinal: boolean) {
  return Number.isInteger(value) && value >= 1 && value <= 31 ? { value, end, ordinal } : null;
}

/** A year of four digits that no other number touches, or in words: "1999", "nineteen eighty-six", "two thousand and five". */
export function yearAt(line: Line, index: number): Part | null {
  const token = line.tokens[index];
  if (token?.kind === "number") {
    const value = Number(token.text);
    return /^\d{4}$/.test(token.text) && isYear(value) && !isTouched(line, index) ? { value, end: index + 1 } : null;
  }
  return yearInWords(line, index);
}

/** Digits or letters that touch a number make it something else: "2004/5000", "2000s", "2005km". */
function isTouched(line: Line, index: number): boolean {
  const next = line.tokens[index + 1];
  if (next && !next.spaced && next.kind === "word" && next.lower !== "'s") return true;
  const before = line.tokens[index - 1];
  return before?.kind === "symbol" && !"=<>©".includes(before.text);
}

function yearInWords(line: Line, index: number): Part | null {
  const first = line.numeral(index);
  if (first?.form !== "words" || first.value === null || first.ordinal || first.article) return null;
  if (isYear(first.value) && first.value < 2100) return { value: first.value, end: first.end };
  const second = [18, 19, 20].includes(first.value) ? line.numeral(first.end) : null;
  if (second?.form !== "words" || second.value === null || second.ordinal) return null;
  const fits = second.value >= 10 && second.value <= 99;
  return fits ? { value: first.value * 100 + second.value, end: second.end } : null;
}

export function isYear(value: number): boolean {
  return value >= 1000 && value < 2200;
}

/** "05" in "28/11/05", "'87": from 1940 on. */
export function fullYear(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short;
}

/** The year behind a day or a month: ", 2022", " 2022", " of 2022", " in 2022", "-2005", "/2018", " '05". */
export function yearAfter(line: Line, index: number): Part | null {
  if (isTightMark(line, index, "-/")) return shortOrFullYear(line, index + 1);
  const mark = skip(line, index, "of");
  if (word(line, mark) === "'" && isTight(line, mark + 1)) return shortYear(line, mark + 1);
  const joined = ["of", "in"].includes(word(line, index));
  if (word(line, index) === "of") {
    const short = word(line, index + 1).length === 2 ? shortYear(line, index + 1) : null;
    // "a fall of 14 percent"
    if (short && (line.tokens[short.end]?.kind !== "word" || isIn(line, short.end, "afterYear"))) return short;
  }
  const at = joined || word(line, index) === "," ? skipYearWord(line, index + 1) : index;
  const year = yearAt(line, at);
  return year && !isCounted(line, year) ? year : null;
}

/** "in the year 2004", "of the year of 2008". */
function skipYearWord(line: Line, index: number): number {
  const at = word(line, index) === "the" ? index + 1 : index;
  if (word(line, at) !== "year") return index;
  return word(line, at + 1) === "of" ? at + 2 : at + 1;
}

/** "On January 6, 2000 people …": the number counts what follows. */
export function isCounted(line: Line, part: Part): boolean {
  return isIn(line, part.end, "afterCount") || word(line, part.end) === "%";
}

function shortOrFullYear(line: Line, index: number): Part | null {
  return yearAt(line, index) ?? shortYear(line, index);
}

function shortYear(line: Line, index: number): Part | null {
  const text = line.tokens[index]?.text ?? "";
  const ends = !isTight(line, index + 1) || line.tokens[index + 1]?.kind === "punctuation";
  return /^\d\d$/.test(text) && ends ? { value: fullYear(Number(text)), end: index + 1 } : null;
}

export function unitAt(line: Line, index: number): ReturnType<Lexicon["units"]["get"]> {
  return line.lexicon.units.get(word(line, index));
}
