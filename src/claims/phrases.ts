// Cuts a tagged sentence into flat phrases: noun and verb groups, mentions, prepositions, conjunctions, marks.

import type { Tag } from "../model/language.js";
import type { Mention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";
import { type Line, lastOf, nominal, verbHead } from "./verb-groups.js";

export type PhraseKind =
  | "noun"
  | "verb"
  | "mention"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "relative"
  | "comma"
  | "stop"
  | "quote"
  | "bracket"
  | "adverb"
  | "adjective";

/** A run of tokens, `first` to `end` (exclusive). `head` is the token that names it: the last noun, the last verb. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** Of mention phrases. */
  readonly mention?: Mention;
}

const relatives = new Set(["who", "which", "whom", "whose", "that"]);
const particles = new Set(["off", "out", "up", "in", "down", "over", "on", "back", "by", "away"]);
const beforeNoun = new Set<Tag>([
  "determiner",
  "possessive",
  "adjective",
  "number",
  "noun",
  "name",
  "participle",
  "gerund",
  "adverb",
  "symbol",
]);

/** Phrases in order; every token that is not white space or a stray symbol belongs to one. */
export function phrasesOf(
  { tokens, tags }: Pick<Line, "tokens" | "tags">,
  found: readonly Mention[],
  isDone: Line["isDone"],
): Phrase[] {
  const mentions = new Map(found.map((mention) => [mention.firstToken, mention]));
  const line = { tokens, tags, mentions, isDone };
  const phrases: Phrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const mention = mentions.get(index);
    const phrase = mention ? mentionPhrase(mention) : phraseAt(line, index);
    if (phrase) phrases.push(phrase);
    index = phrase ? phrase.end : index + 1;
  }
  return phrases;
}

function mentionPhrase(mention: Mention): Phrase {
  return { kind: "mention", first: mention.firstToken, end: mention.endToken, head: mention.firstToken, mention };
}

function phraseAt(line: Line, index: number): Phrase | null {
  const { tokens, tags } = line;
  const token = tokens[index];
  const tag = tags[index];
  if (!token || !tag) return null;
  if (token.kind === "punctuation") return isAbbreviating(line, index) ? null : markAt(token, index);
  const verb = verbHead(line, index);
  if (verb >= 0) return { kind: "verb", first: index, end: verb + 1, head: verb };
  if (
    relatives.has(token.lower) &&
    (tag === "pronoun" || tag === "subordinator" || tag === "determiner") &&
    !isDemonstrative(tags, index)
  )
    return single("relative", index);
  if (tag === "pronoun") return single("noun", index);
  const noun = nounGroup(line, index);
  if (noun) return noun;
  return otherAt(tag, index);
}

/** "that city", against "said that the city". */
function isDemonstrative(tags: readonly Tag[], index: number): boolean {
  return tags[index] === "determiner" && nominal.has(tags[index + 1] ?? "punctuation");
}

function otherAt(tag: Tag, index: number): Phrase | null {
  if (tag === "preposition" || tag === "to") return single("preposition", index);
  if (tag === "conjunction") return single("conjunction", index);
  if (tag === "subordinator") return single("subordinator", index);
  if (tag === "adjective") return single("adjective", index);
  if (tag === "adverb" || tag === "negation") return single("adverb", index);
  return null;
}

/** "Dr. Ana Ruiz", "St. Petersburg", "in Golden, Colo., said": a full stop behind a name that the sentence goes on after. */
function isAbbreviating({ tokens, tags }: Line, index: number): boolean {
  const isNext = tags[index + 1] === "name" || tokens[index + 1]?.text === ",";
  return tokens[index]?.text === "." && tags[index - 1] === "name" && isNext;
}

function markAt(token: Token, index: number): Phrase | null {
  if (token.text === ",") return single("comma", index);
  if (/^["“”„«»]$/.test(token.text)) return single("quote", index);
  if (/^[()[\]]$/.test(token.text)) return single("bracket", index);
  if (/^[;:.!?—]$/.test(token.text)) return single("stop", index);
  if (/^[-–]$/.test(token.text) && token.spaced) return single("bracket", index);
  return null;
}

function single(kind: PhraseKind, index: number): Phrase {
  return { kind, first: index, end: index + 1, head: index };
}

function nounGroup(line: Line, index: number): Phrase | null {
  const { tokens, tags, mentions } = line;
  let end = index;
  let head = -1;
  while (
    end <= lastOf(tokens, head, index) &&
    (!mentions.has(end) || end === index) &&
    continuesNoun(line, end, index)
  ) {
    if (nominal.has(tags[end] ?? "punctuation")) head = end;
    end++;
  }
  if (head < 0) return null;
  return { kind: "noun", first: index, end: hyphenated(line, head + 1), head };
}

/** "run-off", "check-in", "DAX-40": the particle or the number belongs to the noun. */
function hyphenated({ tokens, mentions }: Line, end: number): number {
  const [hyphen, rest] = [tokens[end], tokens[end + 1]];
  const glued = hyphen?.text === "-" && !hyphen.spaced && !rest?.spaced && !mentions.has(end + 1);
  return glued && (rest?.kind === "number" || particles.has(rest?.lower ?? "")) ? end + 2 : end;
}

function continuesNoun(line: Line, index: number, first: number): boolean {
  const { tokens, tags } = line;
  const token = tokens[index];
  const tag = tags[index] ?? "punctuation";
  if (!token) return false;
  if (token.kind === "punctuation")
    return index > first && ((isHyphen(token) && !token.spaced) || isAbbreviating(line, index) || isOwner(line, index));
  if (!beforeNoun.has(tag)) return false;
  if (index > first && (tag === "determiner" || (tag === "possessive" && token.lower !== "'s"))) return false;
  return !(
    (tag === "gerund" || tag === "participle") &&
    index > first &&
    nominal.has(tags[index - 1] ?? "punctuation")
  );
}

/** "the Teachers' Federation", "two weeks' work": the apostrophe behind a plural, with what it owns behind it. */
function isOwner({ tokens, tags, mentions }: Line, index: number): boolean {
  const isApostrophe = /^['’]$/.test(tokens[index]?.text ?? "") && tokens[index]?.spaced === false;
  const next = tags[index + 1];
  const isOwned = next !== undefined && (nominal.has(next) || next === "adjective") && !mentions.has(index + 1);
  return (
    isApostrophe &&
    isOwned &&
    nominal.has(tags[index - 1] ?? "punctuation") &&
    /s$/.test(tokens[index - 1]?.lower ?? "")
  );
}

function isHyphen(token: Token): boolean {
  return token.text === "-" || token.text === "–" || token.text === "/" || token.text === "&";
}
