// Reads the absolute dates and times of day that date lines and metadata hold, token by token.
import { fullYear, isoDay, monthOf, padded, weekdayOf, weekdayOn } from "./calendar.js";

export interface DateToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
}

/** A date from token `first` to before token `end`. */
export interface FoundDate {
  readonly end: number;
  /** Null where the year is not written, or day and month can't be told apart. */
  readonly iso: string | null;
  /** What it can be then: "--01-11" without a year, "2005-11-10" and "2005-10-11". */
  readonly open: readonly string[];
}

/** Words, numbers and single marks, and the year and the hour of "20167:16" apart; linear. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(token))
    tokens.push({ text: match[0], lower: match[0].toLowerCase(), start: match.index });
  return tokens;
}

const token = /\p{L}+|(?<!\d)(?:19|20)\d\d(?=\d{1,2}:\d\d)|\d+|[^\s\p{L}\d]/gu;

/** The date that begins at token `at`: with its weekday, if that stands before it. */
export function dateAt(tokens: readonly DateToken[], at: number): FoundDate | null {
  const weekday = weekdayOf(tokens[at]?.lower ?? "");
  const first = weekday === undefined ? at : skipMarks(tokens, at + 1, ",.");
  if (!/^\d/.test(tokens[first]?.text ?? "")) return monthFirstAt(tokens, first);
  return isoDateAt(tokens, first) ?? numericDateAt(tokens, first, weekday) ?? dayFirstAt(tokens, first);
}

/** "2005-11-28", "2005/11/28", "2005.11.28". */
function isoDateAt(tokens: readonly DateToken[], at: number): FoundDate | null {
  const [year, month, day] = threeNumbers(tokens, at);
  if (year === undefined || month === undefined || day === undefined || tokens[at]?.text.length !== 4) return null;
  const iso = isoDay(year, month, day);
  return iso ? { end: at + 5, iso, open: [] } : null;
}

/** "11/28/05", "28.11.2005": the order that gives a day; where both do, the one whose weekday is written; with full stops the day is first. */
function numericDateAt(tokens: readonly DateToken[], at: number, weekday: number | undefined): FoundDate | null {
  const [first, second, last] = threeNumbers(tokens, at);
  if (first === undefined || second === undefined || last === undefined) return null;
  const width = tokens[at + 4]?.text.length;
  if (width !== 2 && width !== 4) return null;
  const year = width === 2 ? fullYear(last) : last;
  const orders = [isoDay(year, second, first), isoDay(year, first, second)].filter((iso) => iso !== null);
  const readings = [...new Set(tokens[at + 1]?.text === "." ? orders.slice(0, 1) : orders)];
  const fitting = readings.filter((iso) => weekday === undefined || weekdayOn(iso) === weekday);
  const [iso] = fitting;
  if (readings.length === 0) return null;
  return iso !== undefined && fitting.length === 1
    ? { end: at + 5, iso, open: [] }
    : { end: at + 5, iso: null, open: fitting };
}

/** Three numbers with the same mark between them. */
function threeNumbers(tokens: readonly DateToken[], at: number): (number | undefined)[] {
  const mark = tokens[at + 1]?.text ?? "";
  if (!/^[-/.]$/.test(mark) || tokens[at + 3]?.text !== mark) return [];
  return [numberAt(tokens, at, 4), numberAt(tokens, at + 2, 2), numberAt(tokens, at + 4, 4)];
}

/** "28 November 2005", "28th of Nov., 2005", "09-Sep-2013", "11 January". */
function dayFirstAt(tokens: readonly DateToken[], at: number): FoundDate | null {
  const day = numberAt(tokens, at, 2);
  if (day === undefined) return null;
  const afterDay = skipWord(tokens, skipOrdinal(tokens, at + 1), "of");
  const monthAt = skipMarks(tokens, afterDay, "-");
  const month = monthOf(tokens[monthAt]?.lower ?? "");
  return month === undefined ? null : withYear(tokens, monthAt + 1, month, day);
}

/** "January 11, 2022", "November 28th, 2005", "November 27-2005", "Jan. 6". */
function monthFirstAt(tokens: readonly DateToken[], at: number): FoundDate | null {
  const month = monthOf(tokens[at]?.lower ?? "");
  if (month === undefined) return null;
  const dayAt = skipMarks(tokens, at + 1, ".");
  const day = numberAt(tokens, dayAt, 2);
  return day === undefined ? null : withYear(tokens, skipOrdinal(tokens, dayAt + 1), month, day);
}

