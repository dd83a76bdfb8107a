// Takes the numbers of names: "Boeing 737", "Section 230", "iPhone 5", "Game 7".
import { isCapitalised, isHyphen, type Scene, wordAt } from "../scene.js";
import { endOfCode } from "./letters.js";
import type { CodeTables } from "./tables.js";

/** "Boeing 737", "Section 230", "iPhone 5", "Game 7"; a capitalised word of any kind before digits that count nothing. */
export function takeName(scene: Scene, index: number, tables: CodeTables): number {
  const token = scene.tokens[index];
  if (token?.kind !== "number" && !isNumberWord(token?.lower)) return index;
  const before = wordAt(scene, index - 1);
  const capital = isCapitalised(scene, index - 1);
  if (tables.before.has(before) && (capital || !tables.withCapital.has(before))) {
    return index > 1 || capital ? endOfNumbered(scene, index) : index;
  }
  if (token?.kind !== "number") return index;
  if (tables.after.has(wordAt(scene, index + 1))) return index + 1;
  return capital && !scene.headline && isNumberOfName(scene, index, tables) ? index + 1 : index;
}

const numberWords = new Set(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]);
const isNumberWord = (word: string | undefined) => word !== undefined && numberWords.has(word);

/** "737 Max 8", "737-800", "4 and 5" belong to the name as well. */
function endOfNumbered(scene: Scene, index: number): number {
  const end = endOfCode(scene, index);
  const next = scene.tokens[end];
  return next && isCapitalised(scene, end) && scene.tokens[end + 1]?.kind === "number" ? end + 2 : end;
}

/** After a capitalised word that is no common one: whole digits of up to four places that no noun or unit follows. */
function isNumberOfName(scene: Scene, index: number, tables: CodeTables): boolean {
  const token = scene.tokens[index];
  if (!token || !/^\d{1,4}$/.test(token.text) || index < 1) return false;
  if (tables.commonCapitals.has(wordAt(scene, index - 1))) return false;
  if (tables.currencies.signBefore(scene.tokens, index)) return false;
  const next = scene.tokens[index + 1];
  if (!next) return true;
  if (next.kind === "symbol" || !next.spaced)
    return next.kind === "punctuation" && !isHyphen(scene, index + 1) && next.text !== "/";
  if (next.kind === "number" || next.kind === "punctuation")
    return next.kind === "punctuation" && next.text !== "-" && next.text !== "–";
  return (
    isCapitalised(scene, index + 1) ||
    /^(?:is|was|has|and|on|at|to|for|in|with|from|by|the|that|which|when|as|a|an|will|would|could|can|after|before|last|this)$/.test(
      next.lower,
    )
  );
}
