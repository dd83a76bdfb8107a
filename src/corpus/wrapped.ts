// Puts the lines of hard-wrapped text together again, so that no half sentence is judged as a line of its own.

import { endsAsSentence } from "./line-shape.js";
import type { Line } from "./lines.js";

/** Wrapped text has no longer lines, and some that go on in lower case. */
const widest = 100;
const narrowest = 40;
const fewestContinued = 3;

/** The same lines, or those of the paragraphs where the text is wrapped. */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const joined: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous && !line.apart && isFull(previous, line, width)) joined.at(-1)?.push(line);
    else joined.push([line]);
  }
  return joined.map(paragraph);
}

function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let continued = 0;
  for (const [index, line] of lines.entries()) {
    width = Math.max(width, line.end - line.start);
    if (width > widest) return null;
    const next = lines[index + 1];
    if (next && !next.apart && goesOn(line, next)) continued++;
  }
  return continued >= fewestContinued ? width : null;
}

function goesOn(line: Line, next: Line): boolean {
  return line.end - line.start >= narrowest && !endsAsSentence(line.text) && /^\p{Ll}/u.test(next.text);
}

/** The next line's first word did not fit, or nearly so: ragged edges differ by a word. */
function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(" ");
  const word = space < 0 ? next.text.length : space;
  return line.end - line.start >= narrowest && line.end - line.start + 1 + word > width * 0.9;
}

function paragraph(lines: readonly Line[]): Line {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError("a paragraph has lines");
  if (first === last) return first;
  const text = lines.map((line) => line.text).join(" ");
  return { start: first.start, end: last.end, text, lower: text.toLowerCase(), apart: first.apart };
}
