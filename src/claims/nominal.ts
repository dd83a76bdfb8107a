// Reads the event that the noun before a figure tells: "death toll of 164", "the sending of 1,200 troops".
import type { EventRule } from "../rules/events.js";
import { idiomWith } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import { nounPhraseEvent } from "./noun-events.js";
import type { Phrase } from "./phrases.js";
import type { Predicate } from "./predicate.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectOf } from "./subject.js";
import { nounBefore } from "./walk.js";

/** "death toll of 164", "the arrest of 40 smugglers" */
export function nominal(scene: Scene, mention: number): Predicate | null {
  const index = nounBefore(scene, mention);
  const phrase = index === null ? undefined : scene.phrases[index];
  if (!phrase || index === null || (index === mention - 1 && kindAt(scene, index - 1) === "mention")) return null;
  const event = nounPhraseEvent(scene, phrase) ?? homeTo(scene, mention, phrase) ?? peopleOf(scene, mention, phrase);
  if (event) return { lemma: headNoun(scene, phrase), event, aspect: null, phrase: index };
  return doing(scene, mention, index) ?? overBy(scene, mention, index);
}

/** "the repatriation by air of 310 workers": who or what did it stands between. */
function overBy(scene: Scene, mention: number, index: number): Predicate | null {
  const noun = scene.phrases[index - 2];
  const isBy = lowerAt(scene, scene.phrases[index - 1]?.first ?? -1) === "by";
  const event = isBy && isLinkedByOf(scene, mention) && noun?.kind === "noun" ? nounPhraseEvent(scene, noun) : null;
  return event && noun ? { lemma: headNoun(scene, noun), event, aspect: null, phrase: index - 2 } : null;
}

/** "a village, home to 300 people" */
function homeTo(scene: Scene, mention: number, phrase: Phrase): EventRule | null {
  const isTo = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "to";
  return isTo && phrase.first === phrase.head ? scene.lexis.adjectiveEvent(lowerAt(scene, phrase.head)) : null;
}

/** "a town of 2,800", "a nation of 19 million people", "the state of 19 million": those who live there. */
function peopleOf(scene: Scene, mention: number, phrase: Phrase): EventRule | null {
  const next = scene.phrases[mention + 1];
  const isCount = scene.phrases[mention]?.mention?.quantity.kind === "count";
  const isBare = (next?.kind !== "noun" && next?.kind !== "adjective") || headNoun(scene, next) === "person";
  if (!isCount || !isBare || !isLinkedByOf(scene, mention)) return null;
  return scene.lexis.ofEvent(scene.lexis.nounClass(headNoun(scene, phrase))?.name ?? "");
}

/** "the sending of 1,200 troops": a noun made of a verb. */
function doing(scene: Scene, mention: number, noun: number): Predicate | null {
  const head = scene.phrases[noun]?.head ?? -1;
  const lemma = infinitiveAt(scene, head);
  if (!isLinkedByOf(scene, mention) || !lowerAt(scene, head).endsWith("ing")) return null;
  const event = scene.lexis.verbEvent(lemma);
  return event && { lemma, event, aspect: null, phrase: noun };
}

/** "the loss of 40 lives", "the search for two men", "no trace of nine climbers": the noun before the figure and the noun behind it. */
export function nominalIdiom(scene: Scene, mention: number, noun: number): Predicate | null {
  const next = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1);
  if (!/^(?:of|for|from)$/.test(next)) return null;
  const index = nounBefore(scene, mention) ?? subjectBefore(scene, mention);
  const [lost, counted] = [scene.phrases[index ?? -1], scene.phrases[noun]];
  if (index === null || lost?.kind !== "noun" || counted?.kind !== "noun") return null;
  const lemma = headNoun(scene, lost);
  const denied = lowerAt(scene, lost.first) === "no" ? `no ${lemma}` : lemma;
  const event = idiomWith(scene, { lemma: denied, next }, headNoun(scene, counted));
  return event && { lemma: denied, event, aspect: null, phrase: index };
}

/** "no trace has been found of 63 people": the verb stands between. */
function subjectBefore(scene: Scene, mention: number): number | null {
  return kindAt(scene, mention - 2) === "verb" ? subjectOf(scene, mention - 2) : null;
}

/** "cut 8 percent of its workforce of 24,000": the figure is the noun's own, whatever the verb. */
export function isLinkedByOf(scene: Scene, mention: number): boolean {
  const link = scene.phrases[mention - 1];
  return link?.kind === "preposition" && lowerAt(scene, link.first) === "of";
}
