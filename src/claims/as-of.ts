// Finds the day that the figures of a sentence hold for: "as of Tuesday", "by Friday evening", "the toll stood at 61 on Monday".
import { gather } from "../gather.js";
import type { Mention } from "../model/quantity.js";
import { dateDescription, isOfCount } from "./dates.js";
import { ownModality } from "./modality.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";
import { verbOfClause } from "./walk.js";

/** The ISO day, where the sentence names one, not later than the document's. */
export function asOfIn(scene: Scene, published: string | null): string | null {
  const days = gather(scene.phrases, ({ mention }, index) => {
    const day = mention && mention.quantity.kind === "date" ? dayOf(mention) : null;
    return day !== null && mention && isReportDay(scene, index, mention) ? day : null;
  });
  const [day] = new Set(days);
  return day === undefined || new Set(days).size > 1 || (published !== null && day > published) ? null : day;
}

/** The one day of a date, be it a deadline. */
function dayOf({ quantity: { min, max } }: Mention): string | null {
  const day = max ?? min;
  return typeof day === "string" && (min === null || min === max) ? day : null;
}

/** Not "by last night", which is the state that the next morning's reports tell. */
function isReportDay(scene: Scene, index: number, { firstToken, endToken, quantity }: Mention): boolean {
  if (lowerAt(scene, endToken - 1) === "night") return false;
  const words = [-6, -5, -4, -3, -2, -1, 0, 1].map((step) => lowerAt(scene, firstToken + step));
  const asOf = words.some((word, at) => word === "as" && words[at + 1] === "of");
  return (
    asOf ||
    (quantity.bound === "at-most" && isPast(scene, index)) ||
    isOfCount(scene, dateDescription(scene, index).predicate)
  );
}

/** "By Friday 31 had died", not "to be done by Friday". */
function isPast(scene: Scene, index: number): boolean {
  const ahead = [1, 2, 3, 4].map((step) => index + step).find((at) => kindAt(scene, at) === "verb");
  const verb = verbOfClause(scene, index) ?? ahead;
  const phrase = verb === undefined ? undefined : scene.phrases[verb];
  if (verb === undefined || phrase === undefined || ownModality(scene, verb)) return false;
  return /^(?:past|auxiliary)$/.test(scene.tags[phrase.first] ?? "");
}
