// Reads states told by a phrase: "behind bars", "in temporary shelters", "beyond repair".
import type { EventRule } from "../rules/events.js";
import { lowerAt, type Scene } from "./scene.js";

/** Words that may narrow a state: "in a temporary shelter", "without mains power". */
const longest = 2;
const narrowing = new Set(["determiner", "possessive", "adjective", "noun", "name", "participle"]);

/** An event and the word that tells it: the last word of a state, singular. */
export interface Told {
  readonly event: EventRule;
  readonly lemma: string;
}

/** The state whose phrase begins at a token, over adverbs: "still in hospital". */
export function stateAt(scene: Scene, token: number): Told | null {
  for (let from = token; from <= token + longest; from++) {
    for (const { rest, event } of scene.lexis.statesFrom(lowerAt(scene, from)))
      if (follows(scene, from + 1, rest))
        return { event, lemma: [lowerAt(scene, from), ...rest].findLast((word) => word !== "of") ?? "" };
    if (scene.tags[from] !== "adverb") return null;
  }
  return null;
}

/** The words stand there in order; a few that narrow them may stand before the first. */
function follows(scene: Scene, from: number, words: readonly string[]): boolean {
  for (let skipped = 0; skipped <= longest; skipped++) {
    if (words.every((word, at) => isWordAt(scene, from + skipped + at, word))) return true;
    if (!narrowing.has(scene.tags[from + skipped] ?? "")) return false;
  }
  return false;
}

function isWordAt(scene: Scene, token: number, word: string): boolean {
  const lower = lowerAt(scene, token);
  return lower === word || scene.language.singular(lower) === word;
}
