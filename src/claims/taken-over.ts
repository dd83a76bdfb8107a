// Tells what a count takes from the figures before it: their noun, their verb, or the level that they were of.
import type { Earlier } from "./bare.js";
import type { Counted } from "./counted.js";
import { isPointing } from "./elided.js";
import { isLinkedByOf } from "./nominal.js";
import type { Predicate } from "./predicate.js";
import { headNoun, isPerson, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";

const levels = new Set(["peak", "high", "low", "record", "maximum", "minimum", "total", "average"]);

/** "9,000 homes are dark, down from a peak of 40,000": of homes as well. */
export function levelOf(scene: Scene, mention: number, before: Earlier | undefined): Counted | null {
  const noun = scene.phrases[mention - 2];
  const isLevel = isLinkedByOf(scene, mention) && noun?.kind === "noun" && levels.has(headNoun(scene, noun));
  return isLevel && before && scene.sentence.index - before.sentence <= 1 ? before.counted : null;
}

/** "51 counts of murder, 40 of arson": counts as well. */
export function ofSameNoun(
  scene: Scene,
  mention: number,
  { phrase }: Counted,
  earlier: readonly Earlier[],
): Counted | null {
  const isOf = (index: number) => lowerAt(scene, scene.phrases[index]?.first ?? -1) === "of";
  const isBareNoun = phrase === mention + 2 && scene.tags[scene.phrases[phrase]?.first ?? -1] !== "determiner";
  if (!isOf(mention + 1) || !isBareNoun || !isJoined(scene, mention)) return null;
  const [before] = earlier;
  const isHere = before?.sentence === scene.sentence.index && before.counted !== null;
  return isHere && isOf(before.counted.phrase + 1) ? before.counted : null;
}

/** The latest that stands behind no preposition: the 35 of "35 slept in nine tents and 20 in barns". */
export function mainOf(earlier: readonly Earlier[]): Earlier | undefined {
  return earlier.find(({ isLinked }) => isLinked !== true) ?? earlier[0];
}

/** "arrested 40 fans in Leeds, 12 in York": fans as well; not "killing 40 fans and injuring 12". */
export function isOfSameVerb(scene: Scene, mention: number, predicate: Predicate | null, before: Earlier): boolean {
  const here = before.sentence === scene.sentence.index && predicate?.event != null;
  return here && before.event === predicate.event && isJoined(scene, mention);
}

/** "Eight soldiers were killed and 17 wounded": of soldiers too, as neither the noun nor the auxiliary is said again. */
export function sharedSubject(
  scene: Scene,
  mention: number,
  predicate: Predicate | null,
  before: Earlier | undefined,
): Counted | null {
  const isHere = before?.sentence === scene.sentence.index && before.isPart !== true;
  const told = scene.phrases[mention + 1];
  const isBare = predicate?.phrase === mention + 1 && told?.first === told?.head;
  if (!isHere || !isBare || !isJoined(scene, mention)) return null;
  const isBoth = predicate.event?.counted === "person" && before.event?.counted === "person";
  return isBoth && before.counted && before.counted.phrase < mention && isPerson(scene, before.counted.head)
    ? before.counted
    : null;
}

/** "35 more" are more of what was counted before, and so are "8 others" where the event can befall it. */
export function pointsBack(scene: Scene, mention: number, counts: string, before: Earlier | undefined): boolean {
  if (isPeopleOfWhole(scene, mention)) return false;
  const others = /^others?$/.test(lowerAt(scene, scene.phrases[mention]?.end ?? -1));
  const alike = scene.lexis.nounClass(before?.counted?.head ?? "")?.name === counts;
  return isPointing(scene, mention) && (alike || !others);
}

/** "11 of the 60 accused": of those told right behind, and they are people whom the event befell. */
function isPeopleOfWhole(scene: Scene, mention: number): boolean {
  const isOf = lowerAt(scene, scene.phrases[mention + 1]?.first ?? -1) === "of";
  const whole = isOf && kindAt(scene, mention + 2) === "mention" ? mention + 2 : mention;
  const told = scene.phrases[whole + 1];
  const isParticiple = told?.kind === "verb" && told.first === told.head && scene.tags[told.head] === "participle";
  return isParticiple && scene.lexis.adjectiveEvent(lowerAt(scene, told.head))?.counted === "person";
}

/** "revised the number of dead to 37 from 41" */
export function isWhatItWas(scene: Scene, mention: number): boolean {
  const isFrom = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "from";
  const isTo = lowerAt(scene, scene.phrases[mention - 3]?.first ?? -1) === "to";
  return isFrom && isTo && kindAt(scene, mention - 2) === "mention";
}

/** Phrases of "and at the Greens 118" before its figure. */
const listReach = 4;

/** A comma or "and" stands before the figure, or before who or where has it: ", Fiji 28", "and in Tonga 440", ", the firm at 9,000". */
export function isJoined(scene: Scene, mention: number): boolean {
  for (let index = mention - 1; index > mention - listReach; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "comma" || phrase?.kind === "conjunction") return index > 0;
    const passes =
      phrase?.kind === "adverb" ||
      phrase?.kind === "preposition" ||
      (phrase?.kind === "noun" && !isPronounAt(scene, index) && !scene.lexis.isNumbering(headNoun(scene, phrase)));
    if (!passes) return false;
  }
  return false;
}
