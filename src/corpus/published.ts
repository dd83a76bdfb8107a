// Says when a document was published, and whether its metadata or its text says so.
import { daysBetween } from "../days.js";
import type { Published } from "../model/document.js";
import type { Marked } from "./blocks.js";
import { weekdayOf, weekdayOn } from "./calendar.js";
import type { DateLine } from "./date-line.js";
import type { Dateline } from "./dateline.js";
import { dateTokens, parseDay } from "./dates.js";
import { isSentence } from "./line-shape.js";
import { dateOfUrl, yearOfUrl } from "./url-date.js";

export interface DateSources {
  /** Field of the input: front matter, JSON, meta tags. */
  readonly field: string | undefined;
  readonly url: string | undefined;
  readonly dateline: Dateline | null;
  /** For documents that state none. */
  readonly given: string | undefined;
}

export function publishedOf(marked: readonly Marked[], { field, url, dateline, given }: DateSources): Published {
  const metadata = (field === undefined ? null : parseDay(field)) ?? (url === undefined ? null : dateOfUrl(url));
  if (metadata) return { date: metadata, basis: "metadata" };
  const stated = statedDay(marked) ?? datelineDay(dateline, marked, url);
  if (stated) return { date: stated, basis: "stated" };
  if (given !== undefined) return { date: given, basis: "metadata", reason: "given for documents that state none" };
  const candidates = openDays(marked, dateline);
  if (candidates.length === 0) return { date: null, basis: "unknown" };
  return { date: null, basis: "unknown", reason: reasonOf(candidates), candidates };
}

/** What the page's own line or the dateline says that is no whole date. */
function openDays(marked: readonly Marked[], dateline: Dateline | null): readonly string[] {
  const own = marked.filter((_, index) => !isOfTeaser(marked, index));
  const lines = [...own.filter(({ date }) => date?.label === "published"), ...own.slice(0, topOf(own))];
  const line = lines.find(({ date }) => date && date.label !== "updated" && date.open.length > 0)?.date;
  return line?.open ?? dateline?.open ?? [];
}

function reasonOf([first = "", ...others]: readonly string[]): string {
  if (others.length > 0) return `its date can be ${[first, ...others].join(" or ")}`;
  return `its date line says ${first.slice(2)} (month and day) and no year`;
}

/** A line that says "published" comes before a bare date at the top, and that before one that says "updated". */
function statedDay(marked: readonly Marked[]): string | null {
  const own = marked.filter((_, index) => !isOfTeaser(marked, index));
  const first = lineOf(own, "published") ?? lineOf(own.slice(0, topOf(own)), null);
  const updated = first?.updated ?? lineOf(own, "updated")?.date ?? null;
  if (!first?.date) return updated;
  return isOfNextPaper(first, updated) && !tellsOfToday(own, weekdayOn(first.date)) ? updated : first.date;
}

function lineOf(marked: readonly Marked[], label: DateLine["label"]): DateLine | null {
  return marked.find(({ date }) => date !== null && date.label === label && date.date !== null)?.date ?? null;
}

const eveningHour = 20;

/** What is put online in the evening and changed the next day was written for that day's paper: its "yesterday" is the evening before. */
function isOfNextPaper({ date, hour }: DateLine, updated: string | null): boolean {
  if (date === null || updated === null || hour === null || hour < eveningHour) return false;
  return daysBetween(date, updated) === 1;
}

/** Do the first sentences name the day's weekday, and no "yesterday"? */
function tellsOfToday(marked: readonly Marked[], weekday: number): boolean {
  const body = marked.filter(({ kind, line }) => (kind === null || kind === "body") && isSentence(line.text));
  const opening = body.slice(0, sentencesOfTop).map(({ line }) => line.text);
  if (opening.some((text) => /\b(?:yesterday|last night)\b/i.test(text))) return false;
  return opening.some((text) => weekdaysIn(text).includes(weekday));
}

function weekdaysIn(text: string): number[] {
  return dateTokens(text).flatMap(({ lower }) => (lower.length > 3 ? (weekdayOf(lower) ?? []) : []));
}

/** Is a date line under a teaser, with nothing but furniture between them? It dates the article that the teaser is for. */
function isOfTeaser(marked: readonly Marked[], index: number): boolean {
  if (marked[index]?.date === null) return false;
  const above = marked.slice(Math.max(0, index - 4), index).findLast(({ kind }) => kind !== "furniture");
  return above?.kind === "teaser";
}

const sentencesOfTop = 3;
const shortestOfBody = 60;

/** Headlines and their short summaries stand above a date, sentences of the article below it; with the third the article has begun. */
function topOf(marked: readonly Marked[]): number {
  let sentences = 0;
  let top = 0;
  for (const [index, { kind, line }] of marked.entries()) {
    if ((kind !== null && kind !== "body") || !isSentence(line.text)) continue;
    top = index;
    if (line.text.length >= shortestOfBody && ++sentences === sentencesOfTop) break;
  }
  return top;
}

/** The date in "PARIS, 9 September 2013 (AFP) — …" at the head of the article; the address or the page may give the year. */
function datelineDay(dateline: Dateline | null, marked: readonly Marked[], url: string | undefined): string | null {
  if (!dateline) return null;
  const { date, open } = dateline;
  const [monthDay] = open.flatMap((day) => (day.startsWith("--") ? day.slice(2) : []));
  if (date !== null || monthDay === undefined) return date;
  const year = url === undefined ? null : yearOfUrl(url);
  return year === null ? withYear(monthDay, dateline, marked) : parseDay(`${year}-${monthDay}`);
}

const linesForYear = 400;

/** The one year that the page writes in a copyright line or a full date, and in which the day is the weekday that the first sentence names. */
function withYear(monthDay: string, { mark }: Dateline, marked: readonly Marked[]): string | null {
  const weekdays = new Set(weekdaysIn(mark.line.text));
  const [weekday] = weekdays;
  if (weekday === undefined || weekdays.size > 1) return null;
  const years = new Set(marked.slice(0, linesForYear).flatMap(yearsOf));
  const days = [...years].map((year) => parseDay(`${year}-${monthDay}`));
  const fitting = days.filter((day) => day !== null && weekdayOn(day) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function yearsOf({ rule, line, date }: Marked): string[] {
  if (date?.date) return [date.date.slice(0, 4)];
  if (rule === "copyright") return line.text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return [];
}
