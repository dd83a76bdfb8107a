// Makes the quantities of documents into claims: what each counts, of what, where, when, and who says so.
import type { Claim, Frame } from "../model/claim.js";
import type { Document } from "../model/document.js";
import type { ExtractedQuantity } from "../model/extract.js";
import type { Mention } from "../model/quantity.js";
import { asserts } from "./asserts.js";
import { withCarriedPlaces } from "./carried-place.js";
import type { Description } from "./description.js";
import { type Figure, figuresOf, type ReadDocument, type Told } from "./figures.js";
import { frameOf } from "./frame.js";
import { withNounsOfText } from "./headline.js";
import { createOccurrences } from "./identity.js";
import { labelOf } from "./label.js";
import { modalityOf } from "./modality.js";
import { impliedNoun } from "./noun-name.js";
import { placeOf } from "./places.js";
import { createPositions } from "./position.js";
import { predicateWord } from "./predicate.js";
import { type Knowledge, layOut, type Scene } from "./scene.js";
import { attributions } from "./speaker.js";
import { withTableHeadings } from "./tables.js";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is found of a figure step by step. */
interface Found {
  readonly place: string | null;
  readonly frame: Frame;
  readonly modality: ReturnType<typeof modalityOf>;
  readonly label: string;
  readonly asserted: boolean;
}

/** The quantities of each document. All documents go through each step together. */
export function quantitiesOf(documents: readonly ReadDocument[], knowledge: Knowledge): ExtractedQuantity[][] {
  const scenes = documents.map((one) => scenesOf(one, knowledge));
  const told = scenes.map((some) => some.map(({ index, scene }) => ({ index, scene, said: attributions(scene) })));
  const figures = documents.map((one, at) => figuresOf(one, told[at] ?? [], knowledge));
  const found = foundOf(figures.flat()).values();
  return documents.map(({ document, read }, at) => {
    const claims = claimsOf(document, figures[at] ?? [], found);
    const sentences = read.map(({ sentence }) => sentence);
    return withNounsOfText(withTableHeadings(document.text, sentences, claims, knowledge));
  });
}

/** Sentences without figures are not laid out. */
function scenesOf({ document, read }: ReadDocument, knowledge: Knowledge): Pick<Told, "index" | "scene">[] {
  const scenes: Pick<Told, "index" | "scene">[] = [];
  for (const [index, { sentence, mentions }] of read.entries())
    if (mentions.length > 0) scenes.push({ index, scene: layOut(document.text, sentence, mentions, knowledge) });
  return scenes;
}

function foundOf(figures: readonly Figure[]): Found[] {
  const places = withCarriedPlaces(
    figures,
    figures.map(({ scene, index }) => placeOf(scene, index)),
  );
  const frames = figures.map((figure) => frameOf(figure.scene, figure.index, figure.about, besideOf(figure)));
  const modalities = figures.map(({ scene, about }) => modalityOf(scene, about.predicate));
  const labels = figures.map(({ scene, index, mention, about }, at) =>
    labelOf(scene, { index, quantity: mention.quantity, place: places[at] ?? null }, about),
  );
  const asserted = figures.map(({ scene, index, about }) => asserts(scene, index, about));
  return figures.map((_, at) => ({
    place: places[at] ?? null,
    frame: frames[at] as Frame,
    modality: modalities[at],
    label: labels[at] ?? "",
    asserted: asserted[at] ?? false,
  }));
}

function besideOf({ contrasted, shared, mention, speaker }: Figure) {
  return { contrasted, names: shared.names(mention), speaker };
}

function claimsOf(document: Document, figures: readonly Figure[], found: Iterator<Found>): ExtractedQuantity[] {
  const position = createPositions(document.text);
  const occurrence = createOccurrences();
  return figures.map((figure) => {
    const { scene, shared, mention, about, speaker } = figure;
    const { place, frame, modality, label, asserted } = found.next().value as Found;
    const text = document.text.slice(mention.start, mention.end);
    const { line, column } = position(mention.start);
    const claim: Writable<Omit<Claim, "frame" | "rule">> = {
      id: `c-${shared.identity(text, String(occurrence(`${shared.number}\u0000${text}`)))}`,
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
      label,
    };
    // Set one by one: copies of records that differ in shape are what takes longest here.
    if (about.entity) claim.entity = about.entity;
    if (place) claim.place = place;
    if (speaker) claim.speaker = speaker;
    if (shared.asOf && mention.quantity.kind !== "date") claim.asOf = shared.asOf;
    if (frame.scope === "additional") claim.incremental = true;
    if (modality) claim.modality = modality;
    return Object.assign(claim, { frame, rule: mention.rule, claim: asserted });
  });
}

/** "80 hurt" counts people. */
function countedByEvent(scene: Scene, about: Description, { quantity: { kind } }: Mention): string | null {
  const isAmount = kind === "count" || kind === "money";
  const counted = isAmount ? impliedNoun(about.predicate?.event, kind) : undefined;
  return counted ? (scene.lexis.plural(counted) ?? counted) : null;
}
