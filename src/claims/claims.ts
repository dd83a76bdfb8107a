// Makes the quantities of a document into claims: what each counts, of what, where, when, and who says so.
import type { Claim } from "../model/claim.js";
import type { Document } from "../model/document.js";
import type { ExtractedQuantity } from "../model/extract.js";
import type { Mention, QuantityKind } from "../model/quantity.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { asOfIn } from "./as-of.js";
import { asserts } from "./asserts.js";
import { type Earlier, earlierOf } from "./bare.js";
import { createSpokenBefore } from "./carried-speaker.js";
import { convertedFrom } from "./converted.js";
import { type Description, descriptionOf, tellsAnother } from "./description.js";
import { frameOf, namesAround } from "./frame.js";
import { withNounsOfText } from "./headline.js";
import { createIdentity, createNumbers, createOccurrences } from "./identity.js";
import { labelOf } from "./label.js";
import { modalityOf } from "./modality.js";
import { impliedNoun } from "./noun-name.js";
import { placeOf } from "./places.js";
import { createPositions, type Position } from "./position.js";
import { predicateWord } from "./predicate.js";
import { createQuotation } from "./quotation.js";
import { type Knowledge, layOut, type Scene } from "./scene.js";
import { type Attribution, attributions, openingPerson, speakerOf } from "./speaker.js";
import { withTableHeadings } from "./tables.js";

/** A sentence with the quantities read in it, resolved against the document's date. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** Counts remembered for "three of them" and "the youngest five". */
const remembered = 4;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What one sentence hands on to the next. */
interface Carried {
  /** Counts, the latest first. */
  readonly counted: readonly Earlier[];
  /** The latest figure of each kind. */
  readonly ofKind: Map<QuantityKind, Earlier>;
  readonly speaker: () => string | null;
}

interface Workplace {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly position: (offset: number) => Position;
  readonly occurrence: (key: string) => number;
  /** A number for each wording of a sentence, so that long sentences are compared once. */
  readonly numberOf: (sentence: string) => number;
}

/** A document and what was read in it. */
export interface ReadDocument {
  readonly document: Document;
  readonly read: readonly ReadSentence[];
}

/** The quantities of each document. */
export function quantitiesOf(documents: readonly ReadDocument[], knowledge: Knowledge): ExtractedQuantity[][] {
  const scenes = documents.map(({ document, read }) => scenesOf(document.text, read, knowledge));
  return documents.map((one, index) => quantitiesIn(one, scenes[index] ?? [], knowledge));
}

/** A sentence with figures laid out, by its index; null for the others. */
function scenesOf(text: string, read: readonly ReadSentence[], knowledge: Knowledge): (Scene | null)[] {
  return read.map(({ sentence, mentions }) =>
    mentions.length === 0 ? null : layOut(text, sentence, mentions, knowledge),
  );
}

