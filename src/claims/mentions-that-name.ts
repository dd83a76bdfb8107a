// Tells numbers that belong to a name or a page from those that count: "page 31", “Nine Lives”, "12 comments".
import type { Mention } from "../model/quantity.js";
import type { Description } from "./description.js";
import { isBareNumber } from "./designators.js";
import { infinitiveAt } from "./infinitive.js";
import { isQuotationMark, type Scene } from "./scene.js";

/** A quoted title has no more words than this. */
const longestTitle = 8;
/** So many bars part a menu, whatever its words. */
const manyBars = 3;
/** Tokens before the verb of a sentence. */
const longestSubject = 20;

/** “Nine Lives”, "Nine to Five": every longer word between the quotation marks has a capital. */
export function isTitle(scene: Scene, mention: Mention): boolean {
  const from = quoteBefore(scene, mention.firstToken - 1);
  const to = quoteAfter(scene, mention.endToken);
  if (from === null || to === null || to - from - 1 > longestTitle) return false;
  const words = scene.tokens.slice(from + 1, to).filter(({ kind }) => kind === "word");
  const long = words.filter(({ text }) => text.length > 3);
  return (
    words.length > 1 &&
    !scene.tokens.slice(from + 1, to).some(({ text }) => text === ",") &&
    long.every(({ text }) => /^\p{Lu}/u.test(text))
  );
}

function quoteBefore(scene: Scene, from: number): number | null {
  for (let at = from; at >= 0 && at > from - longestTitle; at--) if (isQuotationMark(scene, at)) return at;
  return null;
}

function quoteAfter(scene: Scene, from: number): number | null {
  for (let at = from; at < from + longestTitle; at++) if (isQuotationMark(scene, at)) return at;
  return null;
}

/** "342 comments", "Subscribe for $1 a week": what a page says of itself or asks of its reader. */
export function isPageLine(scene: Scene, index: number, about: Description): boolean {
  if (isCall(scene) || scene.bars >= manyBars) return true;
  if (scene.hasVerb) return false;
  if (scene.bars > 0) return true;
  const { counted } = about;
  if (counted && scene.tokens.length <= 14 && scene.lexis.isPageNoun(counted.head)) return true;
  const mention = scene.phrases[index]?.mention;
  return counted === null && about.predicate === null && mention !== undefined && isBareNumber(scene, mention);
}

/** "Support for the party slid to 21 percent", "Watch exports rose": the verb comes later. */
function isSubject(scene: Scene): boolean {
  if ((scene.tags[1] === "noun" && scene.tags[2] === "past") || isNameThatSpeaks(scene)) return true;
  return scene.tags[1] === "preposition" && scene.tags.slice(2, longestSubject).includes("past");
}

/** Tokens of a name that begins with a verb. */
const longestName = 6;

/** "Save the Children says that 20 …" */
function isNameThatSpeaks(scene: Scene): boolean {
  for (let at = 1; at < longestName; at++) {
    const { text = "" } = scene.tokens[at] ?? {};
    if (/^(?:the|of|and|for)$/.test(text) || /^\p{Lu}/u.test(text)) continue;
    return at > 1 && /^\p{Lu}/u.test(scene.tokens[at - 1]?.text ?? "") && scene.lexis.isSpeech(infinitiveAt(scene, at));
  }
  return false;
}

/** The sentence, or the part of it behind a mark, begins with a verb in the infinitive. */
function isCall(scene: Scene): boolean {
  const first = scene.tokens[0];
  if (!first || scene.sentence.block === "title" || scene.isTitleCase) return false;
  const next = scene.tags[1];
  return (
    scene.lexis.isCall(first.lower) &&
    !isSubject(scene) &&
    next !== "past" &&
    next !== "auxiliary" &&
    next !== "verb" &&
    next !== "modal"
  );
}
