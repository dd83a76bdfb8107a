// Takes digits that letters or signs make a code: "5G", "COVID-19", "F-16", "4x4", "4:39", "007".

import type { Token } from "../../model/sentence.js";
import { isGroup } from "../numerals/digits.js";
import { isInRaceTime } from "../race-times.js";
import { isCapitalised, isHyphen, type Scene, wordAt } from "../scene.js";
import type { CodeTables } from "./tables.js";

/** The first that holds says where the code ends. */
const signs: readonly ((scene: Scene, index: number, tables: CodeTables) => number)[] = [
  clock,
  leadingZero,
  position,
  formation,
  variant,
  letterBefore,
  update,
  hyphenedName,
  hyphenedWord,
  hyphenedClass,
  caseNumber,
  letterBehind,
];

export function takeCode(scene: Scene, index: number, tables: CodeTables): number {
  if (scene.tokens[index]?.kind !== "number" || isInRaceTime(scene, index)) return index;
  for (const sign of signs) {
    const end = sign(scene, index, tables);
    if (end > index) return end;
  }
  return index;
}

/** "007", "06-D-3319", but "0.7" and the "000" of "12 000". */
function leadingZero(scene: Scene, index: number): number {
  const text = scene.tokens[index]?.text ?? "";
  const code = /^0\d/.test(text) && !text.includes(".") && !isGroup(scene.tokens[index - 1], scene.tokens[index]);
  return code ? endOfCode(scene, index) : index;
}

