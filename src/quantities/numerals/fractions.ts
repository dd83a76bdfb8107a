// Reads shares in words and signs: "two-thirds", "a third", "half", "half a million", "a quarter of a million", "3/4", "½".
import type { Token } from "../../model/sentence.js";
import { readSlashed } from "./digits.js";
import { isTightHyphen, type Lexicon, lower } from "./lexicon.js";
import { type Part, times } from "./numeral.js";
import { readHundredth } from "./ordinals.js";
import { readCardinal } from "./words.js";

export interface FractionPart extends Part {
  readonly scale: number;
}

export function readFraction(tokens: readonly Token[], index: number, lexicon: Lexicon): FractionPart | null {
  const share = readSymbol(tokens, index, lexicon) ?? readSlashed(tokens, index) ?? readShare(tokens, index, lexicon);
  return share ? (readOfScale(tokens, share, lexicon) ?? { value: share.value, end: share.end, scale: 1 }) : null;
}

function readSymbol(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const value = lexicon.fractionSymbols.get(tokens[index]?.text ?? "");
  return value === undefined ? null : { value, end: index + 1 };
}

function readShare(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const word = lower(tokens, index);
  if (word === "half" || word === "quarter") return readBareShare(tokens, index, lexicon);
  const unit = lexicon.articles.has(word) ? readUnitShare(tokens, index + 1, lexicon) : null;
  const count = unit === null && tokens[index]?.kind === "word" ? readCardinal(tokens, index, lexicon) : null;
  if (!count) return unit;
  const hyphen = isTightHyphen(tokens, count.end);
  const at = hyphen ? count.end + 1 : count.end;
  if (count.value === 1) return hyphen ? readDenominator(tokens, at, lexicon) : readUnitShare(tokens, at, lexicon);
  return isQuartersOfYear(tokens, index, at) ? null : sharesOf(tokens, count, at, lexicon);
}

function sharesOf(tokens: readonly Token[], count: Part, at: number, lexicon: Lexicon): Part | null {
  return readTensShare(tokens, count, lexicon) ?? readPluralShare(tokens, at, count.value, lexicon);
}

/** "in the last three quarters", "the first three quarters of 2019"; not "the last three quarters of a mile". */
function isQuartersOfYear(tokens: readonly Token[], index: number, at: number): boolean {
  if (
    lower(tokens, at) !== "quarters" ||
    !/^(?:last|past|previous|prior|first|next|final)$/.test(lower(tokens, index - 1))
  )
    return false;
  return lower(tokens, at + 1) !== "of" || !/^an?$/.test(lower(tokens, at + 2));
}

/** "one hundred thirty-fifths": the last tens of the number belong to the denominator. */
function readTensShare(tokens: readonly Token[], count: Part, lexicon: Lexicon): Part | null {
  const tens = lexicon.tens.get(lower(tokens, count.end - 1)) ?? count.value;
  return tens < count.value ? readPluralShare(tokens, count.end - 1, count.value - tens, lexicon) : null;
}

/** "two-thirds", "three quarters of"; "four quarters" and "two quarters" are quarters of a year. */
function readPluralShare(tokens: readonly Token[], at: number, count: number, lexicon: Lexicon): Part | null {
  const denominator = readDenominatorWords(tokens, at, lexicon.pluralDenominators, lexicon);
  if (!denominator || (denominator.value <= count && denominator.value <= 4)) return null;
  if (denominator.value === 4 && count !== 3) return null;
  return { value: count / denominator.value, end: denominator.end };
}

