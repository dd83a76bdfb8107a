// Reads shares in words and signs: "two-thirds", "a third", "half", "half a million", "a quarter of a million", "3/4", "½".
import type { Token } from "../../model/sentence.js";
import { readSlashed } from "./digits.js";
import { isTightHyphen, type Lexicon, lower } from "./lexicon.js";
import { type Part, times } from "./numeral.js";
import { readBelowHundred } from "./words.js";

export interface FractionPart extends Part {
  readonly scale: number;
}

export function readFraction(tokens: readonly Token[], index: number, lexicon: Lexicon): FractionPart | null {
  const share = readSymbol(tokens, index, lexicon) ?? readSlashed(tokens, index) ?? readShare(tokens, index, lexicon);
  return share ? (readOfScale(tokens, share, lexicon) ?? { ...share, scale: 1 }) : null;
}

function readSymbol(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const value = lexicon.fractionSymbols.get(tokens[index]?.text ?? "");
  return value === undefined ? null : { value, end: index + 1 };
}

function readShare(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const word = lower(tokens, index);
  if (word === "half" || word === "quarter") return readBareShare(tokens, index, lexicon);
  if (lexicon.articles.has(word)) return readUnitShare(tokens, index + 1, lexicon);
  const count = readBelowHundred(tokens, index, lexicon);
  if (!count) return null;
  const hyphen = isTightHyphen(tokens, count.end);
  const at = hyphen ? count.end + 1 : count.end;
  if (count.value === 1) return hyphen ? readDenominator(tokens, at, lexicon) : readUnitShare(tokens, at, lexicon);
  return readPluralShare(tokens, at, count.value, lexicon);
}

/** "two-thirds", "three quarters of"; "four quarters" and "two quarters" are quarters of a year. */
function readPluralShare(tokens: readonly Token[], at: number, count: number, lexicon: Lexicon): Part | null {
  const denominator = lexicon.pluralDenominators.get(lower(tokens, at));
  if (denominator === undefined || (denominator <= count && denominator <= 4)) return null;
  if (denominator === 4 && count !== 3) return null;
  return { value: count / denominator, end: at + 1 };
}

/** "one-third": the hyphen leaves no doubt. */
function readDenominator(tokens: readonly Token[], at: number, lexicon: Lexicon): Part | null {
  const denominator = lexicon.denominators.get(lower(tokens, at));
  return denominator === undefined || isTightHyphen(tokens, at + 1) ? null : { value: 1 / denominator, end: at + 1 };
}

/** "a third of", "one fifth", "a half", "a quarter of", "by a quarter"; not "a third man", "a quarter earlier". */
function readUnitShare(tokens: readonly Token[], at: number, lexicon: Lexicon): Part | null {
  const share = readDenominator(tokens, at, lexicon);
  if (!share) return null;
  const word = lower(tokens, at);
  const after = tokens[at + 1];
  if (word === "half" || lexicon.scales.has(lower(tokens, at + 1)) || after?.lower === "of") return share;
  if (word === "quarter") return lexicon.beforeShare.has(lower(tokens, at - 2)) ? share : null;
  const ends = after === undefined || after.kind === "punctuation";
  return ends || lexicon.afterShare.has(after.lower) ? share : null;
}

/** "half of", "half the", "half a million", "quarter million"; not "the second half", "half-brother". */
function readBareShare(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const next = tokens[index + 1];
  const scaled = isScaleAhead(tokens, index + 1, lexicon);
  if (lower(tokens, index) === "quarter") return scaled ? { value: 0.25, end: index + 1 } : null;
  if (scaled) return { value: 0.5, end: index + 1 };
  if (lexicon.beforeNoShare.has(lower(tokens, index - 1)) || isTightHyphen(tokens, index - 1)) return null;
  return next?.lower === "time" ? null : { value: 0.5, end: index + 1 };
}

function isScaleAhead(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const at = isTightHyphen(tokens, index) ? index + 1 : index;
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
