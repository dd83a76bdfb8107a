// Reads a line that only says when a page was published or changed: "Published: 09 Sep 2013 11:25 GMT+02:00", "The Post | 9 May 2013 | £2".
import type { FurnitureRules } from "../rules/furniture.js";
import { mayNameDay, monthOf } from "./calendar.js";
import {
  type DateLabel,
  type DateLineReading,
  type DateLineWords,
  type Label,
  labelAt,
  readDateLineTokens,
} from "./date-line-tokens.js";
import { type DateToken, dateTokens } from "./dates.js";
import { createMastheadItemAt } from "./masthead-items.js";

export interface DateLine {
  /** ISO day, or null: a time alone, a day without a year. */
  readonly date: string | null;
  /** The days that it can be where none is sure: "--01-11", "2020-03-04" and "2020-04-03". */
  readonly open: readonly string[];
  /** What the line calls its first date. */
  readonly label: DateLabel | null;
  /** Hour of its first time of day. */
  readonly hour: number | null;
  /** A later date that the line calls that of a change. */
  readonly updated: string | null;
}

/** Longer lines say more than a date. */
const longestLine = 140;
const mostNames = 7;

/** `inTop` where the line is one of the first, where a place may stand before the date without a word that says so. */
export type ReadDateLine = (line: string, inTop: boolean) => DateLine | null;

export function createReadDateLine(rules: FurnitureRules["dates"]): ReadDateLine {
  const words = wordsOf(rules);
  const openings = new Set(rules.openings);
  return (line, inTop) => {
    if (line.length > longestLine || !mayHoldDate(line)) return null;
    const tokens = dateTokens(line);
    const reading = readDateLineTokens(tokens, words, mostNames);
    if (reading === null) return null;
    if (openings.has(tokens[0]?.lower ?? "") && !labelAt(tokens, 0, words) && !isStamp(reading)) return null;
    return isDateLine(reading, words) || (inTop && standsBehindPlaces(tokens, reading)) ? dateLine(reading) : null;
  };
}

function wordsOf(rules: FurnitureRules["dates"]): DateLineWords {
  return {
    labels: labelsOf(rules),
    joining: new Set(rules.joining),
    roles: new Set(rules.roles),
    credits: new Set(rules.credits),
    outlets: new Set(rules.outlets),
    itemAt: createMastheadItemAt(rules),
  };
}

function labelsOf(rules: FurnitureRules["dates"]): Map<string, Label[]> {
  const labels = new Map<string, Label[]>();
  const said = [
    ...rules.published.map((words): Label => [words.split(" "), "published"]),
    ...rules.updated.map((words): Label => [words.split(" "), "updated"]),
    ...rules.papers.map((words): Label => [words.split(" "), null]),
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

/** "ON FEBRUARY 25, 2016 7:16 AM": a day, a time and no word besides. */
function isStamp({ days, hours, left }: DateLineReading): boolean {
  return days.length === 1 && hours.length === 1 && left.length === 0;
}

/** Names may stand beside the date where a mark parts them, a label or "By" introduces them or a masthead's words are among them;
 * sentences are no date lines. */
function isDateLine(reading: DateLineReading, words: DateLineWords): boolean {
  const { days, hours, left, labels, byline, items, dashes } = reading;
  const dates = days.length;
  if (dates + hours.length === 0) return reading.weekdays === 1 && left.length === 0 && items === 0;
  if (dates > 1 && labels === 0) return false;
  const spoken = left.filter((token) => token.text !== ".");
  const names = byline || labels > 0 ? spoken.filter((token) => !words.roles.has(token.lower)) : spoken;
  if (names.length === 0) return !byline || spoken.length > 0;
  if (names.length > mostNames || names.some((token) => words.credits.has(token.lower))) return false;
  const parted = reading.separated || dashes > 1;
  if (!names.every(isName)) return parted && left.every((token) => isName(token) || isOfHeading(token, reading));
  if (labels > 0 || parted || byline || (items > 0 && dates > 0)) return true;
  if (dates > 0 && names.some((token) => words.outlets.has(token.lower))) return true;
  return names.length === 1 || (dashes > 0 && names.length === 2);
}

/** "Washington, D.C., May 5, 2019", "Atlanta, Georgia (May 5, 2019)": two places, and nothing behind the date but a time. */
function standsBehindPlaces(tokens: readonly DateToken[], { days, firstAt, left }: DateLineReading): boolean {
  if (days.length !== 1 || !days[0]?.iso || firstAt === null || left.length > mostNames) return false;
  const places = tokens.slice(0, firstAt);
  const marks = places.filter(({ text }) => /^[,()–—-]$/.test(text));
  if (marks.length < 2 || marks.at(-1) !== places.at(-1) || marks.slice(0, -1).some(({ text }) => text !== ","))
    return false;
  return left.every((token) => places.includes(token) && (token.text === "." || isName(token)));
}

/** Months that are part of no date stand in "March 2020 was …". */
function isName({ text, lower }: DateToken): boolean {
  return (/^\p{Lu}/u.test(text) && monthOf(lower) === undefined) || /^(?:d[aeiu]|del|l[ae]|el|al|van|von)$/.test(text);
}

/** In "Europe - Building safety - 9 May 2013" marks part a heading from the date after it: it opens with a capital letter and holds words only. */
function isOfHeading(token: DateToken, { days: [first], openers }: DateLineReading): boolean {
  if (first === undefined || first.partAt === null || token.start > first.partAt || openers.has(token)) return false;
  return /^\p{L}/u.test(token.text) && monthOf(token.lower) === undefined;
}

function dateLine({ days, hours, label }: DateLineReading): DateLine {
  const [first] = days;
  const dated = days.find(({ iso }) => iso !== null);
  return {
    date: dated?.iso ?? null,
    open: dated ? [] : (first?.open ?? []),
    label: first ? first.label : label,
    hour: hours[0] ?? null,
    updated: days.slice(1).find((day) => day.label === "updated")?.iso ?? null,
  };
}
