// Finds the noun that stands before a sum, a share or a measure and says what it is of.
import { type Counted, describe, portionAt } from "./counted.js";
import type { Predicate } from "./predicate.js";
import { isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { verbBefore } from "./subject.js";
import { nounBefore, objectOf } from "./walk.js";

/** They are of something else: "rose by an average of 6 percent". */
const averages = new Set(["average", "mean", "median", "total", "maximum", "minimum", "record"]);

/** "a gash 70 metres long", "a wall as high as three metres": the noun right before the measure. */
export function described(scene: Scene, mention: number): Counted | null {
  const noun = scene.phrases[mention - 1];
  const isMeasure = scene.phrases[mention]?.mention?.quantity.kind === "measure";
  const isOpened = noun?.kind === "noun" && /^an?$/.test(lowerAt(scene, noun.first));
  return isMeasure && isOpened ? describe(scene, mention - 1) : null;
}

/** "The ferry, 400 metres long, …": the noun before the comma, where an adjective behind the figure tells what is measured. */
export function apposed(scene: Scene, mention: number, predicate: Predicate | null): Counted | null {
  const isAdjective = predicate?.phrase === mention + 1 && predicate.event !== null;
  const isBehindComma = kindAt(scene, mention - 1) === "comma" && kindAt(scene, mention - 2) === "noun";
  return isAdjective && isBehindComma && !isPronounAt(scene, mention - 2) ? describe(scene, mention - 2) : null;
}

/** Phrases between a figure and the next whose verb is that of the first. */
const reach = 9;

/** "Profit rose 3 percent, sales 5 percent": the verb is not said again, so that the noun before the figure is its subject. */
export function gapped(scene: Scene, mention: number): Counted | null {
  const joined = kindAt(scene, mention - 2) === "comma" || kindAt(scene, mention - 2) === "conjunction";
  if (kindAt(scene, mention - 1) !== "noun" || isPronounAt(scene, mention - 1) || !joined) return null;
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  for (let index = mention - 3; index >= 0 && index > mention - reach; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "verb" || phrase?.kind === "stop") return null;
    if (phrase?.mention?.quantity.kind === kind) return describe(scene, mention - 1);
  }
  return null;
}

/** They stand between a noun and its sum. */
const valuing = new Set([
  "worth",
  "valued",
  "estimated",
  "costing",
  "totalling",
  "totaling",
  "exceed",
  "exceeding",
  "exceeds",
  "topping",
  "surpassing",
  "nearing",
  "approaching",
]);

/** "jewellery worth £1.7m", "a painting valued at $4 million", "losses that exceed 5 billion" */
export function valued(scene: Scene, mention: number): Counted | null {
  const { first = 0, end = 0 } = scene.phrases[mention] ?? {};
  if (!scene.tokens.slice(Math.max(0, first - 4), end).some(({ lower }) => valuing.has(lower))) return null;
  for (let index = mention - 1; index >= 0 && index > mention - 7; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "noun" && lowerAt(scene, phrase.head) !== "worth") return describe(scene, index);
    if (phrase?.kind === "stop") return null;
  }
  return null;
}

/** "a magnitude of 5.9", "Turnout at 61 percent", "losses of $3 million"; "raised its key rate by half a point to 4 percent". */
export function measured(scene: Scene, mention: number): Counted | null {
  const isLinked = kindAt(scene, mention - 1) === "preposition";
  // "cut the target from 44 to 39 euros" is one amount.
  const link = lowerAt(scene, scene.phrases[isLinked ? mention - 1 : mention]?.first ?? -1);
  if (!isLinked && link !== "from") return null;
  const changes = /^(?:to|by|from)$/.test(link);
  const verb = changes ? verbBefore(scene, mention) : null;
  const index = (verb === null ? null : objectOf(scene, verb)) ?? (isLinked ? nounBefore(scene, mention) : null);
  const noun = index === null || isPronounAt(scene, index) ? null : describe(scene, portionAt(scene, index));
  return noun === null || averages.has(noun.head) ? null : noun;
}

/** They stand for the thing measured, or for whom it is: "bring her $2 million". */
const standing = /^(?:it|them|that|this|her|him|me|us|you)$/;

export function linkedNoun(scene: Scene, mention: number): Counted | null {
  const index = nounBefore(scene, mention);
  return index === null || standing.test(lowerAt(scene, scene.phrases[index]?.head ?? -1))
    ? null
    : describe(scene, index);
}
