// Reads the words of a dateline at the head of a sentence: places, the day, the agency, and the mark that closes it.
import { monthOf } from "./calendar.js";
import { type DateToken, dateAt, dateTokens, isZone, timeAt } from "./dates.js";

export interface FoundDateline {
  /** Offset in the line. */
  readonly end: number;
  readonly date: string | null;
  readonly open: readonly string[];
  /** Others that begin so make it a list of events: no place and no agency stand beside the date, or it stands in brackets or between bars. */
  readonly mayBeListed: boolean;
}

const mostNames = 14;

/** The dateline with a date that `head` begins with; Markdown's marks of emphasis are looked through. */
export function readDateline(head: string): FoundDateline | null {
  if (!/\d/.test(head) || !/^[*_]{0,3}["'([]?[*_]{0,3}[\p{Lu}\d]/u.test(head)) return null;
  const tokens = dateTokens(head).filter(({ text }) => text !== "*" && text !== "_");
  const places = placesAt(tokens);
  const date = dateAt(tokens, places);
  if (!date || (date.iso === null && date.open.length === 0) || places === mostNames) return null;
  const dated = date.iso !== null;
  const bracketed = isBracketOpen(tokens, places);
  if (bracketed && !dated && !/^\p{Lu}{3}/u.test(tokens[0]?.text ?? "")) return null;
  const closed = bracketed ? afterBracket(tokens, skipTime(tokens, date.end)) : skipTime(tokens, date.end);
  if (closed === null) return null;
  const agency = bracketEnd(tokens, closed) ?? capitalsEnd(tokens, closed);
  const after = agency ?? (dated ? placeEnd(tokens, closed) : null) ?? closed;
  const parted = tokens[places - 1]?.text === ",";
  const end = endOfDateline(tokens, { at: after, dated, places, parted, bracketed, agency });
  const start = end === null ? undefined : tokens[end]?.start;
  if (start === undefined || !/^[*_]{0,3}["“‘'(]?[*_]{0,3}[\p{Lu}\d$€£]/u.test(head.slice(start))) return null;
  const barred = tokens.slice(0, end ?? 0).some(({ text }) => text === "|");
  return {
    end: start,
    date: date.iso,
    open: date.open,
    mayBeListed: (places === 0 && agency === null) || (bracketed && agency === null) || barred,
  };
}

/** The token after the places and agencies that stand before the date. */
function placesAt(tokens: readonly DateToken[]): number {
  let at = 0;
  while (at < tokens.length && at < mostNames && !dateAt(tokens, at) && isOfPlace(tokens[at])) at++;
  return at;
}

/** Capitalised words, the particles of names, and the marks between them. */
function isOfPlace(token: DateToken | undefined): boolean {
  if (!token) return false;
  if (/^[,./&'’()[\]|–—-]$/.test(token.text)) return true;
  return (
    (/^\p{Lu}/u.test(token.text) && monthOf(token.lower) === undefined) ||
    /^(?:de|del|da|di|la|le|el|al|au|of|and|s)$/.test(token.text)
  );
}

/** The date stands in brackets: "COLOMBO, Sri Lanka (July 9, 2022)". */
function isBracketOpen(tokens: readonly DateToken[], at: number): boolean {
  const bracket = tokens.slice(0, at).findLast(({ text }) => /^[()[\]]$/.test(text));
  return bracket !== undefined && /^[([]$/.test(bracket.text);
}

const mostInBracket = 8;

/** After the bracket that closes behind the date, names between them: "(12 May 2023, Lake Wire)". */
function afterBracket(tokens: readonly DateToken[], at: number): number | null {
  for (let end = at; end < at + mostInBracket; end++) {
    if (/^[)\]]$/.test(tokens[end]?.text ?? "")) return end + 1;
    if (!isOfPlace(tokens[end])) return null;
  }
  return null;
}

/** After ", 10:21 GMT" or " – 4.30 am". */
function skipTime(tokens: readonly DateToken[], at: number): number {
  const time = /^[,.–—-]$/.test(tokens[at]?.text ?? "") ? timeAt(tokens, at + 1) : null;
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

/** After the agency in "KYIV. May 5. NORDFAX - The": capitals between a full stop and a dash. */
function capitalsEnd(tokens: readonly DateToken[], at: number): number | null {
  if (tokens[at]?.text !== ".") return null;
  let end = at + 1;
  while (/^(?:\p{Lu}{3,}|[/-])$/u.test(tokens[end]?.text ?? "") && end < at + 5) end++;
  return end > at + 1 && isDash(tokens[end - 1]) ? end - 1 : null;
}

/** After ", Austin, Texas" and before the dash that closes it. */
function placeEnd(tokens: readonly DateToken[], at: number): number | null {
  if (tokens[at]?.text !== ",") return null;
  let end = at + 1;
  while (end < at + mostInBracket && isOfPlace(tokens[end]) && !isDash(tokens[end])) end++;
  return end > at + 1 && isDash(tokens[end]) ? end : null;
}

interface Candidate {
  readonly at: number;
  /** The year is written. */
  readonly dated: boolean;
  /** Tokens before the date. */
  readonly places: number;
  /** A comma stands between the places and the date. */
  readonly parted: boolean;
  readonly bracketed: boolean;
  readonly agency: number | null;
}

/** After the mark that closes a dateline: a dash, a bar, a colon; after an agency also nothing; after a date alone or "ZURICH, 21 March" a full stop. */
function endOfDateline(
  tokens: readonly DateToken[],
  { at, dated, places, parted, bracketed, agency }: Candidate,
): number | null {
  const end = skipDashes(tokens, at);
  if (end > at) return agency !== null || dated || places > 0 ? end : null;
  const mark = tokens[at]?.text ?? "";
  if (mark === "|" && dated) return at + 1;
  if (mark === ":" && (agency !== null || (dated && places > 0))) return at + 1;
  if (mark === "." && !bracketed && (parted || (dated && places === 0) || agency !== null))
    return skipDashes(tokens, at + 1);
  return agency !== null && mark !== "." && mark !== "," ? at : null;
}

function skipDashes(tokens: readonly DateToken[], at: number): number {
  let end = at;
  while (isDash(tokens[end])) end++;
  return end;
}

function isDash(token: DateToken | undefined): boolean {
  return /^[–—-]$/.test(token?.text ?? "");
}
