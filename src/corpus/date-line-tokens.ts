// Reads the words of a date line: its dates and times, what it calls them, and what stands beside them.
import { weekdayOf } from "./calendar.js";
import { type DateToken, dateAt, hourAt, isZone, timeAt } from "./dates.js";
import type { MastheadItemAt } from "./masthead-items.js";

export type DateLabel = "published" | "updated";

export interface LabelledDay {
  /** ISO day, or null: a day without a year. */
  readonly iso: string | null;
  readonly open: readonly string[];
  /** What the line calls it. */
  readonly label: DateLabel | null;
  /** Where it starts, if it opens a part of the line. */
  readonly partAt: number | null;
}

export interface DateLineReading {
  readonly days: LabelledDay[];
  /** Index of the token that its first date begins with. */
  firstAt: number | null;
  /** Hours of its times of day. */
  readonly hours: number[];
  /** What the line calls the date that comes next. */
  label: DateLabel | null;
  labels: number;
  weekdays: number;
  /** Prices, issues, pages: what only mastheads hold. */
  items: number;
  /** Words that are no part of a date: names of outlets, places and authors. */
  readonly left: DateToken[];
  /** How many of them are names, or anything but a full stop and a role. */
  names: number;
  /** Those of them that open a part of the line. */
  readonly openers: Set<DateToken>;
  separated: boolean;
  dashes: number;
  readonly byline: boolean;
}

/** Null for the kind of a paper, "situation report", which doesn't say what its date is of. */
export type Label = readonly [said: readonly string[], label: DateLabel | null];

export interface DateLineWords {
  /** By their first word, longer ones first: "last updated" before "last". */
  readonly labels: ReadonlyMap<string, readonly Label[]>;
  readonly joining: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly credits: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly itemAt: MastheadItemAt;
}

/** Null where more than `mostNames` stand beside the date. */
export function readDateLineTokens(
  tokens: readonly DateToken[],
  words: DateLineWords,
  mostNames: number,
): DateLineReading | null {
  const reading: DateLineReading = {
    days: [],
    firstAt: null,
    hours: [],
    label: null,
    labels: 0,
    weekdays: 0,
    items: 0,
    left: [],
    names: 0,
    openers: new Set(),
    separated: false,
    dashes: 0,
    byline: tokens[0]?.lower === "by",
  };
  for (let at = 0; at < tokens.length; ) {
    at = readOne(tokens, at, reading, words);
    if (reading.names > mostNames) return null;
  }
  reading.separated ||= tokens.some((token, at) => isApart(tokens[at - 1], token));
  return reading;
}

/** More than one space parts the columns of a masthead. */
function isApart(before: DateToken | undefined, { start }: DateToken): boolean {
  return before !== undefined && start > before.start + before.text.length + 1;
}

/** Reads what stands at `at` into `reading`; returns the token after it. */
function readOne(tokens: readonly DateToken[], at: number, reading: DateLineReading, words: DateLineWords): number {
  const label = labelAt(tokens, at, words);
  if (label) {
    reading.labels++;
    reading.label = label[1];
    return at + label[0].length;
  }
  const aside = reading.labels > 0 ? asideAt(tokens, at, words) : null;
  if (aside !== null) return aside;
  const date = dateAt(tokens, at);
  if (date) {
    reading.firstAt ??= at;
    reading.days.push({
      iso: date.iso,
      open: date.open,
      label: reading.label,
      partAt: opensPart(tokens, at) ? (tokens[at]?.start ?? null) : null,
    });
    reading.label = null;
    return date.end;
  }
  // "2.10 euros" before the time "2.10"
  const item = words.itemAt(tokens, at);
  if (item !== null) {
    reading.items++;
    return item;
  }
  const time = timeAt(tokens, at);
  if (time !== null) {
    reading.hours.push(hourAt(tokens, at, time));
    return skipZone(tokens, time);
  }
  readWord(tokens, at, reading, words);
  return at + 1;
}

const longestAside = 6;

/** After "(English version)" behind a label: words only, and none that say what a date is of. */
function asideAt(tokens: readonly DateToken[], at: number, words: DateLineWords): number | null {
  if (tokens[at]?.text !== "(") return null;
  for (let end = at + 1; end < at + longestAside; end++) {
    if (tokens[end]?.text === ")") return end > at + 1 ? end + 1 : null;
    if (!/^\p{L}/u.test(tokens[end]?.text ?? "") || labelAt(tokens, end, words) || dateAt(tokens, end)) return null;
  }
  return null;
}

export function labelAt(tokens: readonly DateToken[], at: number, { labels }: DateLineWords): Label | undefined {
  const beginning = labels.get(tokens[at]?.lower ?? "");
  return beginning?.find(([said]) => said.every((word, offset) => tokens[at + offset]?.lower === word));
}

function readWord(
  tokens: readonly DateToken[],
  at: number,
  reading: DateLineReading,
  { joining, roles }: DateLineWords,
): void {
  const token = tokens[at];
  if (!token) return;
  if (weekdayOf(token.lower) !== undefined) reading.weekdays++;
  else if (/^[\p{L}\d]/u.test(token.text)) {
    if (joining.has(token.lower) || isZone(token.lower) || isLastCount(tokens, at, reading)) return;
    reading.left.push(token);
    if (!roles.has(token.lower)) reading.names++;
    if (opensPart(tokens, at)) reading.openers.add(token);
  } else if (isBar(token)) reading.separated = true;
  else if (isDash(token)) reading.dashes++;
  else if (/^[.?!"“”$€£%]$/.test(token.text)) {
    reading.left.push(token);
    if (token.text !== ".") reading.names++;
  }
}

/** "11 JUL 2013 - 20:41 CEST 22", "5 May 2021 · 2 min read · 31": so many comments. */
function isLastCount(tokens: readonly DateToken[], at: number, { days, hours, items }: DateLineReading): boolean {
  if (at !== tokens.length - 1 || days.length !== 1 || !/^\d{1,4}$/.test(tokens[at]?.text ?? "")) return false;
  const before = tokens[at - 1];
  return hours.length === 1 || (items > 0 && before !== undefined && isBar(before));
}

function opensPart(tokens: readonly DateToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !before || !token || isBar(before) || isDash(before) || isApart(before, token);
}

function isBar({ text }: DateToken): boolean {
  return /^[|/•·]$/.test(text);
}

function isDash({ text }: DateToken): boolean {
  return /^[—–-]$/.test(text);
}

/** "GMT", "ET", "GMT+02:00", "+0200". */
function skipZone(tokens: readonly DateToken[], at: number): number {
  let end = at;
  while (end < tokens.length && isZone(tokens[end]?.lower ?? "")) end++;
  if (!/^[+-]$/.test(tokens[end]?.text ?? "") || !/^\d{1,4}$/.test(tokens[end + 1]?.text ?? "")) return end;
  return tokens[end + 2]?.text === ":" ? end + 4 : end + 2;
}
