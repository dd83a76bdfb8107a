// Cuts a text into lines: the spans that blocks are made of.
import type { Span } from "../model/span.js";
import { inTwoBytes } from "./two-bytes.js";

export interface Line extends Span {
  /** What it says, in the shape that rules compare: no list mark, single spaces, straight quotes. */
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

/** Rules look at no more of a line than this; what comes after it can't make a long line furniture. */
const looked = 700;

/** Lines that are not blank, trimmed. Ends of lines are those of Unix, Windows and old Macs. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start);
    const span = trimmed(text, start, end);
    if (span.start < span.end) lines.push(line(text, span, blank));
    blank = span.start >= span.end;
    start = afterBreak(text, end);
  }
  return lines;
}

function line(text: string, span: Span, apart: boolean): Line {
  const shown = compared(text.slice(span.start, Math.min(span.end, span.start + looked + 1)));
  return { start: span.start, end: span.end, text: shown, lower: shown.toLowerCase(), apart };
}

function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return at;
  }
  return text.length;
}

function afterBreak(text: string, end: number): number {
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
}

function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(text, first)) first++;
  while (last > first && isBlank(text, last - 1)) last--;
  return { start: first, end: last };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code >= 0x7f && blanks.test(text.charAt(at)));
}

/** White space, controls and marks without width: no-break space yes, "é" no. */
const blanks = /[\s\p{Cc}\p{Cf}]/u;

/** "*" and "_" of Markdown around what is said. */
const emphasis = /^[*_]{1,3}(?=\S)|[*_]{1,3}$/g;

/** "  1. Skip to “content” " is "Skip to "content"" without the outer quotes. */
export function compared(line: string): string {
  const shown = isPlain(line)
    ? line
    : straightened(line)
        .replace(/^(?:\d{1,2}[.)] |[-*•·›>#|▸►→]{1,6} )(?=\S)/, "")
        .replace(emphasis, "");
  return inTwoBytes(shown);
}

/** Straight quotes, single spaces and none at the ends. */
function straightened(line: string): string {
  const units: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const unit = code >= 0x20 && code < 0x7f ? code : straightUnit(code);
    if (unit !== 0x20 || (units.length > 0 && units.at(-1) !== 0x20)) units.push(unit);
  }
  if (units.at(-1) === 0x20) units.pop();
  return String.fromCharCode(...units);
}

function straightUnit(code: number): number {
  const character = String.fromCharCode(code);
  if ("‘’ʼ′".includes(character)) return 0x27;
  if ("“”„«»″".includes(character)) return 0x22;
  return /[\s\u200b\u2060\ufeff]/.test(character) ? 0x20 : code;
}

/** ASCII with single spaces, and no list mark in front: compared as it stands. */
function isPlain(line: string): boolean {
  const first = line.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit && ((first | 0x20) < 0x61 || (first | 0x20) > 0x7a)) return false;
  if (isDigit && /^\d{1,2}[.)]/.test(line)) return false;
  if (line.endsWith("*") || line.endsWith("_")) return false;
  let before = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code > 0x7e || code < 0x20 || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return before !== 0x20;
}
