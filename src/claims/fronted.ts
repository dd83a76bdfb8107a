// Reads what a sentence tells before its subject: "Convicted of fraud were two brokers", "Also injured were 14 officers",
// "Stranded since Sunday, 52 villagers waved".
import { infinitiveAt } from "./infinitive.js";
import { mainVerbBehind } from "./main-verb.js";
import type { Phrase } from "./phrases.js";
import { type Predicate, predicateOf } from "./predicate.js";
import { firstWord, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { isThere } from "./scope.js";
import { stateAt, type Told } from "./states.js";

/** No opening has more phrases than this. */
const reach = 20;
/** Phrases between "were" and the figure: "were the driver and 19 pupils". */
const longestSubject = 4;
/** What an opening may hold behind its first phrase; anything else is a clause of its own. */
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
  const be = beBefore(scene, mention);
  if (be === null) return null;
  const first = overAdverbs(scene, startBefore(scene, be));
  const main = mainVerbBehind(scene, first);
  if (first >= be || (main !== null && main < be) || hasSubjectBefore(scene, be, first)) return null;
  return told(scene, first);
}

/** "Stranded since Sunday, 52 villagers waved": of the subject, as its verb tells nothing. */
export function openingEvent(scene: Scene, mention: number): Predicate | null {
  if (kindAt(scene, mention - 1) !== "comma") return null;
  const opening = openingBefore(scene, mention - 1);
  return opening !== null && kindAt(scene, opening) === "verb" ? told(scene, opening) : null;
}

/** The bare "be" before the figure, over what is counted with it: "were the bank's four auditors". */
function beBefore(scene: Scene, mention: number): number | null {
  for (let index = mention - 1; index >= 0 && index > mention - 1 - longestSubject; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "verb")
      return infinitiveAt(scene, phrase.head) === "be" && !isThere(scene, phrase.first) ? index : null;
    if (phrase?.kind !== "noun" && phrase?.kind !== "conjunction" && phrase?.kind !== "mention") return null;
  }
  return null;
}

/** The first phrase of the sentence of which `end` is part. */
function startBefore(scene: Scene, end: number): number {
  let first = end;
  while (
    first > 0 &&
    first > end - reach &&
    kindAt(scene, first - 1) !== "stop" &&
    kindAt(scene, first - 1) !== "quote"
  )
    first--;
  return first;
}

function overAdverbs(scene: Scene, from: number): number {
  let index = from;
  while (kindAt(scene, index) === "adverb") index++;
  return index;
}

/** A noun that no preposition and no verb governs. */
function hasSubjectBefore(scene: Scene, be: number, first: number): boolean {
  if (kindAt(scene, first) === "noun" || kindAt(scene, first) === "mention") return true;
  const noun = scene.phrases[be - 1];
  const before = kindAt(scene, be - 2);
  return noun?.kind === "noun" && (isPronounAt(scene, be - 1) || before === "comma" || before === "conjunction");
}

/** The first phrase, over adverbs, of what opens the sentence and reaches up to `end`; null where that has a subject. */
function openingBefore(scene: Scene, end: number): number | null {
  let first = end;
  while (first > 0 && first > end - reach && inside.has(kindAt(scene, first - 1) ?? "stop")) first--;
  const kind = kindAt(scene, first - 1);
  if (kind !== null && kind !== "quote" && kind !== "stop") return null;
  first = overAdverbs(scene, first);
  for (let index = first; index < end; index++) if (hasTenseOfOwn(scene, index)) return null;
  return first < end ? first : null;
}

/** A verb with a tense has a subject. */
function hasTenseOfOwn(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (phrase?.kind !== "verb") return false;
  return !/^(?:participle|gerund|to)$/.test(scene.tags[firstWord(scene, phrase)] ?? "");
}

function told(scene: Scene, index: number): Predicate | null {
  const phrase = scene.phrases[index];
  if (phrase?.kind === "verb") return toldByVerb(scene, index, phrase);
  const among = lowerAt(scene, phrase?.first ?? -1) === "among" ? overAdverbs(scene, index + 1) : index;
  const state = stateAt(scene, phrase?.first ?? -1) ?? ofThose(scene, among);
  return state && { ...state, aspect: null, phrase: index };
}

/** "missing", "among those rescued" */
function ofThose(scene: Scene, index: number): Told | null {
  const phrase = scene.phrases[index];
  if (phrase?.kind !== "adjective" && phrase?.kind !== "verb") return null;
  const word = lowerAt(scene, phrase.head);
  const event = scene.lexis.adjectiveEvent(word);
  return event && { lemma: word, event };
}

/** "Convicted", "taken into custody", "found hidden", "cleared": of whoever it is said. */
function toldByVerb(scene: Scene, index: number, { head, first }: Phrase): Predicate | null {
  const predicate = predicateOf(scene, index);
  if (predicate.event) return predicate;
  const event =
    scene.lexis.passiveEvent(infinitiveAt(scene, head)) ?? scene.lexis.verbEvent(infinitiveAt(scene, first));
  return event && { ...predicate, event };
}
