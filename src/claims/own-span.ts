// Reads counts of a span of time within the story's: "112 cases between Friday and Saturday", "in the past 24 hours", "on Sunday alone".
import { daysBetween } from "../days.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";

/** Phrases behind the figure in which its span stands. */
const reach = 10;
/** Longer spans may hold the whole story: "in the last seven days". In days. */
const longest = 2;
const latest = new Set(["last", "past", "previous", "preceding"]);

/** The figure counts what befell in a span of its own: a part of any total, and no total itself. */
export function isOfOwnSpan(scene: Scene, mention: number): boolean {
  if (isFronted(scene, mention)) return true;
  for (let index = mention + 1; index < mention + reach; index++) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop" || phrase.kind === "comma") return false;
    if (isSpan(scene, index)) return true;
    if (phrase.mention?.quantity.kind === "count") return false;
  }
  return false;
}

/** "On Sunday alone, 40 …", "In the past 24 hours 60 …": it opens the clause. */
function isFronted(scene: Scene, mention: number): boolean {
  let index = mention - 1;
  while (kindAt(scene, index) === "comma" || kindAt(scene, index) === "adverb") index--;
  return kindAt(scene, index) === "mention" && isSpan(scene, index);
}

function isSpan(scene: Scene, index: number): boolean {
  return isShort(scene, index) || isBetweenDays(scene, index) || isAlone(scene, index) || isSingleDay(scene, index);
}

/** "in the past 24 hours", "over the last two days" */
function isShort(scene: Scene, index: number): boolean {
  const { mention, first = 0 } = scene.phrases[index] ?? {};
  const quantity = mention?.quantity;
  if (quantity?.kind !== "duration" || typeof quantity.max !== "number" || quantity.max > longest) return false;
  return latest.has(lowerAt(scene, first - 1)) || latest.has(lowerAt(scene, first));
}

/** "between Friday and Saturday" */
function isBetweenDays(scene: Scene, index: number): boolean {
  const { mention, first = 0 } = scene.phrases[index] ?? {};
  const between = lowerAt(scene, first) === "between" || lowerAt(scene, first - 1) === "between";
  if (!between || mention?.quantity.kind !== "date") return false;
  const { min, max } = mention.quantity;
  return typeof min === "string" && typeof max === "string" && daysBetween(min, max) <= longest;
}

/** "on Sunday night alone" */
function isAlone(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase?.mention?.quantity.kind === "date" && lowerAt(scene, phrase.end) === "alone";
}

/** "in a single day" */
function isSingleDay(scene: Scene, index: number): boolean {
  const { kind, head = 0 } = scene.phrases[index] ?? {};
  return kind === "noun" && lowerAt(scene, head) === "day" && lowerAt(scene, head - 1) === "single";
}
