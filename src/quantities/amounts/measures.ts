// Reads measures, durations and percents: the unit behind a number, in words, as a symbol, in brackets or behind an article.
import type { Draft, Unit } from "../draft.js";
import type { Numeral } from "../numerals.js";
import { isCapitalised, isFree, isHyphen, type Scene, wordAt } from "../scene.js";
import { afterHyphen, withUnit } from "./rates.js";
import type { AmountTables, UnitPlace } from "./tables.js";

/** Letters that are units only where they touch the digits. */
const tightLetters = new Set(["h", "l", "m", "t", "J", "in"]);
/** Units that are words of everyday life as well. */
const dailyWords = new Set(["cup", "second", "minute"]);

export function readUnit(scene: Scene, numeral: Numeral, tables: AmountTables): Draft | null {
  const place =
    unitAfter(scene, numeral, tables) ??
    unitBeyond(scene, numeral, tables) ??
    bracketedUnit(scene, numeral, tables) ??
    unitOfShare(scene, numeral, tables) ??
    unitOfVague(scene, numeral, tables);
  // "fell to 77 last year": the year belongs to the date.
  if (!place || !isFree(scene, place.first, place.end)) return null;
  const { unit } = place;
  if (unit.name === "pound" && !isHyphen(scene, numeral.end) && isMoneyPound(scene, numeral, tables)) {
    const pound: Unit = { ...unit, name: "GBP", kind: "money", dimension: "GBP", base: "GBP", factor: 1 };
    return withUnit(scene, numeral, { ...place, unit: pound }, "money.word", tables);
  }
  return withUnit(scene, numeral, place, unit.kind, tables);
}

function isMoneyPound(scene: Scene, numeral: Numeral, tables: AmountTables): boolean {
  if (isOfMaterial(scene, numeral, tables)) return false;
  return numeral.scale >= 1_000_000 || !tables.poundIsMass(scene);
}

/** "3 million pounds of concrete". */
function isOfMaterial(scene: Scene, numeral: Numeral, tables: AmountTables): boolean {
  return wordAt(scene, numeral.end + 1) === "of" && tables.poundMaterials.has(wordAt(scene, numeral.end + 2));
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
  if (token.spaced && tightLetters.has(token.text) && end === at + 1)
    return token.text === "m" && isEndOfMeasure(scene, end);
  if (token.kind !== "word" || token.text.length > 1 || end > at + 1) return true;
  const next = scene.tokens[end]?.text ?? "";
  const isName = isCapitalised(scene, end) && !/^[A-Z]{2,}$/.test(next);
  return !token.spaced || (numeral.scale === 1 && !isName && !isHyphen(scene, end));
}

/** "50 m" before punctuation or a word of measure. */
function isEndOfMeasure(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.kind === "punctuation") return true;
  return /^(?:high|long|wide|deep|tall|away|from|above|below|of|to|x|by|and|is|in|race|pass)$/.test(token.lower);
}

/** "World Cup", "two second helpings" and "12 second-round seats" hold no unit. */
function isDailyWord(scene: Scene, numeral: Numeral, at: number, end: number): boolean {
  const word = wordAt(scene, at);
  if (end > at + 1 || !dailyWords.has(word)) return false;
  const plural = numeral.value !== null && numeral.value > 1;
  return (
    isCapitalised(scene, at) || (plural && at === numeral.end && (numeral.form === "words" || isHyphen(scene, end)))
  );
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

/** "hundreds of kilometres", "dozens of hours", "hundreds of pounds". */
function unitOfVague(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  if (numeral.value !== null || wordAt(scene, numeral.end) !== "of") return null;
  const found = tables.units.word(scene.tokens, numeral.end + 1);
  return found ? { unit: found.value, first: numeral.end + 1, end: found.end } : null;
}

/** "half an hour", "a quarter of a mile", "half of one percent": the unit stands behind an article or "one". */
function unitOfShare(scene: Scene, numeral: Numeral, tables: AmountTables): UnitPlace | null {
  if (!numeral.fraction) return null;
  const of = wordAt(scene, numeral.end) === "of" ? numeral.end + 1 : numeral.end;
  if (!/^(?:an?|one|1)$/.test(wordAt(scene, of))) return null;
  const found = tables.units.word(scene.tokens, of + 1);
  return found ? { unit: found.value, first: of + 1, end: found.end } : null;
}
