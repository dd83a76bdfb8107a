// Reads what a test writes: one input of a format to its documents and to what is left out.
import { readDocuments } from "../../src/corpus/read-documents.js";
import type { Document, Skipped } from "../../src/model/document.js";
import { rules } from "./rules.js";

type Format = "txt" | "md" | "html" | "json" | "ndjson";

export async function readText(from: Format, text: string): Promise<{ documents: Document[]; skipped: Skipped[] }> {
  async function* stdin() {
    yield Buffer.from(text);
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
