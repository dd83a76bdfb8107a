// Rules of the tagger for words that stand where a noun, or what stands before one, is likely.
import { finiteFollows, hasFinite } from "./clauses.js";
import { crowds, saying } from "./grammar-words.js";
import {
  adjectival,
  firstOf,
  goesOnAsNoun,
  isVerbLike,
  left,
  leftWord,
  next,
  nominal,
  type Place,
  startsNoun,
  startsNounPhrase,
  startsObject,
  word,
} from "./place.js";
import { startsAmount } from "./verb-rules.js";
import type { Part } from "./words.js";

export function afterDeterminer(place: Place): Part | null {
  const before = place.tags[place.index - 1];
  if (before !== "determiner" && before !== "possessive") return null;
  return (goesOnAsNoun(place) ? adjectival(place) : null) ?? nominal(place) ?? adjectival(place);
}

export function afterNumber(place: Place): Part | null {
  if (left(place) !== "number") return null;
  if (isVerbOfName(place)) return "past";
  // "Thousands march in …"
  if (crowds.has(leftWord(place)) && place.parts.has("verb")) return "verb";
  if (place.parts.has("plural")) return "plural";
  if (place.first === "noun") return verbOfNumber(place) ?? "noun";
  if (isVerbOfNumber(place)) return "past";
  if (goesOnAsNoun(place)) return adjectival(place) ?? nominal(place);
  if (place.parts.has("participle")) return "participle";
  return place.first === "adjective" ? "adjective" : nominal(place);
}

/** "Forty shot at party", "the war of 1988 cost 3,000 lives": no plural, as the number would ask for; not "a 5-4 split", "one cut". */
function verbOfNumber(place: Place): Part | null {
  const { parts, tokens, index } = place;
  if (!parts.has("past") || /^(?:an?|the)$/.test(tokens[index - 2]?.lower ?? "")) return null;
  if (startsAmount(place) && !hasFinite(place) && !finiteFollows(place)) return "past";
  return parts.has("participle") && !/^(?:one|1)$/.test(leftWord(place)) && !goesOnAsNoun(place) ? "participle" : null;
}

/** "The FTSE 100 fell", "the Nikkei 225 gained": the number is of a name. */
function isVerbOfName({ tokens, tags, parts, index }: Place): boolean {
  if (!parts.has("past") || tags[index - 2] !== "name" || tokens[index - 1]?.kind !== "number") return false;
  let first = index - 2;
  while (tags[first - 1] === "name" || tokens[first - 1]?.text === "&") first--;
  return tags[first - 1] === "determiner" || (first === 0 && !parts.has("participle"));
}

/** "Six needed treatment", "two tested positive": the only verb of its clause; "injured" and the like stand before their noun. */
function isVerbOfNumber(place: Place): boolean {
  const { parts } = place;
  if (!parts.has("past") || hasFinite(place) || finiteFollows(place)) return false;
  return !parts.has("adjective") || (firstOf(next(place)) === "adjective" && !startsNounPhrase(next(place, 2)));
}

export function afterPreposition(place: Place): Part | null {
  if (left(place) !== "preposition") return null;
  const ahead = next(place);
  // "since fighting broke out"
  if (place.parts.has("gerund") && firstOf(ahead) === "past" && nominal(place)) return "noun";
  if (place.parts.has("gerund") && place.first !== "noun")
    return startsNoun(ahead) && (place.parts.has("adjective") || isShare(place)) ? "adjective" : "gerund";
  if (startsNoun(ahead) && place.parts.has("adjective") && place.first !== "noun") return "adjective";
  return nominal(place) ?? adjectival(place);
}

/** "94% of polling stations", "two of sinking ships": a share is of things. */
function isShare({ tags, index }: Place): boolean {
  const before = tags[index - 2];
  return before === "number" || before === "symbol";
}

/** "with food poisoning", "a car bombing": a thing before it and no object behind it; not "a boy running". */
export function afterThing(place: Place): Part | null {
  if (place.tags[place.index - 1] !== "noun" || !place.parts.has("gerund") || !place.parts.has("noun")) return null;
  const before = place.words[place.index - 1];
  const isThing = before?.nounClass !== "person" && before?.parts.has("noun");
  return isThing && !startsObject(next(place)) && !startsNounPhrase(next(place)) ? "noun" : null;
}

export function afterSubordinator(place: Place): Part | null {
  if (place.tags[place.index - 1] !== "subordinator" || leftWord(place) === "that") return null;
  return startsNoun(next(place)) ? (adjectival(place) ?? nominal(place)) : nominal(place);
}

/** "Protests over prices", "Claims of fraud": a headline or a sentence begins with its subject. */
export function atBeginning(place: Place): Part | null {
  const before = place.tags[place.index - 1];
  if (before !== undefined && before !== "punctuation") return null;
  if (saying.has(word(place))) return "past";
  const ahead = next(place);
  // "Shelling killed six"
  if (place.parts.has("gerund") && ahead.parts.has("past") && firstOf(ahead) !== "adjective") return nominal(place);
  if (place.first === "adjective" || place.parts.has("gerund")) return null;
  // "Output fell"
  if (place.parts.has("participle") && !(nominal(place) !== null && isVerbLike(ahead)))
    return startsNoun(ahead) ? adjectival(place) : "participle";
  return startsObject(ahead) && !ahead.isName && place.first === "verb" ? "verb" : nominal(place);
}

export function afterAdjective(place: Place): Part | null {
  if (left(place) !== "adjective") return null;
  // "The 33-year-old faces seven counts"
  const isFigured = startsAmount(place) && next(place).token?.lower !== "to";
  if (place.parts.has("third") && isFigured && !hasFinite(place)) return "third";
  return (goesOnAsNoun(place) ? adjectival(place) : null) ?? nominal(place);
}

export function afterVerb(place: Place): Part | null {
  const before = left(place);
  if (before !== "verb" && before !== "past" && before !== "gerund" && before !== "participle") return null;
  if (place.parts.has("gerund")) return "gerund";
  if (goesOnAsNoun(place)) return adjectival(place) ?? nominal(place);
  return place.first === "adjective" ? "adjective" : nominal(place);
}
