// What the checks of one document read, and what they find.
import type { Claim } from "../../model/claim.js";
import type { ExtractedQuantity } from "../../model/extract.js";
import type { Mention } from "../../model/quantity.js";
import type { CheckKind } from "../../model/result.js";
import type { Sentence, Token } from "../../model/sentence.js";
import type { Span } from "../../model/span.js";
import type { VerdictRules } from "../../rules/verdicts.js";

export interface CheckedDocument {
  /** Id of the source. */
  readonly source: string;
  readonly published: string | null;
  /** Sentences with the mentions read in them, resolved. */
  readonly sentences: readonly { readonly sentence: Sentence; readonly mentions: readonly Mention[] }[];
  /** The document's quantities, one for each mention that became one. */
  readonly quantities: readonly ExtractedQuantity[];
  readonly idOf: (...parts: readonly string[]) => string;
  readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** A figure of the sentence: the mention with what it counts, as far as that is known. */
export interface CheckedFigure extends Mention {
  readonly claim: Claim | null;
  readonly text: string;
}

export interface CheckedSentence {
  readonly tokens: readonly Token[];
  /** In order. */
  readonly figures: readonly CheckedFigure[];
  readonly published: string | null;
}

/** What a check says: the figures it ties together, whether they fit, and why, in a sentence. */
export interface Finding extends Span {
  readonly kind: CheckKind;
  readonly figures: readonly CheckedFigure[];
  readonly holds: boolean;
  readonly reason: string;
}

/** One way to check a sentence; finds nothing where the words don't tie the figures to each other. */
export type SentenceCheck = (sentence: CheckedSentence, rules: VerdictRules) => Finding[];

/** From the first figure to the last. */
export function finding(kind: CheckKind, figures: readonly CheckedFigure[], holds: boolean, reason: string): Finding {
  const start = Math.min(...figures.map((figure) => figure.start));
  const end = Math.max(...figures.map((figure) => figure.end));
  return { kind, figures, start, end, holds, reason };
}
