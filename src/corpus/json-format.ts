// Reads JSON documents: one, an array of them, the items of a feed, or one a line.
import { byPlainName, fieldsOf, type Read } from "./raw-document.js";
import { isRecord } from "./text-format.js";

/** Reads a page or a piece of one. */
export type ReadPage = (html: string) => Promise<Read>;

/** What feeds and the answers of archives call their articles. */
const lists = ["items", "articles", "documents", "docs", "results", "entries"];

/** All documents of a file; `several` where it is written as a list of them. */
export async function readJson(text: string, readPage: ReadPage): Promise<readonly Read[]> {
  const parsed = parse(text);
  if ("error" in parsed) return [{ refused: `no JSON: ${parsed.error}` }];
  const list = listIn(parsed.value);
  if (list === null) return [await toDocument(parsed.value, { where: "", readPage })];
  if (list.length === 0) return [{ refused: "an empty array" }];
  const reads: Read[] = [];
  for (const [index, value] of list.entries())
    reads.push(await toDocument(value, { where: `document ${index + 1}: `, readPage }));
  return reads;
}

/** The articles of an array or a feed; the title of a feed names the outlet of those that name none. Null for a document. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || bodyOf(value) !== null) return null;
  const list = lists.map((name) => value[name]).find(Array.isArray);
  if (list === undefined) return null;
  const { title } = value;
  return typeof title === "string" ? list.map((item) => (isRecord(item) ? { sitename: title, ...item } : item)) : list;
}

/** One line of NDJSON; `number` from 1. */
export async function readJsonLine(line: string, number: number, readPage: ReadPage): Promise<Read> {
  const parsed = parse(line);
  if ("error" in parsed) return { refused: `line ${number}: no JSON: ${parsed.error}` };
  return toDocument(parsed.value, { where: `line ${number}: `, readPage });
}

function parse(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? shortened(error.message) : "unknown" };
  }
}

/** Messages quote the input: one line, without its length. */
function shortened(message: string): string {
  return message.replace(/\s+/g, " ").slice(0, 120);
}

interface Place {
  /** "line 3: ", to be told with a fault. */
  readonly where: string;
  readonly readPage: ReadPage;
}

export async function toDocument(value: unknown, { where, readPage }: Place): Promise<Read> {
  if (!isRecord(value)) return { refused: `${where}no JSON object` };
  const body = bodyOf(value) ?? bodyOf(value, summaries);
  const named = typeof value.id === "string" || typeof value.id === "number" ? ` (id ${value.id})` : "";
  if (body === null) return { refused: `${where}no "text"${named}` };
  if (body.text.trim() === "") return { refused: `${where}empty "${body.name}"${named}` };
  if (body.name === "text" || !tag.test(body.text)) return { text: body.text, ...fieldsOf(value), warnings: [] };
  const page = await readPage(body.text);
  return "refused" in page ? { refused: `${where}${page.refused}${named}` } : { ...page, ...fieldsOf(value) };
}

/** What feeds and archives call the text of an article; "text" is one as it stands, the others may hold tags. */
const bodies = "contenttext contenthtml articlebody maintext bodytext fulltext bodyhtml body content".split(" ");
/** Where a feed gives no more of an article than what it says. */
const summaries = ["description", "summary"];
const tag =
  /<\/?(?:article|p|div|br|h[1-6]|ul|ol|li|a|b|i|em|strong|span|figure|img|blockquote|table)\b[^<>]{0,2000}>/i;

/** The text of a document and the name of the field that holds it. */
function bodyOf(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[] = bodies,
): { name: string; text: string } | null {
  if (typeof record.text === "string") return { name: "text", text: record.text };
  const named = byPlainName(record);
  for (const name of names) {
    const text = named.get(name);
    if (typeof text === "string") return { name, text };
  }
  return null;
}
