// Says of the noun before a number whether numbers name it, and of the noun behind whether the number counts it.
import { infinitiveAt } from "./infinitive.js";
import type { Phrase } from "./phrases.js";
import { headNoun, isPerson, kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";

/** Index of the noun phrase that ends right before a token, at or before the phrase of the figure. */
export function phraseEndingAt(scene: Scene, index: number, token: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const phrase = scene.phrases[at];
    if (!phrase || phrase.end < token) return null;
    if (phrase.kind === "noun" && (phrase.end === token || (phrase.head < token && token < phrase.end))) return at;
  }
  return null;
}

/** The noun or name is one that numbers name. */
export function isNumbered(scene: Scene, index: number, before: number): boolean {
  const noun = scene.phrases[before] as Phrase;
  if (opensClause(scene, before) && kindAt(scene, index + 1) === "verb") return true;
  if (isNumberingNoun(scene, noun)) return true;
  const quantity = scene.phrases[index]?.mention?.quantity;
  if (quantity?.kind !== "count" || isLargeInWords(scene, index) || (scene.isTitleCase && scene.hasVerb)) return false;
  return isProperName(scene, noun) && !isWhereItWas(scene, index, before);
}

function isNumberingNoun(scene: Scene, noun: Phrase): boolean {
  return scene.lexis.isNumbering(headNoun(scene, noun)) || scene.lexis.isNumbering(lowerAt(scene, noun.head));
}

/** "Squad 7 arrived", ", truss member 11 had cracked": nobody counts behind a single noun that opens a clause without an article. */
function opensClause(scene: Scene, index: number): boolean {
  const { first, head } = scene.phrases[index] as Phrase;
  const word = lowerAt(scene, head);
  const isAlone = scene.tags[first] === "noun" && scene.tags[head] === "noun" && scene.language.singular(word) === word;
  return isAlone && !isPerson(scene, word) && (index === 0 || kindAt(scene, index - 1) === "stop");
}

/** Hardly part of a name: "Tesla million". */
function isLargeInWords(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  const min = phrase?.mention?.quantity.min;
  return scene.tokens[phrase?.first ?? -1]?.kind === "word" && typeof min === "number" && min >= largest;
}

const largest = 10_000;

/** "Hannover", "the Long March", "Counts": words with capitals, behind a possessor or none. */
function isProperName(scene: Scene, noun: Phrase): boolean {
  let first = noun.head;
  while (first > noun.first && scene.tags[first - 1] === "name" && scene.tokens[first]?.spaced !== false) first--;
  const opens = first === noun.first || /^(?:determiner|possessive|adjective|noun)$/.test(scene.tags[first - 1] ?? "");
  return scene.tags[noun.head] === "name" && opens;
}

/** "in Leeds 12 died", "in New York 300 of the": a place, behind which something else is counted. */
function isWhereItWas(scene: Scene, index: number, before: number): boolean {
  const noun = scene.phrases[before] as Phrase;
  if (kindAt(scene, before - 1) !== "preposition" || kindAt(scene, index + 1) !== "verb") return false;
  return scene.language.nameKind(wordsOf(scene, noun.first, noun.end)) === "place";
}

/** A noun that a figure before it counts; "asteroid 162173 Ryugu" has two names. */
export function isCounted(scene: Scene, index: number): boolean {
  const next = scene.phrases[index];
  return next?.kind === "noun" && isCountedName(scene, next);
}

/** "9 Germans", "300 Boeing jets": more than one of what the name names. */
function isCountedName(scene: Scene, { head }: Phrase): boolean {
  const word = lowerAt(scene, head);
  return scene.tags[head] !== "name" || scene.language.singular(word) !== word || word.endsWith("s");
}

/** "In school 12 pupils …", "gave the party 58 of the seats"; not "a Category 4 storm", "14 Leopard 2 tanks", "on Screen 9 of the Rex". */
export function isCountedAfter(scene: Scene, index: number, before: number): boolean {
  const name = scene.phrases[before] as Phrase;
  if (lowerAt(scene, scene.phrases[index]?.end ?? -1) === "of") {
    const isOn =
      (before === 0 || /^(?:preposition|stop)$/.test(kindAt(scene, before - 1) ?? "")) &&
      scene.language.nameKind(wordsOf(scene, name.first, name.end)) !== "place";
    return scene.phrases[index]?.mention?.quantity.kind === "count" && !isOn;
  }
  if (!isCounted(scene, index + 1) || isNameBehindDeterminer(scene, name, index)) return false;
  const isNumbering = isNumberingNoun(scene, name) || isUnknownName(scene, before);
  return (
    !(isNumbering && isOneThing(scene, index + 1)) && !(isUnknownName(scene, before) && isVerbAt(scene, index + 1))
  );
}

/** A word with a capital, by which no person, place or body is known. */
export function isUnknownName(scene: Scene, index: number): boolean {
  const name = scene.phrases[index] as Phrase;
  return (
    scene.tags[name.head] === "name" &&
    !scene.isTitleCase &&
    scene.language.nameKind(wordsOf(scene, name.first, name.end)) === null
  );
}

/** "train 63503 head-on": what would be counted is in the singular. */
export function isOneThing(scene: Scene, index: number): boolean {
  const word = lowerAt(scene, scene.phrases[index]?.head ?? -1);
  return scene.language.singular(word) === word && scene.lexis.nounClass(word) === null;
}

/** "Corridor 749 stays shut", "Mast 3 lost power": what may be a verb that was taken for a noun. */
function isVerbAt(scene: Scene, index: number): boolean {
  const token = scene.phrases[index]?.first ?? -1;
  const word = lowerAt(scene, token);
  const singular = scene.language.singular(word);
  const isNoun = scene.lexis.nounClass(singular) !== null || scene.language.isPerson(singular);
  return infinitiveAt(scene, token) !== word && !isNoun;
}

/** "a Category 4 storm", "14 Leopard 2 tanks", "the benchmark Torv 40 index" */
function isNameBehindDeterminer(scene: Scene, name: Phrase, index: number): boolean {
  if (scene.tags[name.head] !== "name") return false;
  const length = name.end - name.first;
  const next = scene.phrases[index + 1];
  const isOne =
    next?.kind === "noun" && scene.language.singular(lowerAt(scene, next.head)) === lowerAt(scene, next.head);
  const opens = /^(?:determiner|possessive)$/.test(scene.tags[name.first] ?? "");
  return (opens && (length === 2 || isOne)) || (length === 1 && kindAt(scene, index - 2) === "mention");
}
