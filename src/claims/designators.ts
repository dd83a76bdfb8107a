// Tells numbers that name what stands before them from those that count: "page 31", "Counts 2 through 5", "Hannover 96".
import type { Mention } from "../model/quantity.js";
import { isCounted, isCountedAfter, isNumbered, isOneThing, isUnknownName, phraseEndingAt } from "./numbered-nouns.js";
import { isQuotationMark, kindAt, lowerAt, type Scene } from "./scene.js";

const capitalised = /^\p{Lu}\p{Ll}/u;

/** "page 31", "Bed 12", "Photo 3 of 12", "Wards 3, 8 and 19", "Kilometre Zero": a bare number behind its noun or name. */
export function numbersName(scene: Scene, index: number): boolean {
  const mention = scene.phrases[index]?.mention;
  if (!mention || !isBareNumber(scene, mention)) return false;
  if (isOwner(scene, mention.endToken) || isQuoted(scene, mention) || opensName(scene, index, mention)) return true;
  const first = startOfList(scene, mention.firstToken);
  const countsNext = isCounted(scene, index + 1);
  if (isOfGroup(scene, first)) return true;
  if (isBehindNo(scene, first) || isVerbLike(scene, first - 1)) return !countsNext;
  if (opensWithNumbered(scene, first - 1)) return true;
  const before = phraseEndingAt(scene, index, first);
  if (before === null) return isCapitalisedWord(scene, mention);
  if (first < mention.firstToken && isNamed(scene, index, first))
    return !countsNext || isOneThing(scene, index + 1) || isUnknownName(scene, before);
  return !isCountedAfter(scene, index, before) && isNumbered(scene, index, before);
}

/** Of "Wards 3, 8 and 19" the 8 and the 19, "CTV 9 reported": a name's number though a figure before it lends it a noun. */
export function numbersNameAnyway(scene: Scene, index: number): boolean {
  const mention = scene.phrases[index]?.mention;
  const isListed = mention !== undefined && startOfList(scene, mention.firstToken) < mention.firstToken;
  return (isListed || kindAt(scene, index + 1) === "verb") && numbersName(scene, index);
}

/** "the 787's builder", "Reactor 5's pond": numbers that count own nothing. */
function isOwner(scene: Scene, behind: number): boolean {
  return /^['’]s$/.test(lowerAt(scene, behind)) && scene.tokens[behind]?.spaced === false;
}

/** “19”: alone between quotation marks. */
function isQuoted(scene: Scene, { firstToken, endToken }: Mention): boolean {
  return isQuotationMark(scene, firstToken - 1) && isQuotationMark(scene, endToken);
}

/** "Two-Gun Eddie", "in 209 Butler": a name begins with the number. */
function opensName(scene: Scene, index: number, { firstToken, endToken }: Mention): boolean {
  const [number, joint, word] = [firstToken, endToken, endToken + 1].map((at) => scene.tokens[at]);
  const isJoined = joint?.text === "-" && !joint.spaced && word?.spaced === false;
  if (isJoined && capitalised.test(number?.text ?? "")) return capitalised.test(word?.text ?? "");
  const isAddress = number?.kind === "number" && /^(?:at|in)$/.test(lowerAt(scene, firstToken - 1));
  const next = scene.phrases[index + 1];
  return isAddress && next?.kind === "noun" && scene.tags[next.first] === "name" && !isCounted(scene, index + 1);
}

/** "the Group of 20" */
function isOfGroup({ tokens }: Scene, first: number): boolean {
  return first > 2 && tokens[first - 1]?.lower === "of" && tokens[first - 2]?.text === "Group";
}

/** "On Friday metro lines 2 and 5 stayed shut": a noun that numbers name, taken for a verb. */
function isVerbLike(scene: Scene, token: number): boolean {
  const word = lowerAt(scene, token);
  const singular = scene.language.singular(word);
  return (
    scene.tags[token] === "verb" &&
    scene.tags[token - 1] === "noun" &&
    word !== singular &&
    scene.lexis.isNumbering(singular)
  );
}

/** "Decree 85 bans", "Asteroid 65803 and": first in its sentence, where its capital hides what it is. */
function opensWithNumbered(scene: Scene, token: number): boolean {
  const isFirst = token === 0 || scene.tokens[token - 1]?.text === ";";
  return isFirst && capitalised.test(scene.tokens[token]?.text ?? "") && scene.lexis.isNumbering(lowerAt(scene, token));
}

/** One token and no hedge, no separator, no unit: 31, seven; "5B"; "3 of 12"; "11 to 14" may number several. */
export function isBareNumber(scene: Scene, { quantity, firstToken, endToken }: Mention): boolean {
  const { kind, bound } = quantity;
  const token = scene.tokens[firstToken];
  if (!token || /,/.test(token.text)) return false;
  if (kind === "ratio" || (kind === "count" && bound === "range")) return token.kind === "number";
  const letter = scene.tokens[firstToken + 1];
  const lettered = endToken === firstToken + 2 && letter?.spaced === false && /^[A-Z]$/.test(letter.text);
  return kind === "count" && bound === "exact" && (endToken === firstToken + 1 || lettered);
}

const joints = new Set([",", "and", "or", "to", "through", "&"]);
const letters = /^(?:[a-z]|bis|ter)$/;
/** Numbers of one list that are looked over. */
const longestList = 12;

/** The first token of the list of bare numbers that a number ends or goes on: "3" of "3, 8 and the 19". */
function startOfList(scene: Scene, number: number): number {
  let start = number;
  for (let seen = 0; seen < longestList; seen++) {
    let at = lowerAt(scene, start - 1) === "the" ? start - 2 : start - 1;
    if (!joints.has(lowerAt(scene, at))) break;
    if (lowerAt(scene, at - 1) === ",") at--;
    if (letters.test(lowerAt(scene, at - 1))) at--;
    const before = scene.tokens[at - 1];
    if (before?.kind !== "number" || /[.,]/.test(before.text)) break;
    start = at - 1;
  }
  return start;
}

/** "Sirens No. 14 through 17" */
function isBehindNo(scene: Scene, first: number): boolean {
  const at = lowerAt(scene, first - 1) === "." ? first - 2 : first - 1;
  return /^nos?$/.test(lowerAt(scene, at)) && at < first - 1;
}

/** The first number of the list is no mention, since a name or code has it, or names something itself. */
function isNamed(scene: Scene, index: number, first: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const phrase = scene.phrases[at];
    if (!phrase || phrase.end <= first) return true;
    // "clinics 2, 8 and 9"
    if (phrase.first <= first && phrase.mention) return numbersName(scene, at) || !isCounted(scene, index + 1);
  }
  return true;
}

/** "the Three Tuns", "Kilometre Zero": a number word with a capital inside a sentence that has few. */
function isCapitalisedWord(scene: Scene, mention: Mention): boolean {
  const token = scene.tokens[mention.firstToken];
  const before = scene.tokens[mention.firstToken - 1];
  if (!token || !before || before.kind !== "word" || token.kind !== "word") return false;
  return capitalised.test(token.text) && !scene.isTitleCase;
}