function withYear(tokens: readonly DateToken[], at: number, month: number, day: number): FoundDate | null {
  const yearAt = skipMarks(tokens, at, ".,-'’");
  const year = yearOf(tokens, yearAt);
  const iso = year === undefined ? null : isoDay(year, month, day);
  if (iso) return { end: yearAt + 1, iso, open: [] };
  // 2024 is a leap year: every day and month that can be is valid in it.
  const valid = isoDay(2024, month, day);
  return valid ? { end: at, iso: null, open: [`--${padded(month)}-${padded(day)}`] } : null;
}

/** "2017", or "'17" after its apostrophe. */
function yearOf(tokens: readonly DateToken[], at: number): number | undefined {
  const year = numberAt(tokens, at, 4);
  if (year === undefined) return undefined;
  const { length } = tokens[at]?.text ?? "";
  if (length === 2 && /^['’]$/.test(tokens[at - 1]?.text ?? "")) return fullYear(year);
  return length === 4 ? year : undefined;
}

/** The token after a time of day that begins at `at` ("09:54", "11:39am", "5.04 p.m.", "1625 GMT", "9 am"), or null. */
export function timeAt(tokens: readonly DateToken[], at: number): number | null {
  const digits = tokens[at]?.text ?? "";
  if (!/^\d{1,4}$/.test(digits)) return null;
  let end = at + 1;
  const colon = /^[:.h]$/.test(tokens[end]?.lower ?? "") && /^\d\d$/.test(tokens[end + 1]?.text ?? "");
  if (colon) end += 2;
  if (colon && tokens[end]?.text === ":" && /^\d\d$/.test(tokens[end + 1]?.text ?? "")) end += 2;
  const half = endOfHalf(tokens, end);
  if (half !== null) return half;
  if (colon) return digits.length <= 2 ? end : null;
  return digits.length === 4 && isZone(tokens[end]?.lower ?? "") ? end : null;
}

/** The hour of the time of day from token `at` to before token `end`. */
export function hourAt(tokens: readonly DateToken[], at: number, end: number): number {
  const digits = tokens[at]?.text ?? "";
  const hour = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const half = tokens.slice(at + 1, end).find(({ lower }) => /^[ap]m?$/.test(lower))?.lower;
  return half === undefined ? hour : (hour % 12) + (half.startsWith("p") ? 12 : 0);
}

/** "am", "a.m.", "PM". */
function endOfHalf(tokens: readonly DateToken[], at: number): number | null {
  const word = tokens[at]?.lower ?? "";
  if (word === "am" || word === "pm") return at + 1;
  const spelled = (word === "a" || word === "p") && tokens[at + 1]?.text === "." && tokens[at + 2]?.lower === "m";
  if (!spelled) return null;
  return tokens[at + 3]?.text === "." ? at + 4 : at + 3;
}

const zones = new Set(
  "gmt utc est edt et pt pst pdt ct cst cdt mt mst mdt cet cest bst ist msk aest aedt awst acst nzt nzst nzdt sgt hkt jst kst pkt wat cat eat eet eest sast gst z uk us hrs hours h local time eastern pacific central".split(
    " ",
  ),
);

export function isZone(word: string): boolean {
  return zones.has(word);
}

function numberAt(tokens: readonly DateToken[], at: number, longest: number): number | undefined {
  const written = tokens[at]?.text ?? "";
  return /^\d+$/.test(written) && written.length <= longest ? Number(written) : undefined;
}

function skipOrdinal(tokens: readonly DateToken[], at: number): number {
  return /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
}

function skipWord(tokens: readonly DateToken[], at: number, word: string): number {
  return tokens[at]?.lower === word ? at + 1 : at;
}

function skipMarks(tokens: readonly DateToken[], at: number, marks: string): number {
  let end = at;
  while (end < at + 2 && tokens[end] && marks.includes(tokens[end]?.text ?? "none")) end++;
  return end;
}

/** The day that a metadata field gives: "2022-01-11T09:54:00Z", "20220111", "Tue, 11 Jan 2022 09:54:00 GMT". */
export function parseDay(written: string): string | null {
  const text = written.trim().slice(0, 100);
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const tokens = dateTokens(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at);
    if (found) return found.iso;
  }
  return null;
}
