// Reads the event that the counted noun tells itself: "five deaths", "312 new cases", "120 cancelled flights".
import type { EventRule } from "../rules/events.js";
import { infinitiveAt } from "./infinitive.js";
import { headNounEvent, nounPhraseEvent } from "./noun-events.js";
import type { Phrase } from "./phrases.js";
import type { Predicate } from "./predicate.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { weak } from "./weak-verbs.js";

/** "recovered 12 bodies", "reported nine deaths" */
export function alwaysEvent(scene: Scene, phrase: Phrase): EventRule | null {
  const noun = headNoun(scene, phrase);
  const two = phrase.head > phrase.first ? scene.lexis.alwaysEvent(`${lowerAt(scene, phrase.head - 1)} ${noun}`) : null;
  return two ?? scene.lexis.alwaysEvent(lowerAt(scene, phrase.head)) ?? scene.lexis.alwaysEvent(noun);
}

/** "five deaths", "312 new cases": the head noun alone tells the event. */
export function headEvent(scene: Scene, noun: number): Predicate | null {
  const phrase = scene.phrases[noun];
  const event = phrase?.kind === "noun" ? headNounEvent(scene, phrase) : null;
  return phrase && event ? { lemma: headNoun(scene, phrase), event, aspect: null, phrase: noun } : null;
}

/** "There were 120 cancelled flights": the word before the noun tells it. */
export function stateBefore(scene: Scene, noun: number): EventRule | null {
  const phrase = scene.phrases[noun];
  for (let token = (phrase?.head ?? 0) - 1; token >= (phrase?.first ?? 0); token--) {
    const event = scene.tags[token] === "noun" ? null : scene.lexis.adjectiveEvent(lowerAt(scene, token));
    if (event) return event;
  }
  return null;
}

/** "The village has 300 residents", "a town of 300 residents": how many live there; not "300 residents gave blood". */
export function isToldBeside(scene: Scene, mention: number, verb: number | null, event: EventRule | null): boolean {
  if (!event?.of || verb === null) return true;
  const link = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1);
  return (
    /^(?:be|have|live)$/.test(infinitiveAt(scene, scene.phrases[verb]?.head ?? -1)) || /^(?:of|with|to)$/.test(link)
  );
}

/** "five deaths", "312 new cases": the noun itself tells the event. */
export function ownNoun(scene: Scene, noun: number): Predicate | null {
  const phrase = scene.phrases[noun];
  const event = phrase ? nounPhraseEvent(scene, phrase) : null;
  return phrase && event ? { lemma: headNoun(scene, phrase), event, aspect: null, phrase: noun } : null;
}

/** "four of the dead were identified": the noun tells of the whole. */
function isWhole(scene: Scene, noun: number): boolean {
  return kindAt(scene, noun - 1) === "preposition" && lowerAt(scene, scene.phrases[noun - 1]?.first ?? -1) === "of";
}

/** A verb that tells no event leaves it to the noun counted: "reported 312 new cases". */
export function orOwnNoun(scene: Scene, predicate: Predicate, mention: number, noun: number | null): Predicate {
  if (predicate.event || noun === null || (isWhole(scene, noun) && !weak(scene, predicate.phrase))) return predicate;
  const own = ownNoun(scene, noun);
  return own && isToldBeside(scene, mention, predicate.phrase, own.event)
    ? { ...predicate, event: own.event, lemma: weak(scene, predicate.phrase) ? own.lemma : predicate.lemma }
    : predicate;
}
