// The tokens of a sentence as the date parsers see them, and what a parser makes of them.
import type { DateExpression, Direction } from "../../model/date.js";
import type { Token } from "../../model/sentence.js";
import type { Numbered, Numeral } from "../numerals.js";
import type { Lexicon } from "./lexicon.js";
import { wordAt } from "./phrases.js";
import type { WordList } from "./word-lists.js";

/** A date, or a time of day, in tokens `first` to `end`. */
export type Piece = DatePiece | TimePiece;

export interface DatePiece {
  readonly kind: "date";
  readonly first: number;
  readonly end: number;
  readonly rule: string;
  readonly expression: DateExpression;
}

export interface TimePiece {
  readonly kind: "time";
  readonly first: number;
  readonly end: number;
  readonly rule: string;
  /** "HH:MM". */
  readonly from: string;
  readonly to: string;
  readonly zone?: string;
}

export interface Line {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** What each token can be in a date, as bits of `kinds`. */
  readonly kinds: readonly number[];
  numeral(index: number): Numeral | null;
  /** A date inside a larger one ("the end of July"); null where dates are nested too deep. */
  date(index: number): DatePiece | null;
  /** What the words say of a date near them, by their index; read once, since the dates of a clause share its verbs. */
  readonly told: (Told | undefined)[];
  /** The sentence is about a match, which has quarters and halves of its own. */
  isSport(): boolean;
  /** A date inside a larger one is being read. */
  isInside(): boolean;
}

/** What a word tells a date of its clause. */
export interface Told {
  /** The clause ends here. */
  readonly ends: boolean;
  /** A verb that decides, be it for nothing; null for other words. */
  readonly direction: Direction | null;
  /** "to leave": looks ahead where nothing else decides. */
  readonly infinitive: boolean;
}

/** Reads a date that begins at `index`. */
export type Parser<Read extends Piece = DatePiece> = (line: Line, index: number) => Read | null;

export function createLine({ tokens, numeral }: Numbered, kinds: Line["kinds"], lexicon: Lexicon, parse: Parser): Line {
  // By index, of each depth.
  const inside: (DatePiece | null)[][] = [[], []];
  let depth = 0;
  let sport: boolean | undefined;
  const line: Line = {
    tokens,
    lexicon,
    kinds,
    numeral,
    isInside: () => depth > 0,
    isSport: () => (sport ??= tokens.some((token) => lexicon.words.sport?.has(token.lower))),
    told: [],
    date(index) {
      const known = inside[depth];
      if (known === undefined) return null;
      const before = known[index];
      if (before !== undefined) return before;
      depth++;
      const piece = parse(line, index);
      depth--;
      known[index] = piece;
      return piece;
    },
  };
  return line;
}

export function word(line: Line, index: number): string {
  return wordAt(line.tokens, index);
}

export function isIn(line: Line, index: number, list: WordList): boolean {
  return line.lexicon.words[list]?.has(word(line, index)) ?? false;
}

/** The token touches the one before it. */
export function isTight(line: Line, index: number): boolean {
  return line.tokens[index]?.spaced === false;
}

/** One of `marks` that touches both its neighbours: the "-" of "Jan-Feb". */
export function isTightMark(line: Line, index: number, marks: string): boolean {
  const mark = word(line, index);
  return mark.length === 1 && marks.includes(mark) && isTight(line, index) && isTight(line, index + 1);
}

export function isCapitalised(line: Line, index: number): boolean {
  const text = line.tokens[index]?.text ?? "";
  return text !== "" && text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** After the index of a comma, or the index itself. */
export function skip(line: Line, index: number, ...words: readonly string[]): number {
  return words.includes(word(line, index)) ? index + 1 : index;
}

export function date(first: number, end: number, rule: string, expression: DateExpression): DatePiece {
  return { kind: "date", first, end, rule: `date.${rule}`, expression };
}
