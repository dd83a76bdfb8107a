// Finds what an entry of a timeline tells of the day that it opens with: "15 September: recall of 1 million phones".
import { nounPhraseEvent } from "./noun-events.js";
import { type Predicate, predicateOf } from "./predicate.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";

/** Phrases of an entry that are looked through. */
const reach = 12;

/** Index of the first phrase behind the colon, where the sentence opens with the date at phrase `mention`; null where it is no entry. */
export function entryOf(scene: Scene, mention: number): number | null {
  const phrase = scene.phrases[mention];
  const expression = phrase?.mention?.quantity.expression;
  const isDay = expression?.kind === "day" || expression?.kind === "months" || expression?.kind === "years";
  if (!phrase || !isDay || lowerAt(scene, phrase.end) !== ":" || !opensSentence(scene, phrase.first)) return null;
  return kindAt(scene, mention + 2) === null || kindAt(scene, mention + 2) === "stop" ? null : mention + 2;
}

/** Marks of a list at most stand before it. */
function opensSentence(scene: Scene, first: number): boolean {
  let before = first - 1;
  while (scene.tokens[before]?.kind === "punctuation") before--;
  return before < 0;
}

/** The first verb of the entry, or the first noun that tells an event. */
export function entryPredicate(scene: Scene, entry: number): Predicate | null {
  const last = Math.min(scene.phrases.length, entry + reach);
  for (let index = entry; index < last && kindAt(scene, index) !== "stop"; index++) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "verb") return predicateOf(scene, index);
    const event = phrase?.kind === "noun" ? nounPhraseEvent(scene, phrase) : null;
    if (phrase && event) return { lemma: headNoun(scene, phrase), event, aspect: null, phrase: index };
  }
  return null;
}
