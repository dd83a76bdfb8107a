// Reads the dateline that an article begins with: "PARIS, 9 September 2013 (AFP) — ", "14 June 2023. ".
import type { Marked } from "./blocks.js";
import { type FoundDateline, readDateline } from "./dateline-head.js";
import { isSentence } from "./line-shape.js";

export interface Dateline {
  /** Offset in the document's text of what follows the dateline. */
  readonly end: number;
  /** The mark whose line it opens. */
  readonly mark: Marked;
  /** ISO day, or null where the year is not written. */
  readonly date: string | null;
  /** "--01-11" then. */
  readonly open: readonly string[];
}

/** Datelines are short and stand at the head of one of the first sentences. */
const longest = 110;
const sentencesLooked = 3;

export function datelineOf(marked: readonly Marked[], text: string): Dateline | null {
  const opening = openingOf(marked, text);
  if (!opening) return null;
  const { mark, found } = opening;
  // Lines that begin with dates are a list of events.
  if (found.mayBeListed && marked.some((other) => other !== mark && isOwn(other) && readDateline(headOf(other, text))))
    return null;
  return { end: mark.line.start + found.end, mark, date: found.date, open: found.open };
}

function openingOf(marked: readonly Marked[], text: string): { mark: Marked; found: FoundDateline } | null {
  let looked = 0;
  for (const mark of marked) {
    if (!isOwn(mark)) continue;
    const found = readDateline(headOf(mark, text));
    if (found) return { mark, found };
    if (++looked === sentencesLooked) return null;
  }
  return null;
}

/** A sentence of the article. */
function isOwn({ kind, line }: Marked): boolean {
  return (kind === null || kind === "body") && isSentence(line.text);
}

function headOf({ line }: Marked, text: string): string {
  return text.slice(line.start, Math.min(line.end, line.start + longest));
}
