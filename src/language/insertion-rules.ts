// The rule of the tagger for a verb behind an insertion.
import { clauseReach, finiteFollows } from "./clauses.js";
import { leftIndex, type Place } from "./place.js";
import type { Part } from "./words.js";

/** "The lake, which is deep, now stretches for miles": after an insertion the sentence goes on with its verb. */
export function afterInsertion(place: Place): Part | null {
  const { tokens, tags } = place;
  const form = place.parts.has("past") ? "past" : place.parts.has("third") ? "third" : null;
  const comma = leftIndex(place);
  if (form === null || tokens[comma]?.text !== ",") return null;
  const opening = insertionStart(place, comma);
  if (opening === null || (tags[opening - 1] !== "noun" && tags[opening - 1] !== "name")) return null;
  return hasFiniteIn(place, opening) || finiteFollows(place) ? null : form;
}

function insertionStart({ tokens }: Place, comma: number): number | null {
  for (let position = comma - 1; position > 0 && position > comma - 15; position--)
    if (tokens[position]?.text === ",") return position;
  return null;
}

function hasFiniteIn({ tags }: Place, end: number): boolean {
  for (let position = end - 1; position >= 0 && position > end - clauseReach; position--) {
    const tag = tags[position];
    if (tag === "past" || tag === "verb" || tag === "modal" || tag === "auxiliary") return true;
    if (tag === "punctuation") return false;
  }
  return false;
}
