// The map step: makes of one document all that the reduce step needs to know of it.
import { quantitiesOf, type ReadSentence } from "./claims/claims.js";
import { identity } from "./claims/identity.js";
import { createPositions } from "./claims/position.js";
import type { Knowledge } from "./claims/scene.js";
import { UserError } from "./errors.js";
import type { Document } from "./model/document.js";
import type { Extract, ExtractedHole, ExtractedSource, Features } from "./model/extract.js";
import type { Hole, Mention, Quantity } from "./model/quantity.js";
import type { Check } from "./model/result.js";
import type { Sentence, Token } from "./model/sentence.js";
import { withMagnitudes } from "./quantities/magnitudes-of-text.js";
import type { Counted, MoneyOfText } from "./quantities/money-of-text.js";
import type { CheckDocument } from "./verdicts/checks/check-document.js";

/** The stages of the map step, made once from the rules. */
export interface MapStages {
  /** Version of the rules. */
  readonly rules: string;
  readonly knowledge: Knowledge;
  readonly sentences: (document: Document) => Sentence[];
  /** False for a stretch of text that `read` would find nothing in. */
  readonly mayHold: (text: string, start: number, end: number) => boolean;
  readonly read: (text: string, tokens: readonly Token[]) => { mentions: readonly Mention[]; holes: readonly Hole[] };
  /** Gives dates that count from another ("a month later") the one of the sentence before. */
  readonly anchor: (mentions: readonly Mention[], before: readonly Mention[]) => readonly Mention[];
  readonly resolve: (quantity: Quantity, published: string | null) => Quantity;
  /** Leaves out the numbers of names that the text tells elsewhere. */
  readonly withoutNames: <T extends Counted>(read: readonly T[]) => readonly T[];
  /** Finds the sums without a currency of a text that tells of one. */
  readonly withMoney: MoneyOfText;
  readonly check: CheckDocument;
  /** True for tokens of which a part is left unread, since it says the same few words over and over. */
  readonly repeats: (tokens: readonly Token[]) => boolean;
  readonly features: (document: Document, sentences: readonly Sentence[]) => Features;
}

export interface ExtractOptions {
  /** Keep the document's text in the extract. */
  readonly withText: boolean;
}

/** What has more is a table of numbers, and what is made of it no longer fits into a line. */
const mostFigures = 200_000;

/** @throws UserError for a document that holds too many figures to be an article */
export function extractWith(stages: MapStages, document: Document, options: ExtractOptions): Extract {
  const sentences = stages.sentences(document);
  const read: ReadSentence[] = [];
  const holes: Hole[] = [];
  let figures = 0;
  for (const sentence of sentences) {
    const found = readSentence(stages, document.text, sentence);
    const before = read.at(-1)?.sentence.block === sentence.block ? (read.at(-1)?.mentions ?? []) : [];
    const mentions = stages.anchor(found.mentions, before).map((mention) => ({
      ...mention,
      quantity: stages.resolve(mention.quantity, document.published.date),
    }));
    figures += mentions.length;
    if (figures > mostFigures) throw new UserError(`more than ${mostFigures} figures, which no article has`);
    read.push({ sentence, mentions });
    if (sentence.block !== "furniture") for (const hole of found.holes) holes.push(hole);
  }
  const told = withMagnitudes(stages.withMoney(stages.withoutNames(read)));
  const quantities = quantitiesOf(document, told, stages.knowledge);
  return {
    schema: "reconcile-extract/1",
    rules: stages.rules,
    id: document.id,
    source: sourceOf(
      { ...document, warnings: [...document.warnings, ...unread(stages, document, sentences)] },
      options,
    ),
    quantities,
    holes: placed(document, holes),
    checks: checksOf(stages, document, told.filter(isChecked), quantities),
    features: stages.features(document, sentences),
  };
}

const nothing = { mentions: [], holes: [] };

function readSentence({ mayHold, read }: MapStages, text: string, sentence: Sentence): ReturnType<MapStages["read"]> {
  return mayHold(text, sentence.start, sentence.end) ? read(text, sentence.tokens) : nothing;
}

function isChecked({ sentence, mentions }: ReadSentence): boolean {
  return sentence.block !== "furniture" && mentions.length > 0;
}

function checksOf(
  { check }: MapStages,
  document: Document,
  sentences: readonly ReadSentence[],
  quantities: Extract["quantities"],
): Check[] {
  return check({
    source: document.id,
    published: document.published.date,
    sentences,
    quantities: quantities.filter(({ claim }) => claim),
    idOf: (...parts) => `k-${identity(...parts)}`,
    positionOf: createPositions(document.text),
  });
}

/** Characters that a stretch of data has at least. */
const shortestData = 1000;

/** Lines that are data and no prose. Tokens are asked of long stretches only: most sentences need none. */
function unread({ repeats }: MapStages, { text }: Document, sentences: readonly Sentence[]): string[] {
  const long = sentences.filter(({ start, end }) => end - start > shortestData);
  const data = long.filter(({ tokens }) => repeats(tokens));
  if (data.length === 0) return [];
  const position = createPositions(text);
  const lines = new Set(data.map(({ start }) => position(start).line));
  return [...lines].map((line) => `line ${line}: a few words over and over are data, and are not read`);
}

function sourceOf(document: Document, { withText }: ExtractOptions): ExtractedSource {
  const { blocks: _blocks, text, ...source } = document;
  return withText ? { ...source, text } : source;
}

function placed({ text }: Document, holes: readonly Hole[]): ExtractedHole[] {
  const position = createPositions(text);
  return holes.map((hole) => ({ ...hole, ...position(hole.start), text: text.slice(hole.start, hole.end) }));
}
