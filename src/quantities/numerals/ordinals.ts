// Reads ordinals in digits and words: "third", "twenty-first", "21st", "hundredth", "one hundred and fifth".
import type { Token } from "../../model/sentence.js";
import { valueOfDigits } from "./digits.js";
import { isTightHyphen, type Lexicon, lower } from "./lexicon.js";
import type { Part } from "./numeral.js";
import { readBelowHundred } from "./words.js";

export function readOrdinal(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  return readOrdinalDigits(tokens, index, lexicon) ?? readOrdinalWords(tokens, index, lexicon);
}

function readOrdinalDigits(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const token = tokens[index];
  const ending = tokens[index + 1];
  if (token?.kind !== "number" || !ending || ending.spaced || !lexicon.ordinalEndings.has(ending.lower)) return null;
  const value = valueOfDigits(token.text);
  return value !== null && Number.isInteger(value) ? { value, end: index + 2 } : null;
}

function readOrdinalWords(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const alone = lexicon.ordinals.get(lower(tokens, index));
  if (alone !== undefined) return { value: alone, end: index + 1 };
  const tens = lexicon.tens.get(lower(tokens, index));
  if (tens !== undefined && isTightHyphen(tokens, index + 1)) {
    const ones = lexicon.ordinals.get(lower(tokens, index + 2));
    return ones !== undefined && ones < 10 ? { value: tens + ones, end: index + 3 } : null;
  }
  return tens === undefined ? readHundredth(tokens, index, lexicon) : null;
}

/** "two hundredth", "one hundred and fifth". */
export function readHundredth(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const count = readBelowHundred(tokens, index, lexicon);
  if (!count || lower(tokens, count.end) !== "hundred") return null;
  const at = lexicon.joining.has(lower(tokens, count.end + 1)) ? count.end + 2 : count.end + 1;
  const ones = lexicon.ordinals.get(lower(tokens, at));
  return ones !== undefined && ones < 100 ? { value: count.value * 100 + ones, end: at + 1 } : null;
}
