// Finds what a figure without a noun of its own counts: "three of them", "404 were confirmed", "the deaths - 103 -".
import type { EventRule } from "../rules/events.js";
import { type Counted, describe } from "./counted.js";
import { isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { clauseOpeners, nounBefore, opensClause } from "./walk.js";

/** Phrases between "Of the wounded" and the figure taken from them. */
const reach = 12;

/** The noun counted before, where the figure points back to it, else the noun that it stands beside. */
export function elided(scene: Scene, mention: number, earlier: Counted | null): Counted | null {
  const fronted = frontedWhole(scene, mention);
  if (fronted) return fronted;
  const index = nounBefore(scene, mention);
  if (kindAt(scene, mention - 1) === "stop" && index !== null) return describe(scene, index);
  const points = isPointing(scene, mention) || isArgument(scene, mention);
  if (points && earlier) return earlier;
  // "over rocks until 43 of them were saved": another clause.
  const opens = clauseOpeners.has(lowerAt(scene, (scene.phrases[mention]?.first ?? 0) - 1));
  return index === null || opens || isPronounAt(scene, index) ? null : describe(scene, index);
}

/** "three of them", "the other two", "all three", "60 more", "5 fewer" */
export function isPointing(scene: Scene, mention: number): boolean {
  const phrase = scene.phrases[mention];
  if (!phrase) return false;
  const before = lowerAt(scene, phrase.first - 1);
  const after = lowerAt(scene, phrase.end);
  return (
    /^(?:other|all|the|these|those|both|another|remaining|last|first|further)$/.test(before) ||
    /^(?:of|more|fewer|less|others?)$/.test(after) ||
    /^(?:another|further|additional)$/.test(lowerAt(scene, phrase.first))
  );
}

/** "404 have been confirmed", "driven 300 into camps": the subject or object of a verb. */
function isArgument(scene: Scene, mention: number): boolean {
  const before = kindAt(scene, mention - 1) === "adverb" ? mention - 2 : mention - 1;
  if (kindAt(scene, before) === "verb") return true;
  return opensClause(scene, mention) && kindAt(scene, mention + 1) !== "preposition";
}

/** "Of the wounded, 17 …": the whole is told first. */
function frontedWhole(scene: Scene, mention: number): Counted | null {
  const noun = frontedAt(scene, mention);
  return noun !== null && kindAt(scene, noun) === "noun" && !isPronounAt(scene, noun) ? describe(scene, noun) : null;
}

/** "Of the 40 dead, 36 …": what befell the whole. */
export function frontedEvent(scene: Scene, mention: number): EventRule | null {
  const told = scene.phrases[frontedAt(scene, mention) ?? -1];
  return told?.kind === "adjective" || told?.kind === "verb" || told?.kind === "noun"
    ? scene.lexis.adjectiveEvent(lowerAt(scene, told.head))
    : null;
}

/** Index of what tells the whole in "Of the 40 dead, 36 …". */
function frontedAt(scene: Scene, mention: number): number | null {
  let start = mention - 1;
  while (start >= 0 && start > mention - reach && kindAt(scene, start) !== "stop") start--;
  if (start >= 0 && kindAt(scene, start) !== "stop") return null;
  const of = lowerAt(scene, scene.phrases[start + 1]?.first ?? -1) === "out" ? start + 2 : start + 1;
  if (lowerAt(scene, scene.phrases[of]?.first ?? -1) !== "of" || kindAt(scene, mention - 1) !== "comma") return null;
  const whole = kindAt(scene, of + 1) === "mention" ? of + 2 : of + 1;
  return whole < mention ? whole : null;
}
