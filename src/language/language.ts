// Bundles what the other stages ask about language into one object, made once and handed to them.
import type { Document } from "../model/document.js";
import type { NameKind, Tag } from "../model/language.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { AbbreviationRules } from "../rules/abbreviations.js";
import type { GrammarRules } from "../rules/grammar.js";
import type { NameRules } from "../rules/names.js";
import { askCompromise } from "./compromise.js";
import { createLexicon } from "./lexicon.js";
import { jaroWinkler } from "./likeness.js";
import { createNames } from "./names.js";
import { createSameName } from "./same-name.js";
import { createSplitSentences } from "./sentences.js";
import { createStem } from "./stems.js";
import { tagTokens } from "./tags.js";
import type { WordInfo } from "./words.js";

export interface Language {
  readonly sentences: (document: Document) => Sentence[];
  /** By the lower-case form. */
  readonly word: (lower: string) => WordInfo;
  /** One tag for each token of a sentence. */
  readonly tag: (tokens: readonly Token[]) => Tag[];
  readonly nameKind: (words: string) => NameKind | null;
  readonly isPlaceName: (words: string) => boolean;
  readonly countryOf: (words: string) => string | null;
  readonly sameName: (one: string, other: string) => boolean;
  readonly stem: (word: string) => string;
  /** Jaro–Winkler, 0 to 1. */
  readonly similarity: (one: string, other: string) => number;
}

export interface LanguageData {
  readonly rules: {
    readonly abbreviations: AbbreviationRules;
    readonly grammar: GrammarRules;
    readonly names: NameRules;
  };
  /** Text of rules/lexicon.tsv. */
  readonly lexicon: string;
  /** Text of rules/names.tsv. */
  readonly names: string;
  /** Stems that need not be made again: sorted lines of a word, a tab and its stem. */
  readonly stems: string;
}

export function createLanguage({ rules, lexicon, names, stems }: LanguageData): Language {
  const { word } = createLexicon({ grammar: rules.grammar, table: lexicon, guess: askCompromise });
  const known = createNames(rules.names, names);
  return {
    sentences: createSplitSentences(rules.abbreviations),
    word,
    tag: (tokens) => tagTokens(tokens, word),
    nameKind: known.nameKind,
    isPlaceName: known.isPlaceName,
    countryOf: known.countryOf,
    sameName: createSameName(rules.names, known),
    stem: createStem(stems),
    similarity: jaroWinkler,
  };
}
