// Tells whether a line is about what the article is about: whether they share a word.
import type { Marked } from "./blocks.js";
import { isSentence, keptByLine, wordsOf } from "./line-shape.js";

const lines = 40;
const shortestWord = 4;

export interface Topic {
  readonly shares: (lower: string) => boolean;
  /** How many different words of the article the line has, but no more than `most`. */
  readonly shared: (lower: string, most: number) => number;
}

/** The words that the head of the article uses, read line by line until what is asked is known. `isOther` tells lines that are no part of it. */
export function topicOf(marked: readonly Marked[], isOther: (mark: Marked) => boolean): Topic {
  let unread: string[] | null = null;
  const known = new Set<string>();
  const isStrange = (word: string) => !known.has(word);
  const shared = (lower: string, most: number): number => {
    unread ??= ownLines(marked, isOther).reverse();
    const words = topicalOf(lower);
    let strange = words.filter(isStrange);
    while (strange.length > 0 && words.length - strange.length < most) {
      const line = unread.pop();
      if (line === undefined) break;
      for (const word of topicalOf(line)) known.add(word);
      strange = strange.filter(isStrange);
    }
    return Math.min(most, words.length - strange.length);
  };
  return { shares: (lower) => shared(lower, 1) > 0, shared };
}

/** The different words of the line that tell what it is about, each without the ending of its plural. */
const topicalOf = keptByLine((lower) => [...new Set(wordsOf(lower).filter(isTopical).map(withoutPlural))]);

/** Title and sentences. */
function ownLines(marked: readonly Marked[], isOther: (mark: Marked) => boolean): string[] {
  const own: string[] = [];
  for (const mark of marked) {
    const { kind, line } = mark;
    if (kind === "title" || (kind === null && isSentence(line.text) && !isOther(mark))) own.push(line.lower);
    if (own.length === lines) break;
  }
  return own;
}

/** No short word, no figure and no word of every headline. */
function isTopical(word: string): boolean {
  return word.length >= shortestWord && !common.has(word) && !hasDigit(word);
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

function withoutPlural(word: string): string {
  if (word.endsWith("'s'")) return word.slice(0, -3);
  if (!word.endsWith("s")) return word;
  return word.slice(0, word.endsWith("'s") ? -2 : -1);
}

const common = new Set(
  "what when where which this that these those with from have been were will your their there they after before about into over more than know says said here first last could would should how why who related read watch listen live video don't miss also next going hours minutes days weeks months years year time times today tomorrow yesterday january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
