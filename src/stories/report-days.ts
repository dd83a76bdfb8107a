// Reads the days that date a document's own report: days written out, and the weekdays of what it says was said.
import type { Word } from "./words.js";

export interface Calendar {
  /** Month of a lower-case word, 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday of a lower-case word, 1 Monday … 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Forms of say, tell, announce: a weekday beside one is the day of the report. */
  readonly reporting: ReadonlySet<string>;
  /** Words before a weekday that make it another week's, or no report: "last", "until", "every". */
  readonly otherWeek: ReadonlySet<string>;
  /** Words before a weekday that make it a day of its own: "Black Friday". */
  readonly ownDays: ReadonlySet<string>;
  /** Words that make a weekday in their clause a plan: "will", "would". */
  readonly planning: ReadonlySet<string>;
}

export interface WrittenDay {
  /** "2022-01-13", or "--01-13" where no year stands beside it. */
  readonly day: string;
  /** The weekday written beside it. */
  readonly weekday: number | null;
  /** Index of its first word. */
  readonly at: number;
}

/** Days of the month in a sentence's words, with month and perhaps year: "Jan. 13, 2022", "13 January", "2022-01-13". */
export function writtenDays(words: readonly Word[]): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (let at = 0; at < words.length; at++) {
    const read = mayBegin(words[at]) ? (isoDayAt(words, at) ?? namedDayAt(words, at)) : undefined;
    if (!read) continue;
    found.push({ day: read.day, weekday: weekdayBefore(words, at), at });
    at += read.length - 1;
  }
  return found;
}

function mayBegin(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === "number" || word.form.month !== undefined);
}

function isoDayAt(words: readonly Word[], at: number) {
  const [year, month, day] = [words[at], words[at + 1], words[at + 2]];
  if (year?.text.length !== 4 || month?.text.length !== 2 || day?.text.length !== 2) return undefined;
  if (month.start !== year.end + 1 || day.start !== month.end + 1) return undefined;
  const read = dayOf(Number(year.text), Number(month.text), Number(day.text));
  return read === undefined ? undefined : { day: read, length: 3 };
}

function namedDayAt(words: readonly Word[], at: number) {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second) return undefined;
  const monthFirst = first.form.month;
  const month = monthFirst ?? second.form.month;
  const day = dayNumber(monthFirst === undefined ? first : second);
  if (month === undefined || day === undefined) return undefined;
  const ordinal = third && /^(?:st|nd|rd|th)$/.test(third.lower) ? 1 : 0;
  const year = yearOf(words[at + 2 + ordinal]);
  const read = dayOf(year, month, day);
  return read === undefined ? undefined : { day: read, length: 2 + ordinal + (year === undefined ? 0 : 1) };
}

function dayNumber(word: Word): number | undefined {
  return word.kind === "number" && word.text.length <= 2 ? Number(word.text) : undefined;
}

function yearOf(word: Word | undefined): number | undefined {
  if (word?.kind !== "number" || word.text.length !== 4) return undefined;
  const year = Number(word.text);
  return year >= 1900 && year < 2100 ? year : undefined;
}

/** ISO day, with "-" for an unknown year; undefined for days that no calendar has. */
function dayOf(year: number | undefined, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  if (!(day >= 1) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const iso = date.toISOString();
  return year === undefined ? `--${iso.slice(5, 10)}` : iso.slice(0, 10);
}

function weekdayBefore(words: readonly Word[], at: number): number | null {
  const before = words[at - 1];
  const skipped = before?.lower === "the" ? words[at - 2] : before;
  return skipped?.form.weekday ?? null;
}

/**
 * Weekdays on which the document says something was said: "said on Thursday", "On Tuesday the ministry announced".
 * Not "last Tuesday", "until Friday", "Black Friday", "will announce on Monday", nor a weekday beside its day of the month.
 */
export function reportWeekdays(words: readonly Word[], calendar: Calendar): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const { weekday, text } = words[at]?.form ?? none;
    if (weekday === undefined || text.length <= 3 || !isBare(words, at, calendar)) continue;
    const near = words.slice(Math.max(0, at - 7), at + 8);
    if (near.some((other) => calendar.reporting.has(other.lower)) && !isPlanned(words, at, calendar))
      found.push(weekday);
  }
  return found;
}

/** The weekdays of a sentence that stand for the days around its report: "Tuesday", not "last Tuesday". */
export function bareWeekdays(words: readonly Word[], calendar: Calendar): number[] {
  return words.flatMap(({ form: { weekday, text } }, at) =>
    weekday !== undefined && text.length > 3 && isBare(words, at, calendar) ? weekday : [],
  );
}

const none = { weekday: undefined, text: "" };

/** "Kremlin on Tuesday" and "announced Tuesday" are; "last Tuesday", "Black Friday" and "Tuesday 11 January" are not. */
function isBare(words: readonly Word[], at: number, calendar: Calendar): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before && (calendar.otherWeek.has(before.lower) || calendar.ownDays.has(before.lower))) return false;
  return after?.kind !== "number" && after?.form.month === undefined;
}

function isPlanned(words: readonly Word[], at: number, calendar: Calendar): boolean {
  return words.slice(Math.max(0, at - 5), at).some((word) => calendar.planning.has(word.lower));
}
