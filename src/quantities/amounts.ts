// Joins a numeral with the unit beside it: a currency sign before, a currency, a unit, or a multiplying letter behind.
import type { CurrencyTable } from "./currencies.js";
import { type Draft, draftOf, type Unit } from "./draft.js";
import type { Numeral, NumeralReader } from "./numerals.js";
import { isCapitalised, isHyphen, type Scene, wordAt } from "./scene.js";
import type { UnitTable } from "./units.js";

export interface AmountTables {
  readonly numerals: NumeralReader;
  readonly currencies: CurrencyTable;
  readonly units: UnitTable;
  readonly poundIsMass: (scene: Scene) => boolean;
}

interface UnitPlace {
  readonly unit: Unit;
  /** First token of the unit, and the one after it. */
  readonly first: number;
  readonly end: number;
}

/** Currencies with names that are common words: only with a number that money has. */
const commonWords = new Set(["won", "real", "reais", "dong", "rand", "sterling", "shilling", "lei", "lari"]);
/** Single letters that are units only where they touch the digits. */
const tightLetters = new Set(["h", "l", "m", "t", "J"]);
/** Units that are words of everyday life as well. */
const dailyWords = new Set(["cup", "second", "minute"]);

/** A numeral with all that belongs to it; `from` is the first token it may reach back to. */
export function readAmount(scene: Scene, numeral: Numeral, from: number, tables: AmountTables): Draft {
  if (numeral.ordinal) return { ...draftOf(numeral), rule: "rank.ordinal" };
  return (
    readSigned(scene, numeral, from, tables) ??
    readCurrency(scene, numeral, tables) ??
    readMagnified(scene, numeral, tables) ??
    readUnit(scene, numeral, tables) ??
    draftOf(numeral)
  );
}

/** "$5", "US$1.2m", "USD 200", "€2bn". */
function readSigned(scene: Scene, numeral: Numeral, from: number, tables: AmountTables): Draft | null {
  const minus = isMinusInside(scene, numeral.first - 1);
  const sign = tables.currencies.signBefore(scene.tokens, minus ? numeral.first - 1 : numeral.first);
  if (!sign || sign.first < from || scene.taken[sign.first] !== 0) return null;
  const positive = tables.numerals.magnify(scene.tokens, numeral) ?? numeral;
  const number = minus && positive.value !== null ? { ...positive, value: -positive.value } : positive;
  const end = endOfRepeatedCurrency(scene, number.end, tables);
  const unitText = textBetween(scene, sign.first, sign.end);
  const draft = { ...draftOf(number), kind: sign.value.kind, unit: sign.value, unitText, first: sign.first, end };
  return withRate(scene, { ...draft, prefixed: true, rule: "money.sign" }, tables);
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
function readCurrency(scene: Scene, numeral: Numeral, tables: AmountTables): Draft | null {
  const magnified = tables.numerals.magnify(scene.tokens, numeral);
  for (const number of magnified ? [magnified, numeral] : [numeral]) {
    const place = currencyAfter(scene, number, tables);
    if (place) return withUnit(scene, number, place, "money.word", tables);
  }
  const part = numeral.form === "words" ? undefined : tables.currencies.partSuffix(scene.tokens[numeral.end]);
  if (!part) return null;
  return withUnit(scene, numeral, { unit: part, first: numeral.end, end: numeral.end + 1 }, "money.part", tables);
}

function currencyAfter(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  const at = afterHyphen(scene, numeral.end);
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

/** "1.2m people", "5m shares": a plural noun behind the letter says that it counts. */
function readMagnified(scene: Scene, numeral: Numeral, tables: AmountTables): Draft | null {
  const number = tables.numerals.magnify(scene.tokens, numeral);
  const letter = scene.tokens[numeral.end]?.text;
  if (!number || (!isCountedNoun(scene, number.end) && (letter === "m" || Number.isInteger(numeral.value))))
    return null;
  return { ...draftOf(number), rule: "count" };
}

const notCounted = new Set([
  "across",
  "as",
  "is",
  "was",
  "has",
  "this",
  "its",
  "his",
  "us",
  "butterfly",
  "hurdles",
  "relays",
  "hurdlers",
  "sprints",
  "waves",
  "pass",
  "less",
  "metres",
  "meters",
]);

function isCountedNoun(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.kind !== "word" || !token.spaced || notCounted.has(token.lower)) return false;
  return (
    /^(?:people|men|women|children|persons)$/.test(token.lower) || (token.text.length > 3 && token.lower.endsWith("s"))
  );
}

function readUnit(scene: Scene, numeral: Numeral, tables: AmountTables): Draft | null {
  const place =
    unitAfter(scene, numeral, tables) ??
    unitBeyond(scene, numeral, tables) ??
    bracketedUnit(scene, numeral, tables) ??
    unitOfShare(scene, numeral, tables);
  if (!place) return null;
  const { unit } = place;
  if (unit.name === "pound" && !isHyphen(scene, numeral.end) && isMoneyPound(scene, numeral, tables)) {
    const pound: Unit = { ...unit, name: "GBP", kind: "money", dimension: "GBP", base: "GBP", factor: 1 };
    return withUnit(scene, numeral, { ...place, unit: pound }, "money.word", tables);
  }
  return withUnit(scene, numeral, place, unit.kind, tables);
}

function isMoneyPound(scene: Scene, numeral: Numeral, tables: AmountTables): boolean {
  return numeral.scale >= 1_000_000 || !tables.poundIsMass(scene);
}

function unitAfter(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  const at = afterHyphen(scene, numeral.end);
  const word = tables.units.word(scene.tokens, at);
  const symbol = tables.units.symbol(scene.tokens, at);
  const asSymbol = symbol && isSymbolOfNumber(scene, numeral, at, symbol.end) ? symbol : null;
  const found = asSymbol && asSymbol.end >= (word?.end ?? 0) ? asSymbol : word;
  if (!found || isDailyWord(scene, numeral, at, found.end)) return null;
  return { unit: found.value, first: at, end: found.end };
}

/** Symbols stand behind digits; single letters touch them, capitals do not begin a name ("23456 F Block"). */
function isSymbolOfNumber(scene: Scene, numeral: Numeral, at: number, end: number): boolean {
  const token = scene.tokens[at];
  if (!token || numeral.form === "words") return token?.kind === "symbol";
  if (token.kind !== "word" || token.text.length > 1 || end > at + 1) return true;
  if (token.spaced && tightLetters.has(token.text)) return token.text === "m" && isEndOfMeasure(scene, end);
  return !token.spaced || (numeral.scale === 1 && !isCapitalised(scene, end) && !isHyphen(scene, end));
}

/** "50 m" before punctuation or a word of measure. */
function isEndOfMeasure(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.kind === "punctuation") return true;
  return /^(?:high|long|wide|deep|tall|away|from|above|below|of|to|x|by|and|is|in|race|pass)$/.test(token.lower);
}

