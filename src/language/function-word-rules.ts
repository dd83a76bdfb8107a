// Rules of the tagger for words of the closed classes that can be several things.
import { have, subjects } from "./grammar-words.js";
import { type Ahead, firstOf, isVerbLike, left, next, type Place, startsNoun, word } from "./place.js";
import type { Part } from "./words.js";

export function thatIs(place: Place): Part {
  const before = left(place);
  const ahead = next(place);
  if ((before === "preposition" || before === undefined) && startsNoun(ahead)) return "determiner";
  return "subordinator";
}

export function beforeNoun(place: Place): Part | null {
  const determining = place.parts.has("determiner") ? "determiner" : "possessive";
  if (!place.parts.has("pronoun") || !place.parts.has(determining)) return null;
  const ahead = next(place);
  if (
    word(place) === "which" &&
    (isVerbLike(ahead) ? !startsNoun(next(place, 2)) : place.tokens[place.index - 1]?.text === ",")
  )
    return "pronoun";
  const first = firstOf(ahead);
  const opens = startsNoun(ahead) || first === "adjective" || first === "number" || ahead.token?.kind === "number";
  return opens || ahead.parts.has("noun") || ahead.parts.has("plural") || ahead.parts.has("gerund")
    ? determining
    : "pronoun";
}

export function helping(place: Place): Part | null {
  if (!place.parts.has("auxiliary")) return null;
  const ahead = afterAdverbs(place);
  const own = have.has(word(place))
    ? ahead.parts.has("participle") || ahead.token?.lower === "been"
    : ahead.parts.has("verb");
  const asked = firstOf(next(place)) === "pronoun" && !have.has(word(place));
  if (own || asked) return "auxiliary";
  return place.parts.has("past") ? "past" : place.parts.has("third") ? "third" : "verb";
}

function afterAdverbs(place: Place): Ahead {
  let distance = 1;
  while (distance < 4 && isBetween(next(place, distance))) distance++;
  return next(place, distance);
}

/** "have since been", "has not yet found", "have more than doubled". */
function isBetween(ahead: Ahead): boolean {
  const first = firstOf(ahead);
  return first === "adverb" || first === "negation" || /^(?:since|yet|more|than)$/.test(ahead.token?.lower ?? "");
}

/** "have yet to be found", "could yet be stranded"; not "small yet dear". */
export function yetTo(place: Place): Part | null {
  if (word(place) !== "yet") return null;
  return next(place).token?.lower === "to" || left(place) === "modal" ? "adverb" : null;
}

export function opensClause(place: Place): Part | null {
  if (word(place) === "since" && left(place) === "auxiliary") return "adverb";
  if (!place.parts.has("subordinator") || !place.parts.has("preposition")) return null;
  const ahead = next(place);
  return ahead.token && subjects.has(ahead.token.lower) && ahead.token.lower !== "that"
    ? "subordinator"
    : "preposition";
}

export function comparing(place: Place): Part | null {
  if (!place.parts.has("determiner") || !place.parts.has("adverb")) return null;
  const first = firstOf(next(place));
  return first === "adjective" || first === "adverb" ? "adverb" : "determiner";
}
