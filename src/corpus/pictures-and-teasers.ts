// Marks captions of pictures and teasers for other articles.
import type { Marked } from "./blocks.js";
import { isHeadline, isSentence, wordsOf } from "./line-shape.js";
import type { Line } from "./lines.js";

type Matches = (line: Line) => string | null;

const longestCaption = 600;
const credits = new Set(["credit", "agency-credit"]);

/** A line that ends in a credit, or has one under it and is not the article's last. */
export function markCaptions(marked: readonly Marked[], captions: Matches): void {
  for (const [index, mark] of marked.entries()) {
    if (mark.kind !== null) continue;
    const credited = credits.has(marked[index + 1]?.rule ?? "") && mark.line.text.length <= longestCaption;
    if (captions(mark.line) !== null || (credited && goesOn(marked, index))) {
      mark.kind = "caption";
      mark.rule = "caption";
    }
  }
}

function goesOn(marked: readonly Marked[], index: number): boolean {
  return marked.slice(index + 2, index + 12).some(({ kind, line }) => kind === null && isSentence(line.text));
}

const longestTeaser = 300;
const sentencesBefore = 2;

/** Headlines under "Related", "Read more: …", and a line with a bare date under it in the middle of an article. */
export function markTeasers(marked: readonly Marked[], pointers: Matches): void {
  const about = topicOf(marked);
  let listed = false;
  let sentences = 0;
  for (const [index, mark] of marked.entries()) {
    if (mark.rule === "related-heading") listed = true;
    else if (mark.kind === null) {
      listed &&= isHeadline(mark.line.text) || isDated(marked, index);
      if (listed && isHeadline(mark.line.text) && !about.shares(mark.line.lower)) furnish(mark);
      else if (listed || pointers(mark.line) !== null || (sentences >= sentencesBefore && isDated(marked, index)))
        tease(mark);
      else if (isSentence(mark.line.text)) sentences++;
    }
  }
}

/** A headline in a list of links whose words the article has none of is another story's. */
function furnish(mark: Marked): void {
  mark.kind = "furniture";
  mark.rule = "other-story";
}

const lines = 40;
const shortestWord = 4;

interface Topic {
  readonly shares: (lower: string) => boolean;
}

/** The words that the head of the article uses, found when they are first needed. */
function topicOf(marked: readonly Marked[]): Topic {
  let words: Set<string> | null = null;
  return {
    shares: (lower) => {
      words ??= new Set(ownLines(marked).flatMap((text) => topicWords(text)));
      const known = words;
      return topicWords(lower).some((word) => known.has(word));
    },
  };
}

/** Title and sentences. */
function ownLines(marked: readonly Marked[]): string[] {
  const own = marked.filter(({ kind, line }) => kind === "title" || (kind === null && isSentence(line.text)));
  return own.slice(0, lines).map(({ line }) => line.lower);
}

/** Without endings of plurals, and without the words of every headline. */
function topicWords(lower: string): string[] {
  const words = wordsOf(lower).filter((word) => word.length >= shortestWord && !/\d/.test(word) && !common.has(word));
  return words.map((word) => word.replace(/(?:'s|s|'s')$/, ""));
}

const common = new Set(
  "what when where which this that these those with from have been were will your their there they after before about into over more than know says said here first last could would should how why who".split(
    " ",
  ),
);

function tease(mark: Marked): void {
  mark.kind = "teaser";
  mark.rule = "teaser";
}

/** The date of another article stands under its teaser, without a word that would make it this one's. */
function isDated(marked: readonly Marked[], index: number): boolean {
  const below = marked[index + 1]?.date;
  const text = marked[index]?.line.text ?? "";
  return (
    below != null &&
    below.label === null &&
    (below.date !== null || below.open.length > 0) &&
    text.length <= longestTeaser
  );
}
