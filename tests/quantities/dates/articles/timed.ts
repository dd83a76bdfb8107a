// Articles with their dates and lengths of time marked in the text, "[last week|2013-W11]", and what the reader makes of them.
import { readFileSync } from "node:fs";
import type { Mention, Quantity } from "../../../../src/model/quantity.js";
import { anchorMentions } from "../../../../src/quantities/dates/anchors.js";
import { resolveQuantity } from "../../../../src/quantities/dates/reader.js";
import { documentOf } from "../../../language/documents.js";
import { language } from "../../../language/language.js";
import { reader } from "./reading-all.js";

export interface Article {
  readonly title: string;
  readonly published: string;
  readonly text: readonly string[];
}

/** A marked expression; "?" where nothing is asked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Read {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

export function articles(): readonly Article[] {
  return JSON.parse(readFileSync("tests/quantities/dates/articles/articles.json", "utf8"));
}

/** The plain text of marked paragraphs, and the marks with their place in it. */
export function unmarked({ text }: Article): { readonly plain: string; readonly marks: readonly Mark[] } {
  const marked = text.join("\n\n");
  const marks: Mark[] = [];
  let plain = "";
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]/g)) {
    const [whole, words = "", value = ""] = match;
    plain += marked.slice(from, match.index);
    marks.push({ start: plain.length, end: plain.length + words.length, value });
    plain += words;
    from = match.index + whole.length;
  }
  return { plain: plain + marked.slice(from), marks };
}

/** Dates and lengths of time, resolved against the article's day. */
export function timesOf(plain: string, published: string): readonly Read[] {
  const found: Read[] = [];
  let before: readonly Mention[] = [];
  for (const sentence of language.sentences(documentOf(plain))) {
    const mentions = anchorMentions(reader.read(plain, sentence.tokens).mentions, before);
    for (const { start, end, quantity } of mentions)
      if (quantity.kind === "date" || quantity.kind === "duration")
        found.push({ start, end, quantity: resolveQuantity(quantity, published) });
    before = mentions;
  }
  return found;
}
