// Says whose price, length or growth a figure tells: the tunnel of "the length of the tunnel", the prices of "the rise in prices".
import { type Counted, describe, portionAt } from "./counted.js";
import { headNoun, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectOf, verbBefore } from "./subject.js";

/** "the price of oil", "the rise in prices": the noun behind, else the noun itself. */
export function bearerBehind(scene: Scene, counted: Counted): Counted {
  const phrase = scene.phrases[counted.phrase];
  if (phrase?.kind !== "noun" || kindAt(scene, counted.phrase + 2) !== "noun") return counted;
  const link = lowerAt(scene, phrase.end);
  const isOf = link === "of" && isAttributeAt(scene, counted.phrase);
  const isIn = (link === "in" || link === "of") && scene.lexis.isChange(counted.head);
  return (isOf || isIn) && !isPronounAt(scene, counted.phrase + 2)
    ? describe(scene, portionAt(scene, counted.phrase + 2))
    : counted;
}

/** "has a length of 9 kilometres", "flies at a height of 9 kilometres", "a bridge at a cost of $9 million": what stands before. */
export function bearerBefore(scene: Scene, mention: number, counted: Counted): Counted {
  const isOwn = counted.phrase === mention - 2 && isAttributeAt(scene, counted.phrase);
  if (!isOwn || lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) !== "of") return counted;
  const opened = /^an?$/.test(lowerAt(scene, scene.phrases[counted.phrase]?.first ?? -1));
  const isLinked = /^(?:at|with)$/.test(lowerAt(scene, scene.phrases[counted.phrase - 1]?.first ?? -1));
  const verb = verbBefore(scene, counted.phrase);
  if (!opened || verb === null || !(isLinked || verb === counted.phrase - 1)) return counted;
  const subject = subjectOf(scene, verb);
  return subject !== null && kindAt(scene, subject) === "noun" && !isPronounAt(scene, subject)
    ? describe(scene, portionAt(scene, subject))
    : counted;
}

/** "the share of the vote", "the price tag of the bridge"; not "the share price of the bank", "shares of the bank". */
function isAttributeAt(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (phrase?.kind !== "noun") return false;
  const head = headNoun(scene, phrase);
  const before =
    phrase.head > phrase.first && scene.tags[phrase.head - 1] === "noun" ? lowerAt(scene, phrase.head - 1) : null;
  if (before !== null) return scene.lexis.isAttribute(`${before} ${head}`);
  return scene.lexis.isAttribute(head) && (head !== "share" || lowerAt(scene, phrase.head) === head);
}
