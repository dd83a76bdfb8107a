// Reads what the head of a page says about it: title, outlet, address, day of publication.

import { parseDay } from "./dates.js";
import { type HtmlDocument, isElement } from "./html-node.js";
import type { Fields } from "./raw-document.js";
import { isRecord } from "./text-format.js";

const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "article.published",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "originalpublicationdate",
];

export function metadataOf(document: HtmlDocument): Fields {
  const meta = metaOf(document);
  const linked = linkedData(document);
  const published = firstDay([
    ...publishedNames.slice(0, 4).map((name) => meta.get(name)),
    linked.published,
    ...publishedNames.slice(4).map((name) => meta.get(name)),
    timeOf(document),
  ]);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta.get("og:url");
  return fields({
    title: meta.get("og:title") ?? linked.title ?? meta.get("twitter:title"),
    outlet: meta.get("og:site_name") ?? linked.outlet ?? meta.get("application-name"),
    published,
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
  });
}

function fields(found: Readonly<Record<"title" | "outlet" | "published" | "url", string | undefined>>): Fields {
  const entries = Object.entries(found).map(([name, value]) => [name, value?.replace(/\s+/g, " ").trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value));
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

/** The first time element of the article, or of the page if it has one only. */
function timeOf(document: HtmlDocument): string | undefined {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const own = marked?.getAttribute("datetime") ?? marked?.getAttribute("content");
  if (own) return own;
  const inside = document.querySelector("article time[datetime], main time[datetime], header time[datetime]");
  const times = [...document.querySelectorAll("time[datetime]")];
  return (inside ?? (times.length === 1 ? times[0] : undefined))?.getAttribute("datetime") ?? undefined;
}

interface LinkedData {
  title?: string;
  outlet?: string;
  published?: string;
}

const mostNodes = 10_000;

/** What JSON-LD says of the article: the first object with a date of publication. */
function linkedData(document: HtmlDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent ?? ""));
    if (article) return article;
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function articleIn(root: unknown): LinkedData | null {
  const open: unknown[] = [root];
  for (let seen = 0; open.length > 0 && seen < mostNodes; seen++) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...value.slice(0, 100));
    if (!isRecord(value)) continue;
    if (typeof value.datePublished === "string") return described(value);
    open.push(value["@graph"], value.mainEntity, value.mainEntityOfPage);
  }
  return null;
}

function described(article: Readonly<Record<string, unknown>>): LinkedData {
  const { headline, publisher, datePublished } = article;
  const name = isRecord(publisher) ? publisher.name : publisher;
  return {
    ...(typeof headline === "string" ? { title: headline } : {}),
    ...(typeof name === "string" ? { outlet: name } : {}),
    ...(typeof datePublished === "string" ? { published: datePublished } : {}),
  };
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
