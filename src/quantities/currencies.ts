// Look-up of currencies: signs before and behind an amount, codes, words, and words for parts of the whole.
import type { Token } from "../model/sentence.js";
import type { Rules } from "../rules/packs.js";
import type { Unit } from "./draft.js";
import { createPhraseTable, type Found } from "./phrases.js";
import { withPlural } from "./units.js";

type CurrencyRules = Rules["currencies"];

export interface CurrencyTable {
  /** "US$", "€", "USD" that ends right before the number at `end`. */
  signBefore(tokens: readonly Token[], end: number): Found<Unit> | null;
  /** "euros", "US dollars", "EUR", "€", "cents" from `index`. */
  after(tokens: readonly Token[], index: number): Found<Unit> | null;
  /** "p", "c" directly behind digits. */
  partSuffix(token: Token | undefined): Unit | undefined;
}

export function createCurrencyTable(rules: CurrencyRules): CurrencyTable {
  const capitals = new Set(rules["codes-in-capitals-only"]);
  const codes = rules.currencies.map(({ code }) => code);
  const lowerCodes = codes.filter((code) => !capitals.has(code)).map((code) => code.toLowerCase());
  const signs = rules.currencies.flatMap(({ code, signs: written }) =>
    written.map((sign) => [sign, whole(code)] as const),
  );
  const codeSigns = [...codes, ...lowerCodes].map((code) => [code, whole(code.toUpperCase())] as const);
  const millions = rules.currencies.flatMap(({ code, millions: written = [] }) =>
    written.map((sign) => [sign, { ...whole(code), factor: 1_000_000 }] as const),
  );
  const prefixes = rules.currencies.flatMap(({ code, prefixes: written = [] }) =>
    written.map((sign) => [sign, whole(code)] as const),
  );
  const signTable = createPhraseTable([...signs, ...codeSigns, ...millions], { written: true });
  const prefixTable = createPhraseTable([...signs, ...codeSigns, ...prefixes], { written: true });
  const lettered = new Set(prefixes.map(([sign]) => sign));
  // "PS4m" lost its £, "PS 58" is a school.
  const signBefore = (tokens: readonly Token[], end: number): Found<Unit> | null => {
    const found = prefixTable.endingAt(tokens, end);
    return found && tokens[end]?.spaced && lettered.has(tokens[end - 1]?.text ?? "") ? null : found;
  };
  const words = createPhraseTable(rules.currencies.flatMap(wordsOf));
  const letters = new Map(
    rules.currencies.flatMap(({ code, letter }) => (letter ? [[letter, whole(code)] as const] : [])),
  );
  const letterBefore = (tokens: readonly Token[], end: number): Found<Unit> | null => {
    const value = letters.get(tokens[end - 1]?.text ?? "");
    return value && showsToBeMoney(tokens, end) ? { value, first: end - 1, end } : null;
  };
  const suffixes = new Map(Object.entries(rules["part-suffixes"]).map(([letter, code]) => [letter, part(code)]));
  return {
    signBefore: (tokens, end) => signBefore(tokens, end) ?? letterBefore(tokens, end),
    after: (tokens, index) => longer(words.startingAt(tokens, index), signTable.startingAt(tokens, index)),
    partSuffix: (token) => (token && !token.spaced ? suffixes.get(token.text) : undefined),
  };
}

/** "50,000", "4.20", "500 million" right behind a letter that nothing is joined to. */
function showsToBeMoney(tokens: readonly Token[], index: number): boolean {
  const [letter, number, scale] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!letter?.spaced && /^[-–/.&]$/.test(tokens[index - 2]?.text ?? "")) return false;
  if (number?.kind !== "number" || number.spaced) return false;
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d\d$/.test(number.text) || scales.has(scale?.lower ?? "");
}

const scales = new Set(["million", "billion", "trillion", "m", "mn", "b", "bn", "tn"]);

function longer(left: Found<Unit> | null, right: Found<Unit> | null): Found<Unit> | null {
  if (!left || !right) return left ?? right;
  return right.end > left.end ? right : left;
}

function wordsOf({ code, words, parts }: CurrencyRules["currencies"][number]): (readonly [string, Unit])[] {
  const wholes = words.flatMap(withPlural).map((word) => [word, whole(code)] as const);
  return [...wholes, ...parts.flatMap(withPlural).map((word) => [word, part(code)] as const)];
}

function whole(code: string): Unit {
  return { name: code, kind: "money", dimension: code, base: code, factor: 1, offset: 0 };
}

function part(code: string): Unit {
  return { name: `${code} part`, kind: "money", dimension: code, base: code, factor: 0.01, offset: 0 };
}
