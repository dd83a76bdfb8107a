// Rules of the tagger for words that stand where a verb is likely.
import { clauseReach, finiteFollows, hasFinite } from "./clauses.js";
import { be, crowds, have, subjects } from "./grammar-words.js";
import {
  type Ahead,
  firstOf,
  left,
  leftIndex,
  leftWord,
  next,
  nominal,
  type Place,
  startsNounPhrase,
  startsObject,
} from "./place.js";
import type { Part } from "./words.js";

export function infinitive(place: Place): Part | null {
  const before = left(place);
  if (before === "modal") return "verb";
  if (before === "auxiliary" && /^d(?:o|oes|id)/.test(leftWord(place))) return "verb";
  if (before !== "to" || !place.parts.has("verb")) return null;
  return place.first === "plural" || isTaken(place) ? null : "verb";
}

const movements = new Set(
  "according moved taken brought transferred evacuated rushed flown driven airlifted admitted carried transported bused".split(
    " ",
  ),
);

/** "moved to school halls", "taken to hospital", "according to police": whoever is moved somewhere does nothing there. */
function isTaken(place: Place): boolean {
  return place.first === "noun" && movements.has(place.tokens[place.index - 2]?.lower ?? "");
}

export function afterAuxiliary(place: Place): Part | null {
  if (left(place) !== "auxiliary") return null;
  const before = leftWord(place);
  if (have.has(before)) return "participle";
  if (!be.has(before)) return null;
  if (place.parts.has("participle")) return "participle";
  if (place.parts.has("gerund") && place.first !== "adjective") return "gerund";
  return place.parts.has("adjective") ? "adjective" : nominal(place);
}

export function afterSubject(place: Place): Part | null {
  const before = left(place);
  const subject = before === "noun" || before === "name" || (before === "pronoun" && subjects.has(leftWord(place)));
  if (!subject && !(before === "subordinator" && leftWord(place) === "that")) return null;
  if (place.parts.has("past")) return pastOrParticiple(place);
  if (place.parts.has("third")) return isCounted(place) ? "plural" : presentAfter(place, "third");
  return place.parts.has("verb") ? presentAfter(place, "verb") : null;
}

/** "Police detained 12" is finite; "people detained by police", "people detained in May were freed" is not. */
function pastOrParticiple(place: Place): Part | null {
  if (!place.parts.has("participle") || left(place) === "pronoun") return "past";
  const ahead = next(place);
  if (ahead.token?.lower === "by" && next(place, 2).token?.kind !== "number") return "participle";
  if (hasFinite(place)) return "participle";
  if (startsObject(ahead) || startsAmount(place)) return "past";
  if (place.words[place.index]?.transitive && !startsNounPhrase(ahead)) return "participle";
  return finiteFollows(place) ? "participle" : "past";
}

/** "58 new measles cases": the plural that the number asks for, and no word between is one. */
function isCounted({ words, tags, parts, index }: Place): boolean {
  if (!parts.has("plural")) return false;
  for (let position = index - 1; position >= 0 && position > index - longestCounted; position--) {
    if (tags[position] === "number") return position < index - 1;
    const isInside = tags[position] === "noun" || tags[position] === "adjective" || tags[position] === "participle";
    if (!isInside || words[position]?.parts.has("plural")) return false;
  }
  return false;
}

/** Words of "58 new measles cases" from the number on, and one more. */
const longestCounted = 6;

function presentAfter(place: Place, form: "third" | "verb"): Part | null {
  const noun = nominal(place);
  if (left(place) === "pronoun") return form;
  if (noun === null) return place.first === "adjective" ? null : form;
  if (hasFinite(place) || (form === "verb" && !isPluralSubject(place))) return noun;
  const ahead = next(place);
  if (firstOf(ahead) === "past" && !startsNounPhrase(next(place, 2)) && !startsObject(next(place, 2))) return noun;
  if (startsObject(ahead) && ahead.token?.lower !== "to") return form;
  if (startsAmount(place)) return form;
  if (finiteFollows(place)) return noun;
  // "Defendants face charges": a clause has a verb.
  if (form === "verb" && ahead.parts.has("plural")) return form;
  return place.first === form && ahead.token?.text !== "," ? form : noun;
}

/** Before a number these say how exact it is: "costs about 40 euros", "faces up to five years". */
const hedges = new Set(
  "about around nearly almost roughly over under only just some between up to at least more than".split(" "),
);

/** A number follows, or words that say how exact it is and then a number. */
export function startsAmount(place: Place): boolean {
  let distance = 1;
  while (distance < 4 && hedges.has(next(place, distance).token?.lower ?? "")) distance++;
  return startsNumber(next(place, distance));
}

