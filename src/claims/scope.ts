// Reads whether a figure is a whole, a part of another, or comes on top of one.
import { infinitiveAt } from "./infinitive.js";
import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";

const adding = new Set(["another", "additional", "further", "extra"]);
const parting = new Set(["including", "among", "include", "includes", "included"]);
const wholes = new Set(["them", "whom", "these", "those", "the", "its", "their", "his", "her", "which"]);

/**
 * "2,000 more people", "another 40", "an additional 300". `contrasted` is set where an earlier figure of the sentence counts
 * another event, so that "more" only adds a second figure: "killing 10 and injuring dozens more".
 */
export function isAdditional(scene: Scene, mention: number, contrasted: boolean): boolean {
  const phrase = scene.phrases[mention];
  if (!phrase) return false;
  const before = [phrase.first - 1, phrase.first - 2, phrase.first].map((token) => lowerAt(scene, token));
  if (before.some((word) => adding.has(word))) return true;
  return !contrasted && isFollowedByMore(scene, phrase.end) && !isCompared(scene, mention);
}

function isFollowedByMore(scene: Scene, token: number): boolean {
  const after = lowerAt(scene, token);
  return adding.has(after) || (after === "more" && lowerAt(scene, token + 1) !== "than");
}

/** "the fewer … the more", "8 percent more": a difference, not an addition. */
function isCompared(scene: Scene, mention: number): boolean {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  return kind !== "count" && kind !== "money";
}

/** "103 of them", "including 12 police", "of whom five", "Of the injured, 17", "the deaths - 103 -". */
export function isPart(scene: Scene, mention: number): boolean {
  const phrase = scene.phrases[mention];
  if (!phrase) return false;
  if (lowerAt(scene, phrase.end) === "of" && isWholeAt(scene, mention + 2, phrase.end + 1))
    return !isAllOfThem(scene, phrase, mention);
  return (
    isIncluded(scene, mention) ||
    isMostOf(scene, mention) ||
    isOutOfFronted(scene, mention) ||
    isBroughtToTotal(scene, mention)
  );
}

/** "There were 200 of them", as "all 18 of the miners": no part. */
function isAllOfThem(scene: Scene, { first, end }: Phrase, mention: number): boolean {
  if (lowerAt(scene, first - 1) === "all" || lowerAt(scene, first) === "all") return true;
  const verb = scene.phrases[mention - 1];
  const isThem = /^(?:them|us|you)$/.test(lowerAt(scene, end + 1));
  return isThem && verb?.kind === "verb" && isThere(scene, verb.first);
}

/** "There were 200": the word right before the verb or in its phrase. */
export function isThere(scene: Scene, first: number): boolean {
  return lowerAt(scene, first) === "there" || lowerAt(scene, first - 1) === "there";
}

/** "Six were killed, bringing the number of dead this month to 19": six of the nineteen. */
function isBroughtToTotal(scene: Scene, mention: number): boolean {
  for (let index = mention + 1; index < mention + 14; index++) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop") return false;
    if (phrase.kind === "verb" && bringsTotal(scene, index)) return isReached(scene, index);
  }
  return false;
}

/** "… to 19": the total stands behind. */
function isReached(scene: Scene, verb: number): boolean {
  for (let index = verb + 2; index < verb + 10; index++)
    if (kindAt(scene, index) === "mention" && lowerAt(scene, (scene.phrases[index]?.first ?? 0) - 1) === "to")
      return true;
  return false;
}

/** Nouns that stand for what is counted: "the toll rose to 12". */
export const stands: ReadonlySet<string> = new Set([
  "it",
  "that",
  "this",
  "figure",
  "number",
  "total",
  "count",
  "tally",
  "toll",
  "share",
  "proportion",
  "rate",
  "sum",
  "amount",
  "level",
]);
/** "taking the tally to 166" */
export const bringing: ReadonlySet<string> = new Set(["bring", "take", "push", "raise", "lift"]);

/** "bringing the country's total" */
export function bringsTotal(scene: Scene, verb: number): boolean {
  const total = scene.phrases[verb + 1];
  const brings = bringing.has(infinitiveAt(scene, scene.phrases[verb]?.head ?? -1));
  return brings && total?.kind === "noun" && stands.has(headNoun(scene, total));
}

function isWholeAt(scene: Scene, index: number, token: number): boolean {
  return (
    scene.tags[token + 1] !== undefined && (wholes.has(lowerAt(scene, token)) || kindAt(scene, index) === "mention")
  );
}

/** "including 12 police and 3 nurses", "among them eight calves": over earlier members of the list. */
function isIncluded(scene: Scene, mention: number): boolean {
  for (let index = mention - 1; index >= 0 && index > mention - 9; index--) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop") return false;
    const word = lowerAt(scene, phrase.head);
    if (word === "among") return /^(?:them|those|the)$/.test(lowerAt(scene, phrase.head + 1));
    if (parting.has(word) || word === "whom") return true;
    if (word === "which" && lowerAt(scene, phrase.head - 1) === "of") return true;
    if (phrase.kind === "verb") return false;
  }
  return false;
}

/** "most of the deaths - 103 -" */
function isMostOf(scene: Scene, mention: number): boolean {
  if (kindAt(scene, mention - 1) !== "bracket") return false;
  const start = scene.phrases[mention - 2]?.first ?? 0;
  const words = [start - 1, start, start - 2].map((index) => lowerAt(scene, index));
  return words.includes("most") || words.includes("majority") || words.includes("many");
}

/** "Of the 63 people killed, 18 …", "Out of 410 homes, just 12 …": the clause opens with the whole. */
function isOutOfFronted(scene: Scene, mention: number): boolean {
  let index = mention - 1;
  while (kindAt(scene, index) === "adverb") index--;
  if (kindAt(scene, index) !== "comma") return false;
  for (index--; index >= 0 && index > mention - 12; index--) if (kindAt(scene, index) === "stop") break;
  const first = scene.phrases[index + 1]?.first ?? -1;
  const of = lowerAt(scene, first) === "out" ? first + 1 : first;
  return lowerAt(scene, of) === "of" && infinitiveAt(scene, of + 1) !== "course";
}
