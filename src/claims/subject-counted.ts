// Takes the subject of a figure's verb for what the figure is of: "costs" of "costs rose 3 percent".
import { type Counted, describe, portionAt } from "./counted.js";
import { infinitiveAt } from "./infinitive.js";
import type { Predicate } from "./predicate.js";
import { isPronounAt, kindAt, type Scene } from "./scene.js";
import { subjectOf } from "./subject.js";

export function subjectCounted(scene: Scene, predicate: Predicate | null): Counted | null {
  if (!predicate || kindAt(scene, predicate.verb ?? predicate.phrase) !== "verb") return null;
  const verb = predicate.verb ?? predicate.phrase;
  if (scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[verb]?.head ?? -1))) return null;
  const subject = subjectOf(scene, verb);
  return subject !== null && kindAt(scene, subject) === "noun" && !isPronounAt(scene, subject)
    ? describe(scene, portionAt(scene, subject))
    : null;
}
