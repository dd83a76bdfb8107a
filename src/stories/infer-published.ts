// Dates the undated documents of a story, where exactly one day fits what they say and what its dated documents say.

import { daysApart } from "../days.js";
import type { Published } from "../model/document.js";
import type { Features } from "../model/extract.js";

interface Datable {
  readonly id: string;
  readonly published: Published;
  readonly features: Features;
}

interface Dated {
  readonly date: string;
  readonly features: Features;
}

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** Days between two reports of one story that still name the same weekday for the same day. */
const sameWeek = 6;
/** Days to the nearest dated report of the story within which a day of the month needs no weekday, and with one. */
const sameMonth = 31;
const aYear = 366;
const halfYear = 182;
/** Share of word runs that makes a document a copy, and dated documents that it is compared with. */
const copied = 0.4;
const compared = 12;

/** What is known of each document's day after looking at its story: by the document's id, dated ones unchanged. */
export function inferPublished(documents: readonly Datable[]): Map<string, Published> {
  const dated = documents.flatMap(({ published, features }) =>
    published.date !== null && published.basis !== "inferred" ? [{ date: published.date, features }] : [],
  );
  return new Map(
    documents.map((document) => [
      document.id,
      document.published.date === null ? (inferredFrom(document, dated) ?? document.published) : document.published,
    ]),
  );
}

function inferredFrom({ published, features }: Datable, dated: readonly Dated[]): Published | undefined {
  if (published.candidates) return fromCandidates(published.candidates, features, dated);
  const weekday = features.reportedOn;
  if (weekday === null || isFollowed(weekday, features.weekdays)) return undefined;
  return fromWrittenDay(weekday, features, dated) ?? fromStory(weekday, features, dated);
}

/**
 * "June 14" above the text or in its dateline: the one such day close to a dated document. Where none or several are, the one that is the weekday
 * that the text names, or, of those close, the day after it; where none is, it has to be within a year of a dated document.
 */
function fromCandidates(candidates: readonly string[], features: Features, dated: readonly Dated[]) {
  const latest = lastWritten(features);
  const days = [...new Set(candidates.flatMap((day) => (day.startsWith("--") ? withYear(day, dated) : [day])))].filter(
    (day) => latest === undefined || day > latest || daysApart(day, latest) <= halfYear,
  );
  const within = (reach: number) => days.filter((day) => dated.some(({ date }) => daysApart(date, day) <= reach));
  const close = within(sameMonth);
  const named = features.reportedOn ?? features.opensOn;
  const fitting = fittingOf(close, within(aYear), named);
  const [date] = fitting;
  if (date === undefined || fitting.length > 1) return undefined;
  const written = candidates.map((day) => day.replace("--", "")).join(" or ");
  return { date, basis: "inferred", reason: `is dated ${written}, and its story has reports near ${date}` } as const;
}

function fittingOf(close: readonly string[], inYear: readonly string[], weekday: number | null): readonly string[] {
  if (close.length === 1 || weekday === null) return close;
  const on = (days: readonly string[], wanted: number) => days.filter((day) => weekdayOf(day) === wanted);
  if (close.length === 0) return on(inYear, weekday);
  const named = on(close, weekday);
  // A report in the morning names the weekday before.
  return named.length > 0 ? named : on(close, (weekday % 7) + 1);
}

/** The last day that a text writes with its year: it was not published long before. */
function lastWritten({ days }: Features): string | undefined {
  return days
    .filter((day) => !day.startsWith("-"))
    .reduce<string | undefined>((last, day) => (last && last > day ? last : day), undefined);
}

/** A report that tells of Tuesday and of Wednesday may be of either day. */
function isFollowed(weekday: number, weekdays: readonly number[]): boolean {
  return weekdays.some((other) => other !== weekday && (other - weekday + 7) % 7 <= 3);
}

/** "said on Thursday", and Jan. 13, 2022, a Thursday, near the start or in a caption. */
function fromWrittenDay(weekday: number, features: Features, dated: readonly Dated[]): Published | undefined {
  const days = features.anchors.flatMap((day) => (day.startsWith("--") ? withYear(day, dated) : [day]));
  const fitting = [...new Set(days.filter((day) => weekdayOf(day) === weekday && isNearAll(day, dated)))];
  const [date] = fitting;
  if (date === undefined || fitting.length > 1) return undefined;
  const name = weekdayNames[weekday - 1];
  const beside = dated.length > 0 ? ", in the week of the story's dated reports" : "";
  return { date, basis: "inferred", reason: `says what was said on ${name}, and writes ${date}, a ${name}${beside}` };
}

/** A day of the month gets the years of the story's dated documents, and those beside them. */
function withYear(day: string, dated: readonly Dated[]): string[] {
  const years = new Set(dated.flatMap(({ date }) => [-1, 0, 1].map((offset) => Number(date.slice(0, 4)) + offset)));
  return [...years].map((year) => year + day.slice(1)).filter(isDay);
}

/** 29 February is one in leap years only. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** "announced Tuesday", and every dated document that tells of a Tuesday is of one and the same Tuesday. */
function fromStory(weekday: number, features: Features, dated: readonly Dated[]): Published | undefined {
  const same = dated.filter((document) => document.features.weekdays.includes(weekday));
  const days = [...new Set(same.map((document) => document.date))];
  const [date] = days;
  if (date === undefined || days.length > 1 || weekdayOf(date) !== weekday || !isNearAll(date, dated)) return undefined;
  if (same.slice(0, compared).every((document) => isCopy(features, document.features))) return undefined;
  const name = weekdayNames[weekday - 1];
  const others = same.length === 1 ? "does the document" : `do ${same.length} documents`;
  return {
    date,
    basis: "inferred",
    reason: `says what was said on ${name}, as ${others} of its story dated ${date}, a ${name}`,
  };
}

/** A copy keeps its weekday whenever it is printed, so it tells no day. */
function isCopy(features: Features, other: Features): boolean {
  const there = new Set(other.shingles);
  const shared = features.shingles.filter((hash) => there.has(hash)).length;
  return shared > 0 && shared >= copied * Math.min(features.shingles.length, there.size);
}

function isNearAll(day: string, dated: readonly Dated[]): boolean {
  return dated.every(({ date }) => daysApart(date, day) <= sameWeek);
}

/** 1 Monday … 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
