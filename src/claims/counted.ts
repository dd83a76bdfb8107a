// Finds the noun that a figure counts or measures, with what narrows it.
import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";
import { stateAt } from "./states.js";

/** The counted noun: its phrase, its head as a singular, and the words to show. */
export interface Counted {
  readonly phrase: number;
  readonly head: string;
  readonly words: string;
  /** Words before the head that narrow it, lower case: "undersea" in "undersea cables". */
  readonly narrowing: readonly string[];
  /** One of two nouns counted together: "police and civilians" are of no narrower kind. */
  readonly joined?: true;
}

const skipped = new Set([
  "more",
  "other",
  "additional",
  "further",
  "new",
  "extra",
  "the",
  "a",
  "an",
  "its",
  "their",
  "his",
  "her",
  "our",
  "these",
  "those",
  "this",
  "that",
  "of",
  "all",
  "some",
  "such",
  "different",
  "separate",
  "least",
  "about",
  "around",
  "many",
  "as",
  "total",
  "alone",
]);
/** Nouns that only portion what follows "of": "bodies of two victims", "a group of tourists". */
const portions = new Set([
  "group",
  "pair",
  "set",
  "series",
  "number",
  "kind",
  "type",
  "piece",
  "batch",
  "worth",
  "team",
  "crowd",
  "bunch",
  "total",
  "lot",
]);
const ofLike = new Set(["of", "in", "worth"]);

/** The noun after the figure ("9,900 people", "dozens of homes", "84 of the 150 seats", "six-member bloc"), or null. */
export function countedAfter(scene: Scene, mention: number): Counted | null {
  const figure = scene.phrases[mention];
  if (!figure) return null;
  const compound = compoundHead(scene, figure);
  if (compound === "strong" && kindAt(scene, mention + 1) === "noun")
    return withoutStrong(describe(scene, mention + 1));
  if (compound) return { phrase: mention + 1, head: compound, words: compound, narrowing: [] };
  // "12 fighting for their lives"
  if (stateAt(scene, figure.end)) return null;
  const next = behindRank(scene, behindBrackets(scene, mention + 1));
  const direct = nounAt(scene, next);
  if (direct !== null) return isNumbered(scene, figure, direct) ? null : portionOf(scene, direct);
  const link = kindAt(scene, next) === "preposition" ? lowerAt(scene, scene.phrases[next]?.first ?? -1) : "";
  const of = link === "worth" && lowerAt(scene, scene.phrases[next + 1]?.first ?? -1) === "of" ? next + 1 : next;
  const after = ofLike.has(link) ? wholeAt(scene, of + 1) : null;
  if (after === null || (link === "in" && !isBareAmount(scene, figure, after))) return null;
  return portionOf(scene, after);
}

/** "the 60-strong team" */
function withoutStrong(counted: Counted): Counted {
  const narrowing = counted.narrowing.filter((word) => word !== "strong");
  return { ...counted, words: counted.words.replace(/^strong /, ""), narrowing };
}

/** "bringing to seven the number killed", "2,000 a day", "gems worth $2 million the men fled": what follows is not counted; "half the homes" are. */
function isNumbered(scene: Scene, figure: Phrase, noun: number): boolean {
  const kind = figure.mention?.quantity.kind;
  const opening = lowerAt(scene, scene.phrases[noun]?.first ?? -1);
  if (kind === "count") return /^(?:the|an?|each|every)$/.test(opening);
  return kind !== "ratio" && kind !== "percent" && opening === "the";
}

/** Over "(12 miles)" in "20 km (12 miles) of cable". */
function behindBrackets(scene: Scene, index: number): number {
  const closed = kindAt(scene, index) === "bracket" && kindAt(scene, index + 2) === "bracket";
  return closed && kindAt(scene, index + 1) === "mention" ? index + 3 : index;
}

/** Over "first" in "12 first responders". */
function behindRank(scene: Scene, index: number): number {
  const isRank = scene.phrases[index]?.mention?.quantity.kind === "rank";
  return isRank && kindAt(scene, index + 1) === "noun" ? index + 1 : index;
}

