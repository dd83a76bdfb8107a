// Reads the event that the noun before a figure tells: "death toll of 164", "the sending of 1,200 troops".
import { idiomWith } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import { nounPhraseEvent } from "./noun-events.js";
import type { Predicate } from "./predicate.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { nounBefore } from "./walk.js";

/** "death toll of 164", "the arrest of 40 smugglers" */
export function nominal(scene: Scene, mention: number): Predicate | null {
  const index = nounBefore(scene, mention);
  const phrase = index === null ? undefined : scene.phrases[index];
  if (!phrase || index === null || (index === mention - 1 && kindAt(scene, index - 1) === "mention")) return null;
  const event = nounPhraseEvent(scene, phrase);
  return event ? { lemma: headNoun(scene, phrase), event, aspect: null, phrase: index } : doing(scene, mention, index);
}

/** "the sending of 1,200 troops": a noun made of a verb. */
function doing(scene: Scene, mention: number, noun: number): Predicate | null {
  const head = scene.phrases[noun]?.head ?? -1;
  const lemma = infinitiveAt(scene, head);
  if (!isLinkedByOf(scene, mention) || !lowerAt(scene, head).endsWith("ing")) return null;
  const event = scene.lexis.verbEvent(lemma);
  return event && { lemma, event, aspect: null, phrase: noun };
}

/** "the loss of 40 lives": the noun before the figure and the noun behind it. */
export function nominalIdiom(scene: Scene, mention: number, noun: number): Predicate | null {
  const [lost, counted] = [scene.phrases[nounBefore(scene, mention) ?? -1], scene.phrases[noun]];
  if (!isLinkedByOf(scene, mention) || lost?.kind !== "noun" || counted?.kind !== "noun") return null;
  const lemma = headNoun(scene, lost);
  const event = idiomWith(scene, { lemma, next: "of" }, headNoun(scene, counted));
  return event && { lemma, event, aspect: null, phrase: noun };
}

/** "cut 8 percent of its workforce of 24,000": the figure is the noun's own, whatever the verb. */
export function isLinkedByOf(scene: Scene, mention: number): boolean {
  const link = scene.phrases[mention - 1];
  return link?.kind === "preposition" && lowerAt(scene, link.first) === "of";
}
