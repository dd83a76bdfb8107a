// Finds the lines of Markdown that are no text: comments, code between fences, footnotes.
import type { BlockKind } from "../model/document.js";
import type { Span } from "../model/span.js";
import { type Line, linesOf } from "./lines.js";

const opening = "<!--";
const fence = "```";

/** By their starts. */
export function unprintedLines(text: string): Map<number, BlockKind> {
  const lines = new Map<number, BlockKind>();
  if (![opening, fence, "[^"].some((mark) => text.includes(mark))) return lines;
  const comments = commentsIn(text);
  const written = linesOf(text);
  let next = 0;
  let fences = written.filter(isFence).length;
  let isCode = false;
  for (const line of written) {
    while ((comments[next]?.end ?? text.length) < line.end) next++;
    const start = comments[next]?.start;
    if (isFence(line)) {
      fences--;
      // A fence that none closes opens nothing.
      isCode = !isCode && fences > 0;
    }
    if ((start !== undefined && start <= line.start) || isCode || isFootnote(line.text))
      lines.set(line.start, "furniture");
  }
  return lines;
}

function isFence({ text }: Line): boolean {
  return text.startsWith(fence);
}

/** "[^1]: Census, vol. 2, p. 114." */
function isFootnote(text: string): boolean {
  return /^\[\^[^\]]{1,20}\]:/.test(text);
}

function commentsIn(text: string): Span[] {
  const comments: Span[] = [];
  for (let start = text.indexOf(opening); start >= 0; ) {
    const close = text.indexOf("-->", start);
    if (close < 0) break;
    comments.push({ start, end: close + 3 });
    start = text.indexOf(opening, close);
  }
  return comments;
}
