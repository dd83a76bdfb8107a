// Reads what a test writes: one input of a format to its documents and to what is left out.
import type { Format } from "../../src/corpus/formats.js";
import { readDocuments } from "../../src/corpus/read-documents.js";
import type { Document, Skipped } from "../../src/model/document.js";
import { rules } from "./rules.js";

export async function readText(
  from: Format,
  text: string | Uint8Array,
): Promise<{ documents: Document[]; skipped: Skipped[] }> {
  async function* stdin() {
    yield typeof text === "string" ? Buffer.from(text) : text;
  }
  const documents: Document[] = [];
  const skipped: Skipped[] = [];
  for await (const item of readDocuments(["-"], { from }, { rules, stdin: stdin() })) {
    if ("document" in item) documents.push(item.document);
    else skipped.push(item.skipped);
  }
  return { documents, skipped };
}

export async function readOne(from: Format, text: string): Promise<Document> {
  const { documents, skipped } = await readText(from, text);
  const [document] = documents;
  if (!document) throw new Error(`no document: ${JSON.stringify(skipped)}`);
  return document;
}