/** "fifths", "twenty-fifths", "ten-thousandths". */
function readDenominatorWords(
  tokens: readonly Token[],
  at: number,
  words: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Part | null {
  const single = words.get(lower(tokens, at));
  if (single !== undefined) return { value: single, end: at + 1 };
  const first = lower(tokens, at);
  const next = isTightHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const last = words.get(lower(tokens, next)) ?? 0;
  const tens = lexicon.tens.get(first);
  if (tens !== undefined) return last > 0 && last < 10 ? { value: tens + last, end: next + 1 } : null;
  const times = first === "ten" ? 10 : first === "hundred" ? 100 : 0;
  return times > 0 && last >= 1000 ? { value: times * last, end: next + 1 } : null;
}

/** "one-third": the hyphen leaves no doubt. */
function readDenominator(tokens: readonly Token[], at: number, lexicon: Lexicon): Part | null {
  const denominator =
    readDenominatorWords(tokens, at, lexicon.denominators, lexicon) ?? readOneOfHundred(tokens, at, lexicon);
  if (!denominator || isTightHyphen(tokens, denominator.end)) return null;
  return { value: 1 / denominator.value, end: denominator.end };
}

/** "one-hundredth" of "one one-hundredth", "one hundred and fifth" of "one one hundred and fifth". */
function readOneOfHundred(tokens: readonly Token[], at: number, lexicon: Lexicon): Part | null {
  if (lower(tokens, at) !== "one") return null;
  const next = isTightHyphen(tokens, at + 1) ? at + 2 : at + 1;
  return readDenominatorWords(tokens, next, lexicon.denominators, lexicon) ?? readHundredth(tokens, at, lexicon);
}

/** "a third of", "one fifth", "a half", "a quarter of", "by a quarter"; not "a third man", "a quarter earlier". */
function readUnitShare(tokens: readonly Token[], at: number, lexicon: Lexicon): Part | null {
  const share = readDenominator(tokens, at, lexicon);
  if (!share) return null;
  const word = lower(tokens, at);
  const after = tokens[share.end];
  if (word === "half" || lexicon.scales.has(lower(tokens, share.end)) || after?.lower === "of") return share;
  if (word === "quarter")
    return lexicon.beforeShare.has(lower(tokens, at - 2)) || isComparative(after?.lower ?? "") ? share : null;
  const ends = after === undefined || after.kind === "punctuation";
  return ends || lexicon.afterShare.has(after.lower) ? share : null;
}

/** "a quarter bigger", "a quarter more". */
function isComparative(word: string): boolean {
  return /^(?:more|less|fewer|(?:bigg|larg|high|low|small|cheap|long|short|heavi|light|fast|slow|old|young|rich|poor)er)$/.test(
    word,
  );
}

/** "half of", "half the", "half a million", "quarter million"; not "the second half", "half-brother". */
function readBareShare(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const next = tokens[index + 1];
  const scaled = isScaleAhead(tokens, index + 1, lexicon);
  if (lower(tokens, index) === "quarter") return scaled ? { value: 0.25, end: index + 1 } : null;
  if (scaled) return { value: 0.5, end: index + 1 };
  if (lexicon.beforeNoShare.has(lower(tokens, index - 1)) || isTightHyphen(tokens, index - 1)) return null;
  // "cut in half" tells no share, "in half of the cases" does.
  if (lower(tokens, index - 1) === "in" && next?.lower !== "of" && next?.lower !== "the" && next?.lower !== "a")
    return null;
  return next?.lower === "time" ? null : { value: 0.5, end: index + 1 };
}

/** "million", "-million", "a million", "of a million" from `index`. */
function isScaleAhead(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const of = lower(tokens, index) === "of" && lexicon.articles.has(lower(tokens, index + 1));
  const at = of || isTightHyphen(tokens, index) ? index + 1 : index;
  const scale = lexicon.articles.has(lower(tokens, at)) ? at + 1 : at;
  return lexicon.scales.has(lower(tokens, scale));
}

/** "a million" after "half", "million" after "quarter", "of a million" after "two thirds". */
function readOfScale(tokens: readonly Token[], share: Part, lexicon: Lexicon): FractionPart | null {
  let at = share.end;
  if (lower(tokens, at) === "of" && lexicon.articles.has(lower(tokens, at + 1))) at++;
  if (lexicon.articles.has(lower(tokens, at)) || isTightHyphen(tokens, at)) at++;
  const scale = lexicon.scales.get(lower(tokens, at));
  return scale === undefined ? null : { value: times(share.value, scale), end: at + 1, scale };
}
