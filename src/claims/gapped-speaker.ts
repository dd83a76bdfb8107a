// Finds who gives a figure where the verb of saying is not said again: "Police said 300 came, organisers 900".
import { infinitiveAt } from "./infinitive.js";
import { isSayer } from "./sayer.js";
import { headNoun, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";

/** Phrases between a verb and where it is not said again. */
export const gap = 14;

/** Index of who says so in "Unions put it at 9,000, the company at 3,500", "Police said 300 came, organisers 900": the verb is not said again. */
export function gappedAt(scene: Scene, at: number): number | null {
  if (kindAt(scene, at + 1) !== "mention") return null;
  const isLink = /^(?:at|of)$/.test(lowerAt(scene, scene.phrases[at]?.first ?? -1));
  const sayer = isLink ? at - 1 : at;
  const phrase = scene.phrases[sayer];
  const isNext = /^(?:comma|conjunction|stop)$/.test(kindAt(scene, sayer - 1) ?? "");
  if (!isNext || phrase?.kind !== "noun") return null;
  const says = isLink
    ? isSayer(scene, sayer)
    : scene.lexis.isAuthority(headNoun(scene, phrase)) && isBare(scene, at + 1);
  return says && isSaidBefore(scene, sayer, isLink) ? sayer : null;
}

/** Nothing follows the figure that it could count. */
function isBare(scene: Scene, mention: number): boolean {
  const next = kindAt(scene, mention + 1);
  return next === null || next === "stop" || next === "comma" || next === "quote";
}

/** A verb of giving a number stands before, or of saying with a figure behind it. */
function isSaidBefore(scene: Scene, sayer: number, isLink: boolean): boolean {
  let figures = 0;
  for (let index = sayer - 2; index >= 0 && index > sayer - gap; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "mention" && !isTimeMention(phrase)) figures++;
    if (phrase?.kind !== "verb") continue;
    const lemma = infinitiveAt(scene, phrase.head);
    if (scene.lexis.isFiguring(lemma)) return figures > 0;
    if (isLink) return false;
    if (scene.lexis.isSpeech(lemma)) return figures > 0;
  }
  return false;
}
