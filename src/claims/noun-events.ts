// Finds the event that a noun phrase names.
import type { EventRule } from "../rules/events.js";
import type { Phrase } from "./phrases.js";
import { lowerAt, type Scene, withParticle } from "./scene.js";

/** The event that a noun phrase names by its head ("death toll") or by a word before it ("withdrawal process"). */
export function nounPhraseEvent(scene: Scene, phrase: Phrase): EventRule | null {
  for (let token = phrase.head; token >= phrase.first; token--) {
    const event = nounEventAt(scene, phrase, token);
    if (event) return event;
  }
  return null;
}

/** The event that the head of a noun phrase names, with the word before it or alone: "market value", "value". */
export function headNounEvent(scene: Scene, phrase: Phrase): EventRule | null {
  return nounEventAt(scene, phrase, phrase.head);
}

function nounEventAt(scene: Scene, phrase: Phrase, token: number): EventRule | null {
  const joined = withParticle(scene, token);
  if (joined) return scene.lexis.nounEvent(joined);
  const written = lowerAt(scene, token);
  const noun = scene.language.singular(written);
  if (token > phrase.first && scene.tags[token - 1] === "noun" && scene.lexis.isBare(noun)) return null;
  const two = token > phrase.first ? scene.lexis.nounEvent(`${lowerAt(scene, token - 1)} ${noun}`) : null;
  // "damages" are no damage.
  return two ?? scene.lexis.nounEvent(written) ?? scene.lexis.nounEvent(noun);
}
