// Makes the extracts of the documents in a folder, for the scripts that look inside a step.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocuments } from "../dist/corpus/read-documents.js";
import { extractWith } from "../dist/extract.js";

/** @param map the map stages, made from the loaded rules */
export async function extractsOf(folder, { rules }, map) {
  const paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const documents = [];
  for await (const { document } of readDocuments(paths, { from: "txt" }, { rules, stdin: process.stdin }))
    if (document) documents.push(document);
  return extractWith(map, documents, { withText: false });
}

/** Extract of a text without a title, of a known day. */
export function extractOf(text, id, map) {
  const source = { id, path: id, outlet: id, title: null, published: { date: "2021-06-09", basis: "stated" } };
  const blocks = [{ kind: "body", start: 0, end: text.length }];
  const document = { ...source, story: "one", text, blocks, wires: [], warnings: [] };
  return extractWith(map, [document], { withText: false })[0];
}
