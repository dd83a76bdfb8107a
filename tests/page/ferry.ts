// The page of three articles on a ferry fire, made by the whole program.
import { fileURLToPath } from "node:url";
import { readDocuments } from "../../src/corpus/read-documents.js";
import type { Result } from "../../src/model/result.js";
import { createPipeline } from "../../src/reconcile.js";
import { readRules } from "../../src/rules/read.js";

export async function ferryResult(): Promise<Result> {
  const rules = readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
  const folder = fileURLToPath(new URL("../transcripts/ferry", import.meta.url));
  const { extractDocument, reconcile } = createPipeline({ version: "test", rules });
  const extracts = [];
  for await (const item of readDocuments([folder], { from: "txt" }, { rules, stdin: process.stdin })) {
    if ("document" in item) extracts.push(extractDocument(item.document, { withText: true }));
  }
  return reconcile(extracts, { skipped: [], corrections: [] });
}
