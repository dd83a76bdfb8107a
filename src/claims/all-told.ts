// Reads how many there are in all of the noun before: "Doctors, 40 of them, were flown out", "the stranded tourists, 1,200 in all".
import { clauseBehind } from "./clause-behind.js";
import { describe } from "./counted.js";
import type { Description } from "./description.js";
import { infinitiveAt } from "./infinitive.js";
import { type Predicate, predicateOf } from "./predicate.js";
import { isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectOf, verbBefore } from "./subject.js";

/** Of whom the figure between a comma and another, or the end, tells how many there are; null elsewhere. */
export function allTold(scene: Scene, mention: number): Description | null {
  const end = mention + 3;
  if (kindAt(scene, mention - 1) !== "comma" || !isAllTold(scene, mention)) return null;
  const verb = kindAt(scene, end) === "comma" && kindAt(scene, end + 1) === "verb" ? end + 1 : null;
  const closes = verb !== null || kindAt(scene, end) === "stop" || kindAt(scene, end) === null;
  const noun = verb === null ? mention - 2 : (subjectOf(scene, verb) ?? mention - 2);
  if (!closes || kindAt(scene, noun) !== "noun" || isPronounAt(scene, noun)) return null;
  return { counted: describe(scene, noun), predicate: toldOf(scene, noun, verb), entity: null };
}

/** What its verb tells, where one follows, else the clause behind it, else the noun. */
function toldOf(scene: Scene, noun: number, verb: number | null): Predicate | null {
  const told = verb === null ? ofNoun(scene, noun) : predicateOf(scene, verb);
  if (told?.event) return told;
  const clause = clauseBehind(scene, noun, noun);
  if (clause !== null) return predicateOf(scene, clause);
  const own = verb === null ? null : ofNoun(scene, noun);
  return own?.event ? own : told;
}

/** "of them", "in all", "in total", "in number" */
function isAllTold(scene: Scene, mention: number): boolean {
  const words = [1, 2].map((step) => lowerAt(scene, scene.phrases[mention + step]?.first ?? -1)).join(" ");
  return /^(?:of them|in (?:all|total|number))$/.test(words);
}

/** "the stranded tourists", "fled with their cattle": what the noun tells, else its verb. */
function ofNoun(scene: Scene, noun: number): Predicate | null {
  const phrase = scene.phrases[noun];
  for (let token = phrase?.first ?? 0; token < (phrase?.head ?? 0); token++) {
    const word = lowerAt(scene, token);
    // "fleeing families"
    const doing = word.endsWith("ing") ? scene.lexis.verbEvent(infinitiveAt(scene, token)) : null;
    const event = scene.lexis.adjectiveEvent(word) ?? doing;
    if (event) return { lemma: lowerAt(scene, token), event, aspect: null, phrase: noun };
  }
  const verb = verbBefore(scene, noun);
  return verb === null ? null : predicateOf(scene, verb);
}
