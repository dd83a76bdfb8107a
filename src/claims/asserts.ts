// Decides which quantities say something checkable about the world.
import type { BlockKind } from "../model/document.js";
import type { Mention } from "../model/quantity.js";
import { datesReport } from "./dates.js";
import type { Description } from "./description.js";
import { lowerAt, type Scene } from "./scene.js";

/** Verbs that make an ordinal a result: "finished third". */
const ranking = new Set(["finish", "rank", "place", "come", "qualify"]);

/** False for page furniture, the pronoun "one", ordinals that only number a noun, and the day of a report. */
export function asserts(scene: Scene, mention: Mention, about: Description, block: BlockKind): boolean {
  if (block === "furniture" || /\b(?:pronoun|title|idiom|list)\b/.test(mention.rule)) return false;
  const { kind } = mention.quantity;
  if (kind === "rank") return about.predicate !== null && ranking.has(about.predicate.lemma);
  if (kind === "date" && datesReport(scene, about.predicate)) return false;
  return !isLoneOne(scene, mention, about);
}

/** "one" counts only where a noun of its own follows and nothing shows that it stands for "a". */
function isLoneOne(scene: Scene, mention: Mention, about: Description): boolean {
  if (mention.endToken - mention.firstToken !== 1 || lowerAt(scene, mention.firstToken) !== "one") return false;
  return about.counted === null || lowerAt(scene, mention.endToken) === "of";
}
