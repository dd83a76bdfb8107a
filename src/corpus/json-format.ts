// Reads JSON documents: one, an array of them, or one a line.
import { fieldsOf, type Read } from "./raw-document.js";
import { isRecord } from "./text-format.js";

export interface JsonDocuments {
  readonly documents: readonly Read[];
  /** Written as an array: its documents are several in one file. */
  readonly array: boolean;
}

export function readJson(text: string): JsonDocuments | { readonly refused: string } {
  const parsed = parse(text);
  if ("error" in parsed) return { refused: `no JSON: ${parsed.error}` };
  if (!Array.isArray(parsed.value)) return { documents: [toDocument(parsed.value, "")], array: false };
  return { documents: parsed.value.map((value, index) => toDocument(value, `document ${index + 1}: `)), array: true };
}

/** One line of NDJSON; `number` from 1. */
export function readJsonLine(line: string, number: number): Read {
  const parsed = parse(line);
  if ("error" in parsed) return { refused: `line ${number}: no JSON: ${parsed.error}` };
  return toDocument(parsed.value, `line ${number}: `);
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

function toDocument(value: unknown, where: string): Read {
  if (!isRecord(value)) return { refused: `${where}no JSON object` };
  const { text } = value;
  const named = typeof value.id === "string" || typeof value.id === "number" ? ` (id ${value.id})` : "";
  if (typeof text !== "string") return { refused: `${where}no "text"${named}` };
  if (text.trim() === "") return { refused: `${where}empty "text"${named}` };
  return { text, ...fieldsOf(value), warnings: [] };
}
