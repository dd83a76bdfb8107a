// Reads plain text and Markdown, with or without YAML front matter.
import { readPlainMatter } from "./plain-matter.js";
import { type Fields, fieldsOf, type RawDocument } from "./raw-document.js";

/** Offsets count in the whole decoded file: front matter stays in the text, as furniture. */
export async function readText(text: string): Promise<RawDocument> {
  const matter = frontMatterOf(text);
  if (!matter) return { text, warnings: [] };
  const { fields, warnings } = await parseFrontMatter(matter.yaml);
  return fields === null ? { text, warnings } : { text, ...fields, warnings, from: matter.end };
}

/** A longer block between two "---" is no front matter. */
const longestMatter = 20_000;

function frontMatterOf(text: string): { yaml: string; end: number } | null {
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(0, 100));
  if (!opening) return null;
  const head = text.slice(0, longestMatter);
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head.slice(opening[0].length - 1));
  if (!closing) return null;
  const start = opening[0].length;
  const end = start - 1 + closing.index + closing[0].length;
  return { yaml: text.slice(start, Math.max(start, start - 1 + closing.index)), end };
}

/** Fields are null where what stands between the lines is no YAML record: then it is text. */
async function parseFrontMatter(yaml: string): Promise<{ fields: Fields | null; warnings: string[] }> {
  const plain = readPlainMatter(yaml);
  if (plain !== null) return { fields: fieldsOf(plain), warnings: [] };
  const { parseDocument } = await import("./load-yaml.js");
  try {
    const document = parseDocument(yaml, { logLevel: "silent" });
    const record: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    if (isRecord(record)) return { fields: fieldsOf(record), warnings: [] };
  } catch {
    // Too many aliases, say: read as text below.
  }
  return { fields: null, warnings: ["the front matter is no YAML record and is read as text"] };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