/** "36°54.2'N", "21° 17' E", "15.87°S", "39.24 N": a position. */
function position({ tokens }: Scene, index: number): number {
  const next = tokens[index + 1];
  if (isDirection(next) && /\d\.\d/.test(tokens[index]?.text ?? "")) return index + 2;
  if (!/^[°º]$/.test(next?.text ?? "")) return index;
  if (isDirection(tokens[index + 2])) return index + 3;
  if (tokens[index + 2]?.kind !== "number") return index;
  return /^['’′]$/.test(tokens[index + 3]?.text ?? "") || tokens[index + 2]?.text.includes("'") ? index + 4 : index;
}

function isDirection(token: Token | undefined): boolean {
  return token !== undefined && /^[NSEW]$/.test(token.text);
}

/** "4-4-2", "4-2-3-1": how the ten of a team stand. */
function formation({ tokens }: Scene, index: number): number {
  let end = index;
  let players = 0;
  while (/^[1-6]$/.test(tokens[end]?.text ?? "")) {
    players += Number(tokens[end]?.text);
    if (tokens[end + 1]?.text !== "-" || tokens[end + 1]?.spaced || tokens[end + 2]?.spaced) break;
    end += 2;
  }
  return players === 10 && end > index + 2 ? end + 1 : index;
}

/** "ATR 42-300", "a 737-8 that": an aircraft and its make. */
function variant(scene: Scene, index: number): number {
  if (!isHyphen(scene, index + 1)) return index;
  const [make, kind] = [scene.tokens[index]?.text ?? "", scene.tokens[index + 2]?.text ?? ""];
  const isOne =
    /^(?:an?|the)$/.test(wordAt(scene, index - 1)) &&
    /^(?:is|was|has|that|which|will|jets?|planes?|,)$/.test(wordAt(scene, index + 3));
  if (isOne && /^\d{3}$/.test(make) && /^\d{1,3}$/.test(kind)) return index + 3;
  if (!isCapitalised(scene, index - 1)) return index;
  return /^\d{2,3}$/.test(make) && /^[1-9]00$/.test(kind) ? index + 3 : index;
}

/** "ID.3", "XBB.1.5", "SMD/28": letters and a mark that touch the number. */
function isBehindMark({ tokens }: Scene, index: number): boolean {
  const [word, mark, number] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  const touches = mark?.spaced === false && number?.spaced === false && /^[./]$/.test(mark.text);
  return touches && word?.kind === "word" && /^[A-Z]{2,}$/.test(word.text);
}

/** "v2.0", "M21"; "USD10" is an amount. */
function letterBefore(scene: Scene, index: number, tables: CodeTables): number {
  if (isBehindMark(scene, index)) return endOfCode(scene, index);
  const touches = scene.tokens[index]?.spaced === false && scene.tokens[index - 1]?.kind === "word";
  return touches && !tables.currencies.signBefore(scene.tokens, index) ? endOfCode(scene, index) : index;
}

/** "UPDATE 4-Strong quake kills 27": which version of a report it is. */
function update(scene: Scene, index: number): number {
  const isVersion = /^(?:UPDATE|WRAPUP|REFILE)$/.test(scene.tokens[index - 1]?.text ?? "");
  return isVersion && isHyphen(scene, index + 1) && isCapitalised(scene, index + 2) ? index + 1 : index;
}

/** "COVID-19", "F-16", "SARS-CoV-2"; "Mid-30s" at a sentence's start is none. */
function hyphenedName(scene: Scene, index: number, tables: CodeTables): number {
  const isOpen = scene.tokens[index - 2]?.spaced !== false || isHyphen(scene, index - 3);
  const name = isHyphen(scene, index - 1) && isCapitalised(scene, index - 2) && isOpen;
  return name && !tables.prefixes.has(wordAt(scene, index - 2)) ? endOfCode(scene, index) : index;
}

/** "omega-3", "uranium-235": a word of some length and a few digits that nothing is joined to. */
function hyphenedWord(scene: Scene, index: number, tables: CodeTables): number {
  const before = scene.tokens[index - 2];
  if (!isHyphen(scene, index - 1) || before?.kind !== "word" || before.text.length < 5) return index;
  if (tables.prefixes.has(before.lower) || !/^\d{1,3}$/.test(scene.tokens[index]?.text ?? "")) return index;
  const next = scene.tokens[index + 1];
  return next === undefined || (next.spaced && next.kind !== "symbol") || next.kind === "punctuation"
    ? endOfCode(scene, index)
    : index;
}

/** "under-21", "top-10", "last-32": a class, not an amount. */
function hyphenedClass(scene: Scene, index: number, tables: CodeTables): number {
  return isHyphen(scene, index - 1) && tables.classes.has(wordAt(scene, index - 2)) ? endOfCode(scene, index) : index;
}

/** "21-cv-04418", "23/0417/FUL", "22/A", "88-C3"; not "5-to-10". */
function caseNumber(scene: Scene, index: number): number {
  if (isSigned(scene, index)) return endOfCode(scene, index);
  if (scene.tokens[index + 1]?.spaced !== false || scene.tokens[index + 2]?.spaced !== false) return index;
  const tail = `${scene.tokens[index + 1]?.text}${scene.tokens[index + 2]?.text}`;
  if (/^[-/][A-Z]\d{0,3}$/.test(tail)) return endOfCode(scene, index);
  const [mark, middle, again, last] = [1, 2, 3, 4].map((step) => scene.tokens[index + step]);
  const isJoined = [mark, middle, again, last].every((token) => token !== undefined && !token.spaced);
  if (!isJoined || mark?.text !== again?.text || !/^[-/]$/.test(mark?.text ?? "")) return index;
  const hyphened = middle?.kind === "word" && last?.kind === "number" && !/^(?:to|or|and|by|in|of)$/.test(middle.lower);
  const slashed = mark?.text === "/" && middle?.kind === "number" && last?.kind === "word";
  return hyphened || slashed ? endOfCode(scene, index) : index;
}

/** "HNA/jd/412": the mark of an agency's desk. */
function isSigned({ tokens }: Scene, index: number): boolean {
  if (tokens[index - 1]?.text !== "/" || tokens[index - 2]?.kind !== "word" || tokens[index - 3]?.text !== "/")
    return false;
  return [0, -1, -2, -3].every((step) => tokens[index + step]?.spaced === false);
}

/** "4:39". */
function clock(scene: Scene, index: number): number {
  const colon = scene.tokens[index + 1];
  const minutes = scene.tokens[index + 2];
  return colon?.text === ":" && !colon.spaced && minutes?.kind === "number" && !minutes.spaced ? index + 3 : index;
}

const codeLetters = /^(?:[xX]\d+\w*|[GDAZNE]|KT|[A-Za-z]\d+\w*|[A-Z]{2,}\d+)$/; // "x4" of "4x4", "G" of "5G", "AB8" of "9AB8", "Z" of "0600Z", "N" of "57.2N"; not "km"
const postcodeStart = /^[A-Z]{1,2}\d{1,2}[A-Z]?$/; // "BT48" of "BT48 6HQ"
const unitWithPower = /^(?:[mk]?m[23]|cm[23]|ft[23]|in[23]|e\d+)$/; // "km2", and the "e10" of "1e10"
const family = /^\d[03-9]\ds?$/; // "747s", "380s"; not "60s"

function letterBehind(scene: Scene, index: number): number {
  const next = scene.tokens[index + 1];
  if (next?.kind !== "word" || next.spaced) return index;
  if (/^[A-Z]{2}$/.test(next.text) && postcodeStart.test(scene.tokens[index - 1]?.text ?? "")) return index + 2;
  if (/^(?:ers|percenters)$/.test(next.text)) return index + 2; // "68ers"
  // "5J-651": a flight
  if (/^[A-Z]$/.test(next.text) && isHyphen(scene, index + 2) && scene.tokens[index + 3]?.kind === "number")
    return endOfCode(scene, index);
  if (isOfLettered(scene, index)) return index + 2; // "3A and 4C"
  if (codeLetters.test(next.text) && !unitWithPower.test(next.text)) return index + 2;
  if (/^[a-z]{2,}\d[A-Z]/.test(next.text)) return index + 2; // "9to5Mac"
  if (next.text !== "s") return index;
  // "Bell 214s", "Arri 65s"
  const isMake = isCapitalised(scene, index - 1) && !scene.headline && index > 1;
  return isMake || family.test(scene.tokens[index]?.text ?? "") ? index + 2 : index;
}

/** "3A, 3B and 4C": a number and a letter behind another of the kind; not "20C and 24C". */
function isOfLettered({ tokens }: Scene, index: number): boolean {
  const [number, letter, joint] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  const isAlike = number?.kind === "number" && letter?.spaced === false && /^[ABDEG-Z]$/.test(letter.text);
  return isAlike && /^(?:,|and|or|to)$/.test(joint?.lower ?? "") && /^[A-Z]$/.test(tokens[index + 1]?.text ?? "");
}

/** The index after what touches the token without a space, up to punctuation. */
export function endOfCode(scene: Scene, index: number): number {
  let end = index + 1;
  while (scene.tokens[end]?.spaced === false && (scene.tokens[end]?.kind !== "punctuation" || isJoint(scene, end)))
    end++;
  return endOfClauses(scene, end);
}

/** A hyphen, or the stroke of "C-311/18". */
function isJoint(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  const stroke = scene.tokens[index]?.text === "/" && next?.kind === "number" && !next.spaced;
  return stroke || isHyphen(scene, index);
}

/** "(b)(6)" behind "12". */
function endOfClauses(scene: Scene, index: number): number {
  let end = index;
  while (scene.tokens[end]?.text === "(" && !scene.tokens[end]?.spaced && scene.tokens[end + 2]?.text === ")") end += 3;
  return end;
}
