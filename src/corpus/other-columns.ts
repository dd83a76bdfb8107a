// Marks what stands at the foot of a page and is about something else: other columns ("Weather: …"), lists to click on ("9 ways to …").
import type { Marked } from "./blocks.js";
import { endsAsSentence, isHeadline, isSentence } from "./line-shape.js";
import type { Topic } from "./topic.js";

/** A page with fewer sentences before its foot may be all of one kind. */
const sentencesBefore = 3;
const longestHead = 24;

export type IsColumn = (lower: string) => boolean;

/** "Football: the match is off.": the line begins with the head of another column. */
export function createIsColumn(heads: readonly string[]): IsColumn {
  const known = new Set(heads);
  return (lower) => {
    const colon = lower.indexOf(":");
    return colon > 0 && colon <= longestHead && known.has(lower.slice(0, colon));
  };
}

/** From the last line up, as long as lines share no word with the article. */
export function markOtherColumns(marked: readonly Marked[], about: Topic, isColumn: IsColumn): void {
  const foot = marked.slice(startOfFoot(marked, isColumn));
  const others = foot.filter(({ kind, line }) => kind === null && !about.shares(line.lower));
  const headlines = others.filter(({ line }) => isWordy(line.text));
  for (const mark of others) {
    if (!isColumn(mark.line.lower) && !isList(mark.line.text) && !(headlines.length > 1 && headlines.includes(mark)))
      continue;
    mark.kind = "furniture";
    mark.rule = "other-column";
  }
}

/** Index of the first of the last lines that are furniture, other columns or no sentences. */
function startOfFoot(marked: readonly Marked[], isColumn: IsColumn): number {
  const last = marked.findLastIndex((mark) => !isOfFoot(mark, isColumn));
  const before = marked.slice(0, last + 1).filter(({ kind, line }) => kind === null && isSentence(line.text));
  return before.length >= sentencesBefore ? last + 1 : marked.length;
}

function isOfFoot({ kind, line }: Marked, isColumn: IsColumn): boolean {
  if (kind === "furniture" || kind === "teaser") return true;
  return kind === null && (isColumn(line.lower) || !endsAsSentence(line.text));
}

const fewestWords = 4;

/** "20 cheap city breaks from £49" */
function isList(text: string): boolean {
  return /^[$€£]?\d/.test(text) && isWordy(text);
}

/** A headline with words enough to tell what it is about. */
function isWordy(text: string): boolean {
  return isHeadline(text) && text.split(" ").filter((word) => !/\d/.test(word)).length >= fewestWords;
}
