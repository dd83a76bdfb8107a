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
  if (token && isTitleNumber(scene, index)) return index + 1;
  if (isNumberOfNoun(scene, index, tables)) return endOfList(scene, endOfNumbered(scene, index), tables);
  if (tables.before.has(before) && (capital || !tables.withCapital.has(before))) {
    return index > 1 || capital ? endOfNumbered(scene, index) : index;
  }
  if (token?.kind !== "number") return index;
  if (tables.after.has(wordAt(scene, index + 1))) return index + 1;
  return capital && !scene.headline && isNumberOfName(scene, index, tables) ? index + 1 : index;
}

const numberWords = new Set(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]);
const isNumberWord = (word: string | undefined) => word !== undefined && numberWords.has(word);

/** "the Three Tuns", "Seven Oaks": a number word with a capital inside a sentence that has few, before another capital. */
function isTitleNumber(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.kind !== "word" || scene.headline || !isCapitalised(scene, index) || !isCapitalised(scene, index + 1))
    return false;
  return scene.tokens[index - 1]?.kind === "word" && !/^[A-Z]+$/.test(token.text);
}

/** "page 31 of", "room 114.", "Photos 2 and": digits behind a noun that numbers name, with nothing that they count. */
function isNumberOfNoun(scene: Scene, index: number, tables: CodeTables): boolean {
  if (!/^\d{1,4}$/.test(scene.tokens[index]?.text ?? "") || index === 0) return false;
  const before = wordAt(scene, index - 1);
  const lettered = /^[a-z]$/.test(wordAt(scene, index + 1)) && scene.tokens[index + 1]?.spaced === false;
  const numbered = tables.numbered.has(before) || tables.numbered.has(before.replace(/s$/, ""));
  return numbered && countsNothing(scene, lettered ? index + 2 : index + 1);
}

function countsNothing(scene: Scene, index: number): boolean {
  const next = scene.tokens[index];
  if (
    next === undefined ||
    /^(?:of|in|at|on|to|from|with|and|or|is|has|for|by|near|behind|after|before|about|that|as)$/.test(next.lower)
  )
    return true;
  return next.kind === "punctuation" && (next.spaced || !/^[-–/]$/.test(next.text));
}

function isEndOfList(scene: Scene, index: number): boolean {
  return countsNothing(scene, index) || /^(?:was|were|are|show|shows)$/.test(wordAt(scene, index));
}

/** "2 and 5", "3 of 12" behind the noun. */
function endOfList(scene: Scene, from: number, tables: CodeTables): number {
  let end = from;
  const joint = tables.pictures.has(wordAt(scene, from - 2)) ? /^(?:and|or|to|,|of)$/ : /^(?:and|or|to|,)$/;
  while (
    joint.test(wordAt(scene, end)) &&
    /^\d{1,4}$/.test(scene.tokens[end + 1]?.text ?? "") &&
    isEndOfList(scene, end + 2)
  )
    end += 2;
  return end;
}

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
