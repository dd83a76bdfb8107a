// Marks captions of pictures and teasers for other articles.
import type { Marked } from "./blocks.js";
import { endsAsSentence, isHeadline, isSentence } from "./line-shape.js";
import type { Matches } from "./patterns.js";
import type { Topic } from "./topic.js";

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

/** What tells a line that points to another article, and a headline of a list ("5 things to pack"), which reports nothing. */
export interface TeaserRules {
  readonly pointers: Matches;
  readonly lists: Matches;
}

/** Headlines under "Related", "Read more: …", and a line with a bare date under it in the middle of an article. */
export function markTeasers(marked: readonly Marked[], about: Topic, { pointers, lists }: TeaserRules): void {
  let listed = false;
  let sentences = 0;
  for (const [index, mark] of marked.entries()) {
    if (mark.rule === "related-heading") listed = true;
    else if (mark.kind === null) {
      listed &&= isHeadline(mark.line.text) || isNumbered(mark.line.text) || isDated(marked, index);
      const points = pointers(mark.line) !== null || isLink(mark.line.text);
      const isHead = points || (listed && isHeadline(mark.line.text));
      if (isHead && (isStrange(mark, about) || reportsNothing(mark.line.lower, lists))) furnish(mark);
      else if (listed || points || (sentences >= sentencesBefore && isDated(marked, index))) tease(mark);
      else if (isSentence(mark.line.text)) sentences++;
    }
  }
}

/** "[Seven days in pictures](/gallery)": a line of Markdown that is nothing but a link. */
function isLink(text: string): boolean {
  return text.startsWith("[") && /^\[[^\]]+\]\(\S*\)$/.test(text);
}

/** "04 Letters" */
function isNumbered(text: string): boolean {
  return /^\d{1,3} \p{Lu}/u.test(text) && !endsAsSentence(text);
}

/** It has no word of the article, or a day of its own and hardly one: "Gas leak kills 7 in the north - 12 Sep". */
function isStrange({ line }: Marked, about: Topic): boolean {
  const shared = about.shared(line.lower, 2);
  return shared === 0 || (shared === 1 && endsInDay(line.text));
}

function endsInDay(text: string): boolean {
  return /(?:[ (|,–-]|\. )(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)\)?\.?$/u.test(
    text.slice(-24),
  );
}

/** "don't miss: 5 signs of rust" */
function reportsNothing(lower: string, lists: Matches): boolean {
  return lower.split(/[:|>[\]] ?/).some((part) => lists({ lower: part }) !== null);
}

/** A headline among links whose words the article has none of is another story's, and so is one that reports nothing. */
function furnish(mark: Marked): void {
  mark.kind = "furniture";
  mark.rule = "other-story";
}

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
