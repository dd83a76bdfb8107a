// Makes the sentences of a document: its paragraphs, cut at the ends of sentences.
import type { BlockKind, Document } from "../model/document.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { AbbreviationRules } from "../rules/abbreviations.js";
import { paragraphs } from "./paragraphs.js";
import { createSentenceScan } from "./sentence-ends.js";
import { tokenize } from "./tokens.js";

/** Sentences of all blocks in order, furniture too; offsets are those of the document's text. */
export type SplitSentences = (document: Document) => Sentence[];

export function createSplitSentences(rules: AbbreviationRules): SplitSentences {
  const scan = createSentenceScan(rules);
  return (document) => {
    const sentences: Sentence[] = [];
    for (const { start, end, block } of paragraphs(document))
      scan(document.text, start, end, (span) => {
        for (const { start, end } of span.end - span.start > longest ? pieces(document.text, span) : [span])
          sentences.push(new LazySentence(document.text, start, end, block, sentences.length));
      });
    return sentences;
  };
}

/** No sentence is longer: what goes on is read in pieces, so that a page without a full stop takes no more memory than one with them. */
const longest = 20_000;

/** The pieces of a long span, cut at white space. */
function* pieces(text: string, { start, end }: Span): Generator<Span> {
  for (let from = start; from < end; ) {
    const to = end - from > longest ? find(blank, text, { start: from + longest, end }) : end;
    yield { start: from, end: to };
    from = find(letter, text, { start: to, end });
  }
}

const blank = /\s/;
const letter = /\S/;

/** Where the first character of a kind stands; the end where none does. */
function find(kind: RegExp, text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !kind.test(text.charAt(at))) at++;
  return at;
}

/** Tokens are made when somebody asks: two sentences in three have no figure and need none. */
class LazySentence implements Sentence {
  readonly #text: string;
  #tokens: readonly Token[] | undefined;

  constructor(
    text: string,
    readonly start: number,
    readonly end: number,
    readonly block: BlockKind,
    readonly index: number,
  ) {
    this.#text = text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.#text, this.start, this.end);
    return this.#tokens;
  }
}
