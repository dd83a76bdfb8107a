// Finds who and where: the place a figure holds for, the one whose age it is, the names of a sentence.

import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";

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
    const word = index < end && scene.tags[index] === "name" && !calendar.has(lowerAt(scene, index));
    const isName = word || (from >= 0 && isJoint(scene, index, end));
    if (isName && from < 0) from = index;
    if (!isName && from >= 0) {
      names.push(wordsOf(scene, from, index));
      from = -1;
    }
  }
  return names;
}

/** "Port-au-Prince", "Emilia-Romagna", "DAX-40": hyphens and small words between them belong to the name. */
function isJoint(scene: Scene, index: number, end: number): boolean {
  const isHyphen = (at: number) => scene.tokens[at]?.text === "-" && !scene.tokens[at]?.spaced;
  const next = isHyphen(index) ? index + 1 : index;
  const token = scene.tokens[next];
  if (!token || next >= end) return false;
  if (token.kind === "number") return isHyphen(next - 1) && !token.spaced;
  if (!isHyphen(index) && !(isHyphen(index - 1) && isHyphen(index + 1))) return false;
  return token.kind === "word" && (scene.tags[next] === "name" || isHyphen(next + 1));
}

/** The name in a noun phrase, or null: "the city of" has none, "Kazakh President Tokayev" has. */
export function nameOf(scene: Scene, phrase: Phrase): string | null {
  return namesIn(scene, phrase.first, phrase.end).at(-1) ?? null;
}

/** Phrases looked at for the name that a figure belongs to, before it and after it. */
const near = { before: 6, after: 4 };

/** The name nearest to the figure at phrase `mention`, in its clause; before it rather than after it. */
export function ownerOf(scene: Scene, mention: number): string | null {
  return (
    inPlace(scene, mention) ??
    nearestName(scene, mention, -1, near.before) ??
    nearestName(scene, mention, 1, near.after)
  );
}

/** "70 percent in Egypt, and 60 percent in India": of a list each has its own. */
function inPlace(scene: Scene, mention: number): string | null {
  const joined = kindAt(scene, mention - 1);
  const noun = scene.phrases[mention + 2];
  const isPlaced = (joined === "conjunction" || joined === "comma") && kindAt(scene, mention + 1) === "preposition";
  return isPlaced && noun?.kind === "noun" ? nameOf(scene, noun) : null;
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
  // "Ana Ruiz (ESP, 31)"
  const isBracketed = kindAt(scene, mention - 1) === "comma" && kindAt(scene, mention - 3) === "bracket";
  if (isBracketed && kindAt(scene, mention + 1) === "bracket") return personAt(scene, mention - 4);
  const after = personAt(scene, mention + 1);
  const before = kindAt(scene, mention - 1) === "comma" ? personAt(scene, overPlaces(scene, mention - 2)) : null;
  return before ?? apposedName(scene, mention) ?? after ?? personAt(scene, mention - 1) ?? subjectName(scene, mention);
}

/** "Ana Ruiz of Leeds, 43", "died at Belmarsh, aged 69": from a place back to whoever is there. */
function overPlaces(scene: Scene, index: number): number {
  let at = index;
  while (at > 1 && isBehindPreposition(scene, at)) at -= 2;
  return at;
}

function isBehindPreposition(scene: Scene, index: number): boolean {
  const link = scene.phrases[index - 1];
  return link?.kind === "preposition" && /^(?:in|at|near|from|of|outside)$/.test(lowerAt(scene, link.first));
}

/** "a seven-year-old girl, Khin Myo Chit, was shot", "a 26-year-old, John Smith of Leeds,", "the 31-year-old suspect as Carl Weiss" */
function apposedName(scene: Scene, mention: number): string | null {
  const noun = scene.phrases[mention + 1];
  if (noun?.kind === "noun" && nameOf(scene, noun) !== null) return null;
  const link = noun?.kind === "noun" ? mention + 2 : mention + 1;
  const isNamed = lowerAt(scene, scene.phrases[link]?.first ?? -1) === "as";
  const name = scene.phrases[link + 1];
  if (name?.kind !== "noun" || scene.tags[name.first] !== "name" || scene.tags[name.head] !== "name") return null;
  const closes = kindAt(scene, link + 2);
  const isClosed = closes === "comma" || closes === "stop" || closes === "preposition";
  return isNamed || (kindAt(scene, link) === "comma" && isClosed) ? nameOf(scene, name) : null;
}

function personAt(scene: Scene, index: number): string | null {
  const phrase = scene.phrases[index];
  if (phrase?.kind !== "noun" || scene.tags[phrase.head] === "pronoun") return null;
  return nameOf(scene, phrase) ?? headNoun(scene, phrase);
}

function subjectName(scene: Scene, mention: number): string | null {
  for (let index = mention - 1; index >= 0 && index > mention - 30; index--) {
    const phrase = scene.phrases[index];
    const name = phrase?.kind === "noun" && !isBehindPreposition(scene, index) ? nameOf(scene, phrase) : null;
    if (name) return name;
  }
  return subjectNoun(scene, mention);
}

/** "The skull is 3 million years old", "Two brothers, aged 24 and 31": the nearest noun before. */
function subjectNoun(scene: Scene, mention: number): string | null {
  for (let index = mention - 1; index >= 0 && index > mention - 8; index--) {
    const noun = personAt(scene, index);
    if (noun) return noun;
  }
  return null;
}
