// Reads the place that a preposition, a noun or a verb names: "in Almaty", "the city of Zarand", "have fled Aleppo".
import { infinitiveAt } from "./infinitive.js";
import { nameOf } from "./names.js";
import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";
import { subjectOf, verbBefore } from "./subject.js";

/** Phrases between a verb and the side that something is done for. */
const reach = 12;

/** The place that the phrase at `index` names, or null. */
export function placeAt(scene: Scene, index: number): string | null {
  const phrase = scene.phrases[index];
  if (phrase?.kind === "verb") return placeOfVerb(scene, index);
  if (phrase?.kind !== "preposition" || kindAt(scene, index + 1) !== "noun") return null;
  const word = lowerAt(scene, phrase.first);
  if (word === "of") return placeOfNoun(scene, index);
  return isPlacing(scene, index) ? placeBehind(scene, index + 1, word) : null;
}

/** A preposition that may stand before a place. */
export function isPlacing(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase?.kind === "preposition" && scene.lexis.places.prepositions.has(lowerAt(scene, phrase.first));
}

function placeBehind(scene: Scene, index: number, preposition: string): string | null {
  const noun = scene.phrases[index] as Phrase;
  const own = withoutBlow(scene, nameOf(scene, noun));
  const needsName = own === null || isOfPeople(scene, index, own);
  const behind = needsName ? nameBehind(scene, index) : null;
  if (needsName && behind === null && isAlone(scene, noun)) return wordsOf(scene, noun.first, noun.end);
  const name = behind ?? own;
  if (
    name === null ||
    isNoPlace(scene, name) ||
    (behind === null && isTongue(scene, index, name)) ||
    isForSide(scene, index - 1, preposition)
  )
    return null;
  if (scene.language.isPlaceName(name)) return behind === null ? withOthers(scene, index, name) : name;
  const isBare = scene.tags[noun.head] !== "noun" || behind !== null;
  const isTold = isBare || isPlaceNoun(scene, index) || isBlowNamed(scene, noun);
  const isSure = scene.lexis.places.sure.has(preposition) && !tellsInWhom(scene, index - 2);
  return isTold && isSure && scene.language.nameKind(name) === null ? name : null;
}

/** Places that a list has. */
const longestList = 5;

/** "in Laro and Peru", "in Laro, Chile and Peru": all of a list, which the figure holds for together. */
function withOthers(scene: Scene, index: number, first: string): string {
  const names = [first];
  for (let at = index + 1; names.length < longestList; at += 2) {
    const joint = kindAt(scene, at);
    const noun = scene.phrases[at + 1];
    const name = noun?.kind === "noun" ? nameOf(scene, noun) : null;
    if (name === null || !scene.language.isPlaceName(name) || !isWholeName(scene, noun)) return first;
    names.push(name);
    if (joint === "conjunction") return isAnd(scene, at) && !opensClause(scene, index, at + 1) ? listOf(names) : first;
    if (joint !== "comma") return first;
  }
  return first;
}

/** "Nine died in Laro and Peru sent help.", but not "Floods in Laro and Peru have killed nine". */
function opensClause(scene: Scene, first: number, last: number): boolean {
  return kindAt(scene, last + 1) === "verb" && verbBefore(scene, first) !== null;
}

function isAnd(scene: Scene, index: number): boolean {
  return lowerAt(scene, scene.phrases[index]?.first ?? -1) === "and";
}

