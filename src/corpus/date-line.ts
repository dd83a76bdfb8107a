// Reads a line that only says when a page was published or changed: "Published: 09 Sep 2013 11:25 GMT+02:00", "The Post | 9 May 2013 | £2".
import type { FurnitureRules } from "../rules/furniture.js";
import { mayNameDay, monthOf, weekdayOf } from "./calendar.js";
import { type DateToken, dateAt, dateTokens, isZone, timeAt } from "./dates.js";
import { createMastheadItemAt, type MastheadItemAt } from "./masthead-items.js";

export type DateLabel = "published" | "updated";

export interface DateLine {
  /** ISO day, or null: a time alone, a day without a year. */
  readonly date: string | null;
  /** The days that it can be where none is sure: "--01-11", "2020-03-04" and "2020-04-03". */
  readonly open: readonly string[];
  /** What the line calls its first date. */
  readonly label: DateLabel | null;
}

/** Longer lines say more than a date. */
const longestLine = 140;
const mostNames = 7;

interface Reading {
  date: string | null;
  open: readonly string[];
  label: DateLabel | null;
  labels: number;
  stamps: number;
  weekdays: number;
  /** Prices, issues, pages: what only mastheads hold. */
  items: number;
  /** Words that are no part of a date: names of outlets, places and authors. */
  readonly left: DateToken[];
  separated: boolean;
  dashed: boolean;
  byline: boolean;
  dates: number;
}

type Label = readonly [said: readonly string[], label: DateLabel];

interface Words {
  /** By their first word, longer ones first: "last updated" before "last". */
  readonly labels: ReadonlyMap<string, readonly Label[]>;
  readonly joining: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly itemAt: MastheadItemAt;
}

export type ReadDateLine = (line: string) => DateLine | null;

export function createReadDateLine(rules: FurnitureRules["dates"]): ReadDateLine {
  const words = wordsOf(rules);
  const openings = new Set(rules.openings);
  return (line) => {
    if (line.length > longestLine || !mayHoldDate(line)) return null;
    const tokens = dateTokens(line);
    if (openings.has(tokens[0]?.lower ?? "") && !labelAt(tokens, 0, words)) return null;
    const reading = readTokens(tokens, words);
    return isDateLine(reading, words) ? dateLine(reading) : null;
  };
}

function wordsOf(rules: FurnitureRules["dates"]): Words {
  return {
    labels: labelsOf(rules),
    joining: new Set(rules.joining),
    roles: new Set(rules.roles),
    outlets: new Set(rules.outlets),
    itemAt: createMastheadItemAt(rules),
  };
}

function labelsOf(rules: FurnitureRules["dates"]): Map<string, Label[]> {
  const labels = new Map<string, Label[]>();
  const said = [
    ...rules.published.map((words): Label => [words.split(" "), "published"]),
    ...rules.updated.map((words): Label => [words.split(" "), "updated"]),
  ];
  for (const label of said.sort((a, b) => b[0].length - a[0].length)) {
    const first = label[0][0] ?? "";
    labels.set(first, [...(labels.get(first) ?? []), label]);
  }
  return labels;
}

/** A date or a time in digits, a month beside digits, or one word that may be a weekday. */
function mayHoldDate(line: string): boolean {
  if (/\d/.test(line)) return /\d ?[-:./h]\d|\d ?[ap]\.?m|\d{4} [a-z]{1,5}\b/i.test(line) || mayNameDay(line);
  return line.length <= 12 && /^\p{L}+[.,]?$/u.test(line);
}

function readTokens(tokens: readonly DateToken[], words: Words): Reading {
  const reading: Reading = {
    date: null,
    open: [],
    label: null,
    labels: 0,
    stamps: 0,
    weekdays: 0,
    items: 0,
    left: [],
    separated: false,
    dashed: false,
    dates: 0,
    byline: tokens[0]?.lower === "by",
  };
  for (let at = 0; at < tokens.length; ) at = readOne(tokens, at, reading, words);
  reading.separated ||= tokens.some((token, at) => isApart(tokens[at - 1], token));
  return reading;
}

/** More than one space parts the columns of a masthead. */
function isApart(before: DateToken | undefined, { start }: DateToken): boolean {
  return before !== undefined && start > before.start + before.text.length + 1;
}

/** Reads what stands at `at` into `reading`; returns the token after it. */
function readOne(tokens: readonly DateToken[], at: number, reading: Reading, words: Words): number {
  const label = labelAt(tokens, at, words);
  if (label) {
    reading.labels++;
    if (reading.dates === 0) reading.label ??= label[1];
    return at + label[0].length;
  }
  const date = dateAt(tokens, at);
  if (date) {
    reading.stamps++;
    reading.dates++;
    reading.date ??= date.iso;
    if (reading.dates === 1) reading.open = date.open;
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
    reading.stamps++;
    return skipZone(tokens, time);
  }
  readWord(tokens[at], reading, words.joining);
  return at + 1;
}

function labelAt(tokens: readonly DateToken[], at: number, { labels }: Words): Label | undefined {
  const beginning = labels.get(tokens[at]?.lower ?? "");
  return beginning?.find(([said]) => said.every((word, offset) => tokens[at + offset]?.lower === word));
}

function readWord(token: DateToken | undefined, reading: Reading, joining: ReadonlySet<string>): void {
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

/** Names may stand beside the date where a mark parts them, a label or "By" introduces them or a masthead's words are among them;
 * sentences are no date lines. */
function isDateLine(reading: Reading, words: Words): boolean {
  const { stamps, dates, left, labels, byline, items } = reading;
  if (stamps === 0) return reading.weekdays === 1 && left.length === 0 && items === 0;
  if (dates > 1 && labels === 0) return false;
  const spoken = left.filter((token) => token.text !== ".");
  const names = byline ? spoken.filter((token) => !words.roles.has(token.lower)) : spoken;
  if (names.length === 0) return !byline || spoken.length > 0;
  if (names.length > mostNames || !names.every(isName)) return false;
  if (labels > 0 || reading.separated || byline || (items > 0 && dates > 0)) return true;
  if (dates > 0 && names.some((token) => words.outlets.has(token.lower))) return true;
  return names.length === 1 || (reading.dashed && names.length === 2);
}

/** Months that are part of no date stand in "March 2020 was …". */
function isName({ text, lower }: DateToken): boolean {
  return (/^\p{Lu}/u.test(text) && monthOf(lower) === undefined) || /^(?:d[aeiu]|del|l[ae]|el|al|van|von)$/.test(text);
}

function dateLine({ date, open, label }: Reading): DateLine {
  return { date, open: date === null ? open : [], label };
}
