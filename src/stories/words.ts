// Cuts a stretch of text into words and numbers, for features that need no punctuation.
import type { Span } from "../model/span.js";

export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes straight, possessive stripped. */
  readonly lower: string;
  readonly kind: "word" | "number";
}

/** "9,900" and "Tokayev's" are one each; "6.1-magnitude" two; "--" none. No two of its repeats can take the same character. */
const pattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Longer runs of letters or digits are no words. */
const longest = 40;

export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const written = match[0];
    if (written.length > longest) continue;
    const start = span.start + match.index;
    const number = isDigit(written);
    words.push({
      start,
      end: start + written.length,
      text: written,
      lower: number ? written.replaceAll(",", "") : lowered(written),
      kind: number ? "number" : "word",
    });
  }
  return words;
}

export function isCapitalised(word: Word): boolean {
  const first = word.text.charAt(0);
  return word.kind === "word" && first !== first.toLowerCase();
}

function isDigit(written: string): boolean {
  return /^\p{N}/u.test(written);
}

function lowered(written: string): string {
  const plain = written.toLowerCase().replaceAll("’", "'");
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
