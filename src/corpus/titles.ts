// Marks the title of a text: the line that the metadata names, otherwise the first that looks like a headline.
import type { Marked } from "./blocks.js";
import { isHeadline, isSentence } from "./line-shape.js";

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

/** Captions and short lines may stand before it; an article that begins with a sentence has none. */
function headline(marked: readonly Marked[]): Marked | undefined {
  for (const [index, mark] of marked.slice(0, lookedAt).entries()) {
    if (mark.kind !== null) continue;
    if (isHeadline(mark.line.text) && !isCredited(mark.line.text)) return hasArticle(marked, index) ? mark : undefined;
    if (isSentence(mark.line.text)) return undefined;
  }
  return undefined;
}

/** "Soldiers clear the pass. Alamy Stock Photo": a sentence and a credit. */
function isCredited(text: string): boolean {
  return /\p{Ll}{2}\. \S/u.test(text) && /(?:photo|images|alamy|reuters|afp|ap|\))$/i.test(text);
}

function hasArticle(marked: readonly Marked[], index: number): boolean {
  return marked.slice(index + 1).some(({ kind, line }) => kind === null && isSentence(line.text));
}

/** The words of the line that is marked as title. */
export function titleOf(marked: readonly Marked[]): string | null {
  const title = marked.find(({ kind }) => kind === "title");
  return title ? title.line.text : null;
}
