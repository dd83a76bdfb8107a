// Makes documents with features out of plain texts, with the real sentences left out: one line is one sentence, the first the title.

import { readFileSync } from "node:fs";
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { parse } from "yaml";
import type { Document } from "../../src/model/document.js";
import type { Features } from "../../src/model/extract.js";
import { storiesSchema } from "../../src/rules/stories.js";
import { createFeatureReader } from "../../src/stories/features.js";

export const rules = storiesSchema.parse(parse(readFileSync("rules/stories.yaml", "utf8")));
export const language = { stem: (word: string): string => PorterStemmer.stem(word) };
const reader = createFeatureReader(rules, language);

export interface Article {
  readonly text: string;
  readonly published?: string;
  readonly story?: string;
  readonly wires?: readonly string[];
}

/** A document that the story, origin and date finders take. */
export function documentOf(id: string, article: Article) {
  const document = plainDocument(id, article);
  const { text: _text, blocks: _blocks, ...source } = document;
  return { ...source, features: featuresOf(document) };
}

export function featuresOf(document: Document): Features {
  return reader(
    document,
    document.blocks.map(({ kind, start, end }) => ({ block: kind, start, end })),
  );
}

export function plainDocument(id: string, { text, published, story, wires }: Article): Document {
  const blocks: Document["blocks"][number][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const kind = blocks.length === 0 ? "title" : "body";
    if (line.trim() !== "") blocks.push({ kind, start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    id,
    path: `${id}.txt`,
    outlet: null,
    title: text.split("\n")[0] ?? null,
    published: published ? { date: published, basis: "metadata" } : { date: null, basis: "unknown" },
    ...(story ? { story } : {}),
    wires: wires ?? [],
    warnings: [],
    text,
    blocks,
  };
}
