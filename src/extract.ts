// The map step: makes of each document all that the reduce step needs to know of it.
import { quantitiesOf } from "./claims/claims.js";
import type { ReadSentence } from "./claims/figures.js";
import { identity } from "./claims/identity.js";
import { createPositions } from "./claims/position.js";
import type { Knowledge } from "./claims/scene.js";
import { UserError } from "./errors.js";
import type { Document } from "./model/document.js";
import type { Extract, ExtractedHole, ExtractedSource, Features } from "./model/extract.js";
import type { Hole, Mention, Quantity } from "./model/quantity.js";
import type { Check } from "./model/result.js";
import type { Sentence, Token } from "./model/sentence.js";
import type { WithLocalCurrency } from "./quantities/local-currency.js";
import { withMagnitudes } from "./quantities/magnitudes-of-text.js";
import type { MoneyOfText } from "./quantities/money-of-text.js";
import type { Told } from "./quantities/names-of-text.js";
import type { CheckDocument } from "./verdicts/checks/check-document.js";

/** What a sentence holds. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly holes: readonly Hole[];
}

/** The stages of the map step, made once from the rules. */
export interface MapStages {
  /** Version of the rules. */
  readonly rules: string;
  readonly knowledge: Knowledge;
  readonly sentences: (document: Document) => Sentence[];
  /** False for a stretch of text that `read` would find nothing in. */
  readonly mayHold: (text: string, start: number, end: number) => boolean;
  /** What each sentence holds. */
  readonly read: (sentences: readonly { readonly text: string; readonly tokens: readonly Token[] }[]) => Found[];
  /** Gives dates that count from another ("a month later") the one of the sentence before. */
  readonly anchor: (mentions: readonly Mention[], before: readonly Mention[]) => readonly Mention[];
  readonly resolve: (quantity: Quantity, published: string | null) => Quantity;
  /** Leaves out the numbers of names that the text tells elsewhere. */
  readonly withoutNames: <T extends Told>(text: string, read: readonly T[]) => readonly T[];
  /** Finds the sums without a currency of a text that tells of one. */
  readonly withMoney: MoneyOfText;
  /** Says whose rupees they are. */
  readonly withLocalCurrency: WithLocalCurrency;
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

/** A document on its way: what the stages have made of it so far. */
interface Reading {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly read: readonly ReadSentence[];
  readonly holes: readonly Hole[];
}

/** The extract of a document, or why it is no article. */
export type Extracted = Extract | UserError;

/**
 * Documents go through each stage together: the program is larger than the caches of a processor, and what one document
 * makes it fetch serves the next ones. What is made of a document does not depend on the others.
 */
export function extractWith(stages: MapStages, documents: readonly Document[], options: ExtractOptions): Extracted[] {
  const readings = readTogether(stages, documents);
  const extracts = extractsOf(stages, readings.filter(isReading), options).values();
  return readings.map((reading) => (isReading(reading) ? (extracts.next().value as Extract) : reading));
}

function readTogether(stages: MapStages, documents: readonly Document[]): (Reading | UserError)[] {
  const sentences = documents.map(stages.sentences);
  const telling = sentences.map((some, at) => tellingOf(stages, documents[at]?.text ?? "", some));
  const cut = telling.flatMap((some, at) => some.map(({ tokens }) => ({ text: documents[at]?.text ?? "", tokens })));
  const found = stages.read(cut).values();
  const read = telling.map((some) => new Map(some.map((sentence) => [sentence, found.next().value as Found])));
  return documents.map((document, at) => readingOf(stages, document, sentences[at] ?? [], read[at] ?? new Map()));
}

/** Most sentences hold no figure. */
function tellingOf({ mayHold }: MapStages, text: string, sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(({ start, end }) => mayHold(text, start, end));
}

function isReading(reading: Reading | UserError): reading is Reading {
  return !(reading instanceof UserError);
}

const nothing: Found = { mentions: [], holes: [] };

function readingOf(
  stages: MapStages,
  document: Document,
  sentences: readonly Sentence[],
  found: ReadonlyMap<Sentence, Found>,
): Reading | UserError {
  const read: ReadSentence[] = [];
  const holes: Hole[] = [];
  let figures = 0;
  for (const sentence of sentences) {
    const own = found.get(sentence) ?? nothing;
    const before = read.at(-1)?.sentence.block === sentence.block ? (read.at(-1)?.mentions ?? []) : [];
    const mentions = stages.anchor(own.mentions, before).map((mention) => ({
      ...mention,
      quantity: stages.resolve(mention.quantity, document.published.date),
    }));
    figures += mentions.length;
    if (figures > mostFigures) return new UserError(`more than ${mostFigures} figures, which no article has`);
    read.push({ sentence, mentions });
    if (sentence.block !== "furniture") for (const hole of own.holes) holes.push(hole);
  }
  const told = withMagnitudes(
    stages.withMoney(stages.withLocalCurrency(stages.withoutNames(document.text, read), document.text)),
  );
  return { document, sentences, read: told, holes };
}

function extractsOf(stages: MapStages, readings: readonly Reading[], options: ExtractOptions): Extract[] {
  const quantities = quantitiesOf(readings, stages.knowledge);
  const checks = readings.map((reading, index) => checksOf(stages, reading, quantities[index] ?? []));
  const features = readings.map(({ document, sentences }) => stages.features(document, sentences));
  return readings.map(({ document, sentences, holes }, index) => ({
    schema: "reconcile-extract/1",
    rules: stages.rules,
    id: document.id,
    source: sourceOf(
      { ...document, warnings: [...document.warnings, ...unread(stages, document, sentences)] },
      options,
    ),
    quantities: quantities[index] ?? [],
    holes: placed(document, holes),
    checks: checks[index] ?? [],
    features: features[index] as Features,
  }));
}

function isChecked({ sentence, mentions }: ReadSentence): boolean {
  return sentence.block !== "furniture" && mentions.length > 0;
}

function checksOf({ check }: MapStages, { document, read }: Reading, quantities: Extract["quantities"]): Check[] {
  return check({
    source: document.id,
    published: document.published.date,
    sentences: read.filter(isChecked),
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
