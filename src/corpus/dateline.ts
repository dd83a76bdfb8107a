// Reads the dateline that an article begins with: "PARIS, 9 September 2013 (AFP) — ", "14 June 2023. ".
import type { Marked } from "./blocks.js";
import { monthOf } from "./calendar.js";
import { type DateToken, dateAt, dateTokens, isZone, timeAt } from "./dates.js";
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
  // Lines that begin with bare dates are a list of events.
  if (!found.placed && marked.some((other) => other !== mark && isOwn(other) && readDateline(headOf(other, text))))
    return null;
  return { end: mark.line.start + found.end, mark, date: found.date, open: found.open };
}

function openingOf(marked: readonly Marked[], text: string): { mark: Marked; found: Found } | null {
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

interface Found {
  /** Offset in the line. */
  readonly end: number;
  readonly date: string | null;
  readonly open: readonly string[];
  /** A place or an agency stands beside the date. */
  readonly placed: boolean;
}

/** The dateline with a date that `head` begins with. */
export function readDateline(head: string): Found | null {
  if (!/^["'([]?[\p{Lu}\d]/u.test(head)) return null;
  const tokens = dateTokens(head);
  let at = 0;
  while (at < tokens.length && at < mostNames && !dateAt(tokens, at) && isOfPlace(tokens[at])) at++;
  const date = dateAt(tokens, at);
  if (!date || (date.iso === null && date.open.length === 0) || at === mostNames) return null;
  const agency = bracketEnd(tokens, skipTime(tokens, date.end));
  const end = endOfDateline(tokens, {
    at: agency ?? skipTime(tokens, date.end),
    dated: date.iso !== null,
    places: at,
    parted: tokens[at - 1]?.text === ",",
    agency,
  });
  if (end === null) return null;
  const start = tokens[end]?.start;
  if (start === undefined || !/^["“‘'(\p{Lu}\d$€£]/u.test(head.slice(start))) return null;
  return { end: start, date: date.iso, open: date.open, placed: at > 0 || agency !== null };
}

const mostNames = 14;

/** Capitalised words, the particles of names, and the marks between them. */
function isOfPlace(token: DateToken | undefined): boolean {
  if (!token) return false;
  if (/^[,./&'’()-]$/.test(token.text)) return true;
  return (
    (/^\p{Lu}/u.test(token.text) && monthOf(token.lower) === undefined) ||
    /^(?:de|da|la|le|el|al|of|and|s)$/.test(token.text)
  );
}

/** After ", 10:21 GMT". */
function skipTime(tokens: readonly DateToken[], at: number): number {
  const time = /^[,.]$/.test(tokens[at]?.text ?? "") ? timeAt(tokens, at + 1) : null;
  let end = time ?? at;
  while (time !== null && isZone(tokens[end]?.lower ?? "")) end++;
  return end;
}

/** After "(AFP)" or "/PRNewswire/". */
function bracketEnd(tokens: readonly DateToken[], at: number): number | null {
  let start = at;
  while (/^[,.–—-]$/.test(tokens[start]?.text ?? "") && start < at + 2) start++;
  const opening = tokens[start]?.text;
  const closing = opening === "(" ? ")" : opening === "/" ? "/" : opening === "[" ? "]" : null;
  if (closing === null || !/^\p{L}/u.test(tokens[start + 1]?.text ?? "")) return null;
  for (let end = start + 2; end < start + 12 && end < tokens.length; end++)
    if (tokens[end]?.text === closing) return end + 1;
  return null;
}

interface Candidate {
  readonly at: number;
  /** The year is written. */
  readonly dated: boolean;
  /** Tokens before the date. */
  readonly places: number;
  /** A comma stands between the places and the date. */
  readonly parted: boolean;
  readonly agency: number | null;
}

/** After the mark that closes a dateline: a dash, a colon; after a bracket also nothing; after a date alone or "ZURICH, 21 March" a full stop. */
function endOfDateline(tokens: readonly DateToken[], { at, dated, places, parted, agency }: Candidate): number | null {
  const end = skipDashes(tokens, at);
  if (end > at) return agency !== null || dated || places > 0 ? end : null;
  const mark = tokens[at]?.text ?? "";
  if (mark === ":" && (agency !== null || (dated && places > 0))) return at + 1;
  if (mark === "." && (parted || (dated && places === 0) || agency !== null)) return skipDashes(tokens, at + 1);
  return agency !== null && mark !== "." && mark !== "," ? at : null;
}

function skipDashes(tokens: readonly DateToken[], at: number): number {
  let end = at;
  while (/^[–—-]$/.test(tokens[end]?.text ?? "")) end++;
  return end;
}
