// Finds the particle of a verb, and the event that the two tell: "knocked out", "tested positive", "laid 90 spinners off".
import type { EventRule } from "../rules/events.js";
import { infinitiveAt } from "./infinitive.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";

export function particleAfter(scene: Scene, head: number): string | undefined {
  const next = lowerAt(scene, head + 1);
  return scene.lexis.isParticle(next) ? next : undefined;
}

/** "held hostage": with its particle the verb tells another event. */
export function particleEvent({ lexis }: Scene, lemma: string, particle: string | undefined): EventRule | null {
  const event = particle === undefined ? null : lexis.verbEvent(lemma, particle);
  return event === lexis.verbEvent(lemma) ? null : event;
}

/** The event that the verb at a token tells with the particle right behind it: "fly home". */
export function particledEvent(scene: Scene, head: number): EventRule | null {
  return particleEvent(scene, infinitiveAt(scene, head), particleAfter(scene, head));
}

/** The last phrase of "90 spinners" and "nine of the accused". */
function lastCounted(scene: Scene, mention: number): number {
  if (kindAt(scene, mention + 1) === "noun") return mention + 1;
  const isOf = lowerAt(scene, scene.phrases[mention + 1]?.first ?? -1) === "of";
  return isOf && kindAt(scene, mention + 2) !== "mention" ? mention + 2 : mention;
}

/** "laid 90 spinners off", "let 700 people go": the particle stands behind what is counted. */
export function particleBehindFigure(scene: Scene, index: number, lemma: string): string | undefined {
  if (kindAt(scene, index + 1) !== "mention") return undefined;
  const last = lastCounted(scene, index + 1);
  const word = lowerAt(scene, scene.phrases[last]?.end ?? -1);
  if (kindAt(scene, last + 2) === "noun") return undefined; // "pay $2 million for the mill"
  return scene.lexis.isParticle(word) && particleEvent(scene, lemma, word) ? word : undefined;
}
