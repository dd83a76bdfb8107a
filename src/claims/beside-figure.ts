// Finds a word beside a figure that tells what it is about, for a label that would tell nothing: "£29m in the till".
import { describe } from "./counted.js";
import type { Description } from "./description.js";
import { isPronounAt, isTimeMention, kindAt, type Scene } from "./scene.js";
import { objectOf } from "./walk.js";

/** Phrases between the figure and a noun before it. */
const reach = 4;

/** What stands behind the figure, else the object of its verb, else the noun before it; null where there is none. */
export function besideFigure(scene: Scene, mention: number, { predicate, counted }: Description): string | null {
  const verb = predicate && kindAt(scene, predicate.phrase) === "verb" ? predicate.phrase : null;
  const object = verb === null ? null : objectOf(scene, verb);
  const noun = nounBehind(scene, mention) ?? (object === counted?.phrase ? null : object) ?? nounAhead(scene, mention);
  return noun === null ? null : describe(scene, noun).words;
}

/** "£11m for guards", "120 metres below the bend" */
function nounBehind(scene: Scene, mention: number): number | null {
  const link = kindAt(scene, mention + 1);
  const noun = link === "preposition" || link === "conjunction" ? mention + 2 : mention + 1;
  return link !== "conjunction" && isNounAt(scene, noun) ? noun : null;
}

function nounAhead(scene: Scene, mention: number): number | null {
  for (let index = mention - 1; index >= 0 && index > mention - reach; index--) {
    if (isNounAt(scene, index)) return index;
    const kind = kindAt(scene, index);
    if (kind === "stop" || (kind === "mention" && !isTimeMention(scene.phrases[index]))) return null;
  }
  return null;
}

function isNounAt(scene: Scene, index: number): boolean {
  return kindAt(scene, index) === "noun" && !isPronounAt(scene, index);
}
