// Says whether a clause has its finite verb before or after a word.
import type { Token } from "../model/sentence.js";
import { relatives, saying, subjects } from "./grammar-words.js";
import { firstOf, next, type Place, startsFinite } from "./place.js";

/** No clause of a newspaper has more tokens than this between a word and its verb. */
export const clauseReach = 14;

/** "reports were", "police reports of fraud rose": the clause goes on to another finite verb. */
export function finiteFollows(place: Place): boolean {
  for (let distance = 1; distance < clauseReach; distance++) {
    const ahead = next(place, distance);
    if (!ahead.token || ahead.token.kind === "punctuation" || firstOf(ahead) === "subordinator") return false;
    if (firstOf(ahead) === "conjunction" || ahead.parts.has("subordinator")) return false;
    if (startsFinite(ahead) || (firstOf(ahead) === "past" && !ahead.parts.has("participle"))) return true;
  }
  return false;
}

/** The clause has its finite verb already: "Protests over fuel price rises" has not, "cut after price rises" has. */
export function hasFinite({ tokens, words, tags, index }: Place): boolean {
  for (let position = index - 1; position >= 0 && position > index - clauseReach; position--) {
    const tag = tags[position];
    const before = tokens[position]?.lower ?? "";
    if (tag === "punctuation" || tag === "subordinator" || tag === "conjunction" || saying.has(before)) return false;
    if (tag === "pronoun" && subjects.has(before)) return false;
    if (tag === "preposition" && words[position]?.parts.has("subordinator")) return false;
    if (tag === "past" || tag === "verb" || tag === "modal" || (tag === "auxiliary" && before !== "being"))
      return !isRelative(tokens, position);
  }
  return false;
}

/** The verb of "who was shot", "that had been looted" is not the clause's own. */
export function isRelative(tokens: readonly Token[], position: number): boolean {
  return tokens.slice(Math.max(0, position - 2), position).some(({ lower }) => relatives.has(lower));
}