function quantitiesIn(
  { document, read }: ReadDocument,
  scenes: readonly (Scene | null)[],
  knowledge: Knowledge,
): ExtractedQuantity[] {
  const workplace = {
    document,
    knowledge,
    position: createPositions(document.text),
    occurrence: createOccurrences(),
    numberOf: createNumbers(),
  };
  const quantities: ExtractedQuantity[] = [];
  const spoken = createSpokenBefore((index) => speakerNamedIn(document.text, read[index], knowledge));
  let counted: readonly Earlier[] = [];
  const ofKind = new Map<QuantityKind, Earlier>();
  for (const [index, scene] of scenes.entries()) {
    if (scene === null) continue;
    const said = attributions(scene);
    const made = claimsOf(scene, said, { counted, ofKind, speaker: () => spoken.before(index) }, workplace);
    for (const quantity of made.quantities) quantities.push(quantity);
    counted = made.counted;
    spoken.learn(index, lastSpeaker(scene, said));
  }
  const sentences = read.map(({ sentence }) => sentence);
  return withNounsOfText(withTableHeadings(document.text, sentences, quantities, knowledge));
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

function claimsOf(scene: Scene, said: readonly Attribution[], carried: Carried, workplace: Workplace) {
  const quantities: ExtractedQuantity[] = [];
  const { start, end } = scene.sentence;
  const sentence = workplace.document.text.slice(start, end).replace(/\s+/g, " ");
  const shared = {
    quote: createQuotation(workplace.document.text, scene.sentence, sentence),
    number: workplace.numberOf(sentence),
    identity: createIdentity(workplace.document.id, sentence),
    names: namesAround(scene),
    asOf: asOfIn(scene, workplace.document.published.date),
  };
  let { counted } = carried;
  let countedHere = null as Description | null;
  /** What was found of each figure of the sentence, by its phrase. */
  const told = new Map<number, Description>();
  scene.phrases.forEach((phrase, index) => {
    if (!phrase.mention) return;
    const { kind } = phrase.mention.quantity;
    const alike = carried.ofKind.get(kind) ?? null;
    const about = told.get(convertedFrom(scene, index) ?? -1) ?? descriptionOf(scene, index, { counted, alike });
    told.set(index, about);
    const contrasted = countedHere !== null && tellsAnother(about, countedHere);
    const attributed = speakerOf(scene, said, index);
    const speaker = attributed === null ? carried.speaker() : (attributed ?? quotedSpeaker(scene, carried));
    quantities.push(claimOf({ scene, shared, index, mention: phrase.mention, about, contrasted, speaker }, workplace));
    const earlier = earlierOf(scene, index, about);
    if (about.counted || earlier.event) carried.ofKind.set(kind, earlier);
    if (kind === "count" && (about.counted || earlier.event)) counted = [earlier, ...counted].slice(0, remembered);
    if (kind === "count") countedHere = about;
  });
  return { quantities, counted };
}

/** A quotation without a verb of saying is the last speaker's. */
function quotedSpeaker(scene: Scene, carried: Carried): string | null {
  return scene.phrases[0]?.kind === "quote" ? carried.speaker() : null;
}

/** What the figures of one sentence share. */
interface Shared {
  readonly quote: (figure: Span) => string;
  readonly number: number;
  /** Id of a figure by its text and its occurrence. */
  readonly identity: (...parts: readonly string[]) => string;
  readonly names: (mention: Mention) => readonly string[];
  /** The day that they hold for, where the sentence names one. */
  readonly asOf: string | null;
}

interface Figure {
  readonly scene: Scene;
  readonly shared: Shared;
  readonly index: number;
  readonly mention: Mention;
  readonly about: Description;
  readonly contrasted: boolean;
  readonly speaker: string | null;
}

function claimOf(figure: Figure, workplace: Workplace): ExtractedQuantity {
  const { scene, shared, index, mention, about, contrasted, speaker } = figure;
  const { document } = workplace;
  const text = document.text.slice(mention.start, mention.end);
  const place = placeOf(scene, index);
  const frame = frameOf(scene, index, about, { contrasted, names: shared.names(mention), speaker });
  const modality = modalityOf(scene, about.predicate);
  const key = `${shared.number}\u0000${text}`;
  const { line, column } = workplace.position(mention.start);
  const claim: Writable<Omit<Claim, "frame" | "rule">> = {
    id: `c-${shared.identity(text, String(workplace.occurrence(key)))}`,
    source: document.id,
    start: mention.start,
    end: mention.end,
    line,
    column,
    text: text.replace(/\s+/g, " "),
    sentence: shared.quote(mention),
    block: scene.sentence.block,
    quantity: mention.quantity,
    counts: about.counted?.words ?? countedByEvent(scene, about, mention),
    predicate: predicateWord(scene, about.predicate),
    label: labelOf(scene, { index, quantity: mention.quantity, place }, about),
  };
  // Set one by one: copies of records that differ in shape are what takes longest here.
  if (about.entity) claim.entity = about.entity;
  if (place) claim.place = place;
  if (speaker) claim.speaker = speaker;
  if (shared.asOf && mention.quantity.kind !== "date") claim.asOf = shared.asOf;
  if (frame.scope === "additional") claim.incremental = true;
  if (modality) claim.modality = modality;
  return Object.assign(claim, { frame, rule: mention.rule, claim: asserts(scene, index, about) });
}

/** "80 hurt" counts people. */
function countedByEvent(scene: Scene, about: Description, { quantity: { kind } }: Mention): string | null {
  const isAmount = kind === "count" || kind === "money";
  const counted = isAmount ? impliedNoun(about.predicate?.event, kind) : undefined;
  return counted ? (scene.lexis.plural(counted) ?? counted) : null;
}
