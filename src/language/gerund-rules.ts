// Rules of the tagger for gerunds: "damaging several villages", "revellers suffering injuries".
import { clauseReach, hasFinite } from "./clauses.js";
import { firstOf, left, next, type Place, startsNoun } from "./place.js";
import { governsNext, particles } from "./verb-rules.js";
import type { Part } from "./words.js";

/** "damaging several villages", "killing 12": a gerund with its object, where the word could be an adjective. */
export function beforeObject(place: Place): Part | null {
  if (!place.parts.has("gerund")) return null;
  if (isResult(place) || goesOnAsGerund(place) || isOfPeople(place) || hasParticle(place)) return "gerund";
  if (place.first === "noun") return null;
  const before = left(place);
  if (before === "determiner" || before === "possessive" || before === "preposition") return null;
  const ahead = next(place);
  const first = firstOf(ahead);
  const object = first === "determiner" || first === "possessive" || first === "number";
  return object || ahead.token?.kind === "number" || ahead.token?.kind === "symbol" ? "gerund" : null;
}

/** "revellers suffering injuries", "drivers facing delays" */
function isOfPeople(place: Place): boolean {
  const before = place.words[place.index - 1];
  const isPlural = place.tags[place.index - 1] === "noun" && before?.parts.has("plural") === true;
  const ahead = next(place);
  const acts = before?.nounClass === "person" || place.tags[place.index - 2] === "number";
  return isPlural && acts && (startsNoun(ahead) || ahead.parts.has("plural"));
}

/** "the electorate turning out," */
function hasParticle(place: Place): boolean {
  const [particle, behind] = [next(place), next(place, 2)];
  if (place.tags[place.index - 1] !== "noun" || !particles.has(particle.token?.lower ?? "")) return false;
  return !behind.token || behind.token.kind === "punctuation";
}

/** "rocked the island, cutting power to 40 homes": behind a comma the clause tells what came of it. */
function isResult(place: Place): boolean {
  return (
    place.tokens[place.index - 1]?.text === "," &&
    startsNoun(next(place)) &&
    hasFinite({ ...place, index: place.index - 1 })
  );
}

/** "killing four guests and wounding at least nine", "delaying ferries and leading to": behind another gerund and its object. */
function goesOnAsGerund(place: Place): boolean {
  if (place.tags[place.index - 1] !== "conjunction") return false;
  if (!governsNext(place) && next(place).token?.lower !== "to") return false;
  return place.tags.slice(Math.max(0, place.index - clauseReach), place.index - 1).includes("gerund");
}
