// Tells whether a line is about what the article is about: whether they share a word.
import type { Marked } from "./blocks.js";
import { isSentence, wordsOf } from "./line-shape.js";

const lines = 40;
const shortestWord = 4;

export interface Topic {
  readonly shares: (lower: string) => boolean;
  /** How many different words of the article the line has. */
  readonly shared: (lower: string) => number;
}

/** The words that the head of the article uses, found when they are first needed. `isOther` tells lines that are no part of it. */
export function topicOf(marked: readonly Marked[], isOther: (mark: Marked) => boolean): Topic {
  let known: Set<string> | null = null;
  const counted = new Map<string, number>();
  const shared = (lower: string): number => {
    let count = counted.get(lower);
    if (count === undefined) {
      known ??= wordsOfLines(ownLines(marked, isOther));
      count = countShared(lower, known);
      counted.set(lower, count);
    }
    return count;
  };
  return { shares: (lower) => shared(lower) > 0, shared };
}

function wordsOfLines(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) for (const word of wordsOf(line)) if (isTopical(word)) words.add(withoutPlural(word));
  return words;
}

/** How many different words of `known` the line has. */
function countShared(lower: string, known: ReadonlySet<string>): number {
  const found: string[] = [];
  for (const word of wordsOf(lower)) {
    if (!isTopical(word)) continue;
    const one = withoutPlural(word);
    if (known.has(one) && !found.includes(one)) found.push(one);
  }
  return found.length;
}

/** Title and sentences. */
function ownLines(marked: readonly Marked[], isOther: (mark: Marked) => boolean): string[] {
  const own = marked.filter((mark) => {
    const { kind, line } = mark;
    return kind === "title" || (kind === null && isSentence(line.text) && !isOther(mark));
  });
  return own.slice(0, lines).map(({ line }) => line.lower);
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
