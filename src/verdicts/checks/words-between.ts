// Reads the tokens between two figures.
import type { Token } from "../../model/sentence.js";
import type { CheckedFigure, CheckedSentence } from "./checked-document.js";

export function tokensBetween(
  { tokens }: CheckedSentence,
  first: CheckedFigure,
  second: CheckedFigure,
): readonly Token[] {
  return tokens.slice(first.endToken, second.firstToken);
}

/** Lower-case words and signs, with one space between. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.lower).join(" ");
}

/** The longest of the phrases that the words end with. */
export function endsWithPhrase(words: string, phrases: readonly string[]): string | null {
  let found: string | null = null;
  for (const phrase of phrases) {
    const ends = words === phrase || words.endsWith(` ${phrase}`);
    if (ends && phrase.length > (found?.length ?? 0)) found = phrase;
  }
  return found;
}

export function startsWithPhrase(words: string, phrases: readonly string[]): string | null {
  let found: string | null = null;
  for (const phrase of phrases) {
    const starts = words === phrase || words.startsWith(`${phrase} `);
    if (starts && phrase.length > (found?.length ?? 0)) found = phrase;
  }
  return found;
}

/** Only words, so that a noun phrase may stand there: no comma, no bracket, no figure. */
export function isPlainWords(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === "word" || token.text === "-" || token.text === "'");
}
