// Finds who and where: the place a figure holds for, the one whose age it is, the names of a sentence.

import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";

const placePrepositions = new Set([
  "in",
  "at",
  "near",
  "on",
  "off",
  "across",
  "around",
  "outside",
  "from",
  "with",
  "to",
  "for",
]);
const surePrepositions = new Set(["in", "at", "near", "across", "outside", "off"]);

/** Tagged as names, but nobody's. */
const calendar = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Names (runs of capitalised words) of a token range, in order. */
export function namesIn(scene: Scene, first: number, end: number): string[] {
  const names: string[] = [];
  let from = -1;
  for (let index = first; index <= end; index++) {
    const isName = index < end && scene.tags[index] === "name" && !calendar.has(lowerAt(scene, index));
    if (isName && from < 0) from = index;
    if (!isName && from >= 0) {
      names.push(wordsOf(scene, from, index));
      from = -1;
    }
  }
  return names;
}

/** The name in a noun phrase, or null: "the city of" has none, "Kazakh President Tokayev" has. */
export function nameOf(scene: Scene, phrase: Phrase): string | null {
  return namesIn(scene, phrase.first, phrase.end).at(-1) ?? null;
}

/** Place of the figure at phrase `mention`: the nearest place name after a preposition, to the right first, in its own clause. */
export function placeOf(scene: Scene, mention: number): string | null {
  return placeRight(scene, mention + 1) ?? placeLeft(scene, mention - 1);
}

function placeRight(scene: Scene, from: number): string | null {
  for (let index = from; index < Math.min(scene.phrases.length, from + 10); index++) {
    const kind = kindAt(scene, index);
    if (kind === "stop" || (kind === "mention" && !isDay(scene, index))) return null;
    const place = placeAt(scene, index);
    if (place) return place;
    if (kind === "comma" && index > from + 4) return null;
  }
  return null;
}

function placeLeft(scene: Scene, from: number): string | null {
  for (let index = from; index >= Math.max(0, from - 8); index--) {
    const kind = kindAt(scene, index);
    if (kind === "stop" || (kind === "mention" && !isDay(scene, index))) return null;
    const place = placeAt(scene, index);
    if (place) return place;
  }
  return null;
}

function isDay(scene: Scene, index: number): boolean {
  return scene.phrases[index]?.mention?.quantity.kind === "date";
}

/** "in Almaty", "in the city of Zarand", "near the port of X" at the preposition `index`. */
function placeAt(scene: Scene, index: number): string | null {
  const preposition = scene.phrases[index];
  const noun = scene.phrases[index + 1];
  if (preposition?.kind !== "preposition" || noun?.kind !== "noun") return null;
  const word = lowerAt(scene, preposition.first);
  if (!placePrepositions.has(word)) return null;
  const name = nameOf(scene, noun) ?? nameAfterOf(scene, index + 2) ?? apposedName(scene, index + 2);
  if (!name) return null;
  const kind = scene.language.nameKind(name);
  return kind === "place" || (kind === null && surePrepositions.has(word)) ? name : null;
}

/** "in its largest city and former capital, Almaty" */
function apposedName(scene: Scene, index: number): string | null {
  const comma = kindAt(scene, index) === "conjunction" ? index + 2 : index;
  const noun = scene.phrases[comma + 1];
  if (kindAt(scene, comma) !== "comma" || noun?.kind !== "noun") return null;
  return scene.tags.slice(noun.first, noun.end).every((tag) => tag === "name") ? nameOf(scene, noun) : null;
}

function nameAfterOf(scene: Scene, index: number): string | null {
  const noun = scene.phrases[index + 1];
  return lowerAt(scene, scene.phrases[index]?.first ?? -1) === "of" && noun?.kind === "noun"
    ? nameOf(scene, noun)
    : null;
}

/** Phrases looked at for the name that a figure belongs to, before it and after it. */
const near = { before: 6, after: 4 };

/** The name nearest to the figure at phrase `mention`, in its clause; before it rather than after it. */
export function ownerOf(scene: Scene, mention: number): string | null {
  return nearestName(scene, mention, -1, near.before) ?? nearestName(scene, mention, 1, near.after);
}

function nearestName(scene: Scene, mention: number, step: number, reach: number): string | null {
  for (let index = mention + step; index >= 0 && Math.abs(index - mention) <= reach; index += step) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop" || (phrase.kind === "mention" && phrase.mention?.quantity.kind !== "date"))
      return null;
    const name = phrase.kind === "noun" ? nameOf(scene, phrase) : null;
    if (name) return name;
  }
  return null;
}

/** Whose age a figure gives: "Ana Ruiz, 49,", "81-year-old Ana Ruiz", "the driver, 34". */
export function ageHolder(scene: Scene, mention: number): string | null {
  const after = personAt(scene, mention + 1);
  const before = kindAt(scene, mention - 1) === "comma" ? personAt(scene, mention - 2) : null;
  return before ?? after ?? personAt(scene, mention - 1) ?? subjectName(scene, mention);
}

function personAt(scene: Scene, index: number): string | null {
  const phrase = scene.phrases[index];
  if (phrase?.kind !== "noun" || scene.tags[phrase.head] === "pronoun") return null;
  return nameOf(scene, phrase) ?? headNoun(scene, phrase);
}

function subjectName(scene: Scene, mention: number): string | null {
  for (let index = mention - 1; index >= 0; index--) {
    const phrase = scene.phrases[index];
    const name = phrase?.kind === "noun" ? nameOf(scene, phrase) : null;
    if (name) return name;
  }
  return null;
}
