// The rule of the tagger for a verb behind an insertion.
import { clauseReach, finiteFollows } from "./clauses.js";
import { leftIndex, type Place } from "./place.js";
import type { Part } from "./words.js";

/** What opens an insertion, by what closes it. */
const openings: ReadonlyMap<string, string> = new Map([
  [",", ","],
  [")", "("],
]);

/** "The lake, which is deep, now stretches for miles", "The Freight Index (BFI) fell": after an insertion the sentence goes on with its verb. */
export function afterInsertion(place: Place): Part | null {
  const { tokens, tags } = place;
  const form = place.parts.has("past") ? "past" : place.parts.has("third") ? "third" : null;
  const close = leftIndex(place);
  const mark = openings.get(tokens[close]?.text ?? "");
  if (form === null || mark === undefined) return null;
  const opening = insertionStart(place, close, mark);
  if (opening === null || (tags[opening - 1] !== "noun" && tags[opening - 1] !== "name")) return null;
  return hasFiniteIn(place, opening) || finiteFollows(place) ? null : form;
}

function insertionStart({ tokens }: Place, close: number, mark: string): number | null {
  for (let position = close - 1; position > 0 && position > close - 15; position--)
    if (tokens[position]?.text === mark) return position;
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
