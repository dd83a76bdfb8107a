// Marks the title of a text: the line that the metadata names, otherwise the first that looks like a headline.
import type { Marked } from "./blocks.js";
import { isHeadline, isNames, isSentence } from "./line-shape.js";
import { topicOf } from "./topic.js";

/** Titles stand near the top. */
const lookedAt = 25;

export function markTitle(marked: readonly Marked[], named: string | null): void {
  if (marked.some(({ kind }) => kind === "title")) return;
  const title = namedLine(marked, named) ?? headline(marked);
  if (!title) return;
  title.kind = "title";
  title.rule = "title";
}

function namedLine(marked: readonly Marked[], named: string | null): Marked | undefined {
  if (named === null) return undefined;
  const sought = compared(named);
  return marked.slice(0, lookedAt).find(({ kind, line }) => kind === null && compared(line.text) === sought);
}

function compared(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The first that could be one, unless the article has no word of it, or one word of what is a name, and has more of a later one:
 * a masthead stands above that, and a menu may. */
function headline(marked: readonly Marked[]): Marked | undefined {
  const candidates = candidatesOf(marked);
  if (candidates.length < 2) return candidates[0];
  const about = topicOf(marked, () => false);
  const [first] = candidates;
  const ofFirst = first ? about.shared(first.line.lower, 2) : 0;
  const isMasthead = ofFirst === 0 || (ofFirst === 1 && isNames(first?.line.text ?? ""));
  if (!isMasthead) return first;
  const shared = candidates.map(({ line }) => about.shared(line.lower, Number.POSITIVE_INFINITY));
  return candidates[shared.lastIndexOf(Math.max(...shared))];
}

/** The headlines above the first sentence. Captions, short lines and an appeal may stand before them. */
function candidatesOf(marked: readonly Marked[]): Marked[] {
  const top = marked.slice(0, lookedAt);
  const found: Marked[] = [];
  for (let index = 0; index < top.length; index++) {
    const mark = top[index];
    if (!mark || mark.kind !== null) continue;
    const appeal = lengthOfAppeal(mark, marked.slice(index + 1));
    index += appeal;
    if (appeal > 0) continue;
    if (isCandidate(mark)) found.push(mark);
    else if (isOfArticle(mark)) return found;
  }
  return marked.slice(lookedAt).some(isOfArticle) ? found : [];
}

function isCandidate({ kind, line }: Marked): boolean {
  return kind === null && isHeadline(line.text) && !isCredited(line.text);
}

/** "A word before you read on": a heading that speaks to the reader, as most of what stands down to the next heading does. */
function lengthOfAppeal(heading: Marked, below: readonly Marked[]): number {
  if (!heading.likelyAppeal || !isCandidate(heading)) return 0;
  const next = below.findIndex(isCandidate);
  const section = next < 0 ? below : below.slice(0, next);
  const appeals = section.filter(({ rule }) => rule === "appeal").length;
  const sentences = section.filter(isOfArticle).length;
  return appeals > 0 && appeals >= sentences ? section.length : 0;
}

/** "Soldiers clear the pass. Alamy Stock Photo": a sentence and a credit. */
function isCredited(text: string): boolean {
  return /\p{Ll}{2}\. \S/u.test(text) && /(?:photo|images|alamy|reuters|afp|ap|\))$/i.test(text);
}

function isOfArticle({ kind, line }: Marked): boolean {
  return kind === null && isSentence(line.text);
}

/** The words of the line that is marked as title. */
export function titleOf(marked: readonly Marked[]): string | null {
  const title = marked.find(({ kind }) => kind === "title");
  return title ? title.line.text : null;
}
