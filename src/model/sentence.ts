// A sentence and its tokens: views into a document's text.
import type { BlockKind } from "./document.js";
import type { Span } from "./span.js";

/** `word`: letters (and letter-first codes such as "G20"); `number`: digits with separators and decimals; `symbol`: $ % ° € …; the rest is punctuation. */
export type TokenKind = "word" | "number" | "symbol" | "punctuation";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened, accents kept. */
  readonly lower: string;
  /** White space (or the sentence's start) stands before it; false in the "m" of "1.2m" and around the hyphens of "81-year-old". */
  readonly spaced: boolean;
}

export interface Sentence extends Span {
  readonly block: BlockKind;
  /** Position among the document's sentences, from 0. */
  readonly index: number;
  readonly tokens: readonly Token[];
}
