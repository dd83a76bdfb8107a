// Makes the reader of numerals: numbers in digits and words, fractions, ordinals and vague words, without their units.
import type { Token } from "../model/sentence.js";
import { readFraction } from "./numerals/fractions.js";
import { createLexicon, isTightHyphen, type Lexicon, lower, type NumeralRules } from "./numerals/lexicon.js";
import { type Numeral, times } from "./numerals/numeral.js";
import { readOrdinal } from "./numerals/ordinals.js";
import { readVague } from "./numerals/vague.js";
import { readCardinal } from "./numerals/words.js";

export type { Numeral } from "./numerals/numeral.js";

export interface NumeralReader {
  /** Words and signs that a numeral can begin with, apart from digits: one look-up leaves out nearly every token of a text. */
  readonly openers: ReadonlySet<string>;
  /** The longest numeral that begins at `index`, or null. A sign or an article before it belongs to it. */
  read(tokens: readonly Token[], index: number): Numeral | null;
  /** The same for the tokens of one sentence, each numeral of which is read once however often it is asked for. */
  numbered(tokens: readonly Token[]): Numbered;
  /** The numeral with the letter behind it that may multiply ("m" of "1.2m"), for a caller who knows that it does. */
  magnify(tokens: readonly Token[], numeral: Numeral): Numeral | null;
  /** What a word that stands alone multiplies by: "million". */
  scaleOf(word: string): number | undefined;
  /** A word that makes the number behind it negative: "minus". */
  isNegative(word: string): boolean;
}

/** The tokens of a sentence, and the numeral that begins at each. */
export interface Numbered {
  readonly tokens: readonly Token[];
  readonly numeral: (index: number) => Numeral | null;
}

type Parser = (tokens: readonly Token[], index: number, lexicon: Lexicon) => Numeral | null;

/** The first that reads something wins: an ordinal or a fraction begins with a number, a vague word with an article. */
const parsers: readonly Parser[] = [readNegative, readRank, readShare, readNumber, readVagueNumber];

export function createNumeralReader(rules: NumeralRules): NumeralReader {
  const lexicon = createLexicon(rules);
  const openers = openingWords(lexicon);
  const read: NumeralReader["read"] = (tokens, index) => {
    const token = tokens[index];
    if (!token || (token.kind !== "number" && !openers.has(token.lower))) return null;
    for (const parse of parsers) {
      const numeral = parse(tokens, index, lexicon);
      if (numeral) return numeral;
    }
    return null;
  };
  return {
    openers,
    read,
    numbered: (tokens) => ({ tokens, numeral: once((index) => read(tokens, index)) }),
    magnify: (tokens, numeral) => magnify(tokens, numeral, lexicon),
    scaleOf: (word) => lexicon.scales.get(word),
    isNegative: (word) => lexicon.negative.has(word),
  };
}

/** Dates and amounts ask for the same numerals. */
function once(read: Numbered["numeral"]): Numbered["numeral"] {
  const known: (Numeral | null)[] = [];
  return (index) => {
    const before = known[index];
    if (before !== undefined) return before;
    const numeral = read(index);
    known[index] = numeral;
    return numeral;
  };
}

function magnify(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): Numeral | null {
  const letter = tokens[numeral.end];
  if (!letter || letter.spaced || numeral.form === "words" || numeral.value === null || numeral.scale > 1) return null;
  const scale = lexicon.doubtfulSuffixes.get(letter.text);
  if (scale === undefined) return null;
  return { ...numeral, value: times(numeral.value, scale), end: numeral.end + 1, form: "mixed", scale };
}

function openingWords(lexicon: Lexicon): ReadonlySet<string> {
  const tables = [
    lexicon.belowTwenty,
    lexicon.tens,
    lexicon.scales,
    lexicon.ordinals,
    lexicon.fractionSymbols,
    lexicon.vague,
  ];
  const words = tables.flatMap((table) => [...table.keys()]);
  return new Set([...words, ...lexicon.articles, ...lexicon.negative, "half", "quarter", "-", "−", "–"]);
}

/** "-5", "−9.2", "minus five": a sign stands apart from what is before it, or in a bracket, and touches the digits. */
function readNegative(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | null {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return null;
  const word = lexicon.negative.has(token.lower);
  const stands = token.spaced || tokens[index - 1]?.text === "(";
  const sign = token.kind !== "word" && stands && !next.spaced && next.kind === "number";
  if (token.kind === "word" ? !word : !sign) return null;
  if (sign && tokens[index - 1]?.kind === "number") return null;
  const at = word && isTightHyphen(tokens, index + 1) ? index + 2 : index + 1;
  const number = readShare(tokens, at, lexicon) ?? readNumber(tokens, at, lexicon);
  return number?.value ? { ...number, value: -number.value, first: index } : null;
}

function readNumber(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | null {
  const part = readCardinal(tokens, index, lexicon);
  if (!part) return null;
  const { value, end, scale } = part;
  const article = lexicon.articles.has(lower(tokens, index));
  return {
    value,
    first: index,
    end,
    form: formOf(tokens, index, end),
    ordinal: false,
    fraction: false,
    scale,
    article,
  };
}

function readShare(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | null {
  const part = readFraction(tokens, index, lexicon);
  if (!part) return null;
  const { value, end, scale } = part;
  const article = lexicon.articles.has(lower(tokens, index));
  const fraction = scale === 1;
  return { value, first: index, end, form: formOf(tokens, index, end), ordinal: false, fraction, scale, article };
}

function readRank(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | null {
  const written = readOrdinal(tokens, index, lexicon);
  if (!written) return null;
  const form = tokens[index]?.kind === "number" ? "digits" : "words";
  const { value, end } = written;
  return { value, first: index, end, form, ordinal: true, fraction: false, scale: 1, article: false };
}

function readVagueNumber(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | null {
  const vague = readVague(tokens, index, lexicon);
  if (!vague) return null;
  return { value: null, ...vague, first: index, form: "words", ordinal: false, fraction: false };
}

function formOf(tokens: readonly Token[], first: number, end: number): Numeral["form"] {
  if (tokens[first]?.kind !== "number") return "words";
  return end === first + 1 ? "digits" : "mixed";
}
