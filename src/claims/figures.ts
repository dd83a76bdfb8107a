// Finds of every figure of a document what it is about and who tells it, one sentence after the other: each hands on to the next.
import type { Document } from "../model/document.js";
import type { Mention, QuantityKind } from "../model/quantity.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { asOfIn } from "./as-of.js";
import { type Earlier, earlierOf } from "./bare.js";
import { createSpokenBefore } from "./carried-speaker.js";
import { convertedFrom } from "./converted.js";
import { type Description, descriptionOf, tellsAnother } from "./description.js";
import { namesAround } from "./frame.js";
import { createIdentity, createNumbers } from "./identity.js";
import { createQuotation } from "./quotation.js";
import { type Knowledge, layOut, type Scene } from "./scene.js";
import { type Attribution, attributions, openingPerson, speakerOf } from "./speaker.js";

/** A sentence with the quantities read in it, resolved against the document's date. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** A document and what was read in it. */
export interface ReadDocument {
  readonly document: Document;
  readonly read: readonly ReadSentence[];
}

/** A sentence with figures, by its index among all. */
export interface Told {
  readonly index: number;
  readonly scene: Scene;
  readonly said: readonly Attribution[];
}

export interface Figure {
  readonly scene: Scene;
  readonly shared: Shared;
  /** Of its phrase. */
  readonly index: number;
  readonly mention: Mention;
  readonly about: Description;
  /** An earlier figure of the sentence counts another event. */
  readonly contrasted: boolean;
  readonly speaker: string | null;
}

/** What the figures of one sentence share. */
export interface Shared {
  readonly quote: (figure: Span) => string;
  /** The same for each sentence of one wording. */
  readonly number: number;
  /** Id of a figure by its text and its occurrence. */
  readonly identity: (...parts: readonly string[]) => string;
  readonly names: (mention: Mention) => readonly string[];
  /** The day that they hold for, where the sentence names one. */
  readonly asOf: string | null;
}

/** Counts remembered for "three of them" and "the youngest five". */
const remembered = 4;

/** What one sentence hands on to the next. */
interface Carried {
  /** Counts, the latest first. */
  counted: readonly Earlier[];
  /** The latest figure of each kind. */
  readonly ofKind: Map<QuantityKind, Earlier>;
}

export function figuresOf({ document, read }: ReadDocument, told: readonly Told[], knowledge: Knowledge): Figure[] {
  const spoken = createSpokenBefore((index) => speakerNamedIn(document.text, read[index], knowledge));
  // Long sentences are compared once.
  const numberOf = createNumbers();
  const carried: Carried = { counted: [], ofKind: new Map() };
  const figures: Figure[] = [];
  for (const { index, scene, said } of told) {
    const shared = sharedBy(scene, document, numberOf);
    const speakers = speakersOf(scene, said, () => spoken.before(index));
    for (const figure of figuresIn(scene, shared, carried, speakers)) figures.push(figure);
    spoken.learn(index, lastSpeaker(scene, said));
  }
  return figures;
}

function speakerNamedIn(text: string, read: ReadSentence | undefined, knowledge: Knowledge): string | null {
  if (!read || read.sentence.tokens.length === 0) return null;
  const scene = layOut(text, read.sentence, read.mentions, knowledge);
  return lastSpeaker(scene, attributions(scene));
}

/** The speaker that a sentence names last, else the person that it opens with. */
function lastSpeaker(scene: Scene, said: readonly Attribution[]): string | null {
  return said.findLast(({ speaker }) => speaker !== null)?.speaker ?? openingPerson(scene);
}

function sharedBy(scene: Scene, { id, text, published }: Document, numberOf: (sentence: string) => number): Shared {
  const sentence = text.slice(scene.sentence.start, scene.sentence.end).replace(/\s+/g, " ");
  return {
    quote: createQuotation(text, scene.sentence, sentence),
    number: numberOf(sentence),
    identity: createIdentity(id, sentence),
    names: namesAround(scene),
    asOf: asOfIn(scene, published.date),
  };
}

/** Who tells the figure at a phrase; a quotation without a verb of saying is the last speaker's. */
function speakersOf(scene: Scene, said: readonly Attribution[], before: () => string | null) {
  return (index: number): string | null => {
    const attributed = speakerOf(scene, said, index);
    if (attributed === null) return before();
    return attributed ?? (scene.phrases[0]?.kind === "quote" ? before() : null);
  };
}

function figuresIn(
  scene: Scene,
  shared: Shared,
  carried: Carried,
  speakerAt: (index: number) => string | null,
): Figure[] {
  const figures: Figure[] = [];
  let countedHere: Description | null = null;
  /** What was found of each figure of the sentence, by its phrase. */
  const told = new Map<number, Description>();
  for (const [index, { mention }] of scene.phrases.entries()) {
    if (!mention) continue;
    const { kind } = mention.quantity;
    const before = { counted: carried.counted, alike: carried.ofKind.get(kind) ?? null };
    const about = told.get(convertedFrom(scene, index) ?? -1) ?? descriptionOf(scene, index, before);
    told.set(index, about);
    const contrasted: boolean = countedHere !== null && tellsAnother(about, countedHere);
    figures.push({ scene, shared, index, mention, about, contrasted, speaker: speakerAt(index) });
    carry(kind, earlierOf(scene, index, about), carried);
    if (kind === "count") countedHere = about;
  }
  return figures;
}

function carry(kind: QuantityKind, earlier: Earlier, carried: Carried): void {
  if (!earlier.counted && !earlier.event) return;
  carried.ofKind.set(kind, earlier);
  if (kind === "count") carried.counted = [earlier, ...carried.counted].slice(0, remembered);
}
