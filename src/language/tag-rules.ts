// The ordered rules that choose one part of speech for a word that can be several, after the pattern of Brill's tagger.
import type { Token } from "../model/sentence.js";
import type { Tag } from "./tags.js";
import type { Part, WordInfo } from "./words.js";

/** A word in its sentence; the words before it have their tags already. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Null for names and for what is no word. */
  readonly words: readonly (WordInfo | null)[];
  readonly tags: readonly Tag[];
  readonly index: number;
  readonly parts: ReadonlySet<Part>;
  /** The likeliest part. */
  readonly first: Part;
}

interface TagRule {
  readonly name: string;
  /** Null where the rule does not know; a part that the word cannot be counts as null. */
  readonly choose: (place: Place) => Part | null;
}

const be = new Set([
  "be",
  "am",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "'s",
  "'re",
  "'m",
  "get",
  "got",
  "gets",
]);
const have = new Set(["have", "has", "had", "having", "haven't", "hasn't", "hadn't", "'ve"]);
/** After these a clause can begin without "that". */
const saying = new Set([
  "said",
  "say",
  "says",
  "told",
  "added",
  "reported",
  "believe",
  "think",
  "claimed",
  "estimated",
]);
const subjects = new Set(["i", "he", "she", "it", "we", "they", "you", "who", "which", "that"]);

/** Order matters: what stands directly before a word decides before what follows it. */
export const tagRules: readonly TagRule[] = [
  { name: "that", choose: (place) => (word(place) === "that" ? thatIs(place) : null) },
  { name: "this, her, which: before a noun", choose: beforeNoun },
  { name: "have and do: before a verb", choose: helping },
  { name: "since, after, as: before a subject", choose: opensClause },
  { name: "more, most: before an adjective", choose: comparing },
  { name: "to and modal: infinitive", choose: infinitive },
  { name: "be and have: participle", choose: afterAuxiliary },
  { name: "the, his, a: noun or what stands before one", choose: afterDeterminer },
  { name: "12 killed", choose: afterNumber },
  { name: "preposition: noun or gerund", choose: afterPreposition },
  { name: "subject: verb", choose: afterSubject },
  { name: "beginning: noun", choose: atBeginning },
  { name: "and: like the word before", choose: afterConjunction },
  { name: "adjective: noun", choose: afterAdjective },
  { name: "verb: its object", choose: afterVerb },
  { name: "before a noun: adjective", choose: (place) => (startsNoun(next(place)) ? adjectival(place) : null) },
];

function word({ tokens, index }: Place): string {
  return tokens[index]?.lower ?? "";
}

/** Index of the nearest token before that is no adverb and no "not". */
function leftIndex({ tags, index }: Place): number {
  let left = index - 1;
  while (left >= 0 && left > index - 5 && (tags[left] === "adverb" || tags[left] === "negation")) left--;
  return left;
}

function left(place: Place): Tag | undefined {
  return place.tags[leftIndex(place)];
}

function leftWord(place: Place): string {
  return place.tokens[leftIndex(place)]?.lower ?? "";
}

/** What a token further on can be. */
interface Ahead {
  readonly token: Token | undefined;
  readonly parts: ReadonlySet<Part>;
  readonly isName: boolean;
}

const noParts: ReadonlySet<Part> = new Set();

function next({ tokens, words, index }: Place, distance = 1): Ahead {
  const token = tokens[index + distance];
  const info = words[index + distance];
  return { token, parts: info?.parts ?? noParts, isName: token?.kind === "word" && token.lower !== "'s" && !info };
}

function firstOf({ parts }: Ahead): Part | undefined {
  const [first] = parts;
  return first;
}

function startsNoun(ahead: Ahead): boolean {
  const first = firstOf(ahead);
  return first === "noun" || first === "plural" || ahead.isName;
}

/** An object, an infinitive or a clause can begin with it. */
function startsObject(ahead: Ahead): boolean {
  const first = firstOf(ahead);
  const { token } = ahead;
  return (
    token?.kind === "number" ||
    token?.kind === "symbol" ||
    ahead.isName ||
    first === "determiner" ||
    first === "possessive" ||
    first === "pronoun" ||
    first === "number" ||
    first === "to" ||
    token?.lower === "that"
  );
}

function isVerbLike({ parts }: Ahead): boolean {
  return parts.has("past") || parts.has("third");
}

function startsFinite(ahead: Ahead): boolean {
  const first = firstOf(ahead);
  return (
    first === "modal" || (first === "auxiliary" && ahead.token?.lower !== "being" && ahead.token?.lower !== "been")
  );
}

