// Finds the noun of a count that a figure gives: "the number" in "The number of people killed in two fires has risen to 50".
import { predicateOf } from "./predicate.js";
import { headNoun, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";
import { clauseOpeners, hasTense } from "./walk.js";

/** Nouns of a count, which are not what is counted. */
export const tallyHeads: ReadonlySet<string> = new Set(["number", "total", "count", "figure", "tally", "toll"]);
/** Phrases between "the number of" and its figure. */
const reach = 12;
/** Phrases between "the number of" and its figure, over clauses. */
const farthest = 40;
/** Phrases between the verb and the figure, and one more. */
const levelReach = 7;

/** Index of "the number" before the figure, of which it is the number; null where none is told. */
export function headBefore(scene: Scene, mention: number): number | null {
  return headOf(scene, mention) ?? headOfSubject(scene, mention);
}

/** Index of "the number" in "bringing to seven the number of people killed". */
export function headBehind(scene: Scene, mention: number): number | null {
  const phrase = scene.phrases[mention + 1];
  const behind =
    phrase?.kind === "noun" && lowerAt(scene, phrase.first) === "the" && tallyHeads.has(headNoun(scene, phrase));
  return behind ? mention + 1 : null;
}

/** Index of "the number" in "the number of people in custody has reached 9,900". */
function headOf(scene: Scene, mention: number): number | null {
  for (let index = mention - 1; index >= 0 && index > mention - reach; index--) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop" || phrase.kind === "comma") return null;
    if (isSecond(scene, index)) return index;
    const isRank = phrase.mention?.quantity.kind === "rank";
    if (phrase.kind === "mention" && !isTimeMention(phrase) && !isRank) return null;
    if (phrase.kind !== "noun" || !tallyHeads.has(headNoun(scene, phrase))) continue;
    const link = lowerAt(scene, phrase.end);
    return (link === "of" || link === "for") && !/^an?$/.test(lowerAt(scene, phrase.first)) ? index : null;
  }
  return null;
}

/** "and that of the injured to 2,476" */
function isSecond(scene: Scene, index: number): boolean {
  const { first = -1, end = -1 } = scene.phrases[index] ?? {};
  return lowerAt(scene, first) === "that" && end === first + 1 && lowerAt(scene, end) === "of";
}

/** "The number of people killed in attacks on two mosques has risen to 50": over figures and clauses, as the subject of the verb right before. */
function headOfSubject(scene: Scene, mention: number): number | null {
  const level = levelVerb(scene, mention);
  let isOpen = false; // a verb with a tense stands behind, of which no clause has told the opening
  for (let index = (level ?? 0) - 1; index >= 0 && index > mention - farthest; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "stop" || phrase?.kind === "quote") return null;
    const isClause = phrase?.kind === "relative" || phrase?.kind === "subordinator";
    if (!isOpen && (isClause || opensBefore(scene, index, level))) return null;
    if (isClause || opensClauseAt(scene, index)) isOpen = false;
    if (phrase?.kind === "verb" && hasTense(scene, index) && !isReduced(scene, index)) {
      if (isOpen) return null;
      isOpen = true;
    }
    if (phrase?.kind !== "noun" || !tallyHeads.has(headNoun(scene, phrase))) continue;
    return !isOpen && /^(?:of|for)$/.test(lowerAt(scene, phrase.end)) ? index : null;
  }
  return null;
}

/** "children immunised against polio" */
function isReduced(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  const isBare = phrase?.first === phrase?.head && scene.tags[phrase?.head ?? -1] === "past";
  return isBare && kindAt(scene, verb - 1) === "noun" && kindAt(scene, verb + 1) === "preposition";
}

/** "after police found", "since the spring" */
function opensClauseAt(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase?.kind === "preposition" && clauseOpeners.has(lowerAt(scene, phrase.first));
}

/** "since prices have risen to": the verb of the figure is that of the clause. */
function opensBefore(scene: Scene, index: number, verb: number | null): boolean {
  return opensClauseAt(scene, index) && kindAt(scene, index + 1) === "noun" && index + 2 === verb;
}

/** "has risen to", "fell for the first time, to", "was put on Monday at": the verb whose figure this is, and which tells nothing else. */
function levelVerb(scene: Scene, mention: number): number | null {
  for (let index = mention - 1; index > mention - levelReach; index--) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return predicateOf(scene, index).event ? null : index;
    const isTime = kind === "noun" && kindAt(scene, index - 1) === "mention";
    if (!isTime && kind !== "preposition" && kind !== "adverb" && kind !== "comma" && kind !== "mention") return null;
  }
  return null;
}
