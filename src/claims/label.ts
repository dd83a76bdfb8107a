// Words a claim for the cell of a table: "people killed", "loot, Casty store", "Ana Ruiz, age".
import type { Quantity } from "../model/quantity.js";
import { besideFigure } from "./beside-figure.js";
import type { Description } from "./description.js";
import { timeKinds } from "./event-words.js";
import { countsPeople, impliedNoun } from "./noun-name.js";
import { isPerson, lowerAt, type Scene } from "./scene.js";

const longest = 60;
/** They stand before where something happened. */
const settings = new Set(["in", "at", "across", "throughout", "over", "from", "among"]);
const places = new Set(["settlement", "state"]);
const tellsEvent = new Set(["life", "body", "victim"]);
/** Verbs that add nothing to a label. */
const empty = new Set(["be", "have", "do"]);

/** A figure with the phrase that it stands in and the place that it holds for. */
export interface Figure {
  readonly index: number;
  readonly quantity: Quantity;
  readonly place: string | null;
}

/** The label of a figure. Its place narrows shares, which without it say nothing. */
export function labelOf(scene: Scene, figure: Figure, about: Description): string {
  const { index, quantity } = figure;
  const noun = nounWords(scene, quantity, about);
  const words = wording(scene, figure, about, noun).replace(/\s+/g, " ").trim();
  const beside = isThin(scene, quantity, about) ? besideFigure(scene, index, about) : null;
  const parts = words.split(", ");
  const end = parts.at(-1) === "duration" ? parts.length - 1 : parts.length;
  return shortened(joined([...parts.slice(0, end), beside ?? "", ...parts.slice(end)]) || quantity.kind);
}

/** Figures that are seldom counted: of a light verb only the subject would be told ("the firm had £29m"). */
const subjectOnly = new Set<Quantity["kind"]>(["date", "time", "duration", "money"]);

/** No event, and no noun or one that tells little: "go", "it, sell". */
function isThin(scene: Scene, { kind }: Quantity, { counted, predicate, entity }: Description): boolean {
  if (kind === "age" || predicate?.event) return false;
  if (counted === null && (entity === null || kind !== "money")) return true;
  if (counted !== null && scene.tags[scene.phrases[counted.phrase]?.head ?? -1] === "pronoun") return true;
  return subjectOnly.has(kind) && predicate !== null && scene.lexis.isLight(predicate.lemma);
}

function wording(scene: Scene, figure: Figure, about: Description, noun: string): string {
  const { quantity, place } = figure;
  switch (quantity.kind) {
    case "age":
      return `${about.entity ?? "person"}, age`;
    case "date":
    case "time":
      return joined([noun, eventWords(scene, about)]);
    case "percent":
    case "ratio":
      return [joined([noun, eventWords(scene, about)]), place].filter(Boolean).join(", ");
    case "measure":
      return joined([measureWords(quantity), noun, eventWords(scene, about)]);
    case "duration":
      return joined([noun, eventWords(scene, about), "duration"]);
    case "money":
      return joined([noun, eventWords(scene, about), about.counted ? "" : (about.entity ?? "")]);
    default:
      // "12 protests", "losses": the word says it.
      if (tellsItself(scene, about) && about.counted && !countsPeople(scene, about.counted, about.predicate?.event))
        return noun;
      return about.predicate?.event && !isSetting(scene, figure.index, about)
        ? about.predicate.event.label.replace("{noun}", noun)
        : joined([noun, eventWords(scene, about)]);
  }
}

/** "arrested in 12 cities", "killed in two crashes": where it was, not whom it befell. */
function isSetting(scene: Scene, mention: number, { counted, predicate }: Description): boolean {
  const event = predicate?.event;
  if (counted === null || isPerson(scene, counted.head)) return false;
  const isOfPeople = event?.people === "only" || event?.counted === "person";
  if (!isOfPeople && !places.has(scene.lexis.nounClass(counted.head)?.name ?? "")) return false;
  return settings.has(lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1));
}

/** What a unit measures, where the noun does not tell. */
const dimensions = new Map([
  ["magnitude", "magnitude"],
  ["degree Celsius", "temperature"],
  ["metre per second", "speed"],
]);

function measureWords(quantity: Quantity): string {
  return dimensions.get(quantity.unit ?? "") ?? "";
}

function eventWords(scene: Scene, about: Description): string {
  const { predicate } = about;
  if (!predicate) return "";
  const event = predicate.event?.name;
  const aspect = predicate.aspect ? `${predicate.aspect} of ` : "";
  if (aspect && event) return `${aspect}${event}`;
  if (predicate.event && scene.lexis.isLight(predicate.lemma))
    return tellsItself(scene, about) ? "" : (predicate.event.nouns[0] ?? predicate.event.name);
  return empty.has(predicate.lemma) ? "" : predicate.lemma;
}

/** "nine lives", "the deaths": nouns that tell the event itself count what the event counts. */
function nounWords(scene: Scene, { kind }: Quantity, about: Description): string {
  const { counted, predicate } = about;
  const tells =
    counted &&
    predicate?.event?.counted &&
    (tellsEvent.has(counted.head) || countsPeople(scene, counted, predicate.event));
  if (counted && !tells) return counted.words;
  const implied = impliedNoun(predicate?.event, kind);
  // "since the riots": the event has its own name.
  if (timeKinds.has(kind) && scene.lexis.nounEvent(predicate?.lemma ?? "")) return "";
  // How long it takes is nobody's: "a sentence of 14 months".
  return implied === undefined || kind === "duration" ? "" : (scene.lexis.plural(implied) ?? implied);
}

/** "the rate", "nine deaths": the noun counted tells the event. */
function tellsItself(scene: Scene, { counted, predicate }: Description): boolean {
  return counted !== null && predicate?.event != null && scene.lexis.nounEvent(counted.head) === predicate.event;
}

function joined(words: readonly string[]): string {
  const kept = words.filter(Boolean);
  return kept
    .filter(
      (word, index) => !kept.slice(0, index).some((earlier) => earlier.toLowerCase().includes(word.toLowerCase())),
    )
    .join(", ");
}

function shortened(label: string): string {
  return label.length <= longest ? label : `${label.slice(0, longest - 1).trimEnd()}…`;
}
