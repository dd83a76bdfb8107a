// Reads a line that only says when a page was published or changed: "Published: 09 Sep 2013 11:25 GMT+02:00".
import type { FurnitureRules } from "../rules/furniture.js";
import { weekdayOf } from "./calendar.js";
import { type DateToken, dateAt, dateTokens, isZone, timeAt } from "./dates.js";

export type DateLabel = "published" | "updated";

export interface DateLine {
  /** ISO day, or null: a time alone, a day without a year. */
  readonly date: string | null;
  readonly monthDay?: string;
  readonly label: DateLabel | null;
}

/** Longer lines say more than a date. */
const longestLine = 140;

interface Reading {
  date: string | null;
  monthDay?: string;
  label: DateLabel | null;
  stamps: number;
  weekdays: number;
  /** Words that are no part of a date: names of outlets, places and authors. */
  readonly left: DateToken[];
  separated: boolean;
  dashed: boolean;
  byline: boolean;
  dates: number;
}

export type ReadDateLine = (line: string) => DateLine | null;

export function createReadDateLine(rules: FurnitureRules["dates"]): ReadDateLine {
  const labels: [string[], DateLabel][] = [
    ...rules.published.map((words): [string[], DateLabel] => [words.split(" "), "published"]),
    ...rules.updated.map((words): [string[], DateLabel] => [words.split(" "), "updated"]),
  ];
  // "last updated" before "last"
  labels.sort((a, b) => b[0].length - a[0].length);
  const joining = new Set(rules.joining);
  const openings = new Set(rules.openings);
  return (line) => {
    if (line.length > longestLine || !mayHoldDate(line)) return null;
    const tokens = dateTokens(line);
    if (openings.has(tokens[0]?.lower ?? "")) return null;
    const reading = readTokens(tokens, labels, joining);
    return isDateLine(reading) ? dateLine(reading) : null;
  };
}

/** Digits, or one word that may be a weekday. */
function mayHoldDate(line: string): boolean {
  return /\d/.test(line) || (line.length <= 12 && /^\p{L}+[.,]?$/u.test(line));
}

function readTokens(tokens: readonly DateToken[], labels: [string[], DateLabel][], joining: Set<string>): Reading {
  const reading: Reading = {
    date: null,
    label: null,
    stamps: 0,
    weekdays: 0,
    left: [],
    separated: false,
    dashed: false,
    dates: 0,
    byline: tokens[0]?.lower === "by",
  };
  for (let at = 0; at < tokens.length; ) at = readOne(tokens, at, reading, labels, joining);
  return reading;
}

/** Reads what stands at `at` into `reading`; returns the token after it. */
function readOne(
  tokens: readonly DateToken[],
  at: number,
  reading: Reading,
  labels: [string[], DateLabel][],
  joining: Set<string>,
): number {
  const label = labels.find(([words]) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  if (label) {
    reading.label ??= label[1];
    return at + label[0].length;
  }
  const date = dateAt(tokens, at);
  if (date) {
    reading.stamps++;
    reading.dates++;
    reading.date ??= date.iso;
    if (date.monthDay) reading.monthDay ??= date.monthDay;
    return date.end;
  }
  const time = timeAt(tokens, at);
  if (time !== null) {
    reading.stamps++;
    return skipZone(tokens, time);
  }
  if (isReadingTime(tokens, at)) return at + 2;
  readWord(tokens[at], reading, joining);
  return at + 1;
}

/** "5 min read" beside a date. */
function isReadingTime(tokens: readonly DateToken[], at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]?.text ?? "") && /^min(?:ute)?s?$/.test(tokens[at + 1]?.lower ?? "");
}

function readWord(token: DateToken | undefined, reading: Reading, joining: Set<string>): void {
  if (!token) return;
  if (weekdayOf(token.lower) !== undefined) reading.weekdays++;
  else if (/^[\p{L}\d]/u.test(token.text)) {
    if (!joining.has(token.lower) && !isZone(token.lower)) reading.left.push(token);
  } else if (/^[|/•·]$/.test(token.text)) reading.separated = true;
  else if (/^[—–-]$/.test(token.text)) reading.dashed = true;
  else if (/^[.?!"“”$€£%]$/.test(token.text)) reading.left.push(token);
}

/** "GMT", "ET", "GMT+02:00", "+0200". */
function skipZone(tokens: readonly DateToken[], at: number): number {
  let end = at;
  while (end < tokens.length && isZone(tokens[end]?.lower ?? "")) end++;
  if (!/^[+-]$/.test(tokens[end]?.text ?? "") || !/^\d{1,4}$/.test(tokens[end + 1]?.text ?? "")) return end;
  return tokens[end + 2]?.text === ":" ? end + 4 : end + 2;
}

/** Names may stand beside the date where a mark parts them, or a label or "By" introduces them; sentences are no date lines. */
function isDateLine(reading: Reading): boolean {
  const { stamps, dates, left, label, byline } = reading;
  if (stamps === 0) return reading.weekdays === 1 && left.length === 0;
  if (dates > 1 && label === null) return false;
  const names = left.filter((token) => token.text !== ".");
  if (names.length === 0) return !byline;
  if (names.length > 6 || !names.every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  if (label !== null || reading.separated || byline) return true;
  return names.length === 1 || (reading.dashed && names.length === 2);
}

function dateLine({ date, monthDay, label }: Reading): DateLine {
  return monthDay !== undefined && date === null ? { date, monthDay, label } : { date, label };
}