/** The noun of the whole: "of the homes", "of the 150 seats", "of the town's 5,200 homes", "of her shares". */
function wholeAt(scene: Scene, index: number): number | null {
  const counted = kindAt(scene, index) === "mention" ? index + 1 : index;
  const noun = nounAt(scene, counted);
  if (noun === null) return null;
  const owner = /^['’]s?$/.test(lowerAt(scene, scene.phrases[noun]?.end ?? -1)) || isPossessive(scene, noun);
  const owned = kindAt(scene, noun + 1) === "mention" ? noun + 2 : noun + 1;
  return owner && kindAt(scene, owned) === "noun" ? owned : noun;
}

function isPossessive(scene: Scene, index: number): boolean {
  return /^(?:its|their|his|her|our|my|your)$/.test(lowerAt(scene, scene.phrases[index]?.head ?? -1));
}

/** "$10,000 in goods", not "$45 million in the quarter" or "12 in Leeds". */
function isBareAmount(scene: Scene, figure: Phrase, noun: number): boolean {
  const phrase = scene.phrases[noun];
  return (
    figure.mention?.quantity.kind === "money" &&
    phrase !== undefined &&
    scene.tags[phrase.first] !== "determiner" &&
    scene.tags[phrase.head] === "noun"
  );
}

/** "member" of "six-member alliance". */
function compoundHead(scene: Scene, figure: Phrase): string | null {
  const hyphen = scene.tokens[figure.end];
  const word = scene.tokens[figure.end + 1];
  const glued = hyphen?.text === "-" && !hyphen.spaced && word?.kind === "word" && !word.spaced;
  return glued && word ? scene.language.singular(word.lower) : null;
}

function nounAt(scene: Scene, index: number): number | null {
  let at = index;
  while (kindAt(scene, at) === "adverb" || kindAt(scene, at) === "adjective") at++;
  if (at > index + 2 || kindAt(scene, at) !== "noun") return null;
  return scene.tags[scene.phrases[at]?.head ?? 0] === "pronoun" && at > index ? null : at;
}

/** "a group of tourists", "the number of cases" count tourists and cases: the index of that noun. */
export function portionAt(scene: Scene, index: number): number {
  const phrase = scene.phrases[index];
  const of =
    phrase?.kind === "noun" && kindAt(scene, index + 1) === "preposition" && lowerAt(scene, phrase.end) === "of";
  return of && kindAt(scene, index + 2) === "noun" && portions.has(headNoun(scene, phrase)) ? index + 2 : index;
}

function portionOf(scene: Scene, index: number): Counted {
  return describe(scene, portionAt(scene, index));
}

/** The noun phrase at `index` as a counted noun. */
export function describe(scene: Scene, index: number): Counted {
  const phrase = scene.phrases[index] as Phrase;
  const first = firstKept(scene, phrase);
  const joined = joinedNoun(scene, index);
  const end = joined ? joined.end : phrase.end;
  const narrowing = scene.tokens
    .slice(first, phrase.head)
    .filter(({ kind, lower }) => kind === "word" && !skipped.has(lower) && !/^['’]s?$/.test(lower));
  return {
    phrase: index,
    head: headNoun(scene, phrase),
    words: wordsOf(scene, Math.max(first, end - 10), end),
    ...(joined ? { joined: true as const } : {}),
    narrowing: joined ? [] : narrowing.map((token) => scene.language.singular(token.lower)),
  };
}

function firstKept(scene: Scene, phrase: Phrase): number {
  let first = phrase.first;
  while (first < phrase.head && (skipped.has(lowerAt(scene, first)) || opensNoun(scene, first))) first++;
  return first;
}

/** "the", and the "'s" of a day or a figure that is no part of the noun: "Sunday's flood". */
function opensNoun(scene: Scene, token: number): boolean {
  return scene.tags[token] === "determiner" || /^['’]s?$/.test(lowerAt(scene, token));
}

/** "civilians and officers": two nouns that one figure counts together. */
function joinedNoun(scene: Scene, index: number): Phrase | null {
  const next = scene.phrases[index + 2];
  if (kindAt(scene, index + 1) !== "conjunction" || next?.kind !== "noun" || kindAt(scene, index - 1) !== "preposition")
    return null;
  const both = [headNoun(scene, scene.phrases[index] as Phrase), headNoun(scene, next)].map(
    (head) => scene.lexis.nounClass(head)?.name,
  );
  return both[0] !== undefined && both[0] === both[1] ? next : null;
}