function isWholeName(scene: Scene, noun: Phrase | undefined): boolean {
  return noun !== undefined && scene.tags[noun.head] === "name";
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Barvas Quake" in a headline is Barvas. */
function withoutBlow(scene: Scene, name: string | null): string | null {
  const words = name?.split(" ") ?? [];
  const last = words.at(-1)?.toLowerCase() ?? "";
  return words.length > 1 && scene.lexis.places.namedByPlace.has(last) ? words.slice(0, -1).join(" ") : name;
}

function isBlowNamed(scene: Scene, noun: Phrase): boolean {
  return scene.lexis.places.namedByPlace.has(headNoun(scene, noun));
}

/** "the Turkish city of Izmir", "the Somali capital, Mogadishu": the name before the noun is a people's. */
function isOfPeople(scene: Scene, index: number, name: string): boolean {
  const country = isPlaceNoun(scene, index) ? scene.language.countryOf(name) : null;
  return country !== null && country !== name;
}

function nameBehind(scene: Scene, index: number): string | null {
  return nameAfterOf(scene, index + 1) ?? apposedName(scene, index);
}

/** "the capital", "Somalia's capital" */
function isAlone(scene: Scene, noun: Phrase): boolean {
  const first = scene.tags[noun.first];
  return scene.lexis.places.alone.has(headNoun(scene, noun)) && (first === "determiner" || first === "possessive");
}

/** "A9", "Bitcoin", "the Davis Cup" */
function isNoPlace({ lexis }: Scene, name: string): boolean {
  const lower = name.toLowerCase();
  const { never, neverLast } = lexis.places;
  return /^\p{Lu}{1,2}-?\d+$/u.test(name) || never.has(lower) || neverLast.has(lower.split(" ").at(-1) ?? "");
}

/** "in French", "the Dutch government"; not "off the Italian island" */
function isTongue(scene: Scene, index: number, name: string): boolean {
  const lower = name.toLowerCase();
  if (isPlaceNoun(scene, index) || !(/(?:ish|ch|ese|an)$/.test(lower) || scene.lexis.isPeople(lower))) return false;
  const country = scene.language.countryOf(name);
  return country !== null && country !== name;
}

/** "scored 21 points for Madrid" */
function isForSide(scene: Scene, index: number, preposition: string): boolean {
  if (preposition !== "for") return false;
  for (let before = index - 1; before >= 0 && before > index - reach && kindAt(scene, before) !== "stop"; before--) {
    const phrase = scene.phrases[before];
    if (phrase?.kind === "verb") return scene.lexis.places.forASide.has(infinitiveAt(scene, phrase.head));
  }
  return false;
}

/** "confidence in Merkel" */
function tellsInWhom(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (!phrase) return false;
  const { inWhom } = scene.lexis.places;
  return phrase.kind === "verb" ? inWhom.has(infinitiveAt(scene, phrase.head)) : inWhom.has(headNoun(scene, phrase));
}

/** "have fled Aleppo", "hit Manila", "the storm that struck Keldby": where it was done. */
function placeOfVerb(scene: Scene, index: number): string | null {
  const verb = scene.phrases[index] as Phrase;
  const noun = scene.phrases[index + 1];
  const lemma = infinitiveAt(scene, verb.head);
  const { places } = scene.lexis;
  if (noun?.kind !== "noun" || !places.verbs.has(lemma)) return null;
  const own = nameOf(scene, noun);
  const name = own !== null && isOfPeople(scene, index + 1, own) ? (nameBehind(scene, index + 1) ?? own) : own;
  const isWhole = scene.tags[noun.head] === "name" || isPlaceNoun(scene, index + 1);
  if (name === null || !isWhole) return null;
  const kind = scene.language.nameKind(name);
  return kind === "place" || (kind === null && (places.placeVerbs.has(lemma) || isStruck(scene, index))) ? name : null;
}

/** The subject is a blow: "the tremor", "a 6.1-magnitude quake that". */
function isStruck(scene: Scene, verb: number): boolean {
  const subject = scene.phrases[subjectOf(scene, verb) ?? -1];
  return subject?.kind === "noun" && scene.lexis.places.blows.has(headNoun(scene, subject));
}

/** "Peru has confirmed 169 deaths": the subject of a verb that only says that it has them. */
export function placeThatHas(scene: Scene, mention: number): string | null {
  const verb = scene.phrases[mention - 1];
  const lemma = verb?.kind === "verb" ? infinitiveAt(scene, verb.head) : "";
  const has = scene.lexis.isFiguring(lemma) || /^(?:have|lose|suffer|report|confirm|record|register|see)$/.test(lemma);
  const subject = has ? scene.phrases[subjectOf(scene, mention - 1) ?? -1] : undefined;
  const name = subject?.kind === "noun" && isWholeName(scene, subject) ? nameOf(scene, subject) : null;
  return name !== null && scene.language.nameKind(name) === "place" ? name : null;
}

/** "the village of Lytton", "residents of Ahrtal" */
function placeOfNoun(scene: Scene, of: number): string | null {
  const before = scene.phrases[of - 1];
  const isPlaced = before?.kind === "noun" && scene.lexis.places.owners.has(headNoun(scene, before));
  const name = isPlaced ? nameAfterOf(scene, of) : null;
  if (name === null) return null;
  return scene.language.isPlaceName(name) || scene.language.nameKind(name) === null ? name : null;
}

function isPlaceNoun(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase?.kind === "noun" && scene.lexis.places.kinds.has(headNoun(scene, phrase));
}

/** "in its largest city and former capital, Almaty" */
function apposedName(scene: Scene, place: number): string | null {
  const last = kindAt(scene, place + 1) === "conjunction" ? place + 2 : place;
  const noun = scene.phrases[last + 2];
  if (!isPlaceNoun(scene, last) || kindAt(scene, last + 1) !== "comma" || noun?.kind !== "noun") return null;
  const name = nameOf(scene, noun);
  return name === wordsOf(scene, noun.first, noun.end) ? name : null;
}

/** The name behind the "of" at `index`, or null. */
export function nameAfterOf(scene: Scene, index: number): string | null {
  const noun = scene.phrases[index + 1];
  return lowerAt(scene, scene.phrases[index]?.first ?? -1) === "of" && noun?.kind === "noun"
    ? nameOf(scene, noun)
    : null;
}
