// Cuts the text of an article into paragraphs, and these at the words that are to be marked.
import type { Span } from "../../model/span.js";
import { printable } from "../printable.js";

export interface Paragraph<Thing> {
  /** Line of its first words, from 1. */
  readonly line: number;
  readonly pieces: readonly Piece<Thing>[];
}

/** A stretch of text, marked where it has a thing. */
export interface Piece<Thing> {
  readonly text: string;
  readonly thing?: Thing;
}

export interface MarkedSpan<Thing> extends Span {
  readonly thing: Thing;
}

interface Lines extends Span {
  readonly line: number;
}

/** @param spans in the text; one that begins inside another keeps what stands behind that, or nothing */
export function markText<Thing>(text: string, spans: readonly MarkedSpan<Thing>[]): Paragraph<Thing>[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return paragraphsOf(text).map((lines) => {
    const first = next;
    while (next < ordered.length && (ordered[next]?.start ?? 0) < lines.end) next++;
    return { line: lines.line, pieces: cut(text, lines, ordered.slice(first, next)) };
  });
}

function cut<Thing>(text: string, { start, end }: Span, spans: readonly MarkedSpan<Thing>[]): Piece<Thing>[] {
  const pieces: Piece<Thing>[] = [];
  let done = start;
  for (const span of spans) {
    const from = Math.max(done, span.start);
    const to = Math.min(end, Math.max(from, span.end));
    if (from > done) pieces.push({ text: printableLines(text.slice(done, from)) });
    pieces.push({ text: printableLines(text.slice(from, to)), thing: span.thing });
    done = to;
  }
  if (end > done) pieces.push({ text: printableLines(text.slice(done, end)) });
  return pieces;
}

/** Runs of lines that are not blank. */
function paragraphsOf(text: string): Lines[] {
  const paragraphs: Lines[] = [];
  let open: Lines | undefined;
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const feed = text.indexOf("\n", start);
    const after = feed < 0 ? text.length : feed;
    const end = text[after - 1] === "\r" ? after - 1 : after;
    const isBlank = text.slice(start, end).trim() === "";
    if (isBlank && open) paragraphs.push(open);
    open = isBlank ? undefined : { ...(open ?? { line, start }), end };
    start = after + 1;
  }
  return open ? [...paragraphs, open] : paragraphs;
}

function printableLines(text: string): string {
  return text.split(/\r?\n/).map(printable).join("\n");
}
