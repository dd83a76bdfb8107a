// Reads numbers with words: "fifty-two", "one hundred and sixteen", "1.2 million", "two and a half million", "4 thousand 3 hundred".
import type { Token } from "../../model/sentence.js";
import { readDigits } from "./digits.js";
import { isTightHyphen, type Lexicon, lower } from "./lexicon.js";
import { type Part, plus, times } from "./numeral.js";

export interface ScaledPart extends Part {
  readonly scale: number;
}

/** At most this many scale words in a row: "hundred million", "thousand billion". */
const stacked = 2;
const hundred = "hundred";
/** No power of ten: "three hundred dozen". */
const dozen = 12;

/** A number of parts in falling order, each a group below a thousand (or digits) with its scales. */
export function readCardinal(tokens: readonly Token[], index: number, lexicon: Lexicon): ScaledPart | null {
  const first = readPart(tokens, index, lexicon);
  if (!first) return null;
  let total = first;
  let limit = first.scale;
  while (limit >= 1000) {
    const next = readFollowingPart(tokens, total.end, limit, lexicon);
    if (!next) break;
    total = { value: plus(total.value, next.value), end: next.end, scale: total.scale };
    limit = next.scale;
  }
  return readDecimals(tokens, total, lexicon) ?? total;
}

/** "two", "two hundred and six", "1.2 million", "a million", "half a million" are one part. */
function readPart(tokens: readonly Token[], index: number, lexicon: Lexicon): ScaledPart | null {
  const base = readBase(tokens, index, lexicon);
  if (!base) return null;
  if (!lexicon.continuations.has(lower(tokens, base.end))) return { value: base.value, end: base.end, scale: 1 };
  const group = readHundreds(tokens, base, lexicon) ?? { value: base.value, end: base.end, scale: 1 };
  const whole = readAndHalf(tokens, group, lexicon) ?? group;
  const scaled = readScales(tokens, readDecimals(tokens, whole, lexicon) ?? whole, lexicon);
  return scaled.scale > 1 ? (readAndHalfOfScale(tokens, scaled, lexicon) ?? scaled) : scaled;
}

/** "one hundred and sixteen", "4 hundred"; "two hundred and five hundred" are two numbers. */
function readHundreds(tokens: readonly Token[], base: Part, lexicon: Lexicon): ScaledPart | null {
  const at = isTightHyphen(tokens, base.end) ? base.end + 1 : base.end;
  if (lower(tokens, at) !== hundred || base.value === 0) return null;
  const value = times(base.value, 100);
  const joined = lexicon.joining.has(lower(tokens, at + 1)) || isTightHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const rest =
    readBelowHundred(tokens, joined, lexicon) ?? (joined > at + 1 ? readTwoDigits(tokens, base, joined) : null);
  if (!rest || rest.value === 0 || isPartOfFraction(tokens, rest, lexicon)) return { value, end: at + 1, scale: 100 };
  return { value: plus(value, rest.value), end: rest.end, scale: 100 };
}

/** "21" of "3 hundred and 21". */
function readTwoDigits(tokens: readonly Token[], base: Part, index: number): Part | null {
  const digits = tokens[index];
  const plain = digits?.kind === "number" && /^\d\d?$/.test(digits.text);
  return plain && tokens[base.end - 1]?.kind === "number" ? { value: Number(digits.text), end: index + 1 } : null;
}

/** "five" of "and five hundred" and "three" of "and three quarters" are no part of the hundred before them. */
function isPartOfFraction(tokens: readonly Token[], rest: Part, lexicon: Lexicon): boolean {
  const denominator = lexicon.pluralDenominators.get(lower(tokens, rest.end)) ?? 0;
  return lower(tokens, rest.end) === hundred || denominator > rest.value;
}

/** What multiplies the scales: digits, a word number below a hundred, or "a" before a scale. */
function readBase(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.kind === "number") return readDigits(tokens, index, lexicon);
  const small = readBelowHundred(tokens, index, lexicon);
  if (small) return small;
  if (lexicon.articles.has(token.lower) && isScale(tokens, index + 1, lexicon)) return { value: 1, end: index + 1 };
  return isBareScale(tokens, index, lexicon) ? { value: 1, end: index } : null;
}

/** "hundred thousand", "million-dollar": a scale without a number before it stands for one of it. */
function isBareScale(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!isScale(tokens, index, lexicon) || lower(tokens, index).length < 4) return false;
  return isScale(tokens, index + 1, lexicon) || (isTightHyphen(tokens, index + 1) && tokens[index]?.spaced === true);
}

function isScale(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return lexicon.scales.has(lower(tokens, index));
}

