// Makes the sentences of a document: its paragraphs, cut at the ends of sentences.
import type { BlockKind, Document } from "../model/document.js";
import type { Sentence, Token } from "../model/sentence.js";
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
        sentences.push(new LazySentence(document.text, span.start, span.end, block, sentences.length));
      });
    return sentences;
  };
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
