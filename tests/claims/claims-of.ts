// Reads single sentences with the shipped rules, for tests.
import type { Document } from "../../src/model/document.js";
import type { ExtractedQuantity } from "../../src/model/extract.js";
import { createPipeline } from "../../src/reconcile.js";
import { readRules } from "../../src/rules/read.js";

const { extractDocument } = createPipeline({ version: "test", rules: readRules("rules") });

/** A document of one block, published on Wednesday 6 March 2019 unless told otherwise; null for a day that nobody knows. */
export function documentOf(text: string, published: string | null = "2019-03-06", id = "test"): Document {
  return {
    id,
    path: id,
    text,
    title: null,
    outlet: null,
    published: published === null ? { date: null, basis: "unknown" } : { date: published, basis: "metadata" },
    wires: [],
    warnings: [],
    blocks: [{ kind: "body", start: 0, end: text.length }],
  };
}

export function quantitiesIn(text: string, published?: string): readonly ExtractedQuantity[] {
  return extractDocument(documentOf(text, published), { withText: false }).quantities;
}

export function claimsIn(text: string, published?: string): readonly ExtractedQuantity[] {
  return quantitiesIn(text, published).filter(({ claim }) => claim);
}

/** The quantity written `figure`, an error where the sentence has none. */
export function figureIn(text: string, figure: string): ExtractedQuantity {
  const found = quantitiesIn(text).find((quantity) => quantity.text === figure);
  if (!found) throw new Error(`no “${figure}” in: ${text}`);
  return found;
}
