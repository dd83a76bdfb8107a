// Reads numbers in digits: separators, decimals, scientific notation, fractions such as "3/4", "10 1/2" and "2½".
import type { Token } from "../../model/sentence.js";
import type { Lexicon } from "./lexicon.js";
import { type Part, plus } from "./numeral.js";

/** No figure of a newspaper is longer; what is longer is a code. */
const longest = 30;
const plain = /^\d*\.?\d+$/; // "1200", ".08"; not "1,200"
const grouped = /^\d{1,3}(?:(?:,|['’\u00a0\u2009\u202f])\d{3})+(?:\.\d+)?$/; // "1,200.5", "1 200", "12'500"; not "12,00"
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/; // "1,00,000"
const dotted = /^\d{1,3}(?:\.\d{3}){2,}$/; // "1.234.567"; not "1.234"
const exponent = /^e(\d{1,2})$/; // "e10" of "1e10"
const denominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 32, 64, 100, 128]);

/** The value of one token of digits, or null where it is a version, an address or another code. */
export function valueOfDigits(text: string): number | null {
  if (text.length > longest) return null;
  if (plain.test(text)) return Number(text);
  if (grouped.test(text) || indian.test(text)) return Number(text.replace(/[^\d.]/g, ""));
  return dotted.test(text) ? Number(text.replaceAll(".", "")) : null;
}

/** "9,900", "1 234 567", "1e10", "10 1/2", "2½" from the token of digits at `index`. */
export function readDigits(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const token = tokens[index];
  if (token?.kind !== "number") return null;
  const value = valueOfDigits(token.text);
  if (value === null) return null;
  return (
    readSpacedGroups(tokens, index) ??
    readExponent(tokens, index, value) ??
    readPower(tokens, index + 1, value) ??
    readWithFraction(tokens, index, value, lexicon)
  );
}

/** "3/4": a small numerator over a usual denominator, so that "24/7", "9/11" and "06/07" are none. */
export function readSlashed(tokens: readonly Token[], index: number): Part | null {
  const slash = tokens[index + 1];
  if (slash?.text !== "/" && slash?.text !== "⁄") return null;
  const above = tokens[index];
  const below = tokens[index + 2];
  const after = tokens[index + 3];
  if (above?.kind !== "number" || below?.kind !== "number") return null;
  if (slash.spaced || below.spaced) return null;
  if (after?.text === "/" || above.text.startsWith("0") || below.text.startsWith("0")) return null;
  const numerator = Number(above.text);
  const denominator = Number(below.text);
  if (!(numerator < denominator) || !denominators.has(denominator)) return null;
  return { value: numerator / denominator, end: index + 3 };
}

function readWithFraction(tokens: readonly Token[], index: number, value: number, lexicon: Lexicon): Part {
  const symbol = lexicon.fractionSymbols.get(tokens[index + 1]?.text ?? "");
  if (symbol !== undefined) return { value: plus(value, symbol), end: index + 2 };
  const hyphen = tokens[index + 1]?.text === "-" && tokens[index + 1]?.spaced === false ? 1 : 0;
  const fraction = Number.isInteger(value) ? readSlashed(tokens, index + 1 + hyphen) : null;
  if (fraction && (hyphen === 1 || tokens[index + 1]?.spaced))
    return { value: plus(value, fraction.value), end: fraction.end };
  return { value, end: index + 1 };
}

/** "1 234 567": two groups of three digits, or one that begins with a nought, since "5 300" may be two numbers. */
function readSpacedGroups(tokens: readonly Token[], index: number): Part | null {
  const first = tokens[index];
  if (!first || first.text.length > 3) return null;
  let text = first.text;
  let end = index + 1;
  while (end < index + 6 && isGroup(tokens[end - 1], tokens[end])) text += tokens[end++]?.text ?? "";
  const sure = end > index + 2 || tokens[index + 1]?.text.startsWith("0") === true;
  return end > index + 1 && sure && plain.test(text) ? { value: Number(text), end } : null;
}

/** "000" behind "12", one space between them. */
export function isGroup(before: Token | undefined, token: Token | undefined): boolean {
  if (token?.kind !== "number" || before?.kind !== "number" || token.start !== before.end + 1) return false;
  if (!/^\d{1,3}$/.test(before.text)) return false;
  return token.text.length === 3 || /^\d{3}\.\d+$/.test(token.text);
}

function readExponent(tokens: readonly Token[], index: number, value: number): Part | null {
  const next = tokens[index + 1];
  if (next?.kind !== "word" || next.spaced) return null;
  const power = exponent.exec(next.lower)?.[1];
  return power === undefined ? null : { value: Number(`${value}e${power}`), end: index + 2 };
}

/** "×10−30", "^-1" from `index`: a power of ten behind a number, or the number's own power. */
function readPower(tokens: readonly Token[], index: number, value: number): Part | null {
  const sign = tokens[index]?.text;
  if (sign === "^") return powerOf(tokens, index + 1, (power) => value ** power);
  if ((sign !== "×" && sign !== "x") || tokens[index + 1]?.text !== "10") return null;
  const raised = tokens[index + 2]?.text === "^" ? index + 3 : index + 2;
  return powerOf(tokens, raised, (power) => Number(`${value}e${power}`));
}

function powerOf(tokens: readonly Token[], index: number, apply: (power: number) => number): Part | null {
  const sign = /^[-−–+]$/.test(tokens[index]?.text ?? "") && tokens[index]?.spaced === false ? 1 : 0;
  const digits = tokens[index + sign];
  if (digits?.kind !== "number" || digits.spaced || !/^\d\d?$/.test(digits.text)) return null;
  const negative = sign === 1 && tokens[index]?.text !== "+";
  const value = apply(negative ? -Number(digits.text) : Number(digits.text));
  return Number.isFinite(value) ? { value, end: index + sign + 1 } : null;
}