/** "World Cup" and "two second helpings" hold no unit. */
function isDailyWord(scene: Scene, numeral: Numeral, at: number, end: number): boolean {
  const word = wordAt(scene, at);
  if (end > at + 1 || !dailyWords.has(word)) return false;
  const plural = numeral.value !== null && numeral.value > 1;
  return isCapitalised(scene, at) || (plural && at === numeral.end && numeral.form === "words");
}

/** "two more weeks", "three consecutive days": an adjective stands between. */
function unitBeyond(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  if (!tables.units.isBridge(wordAt(scene, numeral.end))) return null;
  const found = tables.units.word(scene.tokens, numeral.end + 1);
  const countable =
    found?.value.kind === "duration" || found?.value.kind === "percent" || found?.value.dimension === "length";
  return found && countable ? { unit: found.value, first: numeral.end + 1, end: found.end } : null;
}

/** "20 (kg)". */
function bracketedUnit(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  const open = scene.tokens[numeral.end]?.text ?? "";
  if (open !== "(" && open !== "[" && open !== "{") return null;
  const found = tables.units.symbol(scene.tokens, numeral.end + 1);
  if (!found || scene.tokens[found.end]?.kind !== "punctuation") return null;
  return { unit: found.value, first: numeral.end + 1, end: found.end };
}

/** "half an hour", "a quarter of a mile", "half of one percent": the unit stands behind an article or "one". */
function unitOfShare(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  if (!numeral.fraction) return null;
  const of = wordAt(scene, numeral.end) === "of" ? numeral.end + 1 : numeral.end;
  if (!/^(?:an?|one|1)$/.test(wordAt(scene, of))) return null;
  const found = tables.units.word(scene.tokens, of + 1);
  return found ? { unit: found.value, first: of + 1, end: found.end } : null;
}

function withUnit(scene: Scene, numeral: Numeral, place: UnitPlace, rule: string, tables: AmountTables): Draft {
  const { unit, first, end } = place;
  const unitText = textBetween(scene, first, end);
  const draft: Draft = { ...draftOf(numeral), kind: unit.kind, unit, unitText, end, rule };
  return withRate(scene, draft, tables);
}

/** "188 miles an hour", "500,000 barrels a day", "$60 per barrel", "2% a year". */
function withRate(scene: Scene, draft: Draft, tables: AmountTables): Draft {
  const rate = tables.units.rate(scene.tokens, draft.end);
  if (!rate || !draft.unit) return draft;
  if (draft.kind !== "measure") return { ...draft, end: rate.end, per: rate.value };
  const unitText = `${draft.unitText} ${textBetween(scene, rate.first, rate.end)}`;
  return { ...draft, end: rate.end, unit: unitOfRate(draft.unit, rate.value), unitText };
}

const secondsOf: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["sec", 1],
  ["s", 1],
  ["minute", 60],
  ["min", 60],
  ["hour", 3600],
  ["hr", 3600],
  ["h", 3600],
  ["day", 86400],
]);

/** A length in a time is a speed; any other rate is a unit of its own. */
function unitOfRate(unit: Unit, per: string): Unit {
  const seconds = secondsOf.get(per);
  if (unit.dimension === "length" && seconds !== undefined)
    return { ...unit, dimension: "speed", base: "metre per second", factor: unit.factor / seconds };
  return {
    ...unit,
    name: `${unit.name} per ${per}`,
    dimension: `${unit.dimension} per ${per}`,
    base: `${unit.base} per ${per}`,
  };
}

function afterHyphen(scene: Scene, index: number): number {
  return isHyphen(scene, index) ? index + 1 : index;
}

function textBetween(scene: Scene, first: number, end: number): string {
  return scene.text.slice(scene.tokens[first]?.start ?? 0, scene.tokens[end - 1]?.end ?? 0);
}
