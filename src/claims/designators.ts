// Tells numbers that name what stands before them from those that count: "page 31", "Counts 2 through 5", "Hannover 96".
import type { Mention } from "../model/quantity.js";
import { infinitiveAt } from "./infinitive.js";
import type { Phrase } from "./phrases.js";
import { headNoun, isPerson, kindAt, lowerAt, type Scene } from "./scene.js";

/** "page 31", "Bed 12", "Photo 3 of 12", "Wards 3, 8 and 19", "Kilometre Zero": a bare number behind its noun or name. */
export function numbersName(scene: Scene, index: number): boolean {
  const mention = scene.phrases[index]?.mention;
  if (!mention || !isBareNumber(scene, mention)) return false;
  if (isOwner(scene, mention.endToken) || isQuoted(scene, mention) || opensName(scene, mention)) return true;
  const first = startOfList(scene, mention.firstToken);
  const countsNext = isCounted(scene, index + 1);
  if (isOfGroup(scene, first)) return true;
  if (isBehindNo(scene, first) || isVerbLike(scene, first - 1)) return !countsNext;
  if (opensWithNumbered(scene, first - 1)) return true;
  const before = phraseEndingAt(scene, index, first);
  if (before === null) return isCapitalisedWord(scene, mention);
  if (first < mention.firstToken && isNamed(scene, index, first))
    return !countsNext || isOneThing(scene, index + 1) || isUnknownName(scene, scene.phrases[before] as Phrase);
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
  return isMark(scene, firstToken - 1) && isMark(scene, endToken);
}

function isMark(scene: Scene, at: number): boolean {
  return /^["“”„«»‘’]$/.test(scene.tokens[at]?.text ?? "");
}

/** "Two-Gun Eddie", "in 209 Butler": a name begins with the number. */
function opensName(scene: Scene, { firstToken, endToken }: Mention): boolean {
  const [number, joint, word] = [firstToken, endToken, endToken + 1].map((at) => scene.tokens[at]);
  const isJoined = joint?.text === "-" && !joint.spaced && word?.spaced === false;
  if (isJoined && /^\p{Lu}\p{Ll}/u.test(number?.text ?? "")) return /^\p{Lu}\p{Ll}/u.test(word?.text ?? "");
  const isAddress = number?.kind === "number" && /^(?:at|in)$/.test(lowerAt(scene, firstToken - 1));
  const next = scene.phrases.find(({ first }) => first === endToken);
  return isAddress && next?.kind === "noun" && scene.tags[next.first] === "name" && !isCountedName(scene, next);
}

/** "9 Germans", "300 Boeing jets": more than one of what the name names. */
function isCountedName(scene: Scene, { head }: Phrase): boolean {
  const word = lowerAt(scene, head);
  return scene.tags[head] !== "name" || scene.language.singular(word) !== word || word.endsWith("s");
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
  return (
    isFirst && /^\p{Lu}\p{Ll}/u.test(scene.tokens[token]?.text ?? "") && scene.lexis.isNumbering(lowerAt(scene, token))
  );
}

/** A noun that a figure before it counts; "asteroid 162173 Ryugu" has two names. */
function isCounted(scene: Scene, index: number): boolean {
  const next = scene.phrases[index];
  return next?.kind === "noun" && isCountedName(scene, next);
}

/** One token and no hedge, no separator, no unit: 31, seven; "5B"; "3 of 12"; "11 to 14" may number several. */
function isBareNumber(scene: Scene, { quantity, firstToken, endToken }: Mention): boolean {
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

/** Index of the noun phrase that ends right before a token, at or before the phrase of the figure. */
function phraseEndingAt(scene: Scene, index: number, token: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const phrase = scene.phrases[at];
    if (!phrase || phrase.end < token) return null;
    if (phrase.kind === "noun" && (phrase.end === token || (phrase.head < token && token < phrase.end))) return at;
  }
  return null;
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

/** The noun or name is one that numbers name. */
function isNumbered(scene: Scene, index: number, before: number): boolean {
  const noun = scene.phrases[before] as Phrase;
  if (opensClause(scene, before) && kindAt(scene, index + 1) === "verb") return true;
  if (isNumberingNoun(scene, noun)) return true;
  const quantity = scene.phrases[index]?.mention?.quantity;
  const isDigits = scene.tokens[scene.phrases[index]?.first ?? -1]?.kind === "number";
  const isSmall = isDigits || (typeof quantity?.min === "number" && quantity.min < largest);
  if (quantity?.kind !== "count" || (!isSmall && !isLettered(scene, index)) || (scene.isTitleCase && scene.hasVerb))
    return false;
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

/** More, in words, is hardly part of a name. */
const largest = 10_000;

function isLettered(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase !== undefined && phrase.end - phrase.first === 2 && !scene.tokens[phrase.first + 1]?.spaced;
}

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
  return scene.language.nameKind(nameOf(scene, noun)) === "place";
}

function nameOf(scene: Scene, { first, end }: Phrase): string {
  return scene.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
}

/** "In school 12 pupils …", "gave the party 58 of the seats"; not "a Category 4 storm", "14 Leopard 2 tanks", "on Screen 9 of the Rex". */
function isCountedAfter(scene: Scene, index: number, before: number): boolean {
  const name = scene.phrases[before] as Phrase;
  if (lowerAt(scene, scene.phrases[index]?.end ?? -1) === "of") {
    const isOn =
      (before === 0 || /^(?:preposition|stop)$/.test(kindAt(scene, before - 1) ?? "")) &&
      scene.language.nameKind(nameOf(scene, name)) !== "place";
    return scene.phrases[index]?.mention?.quantity.kind === "count" && !isOn;
  }
  if (!isCounted(scene, index + 1) || isNameBehindDeterminer(scene, name, index)) return false;
  const isNumbering = isNumberingNoun(scene, name) || isUnknownName(scene, name);
  return !(isNumbering && isOneThing(scene, index + 1)) && !isVerbOf(scene, name, index + 1);
}

/** A word with a capital, by which no person, place or body is known. */
function isUnknownName(scene: Scene, name: Phrase): boolean {
  return (
    scene.tags[name.head] === "name" && !scene.isTitleCase && scene.language.nameKind(nameOf(scene, name)) === null
  );
}

/** "train 63503 head-on": what would be counted is in the singular. */
function isOneThing(scene: Scene, index: number): boolean {
  const word = lowerAt(scene, scene.phrases[index]?.head ?? -1);
  return scene.language.singular(word) === word && scene.lexis.nounClass(word) === null;
}

/** "Corridor 749 stays shut", "Mast 3 lost power": behind an unknown name, a verb that was taken for a noun. */
function isVerbOf(scene: Scene, name: Phrase, index: number): boolean {
  const next = scene.phrases[index];
  if (!next || !isUnknownName(scene, name)) return false;
  const word = lowerAt(scene, next.first);
  const singular = scene.language.singular(word);
  return (
    infinitiveAt(scene, next.first) !== word &&
    scene.lexis.nounClass(singular) === null &&
    !scene.language.isPerson(singular)
  );
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
