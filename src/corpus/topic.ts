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
  let words: Set<string> | null = null;
  const isKnown = (word: string): boolean => {
    words ??= new Set(ownLines(marked, isOther).flatMap((text) => topicWords(text)));
    return words.has(word);
  };
  return {
    shares: (lower) => topicWords(lower).some(isKnown),
    shared: (lower) => new Set(topicWords(lower).filter(isKnown)).size,
  };
}

/** Title and sentences. */
function ownLines(marked: readonly Marked[], isOther: (mark: Marked) => boolean): string[] {
  const own = marked.filter((mark) => {
    const { kind, line } = mark;
    return kind === "title" || (kind === null && isSentence(line.text) && !isOther(mark));
  });
  return own.slice(0, lines).map(({ line }) => line.lower);
}

/** Without endings of plurals, and without the words of every headline. */
function topicWords(lower: string): string[] {
  const words = wordsOf(lower).filter((word) => word.length >= shortestWord && !/\d/.test(word) && !common.has(word));
  return words.map((word) => word.replace(/(?:'s|s|'s')$/, ""));
}

const common = new Set(
  "what when where which this that these those with from have been were will your their there they after before about into over more than know says said here first last could would should how why who related read watch listen live video don't miss also next going hours minutes days weeks months years year time times today tomorrow yesterday january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
