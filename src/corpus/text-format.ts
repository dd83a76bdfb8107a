// Reads plain text and Markdown, with or without front matter.
import type { Format } from "./formats.js";
import { unprintedLines } from "./markdown.js";
import { readLooseMatter, readPlainMatter } from "./plain-matter.js";
import { type Fields, fieldsOf, type RawDocument } from "./raw-document.js";

/** Offsets count in the whole decoded file: front matter and comments stay in the text, as furniture. */
export async function readText(text: string, format: Format): Promise<RawDocument> {
  const kinds = format === "md" ? { kinds: unprintedLines(text) } : {};
  const matter = frontMatterOf(text);
  if (!matter) return { text, warnings: [], ...kinds };
  const { fields, warnings } = await parseFrontMatter(matter);
  return fields === null ? { text, warnings, ...kinds } : { text, ...fields, warnings, from: matter.end, ...kinds };
}

interface Matter {
  /** "---" stands around YAML, "+++" around TOML. */
  readonly fence: string;
  readonly inside: string;
  readonly end: number;
}

/** A longer block between two "---" is no front matter. */
const longestMatter = 20_000;

function frontMatterOf(text: string): Matter | null {
  const fenced = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 100));
  if (!fenced) return null;
  const [line, fence = ""] = fenced;
  const start = line.length;
  const head = text.slice(0, longestMatter);
  const end = fence === "---" ? /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/ : /\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;
  const closing = end.exec(head.slice(start - 1));
  if (!closing) return null;
  const close = start - 1 + closing.index;
  return { fence, inside: text.slice(start, Math.max(start, close)), end: close + closing[0].length };
}

/** Fields are null where what stands between the lines is no record: then it is text. */
async function parseFrontMatter({ fence, inside }: Matter): Promise<{ fields: Fields | null; warnings: string[] }> {
  if (inside.trim() === "") return { fields: {}, warnings: [] };
  const record = fence === "---" ? (readPlainMatter(inside) ?? (await yamlRecord(inside))) : readLooseMatter(inside);
  if (record !== null) return { fields: fieldsOf(record), warnings: [] };
  const loose = readLooseMatter(inside);
  return loose === null
    ? { fields: null, warnings: ["the front matter is no YAML record and is read as text"] }
    : { fields: fieldsOf(loose), warnings: ["the front matter is no valid YAML: its lines are read one by one"] };
}

async function yamlRecord(yaml: string): Promise<Record<string, unknown> | null> {
  const { parseDocument } = await import("./load-yaml.js");
  try {
    const document = parseDocument(yaml, { logLevel: "silent" });
    const record: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    return isRecord(record) ? record : null;
  } catch {
    // Too many aliases, say.
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