function thatIs(place: Place): Part {
  const before = left(place);
  const ahead = next(place);
  if ((before === "preposition" || before === undefined) && startsNoun(ahead)) return "determiner";
  return "subordinator";
}

function beforeNoun(place: Place): Part | null {
  const determining = place.parts.has("determiner") ? "determiner" : "possessive";
  if (!place.parts.has("pronoun") || !place.parts.has(determining)) return null;
  const ahead = next(place);
  const first = firstOf(ahead);
  const opens = startsNoun(ahead) || first === "adjective" || first === "number" || ahead.token?.kind === "number";
  return opens || ahead.parts.has("noun") || ahead.parts.has("gerund") ? determining : "pronoun";
}

function helping(place: Place): Part | null {
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

/** "have since been", "has not yet found". */
function isBetween(ahead: Ahead): boolean {
  const first = firstOf(ahead);
  return first === "adverb" || first === "negation" || ahead.token?.lower === "since" || ahead.token?.lower === "yet";
}

function opensClause(place: Place): Part | null {
  if (word(place) === "since" && left(place) === "auxiliary") return "adverb";
  if (!place.parts.has("subordinator") || !place.parts.has("preposition")) return null;
  const ahead = next(place);
  return ahead.token && subjects.has(ahead.token.lower) && ahead.token.lower !== "that"
    ? "subordinator"
    : "preposition";
}

function comparing(place: Place): Part | null {
  if (!place.parts.has("determiner") || !place.parts.has("adverb")) return null;
  const first = firstOf(next(place));
  return first === "adjective" || first === "adverb" ? "adverb" : "determiner";
}

function infinitive(place: Place): Part | null {
  const before = left(place);
  if (before === "modal") return "verb";
  if (before === "auxiliary" && /^d(?:o|oes|id)/.test(leftWord(place))) return "verb";
  if (before !== "to" || !place.parts.has("verb")) return null;
  return place.first === "plural" ? null : "verb";
}

function afterAuxiliary(place: Place): Part | null {
  if (left(place) !== "auxiliary") return null;
  const before = leftWord(place);
  if (have.has(before)) return "participle";
  if (!be.has(before)) return null;
  if (place.parts.has("participle")) return "participle";
  if (place.parts.has("gerund") && place.first !== "adjective") return "gerund";
  return place.parts.has("adjective") ? "adjective" : nominal(place);
}

function nominal({ parts }: Place): Part | null {
  if (parts.has("noun")) return "noun";
  return parts.has("plural") ? "plural" : null;
}

/** A noun follows, or an adjective before one: "a sharp rise", "the wounded men". */
function goesOnAsNoun(place: Place): boolean {
  const ahead = next(place);
  if (startsNoun(ahead) || firstOf(ahead) === "adjective") return true;
  if (place.first !== "adjective" || !(ahead.parts.has("noun") || ahead.parts.has("plural"))) return false;
  // "The firm cut 300 jobs": what has an object is a verb.
  return !(isVerbLike(ahead) && startsObject(next(place, 2)));
}

/** What stands before a noun: "wounded men", "growing number". */
function adjectival({ parts, first }: Place): Part | null {
  if (first === "noun" || first === "plural") return first;
  if (parts.has("adjective")) return "adjective";
  if (parts.has("participle")) return "participle";
  return parts.has("gerund") ? "gerund" : null;
}

function afterDeterminer(place: Place): Part | null {
  const before = place.tags[place.index - 1];
  if (before !== "determiner" && before !== "possessive") return null;
  return (goesOnAsNoun(place) ? adjectival(place) : null) ?? nominal(place) ?? adjectival(place);
}

function afterNumber(place: Place): Part | null {
  if (left(place) !== "number") return null;
  if (place.first === "noun" || place.first === "plural") return place.first;
  if (goesOnAsNoun(place)) return adjectival(place);
  if (place.parts.has("participle")) return "participle";
  return place.first === "adjective" ? "adjective" : nominal(place);
}

function afterPreposition(place: Place): Part | null {
  if (left(place) !== "preposition") return null;
  const ahead = next(place);
  if (place.parts.has("gerund") && place.first !== "noun")
    return startsNoun(ahead) && place.parts.has("adjective") ? "adjective" : "gerund";
  if (startsNoun(ahead) && place.parts.has("adjective") && place.first !== "noun") return "adjective";
  return nominal(place) ?? adjectival(place);
}

function afterSubject(place: Place): Part | null {
  const before = left(place);
  const subject = before === "noun" || before === "name" || (before === "pronoun" && subjects.has(leftWord(place)));
  if (!subject && !(before === "subordinator" && leftWord(place) === "that")) return null;
  if (place.parts.has("past")) return pastOrParticiple(place);
  if (place.parts.has("third")) return presentAfter(place, "third");
  return place.parts.has("verb") ? presentAfter(place, "verb") : null;
}

/** "Police detained 12" is finite; "people detained by police", "people detained in May were freed" is not. */
function pastOrParticiple(place: Place): Part | null {
  if (!place.parts.has("participle") || left(place) === "pronoun") return "past";
  const ahead = next(place);
  if (ahead.token?.lower === "by") return "participle";
  if (hasFinite(place)) return "participle";
  if (startsObject(ahead)) return "past";
  return finiteFollows(place) ? "participle" : "past";
}

function presentAfter(place: Place, form: "third" | "verb"): Part | null {
  const noun = nominal(place);
  if (left(place) === "pronoun") return form;
  if (noun === null) return place.first === "adjective" ? null : form;
  if (hasFinite(place) || finiteFollows(place)) return noun;
  if (form === "verb" && !isPluralSubject(place)) return noun;
  const ahead = next(place);
  if (startsObject(ahead) && ahead.token?.lower !== "to") return form;
  return place.first === form && ahead.token?.text !== "," ? form : noun;
}

/** "reports were", "police reports of fraud rose": the clause goes on to another finite verb. */
function finiteFollows(place: Place): boolean {
  for (let distance = 1; distance < 14; distance++) {
    const ahead = next(place, distance);
    if (!ahead.token || ahead.token.kind === "punctuation" || firstOf(ahead) === "subordinator") return false;
    if (firstOf(ahead) === "conjunction") return false;
    if (startsFinite(ahead) || (firstOf(ahead) === "past" && !ahead.parts.has("participle"))) return true;
  }
  return false;
}

/** The clause has its finite verb already: "Protests over fuel price rises" has not, "cut after price rises" has. */
function hasFinite({ tokens, words, tags, index }: Place): boolean {
  for (let position = index - 1; position >= 0 && position > index - 14; position--) {
    const tag = tags[position];
    const before = tokens[position]?.lower ?? "";
    if (tag === "punctuation" || tag === "subordinator" || tag === "conjunction" || saying.has(before)) return false;
    if (tag === "pronoun" && subjects.has(before)) return false;
    if (tag === "preposition" && words[position]?.parts.has("subordinator")) return false;
    if (tag === "past" || tag === "verb" || tag === "modal" || (tag === "auxiliary" && before !== "being")) return true;
  }
  return false;
}

function isPluralSubject(place: Place): boolean {
  const info = place.words[leftIndex(place)];
  return info?.parts.has("plural") ?? false;
}

/** "Protests over prices", "Claims of fraud": a headline or a sentence begins with its subject. */
function atBeginning(place: Place): Part | null {
  const before = place.tags[place.index - 1];
  if (before !== undefined && before !== "punctuation") return null;
  const ahead = next(place);
  if (place.first === "adjective" || place.parts.has("gerund")) return null;
  if (place.parts.has("participle")) return startsNoun(ahead) ? adjectival(place) : "participle";
  return startsObject(ahead) && !ahead.isName && place.first === "verb" ? "verb" : nominal(place);
}

function afterConjunction(place: Place): Part | null {
  if (place.tags[place.index - 1] !== "conjunction") return null;
  const before = place.tags[place.index - 2];
  if (before === "noun" && place.first !== "noun" && place.first !== "plural" && place.parts.has("past"))
    return finiteBefore(place);
  const like: Part | undefined =
    before === "noun" ? (nominal(place) ?? undefined) : before === "name" ? undefined : (before as Part | undefined);
  return like ?? null;
}

/** "opened fire and killed 3": the tense of the last verb of the sentence. */
function finiteBefore({ tags, index }: Place): Part | null {
  for (let position = index - 2; position >= 0 && position > index - 14; position--) {
    const tag = tags[position];
    if (tag === "past" || tag === "participle") return tag;
  }
  return null;
}

function afterAdjective(place: Place): Part | null {
  if (left(place) !== "adjective") return null;
  return (goesOnAsNoun(place) ? adjectival(place) : null) ?? nominal(place);
}

function afterVerb(place: Place): Part | null {
  const before = left(place);
  if (before !== "verb" && before !== "past" && before !== "gerund" && before !== "participle") return null;
  if (goesOnAsNoun(place)) return adjectival(place);
  return place.first === "adjective" ? "adjective" : nominal(place);
}
