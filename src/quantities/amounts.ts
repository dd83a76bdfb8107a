// Joins a numeral with the unit beside it: a currency sign before, a currency, a unit, or a multiplying letter behind.
import { readUnit } from "./amounts/measures.js";
import { readCurrency, readSigned } from "./amounts/money.js";
import type { AmountTables } from "./amounts/tables.js";
import { type Draft, draftOf } from "./draft.js";
import type { Numeral } from "./numerals.js";
import type { Scene } from "./scene.js";

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

/** "40m tonnes"; "1.2m people", "5m shares": a plural noun behind the letter says that it counts. */
function readMagnified(scene: Scene, numeral: Numeral, tables: AmountTables): Draft | null {
  const number = tables.numerals.magnify(scene.tokens, numeral);
  const measured = number ? readUnit(scene, number, tables) : null;
  if (measured && measured.unit?.name !== "metre") return measured;
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
