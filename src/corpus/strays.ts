// Marks lines with figures that are no part of the article by where they stand: above it, or between furniture.
import type { Marked } from "./blocks.js";
import { hasLowerWords, isFigureWord, isSentence, wordsOf } from "./line-shape.js";
import type { Topic } from "./topic.js";

/** A shorter article has too few words to tell what is strange to it. */
const fewestSentences = 3;
/** More lines with figures in a row are a list of the article: the dead by town, key figures. */
const longestRun = 2;

/** "Issue 412 · Spring · £6.95", "IPSO ref 01432-18": no sentence and no word of the article, with furniture on both sides;
 * above the first sentence on one. */
export function markStrays(marked: readonly Marked[], about: Topic): void {
  const sentences = marked.flatMap((mark, index) => (mark.kind === null && isSentence(mark.line.text) ? [index] : []));
  if (sentences.length < fewestSentences) return;
  const [first = 0] = sentences;
  const last = sentences.at(-1) ?? 0;
  for (let start = 0; start < marked.length; ) {
    const end = endOfRun(marked, start);
    const run = marked.slice(start, end);
    const sides = Number(isFurnitureOrEnd(marked[start - 1])) + Number(isFurnitureOrEnd(marked[end]));
    const isApart = sides === 2 || (sides === 1 && end <= first);
    if (
      run.length > 0 &&
      run.length <= longestRun &&
      isApart &&
      run.every((mark) => isStrange(mark, about, start > last))
    )
      for (const mark of run) furnish(mark);
    start = Math.max(end, start + 1);
  }
}

/** Index behind the lines from `at` on that hold figures and are no sentences. */
function endOfRun(marked: readonly Marked[], at: number): number {
  let end = at;
  for (let mark = marked[end]; mark && holdsFigures(mark); mark = marked[end]) end++;
  return end;
}

function holdsFigures({ kind, line }: Marked): boolean {
  return kind === null && !isSentence(line.text) && wordsOf(line.lower).some(isFigureWord);
}

/** Only at the foot a line that says something is strange for want of a word of the article. */
function isStrange({ line }: Marked, about: Topic, atFoot: boolean): boolean {
  return !about.shares(line.lower) && (atFoot || !hasLowerWords(line.text));
}

/** What only its foreign words made furniture may be an item of the same list. */
function isFurnitureOrEnd(mark: Marked | undefined): boolean {
  return mark === undefined || (mark.kind === "furniture" && mark.rule !== "other-column");
}

function furnish(mark: Marked): void {
  mark.kind = "furniture";
  mark.rule = "stray";
}