function startsNumber(ahead: Ahead): boolean {
  const isNumber = ahead.token?.kind === "number" || ahead.token?.kind === "symbol" || firstOf(ahead) === "number";
  return isNumber || crowds.has(ahead.token?.lower ?? "");
}

function isPluralSubject(place: Place): boolean {
  const info = place.words[leftIndex(place)];
  return info?.parts.has("plural") ?? false;
}

export function afterConjunction(place: Place): Part | null {
  if (place.tags[place.index - 1] !== "conjunction") return null;
  const before = place.tags[place.index - 2];
  if (place.parts.has("third") && governsNext(place) && hasFinite({ ...place, index: place.index - 1 })) return "third";
  if (before === "noun" && place.first !== "noun" && place.first !== "plural" && place.parts.has("past"))
    return finiteBefore(place);
  if (before === "noun" && place.parts.has("verb") && governsNext(place) && hasInfinitive(place)) return "verb";
  const like: Part | undefined =
    before === "noun" ? (nominal(place) ?? undefined) : before === "name" ? undefined : (before as Part | undefined);
  return like ?? null;
}

/** "plans to dredge the harbour and build 1,800 flats" */
function hasInfinitive({ tags, index }: Place): boolean {
  const from = Math.max(0, index - clauseReach);
  return tags
    .slice(from, index - 1)
    .some((tag, at, before) => tag === "verb" && /^(?:to|modal)$/.test(before[at - 1] ?? ""));
}

/** "kills six, hurts 30": a headline goes on with another verb and its number. */
export function afterComma(place: Place): Part | null {
  if (place.tokens[place.index - 1]?.text !== "," || !place.parts.has("third") || !startsAmount(place)) return null;
  return hasFinite({ ...place, index: place.index - 1 }) ? "third" : null;
}

/** "burned two cars, looted a dozen shops and emptied the till", "killed 12 and injured 40": what has an article or a number behind it is a verb, whatever it is elsewhere. */
export function beforeArticle(place: Place): Part | null {
  if (!place.parts.has("past") || !place.parts.has("adjective")) return null;
  if (left(place) !== "conjunction" && place.tokens[place.index - 1]?.text !== ",") return null;
  if (startsAmount(place) && hasFinite({ ...place, index: place.index - 1 })) return "past";
  return /^(?:the|an?|its|their|his|her)$/.test(next(place).token?.lower ?? "") ? "past" : null;
}

/** "and sells its beer", "and faces up to five years" */
export function governsNext(place: Place): boolean {
  const first = firstOf(next(place));
  return first === "determiner" || first === "possessive" || startsAmount(place);
}

/** "opened fire and killed 3": the tense of the last verb of the sentence. */
function finiteBefore({ tags, index }: Place): Part | null {
  for (let position = index - 2; position >= 0 && position > index - clauseReach; position--) {
    const tag = tags[position];
    if (tag === "past" || tag === "participle") return tag;
  }
  return null;
}

/** "The dead now number 84" */
export function numbering(place: Place): Part | null {
  const isVerb = place.tokens[place.index]?.lower === "number" && next(place).token?.kind === "number";
  return isVerb && /^(?:now|still|already)$/.test(place.tokens[place.index - 1]?.lower ?? "") ? "verb" : null;
}

export const particles = new Set(["off", "out", "up", "down", "away", "back", "over"]);

/** "cut off 14 villages", "wiped out their crops": a verb with its particle and its object. */
export function withParticle(place: Place): Part | null {
  const form = place.parts.has("past") ? "past" : place.parts.has("third") ? "third" : null;
  if (form === null || !particles.has(next(place).token?.lower ?? "") || !startsObject(next(place, 2))) return null;
  const before = left(place);
  if (before === "determiner" || before === "possessive" || before === "preposition") return null;
  return before === "conjunction" || hasFinite(place) ? null : form;
}

/** "The toll of a quake a day before rose to 10", "Flood toll rises to 11": the only verb of its clause, and how far it went. */
export function beforeLevel(place: Place): Part | null {
  const form = place.parts.has("past") ? "past" : place.parts.has("third") ? "third" : null;
  const link = next(place).token?.lower;
  if (form === null || (link !== "to" && link !== "by") || !startsNumber(next(place, 2))) return null;
  const before = left(place);
  // "The number of victims identified rose to 11"
  const isClause = before === "participle" || before === "preposition" || before === "adjective";
  const isSubject = before === "noun" || before === "name" || (isClause && form === "past");
  return isSubject && !hasFinite(place) && !finiteFollows(place) ? form : null;
}

/** "runs a shop and plans to open", "and hopes to": a second verb before its infinitive. */
export function beforeInfinitive(place: Place): Part | null {
  if (!place.parts.has("third") || next(place).token?.lower !== "to" || left(place) !== "conjunction") return null;
  return hasFinite({ ...place, index: place.index - 1 }) ? "third" : null;
}
