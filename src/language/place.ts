// A word in its sentence, and questions about the words around it.

import type { Tag } from "../model/language.js";
import type { Token } from "../model/sentence.js";
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

export function word({ tokens, index }: Place): string {
  return tokens[index]?.lower ?? "";
}

/** Index of the nearest token before that is no adverb and no "not". */
export function leftIndex({ tags, index }: Place): number {
  let left = index - 1;
  while (left >= 0 && left > index - 5 && (tags[left] === "adverb" || tags[left] === "negation")) left--;
  return left;
}

export function left(place: Place): Tag | undefined {
  return place.tags[leftIndex(place)];
}

export function leftWord(place: Place): string {
  return place.tokens[leftIndex(place)]?.lower ?? "";
}

/** What a token further on can be. */
export interface Ahead {
  readonly token: Token | undefined;
  readonly parts: ReadonlySet<Part>;
  readonly isName: boolean;
}

export const noParts: ReadonlySet<Part> = new Set();

export function next({ tokens, words, index }: Place, distance = 1): Ahead {
  const token = tokens[index + distance];
  const info = words[index + distance];
  return { token, parts: info?.parts ?? noParts, isName: token?.kind === "word" && token.lower !== "'s" && !info };
}

export function firstOf({ parts }: Ahead): Part | undefined {
  const [first] = parts;
  return first;
}

export function startsNoun(ahead: Ahead): boolean {
  const first = firstOf(ahead);
  return first === "noun" || first === "plural" || ahead.isName;
}

/** Not "last week", "early on Monday". */
export function startsNounPhrase(ahead: Ahead): boolean {
  if (ahead.parts.has("adverb") || ahead.token?.lower === "next") return false;
  return startsNoun(ahead) || firstOf(ahead) === "adjective";
}

/** An object, an infinitive or a clause can begin with it. */
export function startsObject(ahead: Ahead): boolean {
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

export function isVerbLike({ parts }: Ahead): boolean {
  return parts.has("past") || parts.has("third");
}

export function startsFinite(ahead: Ahead): boolean {
  const first = firstOf(ahead);
  return (
    first === "modal" || (first === "auxiliary" && ahead.token?.lower !== "being" && ahead.token?.lower !== "been")
  );
}

export function nominal({ parts }: Place): Part | null {
  if (parts.has("noun")) return "noun";
  return parts.has("plural") ? "plural" : null;
}

/** What stands before a noun: "wounded men", "growing number". */
export function adjectival({ parts, first }: Place): Part | null {
  if (first === "noun" || first === "plural") return first;
  if (parts.has("adjective")) return [...parts].find((part) => part === "noun" || part === "adjective") ?? null;
  if (parts.has("participle")) return "participle";
  return parts.has("gerund") ? "gerund" : null;
}

/** A noun follows, or an adjective before one: "a sharp rise", "the wounded men". */
export function goesOnAsNoun(place: Place): boolean {
  const ahead = next(place);
  if (startsNoun(ahead) || firstOf(ahead) === "adjective") return true;
  if (place.first !== "adjective" || !(ahead.parts.has("noun") || ahead.parts.has("plural"))) return false;
  // "The firm cut 300 jobs": what has an object is a verb.
  return !(isVerbLike(ahead) && startsObject(next(place, 2)));
}
