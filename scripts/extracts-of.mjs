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
  const extracts = [];
  for await (const { document } of readDocuments(paths, { from: "txt" }, { rules, stdin: process.stdin }))
    if (document) extracts.push(extractWith(map, document, { withText: false }));
  return extracts;
}
