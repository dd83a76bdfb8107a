// Says when a document was published, and whether its metadata or its text says so.
import type { Published } from "../model/document.js";
import type { Marked } from "./blocks.js";
import { dateAt, dateTokens, parseDay } from "./dates.js";
import { isSentence } from "./line-shape.js";
import { dateOfUrl, yearOfUrl } from "./url-date.js";

export interface DateSources {
  /** Field of the input: front matter, JSON, meta tags. */
  readonly field: string | undefined;
  readonly url: string | undefined;
  /** For documents that state none. */
  readonly given: string | undefined;
}

export function publishedOf(marked: readonly Marked[], { field, url, given }: DateSources): Published {
  const metadata = (field === undefined ? null : parseDay(field)) ?? (url === undefined ? null : dateOfUrl(url));
  if (metadata) return { date: metadata, basis: "metadata" };
  const stated = statedDay(marked) ?? datelineDay(marked, url);
  if (stated) return { date: stated, basis: "stated" };
  if (given !== undefined) return { date: given, basis: "metadata", reason: "given for documents that state none" };
  return { date: null, basis: "unknown" };
}

/** A line that says "published" comes before a bare date at the top, and that before one that says "updated". */
function statedDay(marked: readonly Marked[]): string | null {
  const own = marked.filter((_, index) => !isOfTeaser(marked, index));
  const bare = dayOf(own.slice(0, topOf(own)), null);
  return dayOf(own, "published") ?? bare ?? dayOf(own, "updated");
}

function dayOf(marked: readonly Marked[], label: "published" | "updated" | null): string | null {
  return marked.find(({ date }) => date !== null && date.label === label && date.date !== null)?.date?.date ?? null;
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

const longestDateline = 90;

/** The date in "PARIS, 9 September 2013 (AFP) — …" at the head of the article; the address may give the year. */
function datelineDay(marked: readonly Marked[], url: string | undefined): string | null {
  const first = marked.find(({ kind, line }) => (kind === null || kind === "body") && isSentence(line.text));
  const head = /^\p{Lu}[^()"]{2,60}?(?:\([^()]{2,30}\) ?)?(?:[-–—]{1,2}|:) /u.exec(
    first?.line.text.slice(0, longestDateline) ?? "",
  );
  if (!head || !/^\p{Lu}{2}/u.test(head[0])) return null;
  const tokens = dateTokens(head[0]);
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at);
    if (found?.iso) return found.iso;
    const year = url === undefined ? null : yearOfUrl(url);
    if (found?.monthDay && year !== null) return parseDay(`${year}-${found.monthDay}`);
  }
  return null;
}
