// Takes the subject of a figure's verb for what the figure is of: "costs" of "costs rose 3 percent".
import { type Counted, describe, portionAt } from "./counted.js";
import { infinitiveAt } from "./infinitive.js";
import type { Predicate } from "./predicate.js";
import { isPronounAt, isTimeMention, kindAt, type Scene } from "./scene.js";
import { subjectOf } from "./subject.js";

/** "said $3 million had been stolen": the figure itself, behind a verb of saying, is the subject. */
export function isFigureSubject(scene: Scene, verb: number): boolean {
  const mention = verb - 1;
  const figure = scene.phrases[mention];
  if (figure?.kind !== "mention" || isTimeMention(figure)) return false;
  const told = kindAt(scene, mention - 1) === "subordinator" ? mention - 2 : mention - 1;
  return kindAt(scene, told) === "verb" && scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[told]?.head ?? -1));
}

export function subjectCounted(scene: Scene, predicate: Predicate | null): Counted | null {
  if (!predicate || kindAt(scene, predicate.verb ?? predicate.phrase) !== "verb") return null;
  const verb = predicate.verb ?? predicate.phrase;
  if (scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[verb]?.head ?? -1))) return null;
  if (isFigureSubject(scene, verb)) return null;
  const subject = subjectOf(scene, verb);
  return subject !== null && kindAt(scene, subject) === "noun" && !isPronounAt(scene, subject)
    ? describe(scene, portionAt(scene, subject))
    : null;
}
