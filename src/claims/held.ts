// Reads who are in or on what holds people: "a boat with 130 migrants", "a bus carrying 44 pilgrims".
import { infinitiveAt } from "./infinitive.js";
import type { Predicate } from "./predicate.js";
import { classAt, headNoun, isPerson, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectOf } from "./subject.js";

/** The event of those whom the figure counts, by what they are in; null where it counts no people. */
export function heldIn(scene: Scene, mention: number, noun: number | null): Predicate | null {
  const counted = scene.phrases[noun ?? -1];
  if (noun === null || counted?.kind !== "noun" || !isPerson(scene, headNoun(scene, counted))) return null;
  const name = classAt(scene, holderOf(scene, mention));
  const event = name === undefined ? null : scene.lexis.heldEvent(name);
  return event && { lemma: headNoun(scene, counted), event, aspect: null, phrase: noun };
}

/** Index of what holds them: "a boat, with 130 migrants", "packed with", "carrying". */
function holderOf(scene: Scene, mention: number): number | null {
  const isWith = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "with";
  const before = isWith ? mention - 2 : mention - 1;
  const holds = scene.lexis.isHolding(infinitiveAt(scene, scene.phrases[before]?.head ?? -1));
  if (kindAt(scene, before) === "verb") return holds ? subjectOf(scene, before) : null;
  if (!isWith) return null;
  return kindAt(scene, before) === "comma" ? before - 1 : before;
}
