// Decides where a sentence ends: at which full stops, question marks and exclamation marks.
import type { Span } from "../model/span.js";
import { createNextOf } from "../next-of.js";
import type { AbbreviationRules } from "../rules/abbreviations.js";
import { isCloser, isDigit, isLetter, isLower, isOpener, isSpace, isTerminator, isUpper } from "./characters.js";

type Meaning = "never" | "before-number" | "before-opener" | "before-capital";
type Kind = "number" | "lower" | "capital" | "mark";

/** What stands behind a full stop. */
interface Following {
  readonly kind: Kind;
  /** Where its word begins. */
  readonly start: number;
}

/** What `isTerminator` is true for. */
const nextTerminator = createNextOf(/[.!?…。]/g);

/** Words are cut at so many characters. */
const longest = 20;

/** Calls `found` for each sentence of text[start, end), in order. One pass. */
export type SentenceScan = (text: string, start: number, end: number, found: (sentence: Span) => void) => void;

export function createSentenceScan(rules: AbbreviationRules): SentenceScan {
  const meanings = new Map<string, Meaning>();
  for (const meaning of ["never", "before-number", "before-opener", "before-capital"] as const)
    for (const word of rules[meaning]) meanings.set(word, meaning);
  const openers = new Set(rules.openers);
  const zones = new Set(rules["time-goes-on"]);

  /** Does the full stop at `stop`, in a sentence from `start`, with `next` behind it, end the sentence? */
  function endsAtStop(text: string, { start, end }: Span, stop: number, next: Following): boolean {
    const word = wordBefore(text, start, stop);
    const opens = () => next.kind === "capital" && openers.has(wordAfter(text, next.start, end).toLowerCase());
    if (stop - word.length === start && isItemNumber(word)) return false;
    switch (meanings.get(word)) {
      case "never":
        return false;
      case "before-number":
        return next.kind !== "number";
      case "before-opener":
        return opens();
      case "before-capital":
        return next.kind === "mark" || (next.kind === "capital" && !zones.has(wordAfter(text, next.start, end)));
      case undefined:
        return isInitial(word) ? opens() : true;
    }
  }

  return (text, start, end, found) => {
    let first = start;
    for (let position = nextTerminator(text, start, end); position < end; ) {
      const mark = afterTerminators(text, position, end);
      const close = afterClosers(text, mark, end);
      const next = afterSpace(text, close, end);
      if (next < end && endsHere(first, position, mark, close, next)) {
        found({ start: first, end: close });
        first = next;
      }
      position = nextTerminator(text, next, end);
    }
    if (first < end) found({ start: first, end });

    function endsHere(begin: number, stop: number, mark: number, close: number, next: number): boolean {
      if (next === close && !isGlued(text, stop, close)) return false;
      const following = followingAt(text, next, end);
      if (following.kind === "lower") return false;
      if (
        following.kind === "mark" &&
        !isOpener(text.charCodeAt(next)) &&
        close === mark &&
        isTerminator(text.charCodeAt(next))
      )
        return false;
      const single = mark === stop + 1 && text.charCodeAt(stop) === 0x2e;
      return single ? endsAtStop(text, { start: begin, end }, stop, following) : true;
    }
  };
}

function afterTerminators(text: string, start: number, end: number): number {
  let stop = start;
  while (stop < end && isTerminator(text.charCodeAt(stop))) stop++;
  return stop;
}

/** Quotes, brackets and footnote marks ("[3]") that belong to the sentence before them. */
function afterClosers(text: string, start: number, end: number): number {
  let stop = start;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    if (isCloser(code)) stop++;
    else if (code === 0x5b && isFootnote(text, stop, end)) stop = text.indexOf("]", stop) + 1;
    else break;
  }
  return stop;
}

function isFootnote(text: string, open: number, end: number): boolean {
  let stop = open + 1;
  while (stop < end && stop < open + 4 && isDigit(text.charCodeAt(stop))) stop++;
  return stop > open + 1 && stop < end && text.charCodeAt(stop) === 0x5d;
}

function afterSpace(text: string, start: number, end: number): number {
  let stop = start;
  while (stop < end && isSpace(text.charCodeAt(stop))) stop++;
  return stop;
}

/** "… were killed.Officials said": the space is missing. Not "example.Com", "U.S.Army", "3.5". */
function isGlued(text: string, stop: number, close: number): boolean {
  const before =
    isLower(text.charCodeAt(stop - 1)) && isLower(text.charCodeAt(stop - 2)) && isLower(text.charCodeAt(stop - 3));
  const quoted = close > stop + 1;
  const after =
    isUpper(text.charCodeAt(close)) && (isLower(text.charCodeAt(close + 1)) || isSpace(text.charCodeAt(close + 1)));
  return after && before && (quoted || text.charCodeAt(stop) === 0x2e);
}

/** Letters and inner full stops before `stop`: "Jan", "U.S", "p.m", "17". */
function wordBefore(text: string, start: number, stop: number): string {
  let first = stop;
  const limit = Math.max(start, stop - longest);
  while (first > limit && isWordPart(text.charCodeAt(first - 1))) first--;
  return text.slice(first, stop);
}

function isWordPart(code: number): boolean {
  return code === 0x2e || isDigit(code) || isLetter(code);
}

/** "1. Evacuate", "a. Evacuate" at the start of a line. */
function isItemNumber(word: string): boolean {
  return /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/.test(word);
}

/** "J. Smith", "J.K. Smith": single capitals. */
function isInitial(word: string): boolean {
  return isUpper(word.charCodeAt(word.length - 1)) && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

function followingAt(text: string, start: number, end: number): Following {
  let first = start;
  while (first < end && first < start + 3 && isOpener(text.charCodeAt(first))) first++;
  return { kind: kindOf(text.charCodeAt(first)), start: first };
}

function wordAfter(text: string, start: number, end: number): string {
  let stop = start;
  const limit = Math.min(end, start + longest);
  while (stop < limit && (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop)))) stop++;
  return text.slice(start, stop);
}

function kindOf(code: number): Kind {
  if (isDigit(code)) return "number";
  if (isLower(code)) return "lower";
  return isUpper(code) ? "capital" : "mark";
}
