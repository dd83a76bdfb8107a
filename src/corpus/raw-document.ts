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

const names = ["id", "title", "outlet", "published", "url", "story"] as const;
/** Other names that front matter and exports use for the same. */
const aliases: Readonly<Record<string, keyof Fields>> = {
  date: "published",
  source: "outlet",
  publisher: "outlet",
  link: "url",
};

/** The fields of front matter or of a JSON document, as text; others and empty ones are left out. */
export function fieldsOf(record: Readonly<Record<string, unknown>>): Fields {
  const fields: Fields = {};
  for (const [alias, name] of Object.entries(aliases)) put(fields, name, record[alias]);
  for (const name of names) put(fields, name, record[name]);
  return fields;
}

function put(fields: Fields, name: keyof Fields, value: unknown): void {
  if (value instanceof Date && !Number.isNaN(value.getTime())) fields[name] = value.toISOString();
  if (typeof value !== "string" && typeof value !== "number") return;
  const written = String(value).trim();
  if (written !== "") fields[name] = written;
}
