// What a format makes of an input, before blocks, outlet and date are known.
import type { BlockKind } from "../model/document.js";

export interface RawDocument {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly story?: string;
  readonly warnings: readonly string[];
  /** Where the article begins: lines before it are front matter. */
  readonly from?: number;
  /** What elements say of the lines that start at these offsets. */
  readonly kinds?: ReadonlyMap<number, BlockKind>;
}

/** A part of an input that is no document, and why. */
export interface Refused {
  readonly refused: string;
}

export type Read = RawDocument | Refused;

export interface Fields {
  id?: string;
  title?: string;
  outlet?: string;
  published?: string;
  url?: string;
  story?: string;
}

/** What front matter, feeds and archives call the fields, without case, "-" and "_"; the first that a record has counts. */
const namesOf: Readonly<Record<keyof Fields, readonly string[]>> = {
  id: ["id"],
  title: ["title", "headline"],
  outlet: ["outlet", "publisher", "source", "sitename", "sourcename", "sourcedomain"],
  published:
    "published date datepublished publishedat pubdate datepublish publishdate publicationdate webpublicationdate".split(
      " ",
    ),
  url: ["url", "link", "weburl", "canonicalurl"],
  story: ["story"],
};

/** The fields of front matter or of a JSON document, as text; others and empty ones are left out. */
export function fieldsOf(record: Readonly<Record<string, unknown>>): Fields {
  const named = byPlainName(record);
  const fields = Object.entries(namesOf).flatMap(([field, names]) => {
    const value = names.map((name) => written(named.get(name))).find((text) => text !== "");
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(fields);
}

/** Values by their names without case, "-" and "_": "date_published" is "datePublished". */
export function byPlainName(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase().replace(/[_-]/g, ""), value]));
}

/** The name of a thing that has one counts for it: { "name": "BBC News" }. */
function written(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  const named = typeof value === "object" && value !== null && "name" in value ? value.name : value;
  return typeof named === "string" || typeof named === "number" ? String(named).trim() : "";
}
