// Reads what the head of a page says about it: title, outlet, address, day of publication.

import { parseDay } from "./dates.js";
import { type HtmlDocument, type HtmlElement, isElement } from "./html-node.js";
import { standsOutside } from "./html-sections.js";
import type { LinkedData } from "./linked-data.js";
import type { Fields } from "./raw-document.js";
import { strippedOfTags } from "./strip-tags.js";
import { dateOfUrl } from "./url-date.js";

/** Meta elements that say nothing but the day of the article, before those whose name may mean another one. */
const surelyPublished = ["article:published_time", "og:article:published_time", "article.published", "datepublished"];

/** The last part of their names ("dc.date.issued", "bt:pubDate"), without "-" and "_". */
const publishedName =
  /^(?:[a-z]*publish(?:ed)?(?:time|date|at|on)?|[a-z]*pub(?:lication)?date|date(?:issued|created)?|issued|created(?:at)?|releasedate)$/;

/** @param saved the address that the browser wrote when it saved the page */
export function metadataOf(document: HtmlDocument, linked: LinkedData, saved: string | undefined): Fields {
  const meta = metaOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const url = [canonical, meta.get("og:url"), saved].find((address) => address && /^https?:\/\//.test(address));
  const published = firstDay([
    ...surelyPublished.map((name) => meta.get(name)),
    linked.published,
    ...[...meta].flatMap(([name, content]) => (tellsDay(name) ? content : [])),
    markedDay(document),
    dateOfUrl(url ?? "") ?? undefined,
    ...timesOf(document),
  ]);
  return fields({
    title: meta.get("og:title") ?? linked.title ?? meta.get("twitter:title"),
    outlet: meta.get("og:site_name") ?? linked.outlet ?? markedOutlet(document) ?? meta.get("application-name"),
    published,
    url: url ?? undefined,
  });
}

function fields(found: Readonly<Record<"title" | "outlet" | "published" | "url", string | undefined>>): Fields {
  const entries = Object.entries(found).map(([name, value]) => [name, value && single(value)]);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

/** On one line. Titles are often escaped twice: "12 dead &amp;amp; 3 missing". */
function single(value: string): string {
  return strippedOfTags(value).replace(/\s+/g, " ");
}

function tellsDay(name: string): boolean {
  return publishedName.test((name.split(/[.:]/).at(-1) ?? "").replace(/[-_]/g, ""));
}

/** Meta elements by their name or property, in lower case; the first of a name counts. */
function metaOf(document: HtmlDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content");
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function firstDay(written: readonly (string | undefined)[]): string | undefined {
  return written.find((text) => text !== undefined && parseDay(text) !== null);
}

function markedOutlet(document: HtmlDocument): string | undefined {
  const marked = document.querySelector('[itemprop="publisher"] [itemprop="name"]');
  return marked?.getAttribute("content") ?? marked?.textContent ?? undefined;
}

/** What an element says of itself to be the day of publication. */
function markedDay(document: HtmlDocument): string | undefined {
  const marked = document.querySelector('[itemprop="datePublished"]');
  return marked?.getAttribute("datetime") ?? marked?.getAttribute("content") ?? marked?.textContent ?? undefined;
}

/** The time elements of the article, or the only one of the page; those of other articles and of updates date something else. */
function timesOf(document: HtmlDocument): (string | undefined)[] {
  const inside = articleOf(document)?.querySelectorAll("time") ?? [];
  const times = [...inside].filter(isOwnTime);
  const all = [...document.querySelectorAll("time")].filter(isOwnTime);
  return (times.length > 0 || all.length > 1 ? times : all).map(
    (time) => time.getAttribute("datetime") ?? time.textContent ?? undefined,
  );
}

function articleOf(document: HtmlDocument): HtmlElement | null {
  const around = document.querySelector("h1")?.closest("article, main");
  return around ?? document.querySelector("article") ?? document.querySelector("main");
}

function isOwnTime(time: HtmlElement): boolean {
  const named = `${time.getAttribute("itemprop") ?? ""} ${time.getAttribute("class") ?? ""}`;
  return !/modified|updated/i.test(named) && !standsOutside(time);
}

/** The address that browsers write into a page that they save: "saved from url=(0023)https://…", "Page saved with SingleFile url: https://…". */
export function addressWhenSaved(html: string): string | undefined {
  const head = html.slice(0, 4000);
  const match =
    /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->|<!--\s+Page saved with SingleFile\s+url: (\S{1,2000})/.exec(head);
  return match?.[1] ?? match?.[2];
}

/** The heading of the page where the metadata has no title: its only h1, otherwise the title without the outlet behind it. */
export function headingOf(document: HtmlDocument): string | undefined {
  const headings = [...document.querySelectorAll("h1")].filter((node) => isElement(node) && node.textContent?.trim());
  const [only] = headings;
  if (only && headings.length === 1) return clean(only.textContent);
  const title = clean(document.querySelector("title")?.textContent ?? null);
  return title?.replace(/ (?:[|»•·]|[-–—]{1,2}) [^|»•·–—-]{2,40}$/, "");
}

function clean(text: string | null): string | undefined {
  const single = text?.replace(/\s+/g, " ").trim();
  return single === "" ? undefined : single;
}
