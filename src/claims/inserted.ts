// Reads a figure between commas or behind "at" that tells of the noun before it: "Inflation, now 14 percent, …".
import { describe } from "./counted.js";
import type { Description } from "./description.js";
import { headNounEvent } from "./noun-events.js";
import { isPronounAt, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";

/** "Inflation, now 14 percent, could rise", "Oil, at $91 a barrel, …", "The profit, $9 million last year, …". */
export function insertedDescription(scene: Scene, mention: number): Description | null {
  const comma = commaBefore(scene, mention);
  const end = kindAt(scene, isTimeMention(scene.phrases[mention + 1]) ? mention + 2 : mention + 1);
  const noun = comma - 1;
  const phrase = scene.phrases[noun];
  if (kindAt(scene, comma) !== "comma" || (end !== "comma" && end !== "stop" && end !== null)) return null;
  if (phrase?.kind !== "noun" || isPronounAt(scene, noun) || isBeside(scene, noun)) return null;
  const isAt = comma < mention - 1 && lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "at";
  if (scene.tags[phrase.head] === "name" && !isAt) return null;
  const counted = describe(scene, noun);
  return {
    counted,
    predicate: { lemma: counted.head, event: headNounEvent(scene, phrase), aspect: null, phrase: noun },
    entity: null,
  };
}

/** Over "now" or "at". */
function commaBefore(scene: Scene, mention: number): number {
  const before = scene.phrases[mention - 1];
  const isAt = before?.kind === "preposition" && lowerAt(scene, before.first) === "at";
  return before?.kind === "adverb" || isAt ? mention - 2 : mention - 1;
}

/** "In Ohio, 3 percent, …": where or when, which has no figure; nor has what is one of a list. */
function isBeside(scene: Scene, noun: number): boolean {
  const before = kindAt(scene, noun - 1);
  return (
    before === "mention" ||
    before === "comma" ||
    (before === "preposition" && lowerAt(scene, scene.phrases[noun - 1]?.first ?? -1) !== "with")
  );
}
