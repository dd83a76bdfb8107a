// Finds what a figure without a word of its own counts, where somebody only names another number: "the union lists 1,026".
import type { EventRule } from "../rules/events.js";
import type { Counted } from "./counted.js";
import { infinitiveAt } from "./infinitive.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { bringsTotal, stands } from "./scope.js";

/** What the count before was of. */
export interface Earlier {
  readonly counted: Counted | null;
  readonly event: EventRule | null;
  /** The word that told the event. */
  readonly lemma: string;
  /** Position of its sentence in the document. */
  readonly sentence: number;
}

/** The earlier count of this sentence or the one before, where the figure at phrase `mention` only gives another number for it. */
export function restated(scene: Scene, mention: number, earlier: Earlier | null): Earlier | null {
  if (earlier === null || scene.sentence.index - earlier.sentence > 1) return null;
  const after = kindAt(scene, mention + 1);
  if (after === "noun" || after === "preposition" || after === "verb" || after === "adjective") return null;
  for (let index = mention - 1; index >= 0 && index > mention - 5; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "verb")
      return isFiguring(scene, index) || standsForIt(scene, index) || bringsTotal(scene, index) ? earlier : null;
    const passes =
      phrase?.kind === "adverb" ||
      (phrase?.kind === "preposition" && /^(?:at|of|to|about)$/.test(lowerAt(scene, phrase.first))) ||
      (phrase?.kind === "noun" && stands.has(headNoun(scene, phrase)));
    if (!passes) return null;
  }
  return null;
}

/** "Countrywide it is 78", "the figure was 112" */
function standsForIt(scene: Scene, verb: number): boolean {
  const subject = scene.phrases[verb - 1];
  if (infinitiveAt(scene, scene.phrases[verb]?.head ?? -1) !== "be" || subject?.kind !== "noun") return false;
  return stands.has(headNoun(scene, subject));
}

/** "claim", "have documented"; not "were counted". */
function isFiguring(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  if (!phrase || !scene.lexis.isFiguring(infinitiveAt(scene, phrase.head))) return false;
  for (let token = phrase.first; token < phrase.head; token++) if (infinitiveAt(scene, token) === "be") return false;
  return true;
}
