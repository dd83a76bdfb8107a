// Reads what a sentence tells before its subject: "Convicted of fraud were two brokers", "Also injured were 14 officers",
// "Stranded since Sunday, 52 villagers waved".
import { infinitiveAt } from "./infinitive.js";
import type { Phrase } from "./phrases.js";
import { type Predicate, predicateOf } from "./predicate.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";
import { stateAt } from "./states.js";

/** No opening has more phrases than this. */
const reach = 14;
/** What an opening may hold behind its first phrase; anything else, or a verb with a tense, is a clause of its own. */
const inside = new Set<Phrase["kind"]>([
  "noun",
  "preposition",
  "adverb",
  "adjective",
  "mention",
  "verb",
  "conjunction",
]);

/** "Convicted of fraud were two brokers": what stands before a bare "be" that the figure follows. */
export function invertedEvent(scene: Scene, mention: number): Predicate | null {
  const be = scene.phrases[mention - 1];
  if (be?.kind !== "verb" || infinitiveAt(scene, be.head) !== "be") return null;
  const opening = openingBefore(scene, mention - 1);
  return opening === null ? null : told(scene, opening);
}

/** "Stranded since Sunday, 52 villagers waved": of the subject, as its verb tells nothing. */
export function openingEvent(scene: Scene, mention: number): Predicate | null {
  if (kindAt(scene, mention - 1) !== "comma") return null;
  const opening = openingBefore(scene, mention - 1);
  return opening !== null && kindAt(scene, opening) === "verb" ? told(scene, opening) : null;
}

/** The first phrase, over adverbs, of what opens the sentence and reaches up to `end`; null where that has a subject. */
function openingBefore(scene: Scene, end: number): number | null {
  let first = end;
  while (first > 0 && first > end - reach && inside.has(kindAt(scene, first - 1) ?? "stop")) first--;
  const kind = kindAt(scene, first - 1);
  if (kind !== null && kind !== "quote" && kind !== "stop") return null;
  while (first < end && kindAt(scene, first) === "adverb") first++;
  for (let index = first; index < end; index++) if (hasSubject(scene, index)) return null;
  return first < end ? first : null;
}

/** A verb with a tense has a subject. */
function hasSubject(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase?.kind === "verb" && !/^(?:participle|gerund)$/.test(scene.tags[phrase.first] ?? "");
}

function told(scene: Scene, index: number): Predicate | null {
  const phrase = scene.phrases[index];
  if (phrase?.kind === "verb") {
    const predicate = predicateOf(scene, index);
    return predicate.event ? predicate : null;
  }
  const word = lowerAt(scene, phrase?.head ?? -1);
  const adjective = phrase?.kind === "adjective" ? scene.lexis.adjectiveEvent(word) : null;
  const state = adjective ? { lemma: word, event: adjective } : stateAt(scene, phrase?.first ?? -1);
  return state && { ...state, aspect: null, phrase: index };
}
