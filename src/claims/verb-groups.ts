// Finds the verb groups of a tagged sentence: "had been badly hit", "will start pulling out".

import type { Tag } from "../model/language.js";
import type { Mention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";

export const nominal = new Set<Tag>(["noun", "name"]);
const verbal = new Set<Tag>(["verb", "past", "participle", "gerund", "auxiliary", "modal", "to", "negation", "adverb"]);
const finite = new Set(["is", "are", "was", "were", "has", "have", "had"]);
const mainVerb = new Set<Tag>(["verb", "past", "participle", "gerund", "auxiliary"]);

/** No phrase goes on for more words than this without one that can be its head. */
const headless = 40;

/** A tagged sentence with the figures found in it. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** By their first tokens. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** The verb form tells an event, so that an infinitive behind it says what for. */
  readonly isDone: (form: string) => boolean;
}

/** The last token that a phrase from `index` on can reach, given its head so far. */
export function lastOf(tokens: readonly Token[], head: number, index: number): number {
  return Math.min(tokens.length - 1, Math.max(head, index) + headless);
}

/**
 * Index of the main verb of the group that begins at `index`: "had been badly hit", "to withdraw", "killed"; -1 where none
 * does, or a participle stands before its noun.
 */
export function verbHead(line: Line, index: number): number {
  const { tokens, tags, mentions } = line;
  let end = index;
  let head = -1;
  while (end <= lastOf(tokens, head, index) && !mentions.has(end) && verbal.has(tags[end] ?? "punctuation")) {
    if (head >= 0 && (isNextVerb(line, head, end) || isPurpose(line, head, end))) break;
    if (mainVerb.has(tags[end] ?? "punctuation")) head = end;
    end++;
  }
  return head < 0 || isModifier(tags, index, head) ? -1 : head;
}

/** "those who died | were", "people killed | has risen": a finite auxiliary behind a full verb opens the verb of another clause. */
function isNextVerb(line: Line, head: number, index: number): boolean {
  const { tokens, tags } = line;
  if (isNextPast(line, head, index)) return true;
  const full = /^(?:past|participle|gerund|verb)$/.test(tags[head] ?? "");
  return full && tags[index - 1] !== "to" && tags[index] === "auxiliary" && finite.has(tokens[index]?.lower ?? "");
}

/** "the fire was contained | measured 400 hectares", "those killed | rose to 12"; not "were believed killed". */
function isNextPast({ tokens, tags, isDone }: Line, head: number, index: number): boolean {
  if (tags[head] !== "participle" || tags[index] !== "past" || index !== head + 1) return false;
  return isDone(tokens[head]?.lower ?? "");
}

/** "Five roads were closed | to allow repairs"; not "are expected to die". */
function isPurpose({ tokens, tags, isDone }: Line, head: number, index: number): boolean {
  const full = /^(?:past|participle|verb)$/.test(tags[head] ?? "");
  return full && tags[index] === "to" && index === head + 1 && isDone(tokens[head]?.lower ?? "");
}

/** A lone participle or gerund right before a noun belongs to that noun: "damaged homes", "rising waters". */
function isModifier(tags: readonly Tag[], index: number, head: number): boolean {
  const tag = tags[head];
  if (tag !== "participle" && tag !== "gerund") return false;
  const alone = index === head || tags.slice(index, head).every((before) => before === "adverb");
  if (!alone) return false;
  const before = tags[index - 1];
  const opened = before === "determiner" || before === "possessive" || before === "adjective";
  return (
    (opened && nominal.has(tags[head + 1] ?? "punctuation")) ||
    // "43 stolen bicycles", "7,200 polling stations"; not "12 injured Monday"
    (before === "number" && tags[head + 1] === "noun")
  );
}
