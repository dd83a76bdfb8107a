// Cuts a document's blocks into paragraphs: its lines, with the lines of hard-wrapped text put together again.
import type { BlockKind, Document } from "../model/document.js";
import type { Span } from "../model/span.js";
import { createNextOf } from "../next-of.js";
import { isLower, isSpace, isTerminator } from "./characters.js";

export interface Paragraph extends Span {
  readonly block: BlockKind;
}

/** Wrapped text has lines of about this many characters. */
const narrowest = 40;
const widest = 100;

/** Paragraphs of all blocks, in order. */
export function paragraphs(document: Document): Paragraph[] {
  const made: Paragraph[] = [];
  for (const { start, end, block } of stretches(document)) {
    const found = (span: Span) => made.push({ start: span.start, end: span.end, block });
    eachRun(document.text, start, end, (lines) => unwrap(document.text, lines, found));
  }
  return made;
}

/** Neighbouring blocks of one kind, with nothing but white space between them, are one stretch of lines. */
function stretches({ text, blocks }: Document): Paragraph[] {
  const made: Paragraph[] = [];
  for (const { start, end, kind } of blocks) {
    const last = made.at(-1);
    if (last && last.block === kind && isBlank(text, last.end, start))
      made[made.length - 1] = { start: last.start, end, block: kind };
    else made.push({ start, end, block: kind });
  }
  return made;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let position = start; position < end; position++) if (!isSpace(text.charCodeAt(position))) return false;
  return true;
}

/** Lines without the white space around them, in runs that no blank line interrupts. */
function eachRun(text: string, start: number, end: number, found: (lines: readonly Span[]) => void): void {
  let run: Span[] = [];
  for (let position = start; position < end; ) {
    const stop = endOfLine(text, position, end);
    const line = trimmed(text, position, stop);
    if (line.start < line.end) run.push(line);
    else if (run.length > 0) {
      found(run);
      run = [];
    }
    position = stop + 1;
  }
  if (run.length > 0) found(run);
}

function endOfLine(text: string, start: number, end: number): number {
  const stop = nextLineEnd(text, start, end);
  // A Windows line end is one end, not a blank line.
  return text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a && stop + 1 < end ? stop + 1 : stop;
}

const nextLineEnd = createNextOf(/[\n\r\u2028\u2029]/g);

export function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let stop = end;
  while (first < stop && isSpace(text.charCodeAt(first))) first++;
  while (stop > first && isSpace(text.charCodeAt(stop - 1))) stop--;
  return { start: first, end: stop };
}

/** A line goes on in the next one where that starts in lower case, or, in a run that is wrapped, where its first word did not fit. */
function unwrap(text: string, lines: readonly Span[], found: (span: Span) => void): void {
  const width = widthOf(text, lines);
  let start = -1;
  for (const [index, line] of lines.entries()) {
    if (start < 0) start = line.start;
    const next = lines[index + 1];
    if (next && (startsInside(text, line, next) || (width > 0 && isFull(text, line, next, width)))) continue;
    found({ start, end: line.end });
    start = -1;
  }
}

/** Of wrapped lines; 0 where the lines are none: one of them is too long, or none goes on in lower case. */
function widthOf(text: string, lines: readonly Span[]): number {
  let width = 0;
  for (const [index, line] of lines.entries()) {
    if (length(line) > widest) return 0;
    const next = lines[index + 1];
    if (next && startsInside(text, line, next)) width = Math.max(width, length(line));
  }
  return width;
}

function startsInside(text: string, line: Span, next: Span): boolean {
  if (length(line) < narrowest || length(line) > widest) return false;
  return isLower(text.charCodeAt(next.start)) && !isTerminator(text.charCodeAt(line.end - 1));
}

function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let stop = next.start;
  while (stop < next.end && !isSpace(text.charCodeAt(stop))) stop++;
  return length(line) + 1 + stop - next.start > width && startsWithLetter(text, next);
}

/** A bullet, a number or a dash begins an item of its own. */
function startsWithLetter(text: string, line: Span): boolean {
  const code = text.charCodeAt(line.start);
  return code !== 0x2022 && code !== 0x2d && code !== 0x2a && code !== 0x2013 && code !== 0x2014;
}

function length({ start, end }: Span): number {
  return end - start;
}