/** "seven", "fifty", "fifty-two", "fifty two". */
export function readBelowHundred(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const word = lower(tokens, index);
  const small = lexicon.belowTwenty.get(word);
  if (small !== undefined) return { value: small, end: index + 1 };
  const tens = lexicon.tens.get(word);
  if (tens === undefined) return null;
  // Text that was cut into words has "fifty - two".
  const next = lower(tokens, index + 1) === "-" ? index + 2 : index + 1;
  const ones = lexicon.belowTwenty.get(lower(tokens, next)) ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, end: next + 1 } : { value: tens, end: index + 1 };
}

/** "six point one", "nought point eleven". */
function readDecimals(tokens: readonly Token[], whole: ScaledPart, lexicon: Lexicon): ScaledPart | null {
  if (!lexicon.point.has(lower(tokens, whole.end))) return null;
  let digits = "";
  let end = whole.end + 1;
  while (digits.length < 8) {
    const next = readBelowHundred(tokens, end, lexicon);
    if (!next) break;
    digits += String(next.value);
    end = next.end;
  }
  return digits === "" ? null : { value: Number(`${whole.value}.${digits}`), end, scale: whole.scale };
}

/** "two hundred", "2 million", "six-million", "4 hundred million", "100K". */
function readScales(tokens: readonly Token[], base: ScaledPart, lexicon: Lexicon): ScaledPart {
  let { value, end, scale } = base;
  for (let count = 0; count < stacked; count++) {
    const at = isTightHyphen(tokens, end) ? end + 1 : end;
    const next = scaleAt(tokens, at, lexicon);
    if (next === undefined || (scale > next && next !== dozen)) break;
    value = times(value, next);
    scale *= next;
    end = at + 1;
  }
  return { value, end, scale };
}

function scaleAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const word = lexicon.scales.get(token.lower) ?? lexicon.pluralScales.get(token.lower);
  if (word !== undefined) return word;
  const behindDigits = tokens[index - 1]?.kind === "number" && (!token.spaced || isLast(tokens, index));
  return behindDigits ? lexicon.suffixes.get(token.text) : undefined;
}

/** "2.33 k" with nothing behind it that the letter could belong to. */
function isLast(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next === undefined || next.kind === "punctuation";
}

/** "and sixteen" after "one hundred"; "three hundred" after "4 thousand"; smaller than the scale before it. */
function readFollowingPart(
  tokens: readonly Token[],
  index: number,
  limit: number,
  lexicon: Lexicon,
): ScaledPart | null {
  const joined = lexicon.joining.has(lower(tokens, index));
  const at = joined || isTightHyphen(tokens, index) ? index + 1 : index;
  const token = tokens[at];
  if (!token || lexicon.articles.has(token.lower)) return null;
  const part = readPart(tokens, at, lexicon);
  if (!part || part.value >= limit || part.value === 0 || part.scale >= limit) return null;
  // "two million 300 people" may be two numbers; "4 thousand 3 hundred" is one.
  if (token.kind === "number" && part.scale === 1) return null;
  return joined && part.scale >= 1000 ? null : part;
}

/** "two and a half", "2 and a half", "two-and-a-half", "one and three quarters". */
function readAndHalf(tokens: readonly Token[], base: ScaledPart, lexicon: Lexicon): ScaledPart | null {
  const fraction = readAndFraction(tokens, base.end, lexicon);
  return fraction ? { ...base, value: plus(base.value, fraction.value), end: fraction.end } : null;
}

/** "a million and a half"; "a billion and a half million" adds half of the smaller scale. */
function readAndHalfOfScale(tokens: readonly Token[], part: ScaledPart, lexicon: Lexicon): ScaledPart | null {
  const fraction = readAndFraction(tokens, part.end, lexicon);
  if (!fraction) return null;
  const own = lexicon.scales.get(lower(tokens, fraction.end));
  if (own !== undefined && own >= part.scale) return null;
  const end = own === undefined ? fraction.end : fraction.end + 1;
  return { value: plus(part.value, times(fraction.value, own ?? part.scale)), end, scale: part.scale };
}

function readAndFraction(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const and = isTightHyphen(tokens, index) ? index + 1 : index;
  if (!lexicon.joining.has(lower(tokens, and))) return null;
  const over = isTightHyphen(tokens, and + 1) ? and + 2 : and + 1;
  const article = lexicon.articles.has(lower(tokens, over));
  const count = article ? { value: 1, end: over + 1 } : readBelowHundred(tokens, over, lexicon);
  if (!count) return null;
  const under = isTightHyphen(tokens, count.end) ? count.end + 1 : count.end;
  const table = count.value === 1 ? lexicon.denominators : lexicon.pluralDenominators;
  const denominator = table.get(lower(tokens, under)) ?? 0;
  return count.value >= denominator ? null : { value: count.value / denominator, end: under + 1 };
}
