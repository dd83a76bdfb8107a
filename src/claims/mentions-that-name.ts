// Tells numbers that belong to a name or a page from those that count: "page 31", “Nine Lives”, "12 comments".
import type { Mention } from "../model/quantity.js";
import type { Description } from "./description.js";
import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";

/** A quoted title has no more words than this. */
const longestTitle = 8;
/** Tokens before the verb of a sentence. */
const longestSubject = 20;

/** "page 31", "Bed 12", "Photo 3 of 12", "Hannover 96", "Kilometre Zero": a bare number behind its noun or name. */
export function numbersName(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  const mention = phrase?.mention;
  if (!mention || !isBareNumber(scene, mention)) return false;
  const before = nounBeforeNumber(scene, index);
  if (before === null) return isCapitalisedWord(scene, mention);
  const noun = scene.phrases[before];
  if (!noun || isCountedAfter(scene, index, noun)) return false;
  if (scene.lexis.isNumbering(headNoun(scene, noun)) || scene.lexis.isNumbering(lowerAt(scene, noun.head))) return true;
  if (mention.quantity.bound === "range") return false;
  const single = noun.end - noun.first === 1 || isNameBehindDeterminer(scene, noun, index);
  return (
    scene.tags[noun.head] === "name" &&
    single &&
    mention.quantity.kind === "count" &&
    !(scene.isTitleCase && scene.hasVerb)
  );
}

/** One token and no hedge, no separator, no unit: 31, seven; "3 of 12"; "11 to 14" may number several. */
function isBareNumber(scene: Scene, mention: Mention): boolean {
  const { kind, bound, min } = mention.quantity;
  const [token] = scene.tokens.slice(mention.firstToken, mention.endToken);
  if (kind === "ratio") return token?.kind === "number";
  if (kind === "count" && bound === "range") return token?.kind === "number";
  const small = typeof min === "number" && min < 10000;
  return (
    kind === "count" &&
    bound === "exact" &&
    small &&
    mention.endToken - mention.firstToken === 1 &&
    !/,/.test(token?.text ?? "")
  );
}

/** The noun right before the number, over "No." and the earlier number of "pages 2 and 5". */
function nounBeforeNumber(scene: Scene, index: number): number | null {
  if (kindAt(scene, index - 1) === "noun") return index - 1;
  const listed = kindAt(scene, index - 1) === "conjunction" && kindAt(scene, index - 2) === "mention";
  return listed && kindAt(scene, index - 3) === "noun" ? index - 3 : null;
}

/** "In school 12 pupils …", "gave the party 58 of the seats"; not "a Category 4 storm", "14 Leopard 2 tanks". */
function isCountedAfter(scene: Scene, index: number, name: Phrase): boolean {
  if (lowerAt(scene, scene.phrases[index]?.end ?? -1) === "of")
    return scene.phrases[index]?.mention?.quantity.kind === "count";
  return kindAt(scene, index + 1) === "noun" && !isNameBehindDeterminer(scene, name, index);
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

/** "the Three Tuns", "Kilometre Zero": a number word with a capital inside a sentence that has few. */
function isCapitalisedWord(scene: Scene, mention: Mention): boolean {
  const token = scene.tokens[mention.firstToken];
  const before = scene.tokens[mention.firstToken - 1];
  if (!token || !before || before.kind !== "word" || token.kind !== "word") return false;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !scene.isTitleCase;
}

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
  for (let at = from; at >= 0 && at > from - longestTitle; at--) if (isQuote(scene, at)) return at;
  return null;
}

function quoteAfter(scene: Scene, from: number): number | null {
  for (let at = from; at < from + longestTitle; at++) if (isQuote(scene, at)) return at;
  return null;
}

function isQuote(scene: Scene, at: number): boolean {
  return /^["“”„«»‘’]$/.test(scene.tokens[at]?.text ?? "");
}

/** "342 comments", "Subscribe for $1 a week": what a page says of itself or asks of its reader. */
export function isPageLine(scene: Scene, index: number, about: Description): boolean {
  if (isCall(scene)) return true;
  if (scene.hasVerb) return false;
  if (scene.hasBar) return true;
  const { counted } = about;
  if (counted && scene.tokens.length <= 14 && scene.lexis.isPageNoun(counted.head)) return true;
  const mention = scene.phrases[index]?.mention;
  return counted === null && about.predicate === null && mention !== undefined && isBareNumber(scene, mention);
}

/** "Support for the party slid to 21 percent", "Watch exports rose": the verb comes later. */
function isSubject(scene: Scene): boolean {
  if (scene.tags[1] === "noun" && scene.tags[2] === "past") return true;
  return scene.tags[1] === "preposition" && scene.tags.slice(2, longestSubject).includes("past");
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
