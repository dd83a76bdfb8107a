// Tags the tokens of a sentence with parts of speech, by the words' possible parts and the words around them.
import type { Tag } from "../model/language.js";
import type { Token } from "../model/sentence.js";
import { isName, isTitleCase } from "./capitals.js";
import type { Place } from "./place.js";
import { tagRules } from "./tag-rules.js";
import type { LookUp, Part, WordInfo } from "./words.js";

/** One tag for each token. Linear: every rule looks at a bounded number of neighbours. */
export function tagTokens(tokens: readonly Token[], lookUp: LookUp): Tag[] {
  const title = isTitleCase(tokens, lookUp);
  const addresses = addressesOf(tokens);
  const words = tokens.map((token, index) => infoOf(token, index));
  const tags: Tag[] = [];
  for (const [index, token] of tokens.entries()) tags.push(tagOf(token, index));
  return tags;

  function infoOf(token: Token, index: number): WordInfo | null {
    if (token.kind !== "word" || addresses.has(token)) return null;
    return isName(tokens, index, title, lookUp) ? null : lookUp(token.lower);
  }

  function tagOf(token: Token, index: number): Tag {
    if (token.kind !== "word") return token.kind;
    if (token.lower === "'s") return isContraction(index) ? "auxiliary" : "possessive";
    if (token.lower === "am" && tags[index - 1] === "number") return "noun";
    const info = words[index];
    if (!info) return "name";
    const [first] = info.parts;
    if (first === undefined) return /^\p{Lu}/u.test(token.text) ? "name" : "noun";
    if (info.parts.size === 1) return tagOfPart(first);
    const place: Place = { tokens, words, tags, index, parts: info.parts, first };
    for (const { choose } of tagRules) {
      const part = choose(place);
      if (part !== null && info.parts.has(part)) return tagOfPart(part);
    }
    return tagOfPart(first);
  }

  /** "it's", "who's" are "is". */
  function isContraction(index: number): boolean {
    const before = tokens[index - 1]?.lower ?? "";
    return tags[index - 1] === "pronoun" || before === "there" || before === "here" || before === "that";
  }
}

const schemes = new Set(["http", "https", "www"]);

/** Tokens of web addresses: from "http" to the next white space. */
function addressesOf(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  let inside = false;
  for (const token of tokens) {
    inside = schemes.has(token.lower) || (inside && !token.spaced);
    if (inside) found.add(token);
  }
  return found;
}

function tagOfPart(part: Part): Tag {
  if (part === "plural") return "noun";
  return part === "third" ? "verb" : part;
}
