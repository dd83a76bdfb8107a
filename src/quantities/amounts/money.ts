// Reads money: a sign or a code before the number, a currency or its part behind it.
import { type Draft, draftOf } from "../draft.js";
import { times } from "../numerals/numeral.js";
import type { Numeral } from "../numerals.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";
import { afterHyphen, textBetween, withRate, withUnit } from "./rates.js";
import type { AmountTables, UnitPlace } from "./tables.js";

/** Currencies with names that are common words: only with a number that money has. */
const commonWords = new Set(["won", "real", "reais", "dong", "rand", "sterling", "shilling", "lei", "lari"]);
/** "$5", "US$1.2m", "USD 200", "€2bn". */
export function readSigned(scene: Scene, numeral: Numeral, from: number, tables: AmountTables): Draft | null {
  const inside = isMinusInside(scene, numeral.first - 1);
  const sign = tables.currencies.signBefore(scene.tokens, inside ? numeral.first - 1 : numeral.first);
  if (!sign || sign.first < from || scene.taken[sign.first] !== 0) return null;
  const before = isMinusBefore(scene, sign.first - 1, from, tables);
  const minus = inside || before;
  const positive = tables.numerals.magnify(scene.tokens, numeral) ?? numeral;
  const number = minus && positive.value !== null ? { ...positive, value: -positive.value } : positive;
  const end = endOfRepeatedCurrency(scene, number.end, tables);
  const unitText = textBetween(scene, sign.first, sign.end);
  const draft = {
    ...draftOf(number),
    kind: sign.value.kind,
    unit: sign.value,
    unitText,
    first: sign.first - (before ? 1 : 0),
    end,
  };
  return withRate(scene, { ...draft, prefixed: true, rule: "money.sign" }, tables);
}

/** "minus $37.63", "-$5": a word, or a sign that touches the currency and nothing before it. */
function isMinusBefore(scene: Scene, index: number, from: number, tables: AmountTables): boolean {
  const token = scene.tokens[index];
  if (!token || index < from || scene.taken[index] !== 0) return false;
  if (tables.numerals.isNegative(token.lower)) return scene.tokens[index - 1]?.kind !== "number";
  return /^[-−]$/.test(token.text) && token.spaced && scene.tokens[index + 1]?.spaced === false;
}

/** "$-5": between the sign and the digits. */
function isMinusInside(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const touches = token !== undefined && !token.spaced && scene.tokens[index + 1]?.spaced === false;
  return touches && (token.text === "-" || token.text === "−") && scene.tokens[index - 1]?.kind === "symbol";
}

/** "$5 million USD", "$31.20 US per barrel": the code or the country says the sign again. */
function endOfRepeatedCurrency(scene: Scene, end: number, tables: AmountTables): number {
  if (isCountryOfSign(scene, end)) return end + 1;
  const again = tables.currencies.after(scene.tokens, end);
  const isCode = again !== null && again.end === end + 1 && /^[A-Z]{3}$/.test(scene.tokens[end]?.text ?? "");
  return isCode && scene.tokens[again.end]?.kind !== "number" ? again.end : end;
}

function isCountryOfSign(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  if (!/^(?:US|U\.S\.?)$/.test(scene.tokens[index]?.text ?? "")) return false;
  return (
    next === undefined || next.kind === "punctuation" || /^(?:per|a|to|in|on|from|for|and|at|or)$/.test(next.lower)
  );
}

/** "2 million euros", "two-million-euro", "2m euros", "10 €", "64.2 cents", "17c a share". */
export function readCurrency(scene: Scene, numeral: Numeral, tables: AmountTables): Draft | null {
  const magnified = tables.numerals.magnify(scene.tokens, numeral);
  for (const number of magnified ? [magnified, numeral] : [numeral]) {
    const place = currencyAfter(scene, number, tables);
    if (place)
      return scaledBehind(scene, number, place, tables) ?? withUnit(scene, number, place, "money.word", tables);
  }
  const part = numeral.form === "words" ? undefined : tables.currencies.partSuffix(scene.tokens[numeral.end]);
  if (!part) return null;
  return withUnit(scene, numeral, { unit: part, first: numeral.end, end: numeral.end + 1 }, "money.part", tables);
}

/** "75 USD million": the scale stands behind the code. */
function scaledBehind(scene: Scene, numeral: Numeral, place: UnitPlace, tables: AmountTables): Draft | null {
  const scale = tables.numerals.scaleOf(wordAt(scene, place.end));
  if (scale === undefined || numeral.value === null || numeral.scale > 1) return null;
  const number = { ...numeral, value: times(numeral.value, scale), scale };
  const draft = withUnit(scene, number, place, "money.word", tables);
  return draft.per === null ? { ...draft, end: place.end + 1 } : null;
}

/** "tens of millions of euros", "hundreds of pounds". */
function isVagueOf(scene: Scene, numeral: Numeral): boolean {
  return numeral.value === null && wordAt(scene, numeral.end) === "of";
}

function currencyAfter(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  const at = isVagueOf(scene, numeral) ? numeral.end + 1 : afterHyphen(scene, numeral.end);
  const found = tables.currencies.after(scene.tokens, at);
  if (!found) return null;
  const next = scene.tokens[found.end];
  // "5 USD 20": the code belongs to what comes after it; "50 $20 notes" too.
  const signOfNext = next?.kind === "number" && (!next.spaced || scene.tokens[at]?.kind === "symbol");
  if (signOfNext) return null;
  const word = wordAt(scene, found.end - 1);
  if (commonWords.has(word) && numeral.scale < 1000 && (numeral.value ?? 0) < 1000) return null;
  return { unit: found.value, first: at, end: found.end };
}
