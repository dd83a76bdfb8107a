// Cuts a stretch of text into words and numbers, for features that need no punctuation.
import type { Span } from "../model/span.js";
import type { FindForm } from "../text-table.js";
import type { Form } from "./word-forms.js";

/** A form in its place. */
export class Word implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly form: Form,
  ) {}

  get text(): string {
    return this.form.text;
  }

  get lower(): string {
    return this.form.lower;
  }

  get kind(): Form["kind"] {
    return this.form.kind;
  }
}

/** Longer runs of letters or digits are no words. */
const longest = 40;

/** "9,900" and "Tokayev's" are one each; "6.1-magnitude" two; "--" none. One pass. */
export function wordsOf(text: string, { start, end }: Span, formAt: FindForm<Form>): Word[] {
  const words: Word[] = [];
  for (let position = start; position < end; ) {
    const kind = kindAt(text, position);
    if (kind === other) {
      position += widthAt(text, position);
      continue;
    }
    const stop = endOfWord(text, position, end, kind);
    if (stop - position <= longest) words.push(new Word(position, stop, formAt(text, position, stop)));
    position = stop;
  }
  return words;
}

export function isCapitalised(word: Word): boolean {
  return word.form.capitalised;
}

/** Runs of one kind, with a mark between them: "9,900", "6.1", "Tokayev's". */
function endOfWord(text: string, start: number, end: number, kind: number): number {
  for (let from = start; ; ) {
    const stop = endOfRun(text, from, end, kind);
    if (stop + 1 >= end || !joins(text.charCodeAt(stop), kind) || kindAt(text, stop + 1) !== kind) return stop;
    from = stop + 1;
  }
}

function joins(code: number, kind: number): boolean {
  return kind === letter ? code === 0x27 || code === 0x2019 : code === 0x2c || code === 0x2e;
}

function endOfRun(text: string, start: number, end: number, kind: number): number {
  let stop = start;
  while (stop < end) {
    if (kinds[text.charCodeAt(stop)] === kind) stop++;
    else if (kindAt(text, stop) === kind) stop += widthAt(text, stop);
    else break;
  }
  return Math.min(stop, end);
}

const other = 1;
const letter = 2;
const number = 3;

/** What each UTF-16 unit is: 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return kinds[code] || (isPair(text, at) ? kindOf(text.slice(at, at + 2)) : remember(code));
}

function remember(code: number): number {
  if (isHighSurrogate(code)) return other;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^[\p{L}\p{M}]/u.test(character)) return letter;
  return /^\p{N}/u.test(character) ? number : other;
}

function widthAt(text: string, at: number): number {
  return isPair(text, at) ? 2 : 1;
}

function isPair(text: string, at: number): boolean {
  if (!isHighSurrogate(text.charCodeAt(at))) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
