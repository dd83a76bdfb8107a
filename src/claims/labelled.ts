// Finds the label that a figure stands behind: "Missing: 6", "Homes flooded, Passau district: 460", "Fire at a glance – Acres burned: 400".
import type { Phrase } from "./phrases.js";
import { isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";

/** Phrases `first` to `end` (which is not part of it). */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Phrases of a label. */
const longest = 10;
const plain = new Set(["noun", "preposition", "adverb", "bracket", "comma"]);

/** What stands between the start of the line, a stop or a dash and the colon or dash before the figure; null where that is no label. */
export function labelBefore(scene: Scene, mention: number): Range | null {
  if (!isMark(scene, mention - 1) || kindAt(scene, mention + 1) === "verb") return null;
  const end = mention - 1;
  let first = end;
  while (first > 0 && kindAt(scene, first - 1) !== "stop" && !isMark(scene, first - 1)) {
    first--;
    if (!isPlain(scene, first) || end - first > longest) return null;
  }
  if (kindAt(scene, first) === "bracket") first++;
  return first < end ? { first, end } : null;
}

/** The noun that a label opens with: "Strongest gust" of "Strongest gust, Tory Island: 159 km/h". */
export function labelNoun(scene: Scene, mention: number): number | null {
  const label = labelBefore(scene, mention);
  return label !== null && kindAt(scene, label.first) === "noun" ? label.first : null;
}

function isMark(scene: Scene, index: number): boolean {
  return /^[:–—-]$/.test(lowerAt(scene, scene.phrases[index]?.first ?? -1));
}

/** "flooded", "fully vaccinated"; not "were flooded". */
function isBareVerb({ tags }: Scene, { first, head }: Phrase): boolean {
  return first === head || (first === head - 1 && tags[first] === "adverb");
}

/** A word for what is counted, for what happened to it, where or when. */
function isPlain(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (!phrase) return false;
  if (plain.has(phrase.kind) || (phrase.kind === "mention" && isTimeMention(phrase))) return true;
  return phrase.kind === "adjective" || (phrase.kind === "verb" && isBareVerb(scene, phrase));
}
