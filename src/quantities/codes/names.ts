// Takes the numbers of names: "Boeing 737", "Section 230", "iPhone 5", "Game 7".
import { isCapitalised, isHyphen, type Scene, wordAt } from "../scene.js";
import { endOfCode } from "./letters.js";
import type { CodeTables } from "./tables.js";

/** "Boeing 737", "Section 230", "iPhone 5", "Game 7"; a capitalised word of any kind before digits that count nothing. */
export function takeName(scene: Scene, index: number, tables: CodeTables): number {
  const token = scene.tokens[index];
  if (token?.kind !== "number" && !isNumberWord(token?.lower)) return index;
  if (token?.spaced === false && tables.currencies.signBefore(scene.tokens, index)) return index;
  if (isCitation(scene, index) || isStamp(scene, index) || isLineNumber(scene, index, tables)) return index + 1;
  const before = wordAt(scene, index - 1);
  const capital = isCapitalised(scene, index - 1);
  if (token && isTitleNumber(scene, index)) return index + 1;
  if (isCaseNumber(scene, index, tables)) return endOfCode(scene, index);
  if (isNumberOfNoun(scene, index, tables)) return endOfList(scene, endOfNumbered(scene, index), tables);
  if (capital && !scene.headline && index > 1 && before.endsWith("s") && tables.before.has(before.slice(0, -1)))
    return endOfNumbered(scene, index);
  if (tables.before.has(before) && (capital || !tables.withCapital.has(before))) {
    return index > 1 || capital ? endOfYear(scene, endOfNumbered(scene, index)) : index;
  }
  if (token?.kind !== "number") return index;
  if (tables.after.has(wordAt(scene, index + 1)) || isFrequency(scene, index) || isDayNumber(scene, index))
    return index + 1;
  return capital && !scene.headline && isNumberOfName(scene, index, tables) ? index + 1 : index;
}

/** "18 U.S.C. 666", "47 CFR 73": the title of a code. */
function isCitation(scene: Scene, index: number): boolean {
  return /^(?:u\.?s\.?c|c\.?f\.?r)\.?$/.test(wordAt(scene, index + 1));
}

/** "the number 42 bus", "the 7.14 train" */
function isLineNumber(scene: Scene, index: number, tables: CodeTables): boolean {
  const before = wordAt(scene, index - 1);
  const isCarrier = tables.carriers.has(wordAt(scene, index + 1));
  if (before === "number") return isCarrier || /^(?:route|line|shirt|jersey)s?$/.test(wordAt(scene, index + 1));
  if (before !== "the" || !isCarrier || !/^\d{1,3}$|^\d{1,2}[.:]\d\d$/.test(scene.tokens[index]?.text ?? ""))
    return false;
  const isAuxiliary = /^(?:did|does|will|would|had|could|can)$/.test(wordAt(scene, index + 2));
  return isAuxiliary || isEndOfList(scene, index + 2) || isVerb(scene, index + 2, tables);
}

/** "13.02 Second patient dies": the time of a live report. */
function isStamp(scene: Scene, index: number): boolean {
  if (index !== 0 || !/^(?:[01]\d|2[0-3])\.[0-5]\d$/.test(scene.tokens[0]?.text ?? "")) return false;
  return isCapitalised(scene, 1) && !/^(?:million|billion|percent|per|euros?|dollars?)$/.test(wordAt(scene, 1));
}

/** "Radio Dorn 101.9", "DZBB radio (594 kHz)" */
function isFrequency(scene: Scene, index: number): boolean {
  if (
    /^(?:khz|mhz)$/.test(wordAt(scene, index + 1)) &&
    /^(?:radio|fm|am|station|on|frequency|at)$/.test(wordBefore(scene, index))
  )
    return true;
  if (!/^\d{2,3}\.\d$/.test(scene.tokens[index]?.text ?? "") || !isCapitalised(scene, index - 1)) return false;
  return /^(?:radio|fm|am)$/.test(wordAt(scene, index - 1)) || /^(?:radio|fm)$/.test(wordAt(scene, index - 2));
}

/** The word before the number, over a bracket. */
function wordBefore(scene: Scene, index: number): string {
  return wordAt(scene, wordAt(scene, index - 1) === "(" ? index - 2 : index - 1);
}

/** "beyond day 6", "in week 3." */
function isDayNumber(scene: Scene, index: number): boolean {
  if (!/^(?:day|week|year|round|lap|stage)$/.test(wordAt(scene, index - 1))) return false;
  return (
    /^(?:on|by|from|beyond|until|after|of|past|in|at|to)$/.test(wordAt(scene, index - 2)) &&
    countsNothing(scene, index + 1)
  );
}

const numberWords = new Set([
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
]);
const isNumberWord = (word: string | undefined) => word !== undefined && numberWords.has(word);

/** "the Three Tuns", "Ocean's Eleven": a number word with a capital inside a sentence that has few, beside another capital. */
function isTitleNumber(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.kind !== "word" || scene.headline || !isCapitalised(scene, index) || /^[A-Z]+$/.test(token.text))
    return false;
  const before = wordAt(scene, index - 1) === "'s" ? index - 2 : index - 1;
  if (scene.tokens[before]?.kind !== "word") return false;
  const named = isCapitalised(scene, before) && (before > 0 || before < index - 1);
  return named || isCapitalised(scene, index + 1);
}

/** "docket No. 22-451", "Highway No. 4". */
function isCaseNumber(scene: Scene, index: number, tables: CodeTables): boolean {
  const stop = wordAt(scene, index - 1) === "." ? index - 2 : index - 1;
  if (wordAt(scene, stop) !== "no" || scene.tokens[index]?.kind !== "number") return false;
  const noun = wordAt(scene, stop - 1);
  return tables.numbered.has(noun) || tables.before.has(noun);
}

/** A verb that tells what something named did; "-ed" with no plural behind it: "Sample 77 tested positive", not "12 armed men". */
function isVerb(scene: Scene, index: number, tables: CodeTables): boolean {
  const word = wordAt(scene, index);
  if (tables.verbs.has(word)) return true;
  const next = wordAt(scene, index + 1);
  return word.length > 4 && word.endsWith("ed") && !/(?:s|people|men|women|children|and|or)$/.test(next);
}

/** "page 31 of", "room 114.", "Photos 2 and": digits behind a noun that numbers name, with nothing that they count. */
function isNumberOfNoun(scene: Scene, index: number, tables: CodeTables): boolean {
  if (!/^\d{1,4}(?:\.\d)?$/.test(scene.tokens[index]?.text ?? "") || index === 0) return false;
  const before = wordAt(scene, wordAt(scene, index - 1) === "." ? index - 2 : index - 1);
  const lettered = /^[a-z]$/.test(wordAt(scene, index + 1)) && scene.tokens[index + 1]?.spaced === false;
  const numbered = [before, before.replace(/s$/, ""), before.replace(/es$/, "")].some((noun) =>
    tables.numbered.has(noun),
  );
  const next = lettered ? index + 2 : endOfSpan(scene, index);
  return numbered && (isEndOfList(scene, next) || isVerb(scene, next, tables));
}

/** "4-6" behind "paragraphs" */
function endOfSpan(scene: Scene, index: number): number {
  return isHyphen(scene, index + 1) && /^\d{1,4}$/.test(scene.tokens[index + 2]?.text ?? "") ? index + 3 : index + 1;
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

/** "(2000)" behind "resolution 1325" */
function endOfYear({ tokens }: Scene, index: number): number {
  const isYear = tokens[index]?.text === "(" && /^(?:19|20)\d\d$/.test(tokens[index + 1]?.text ?? "");
  return isYear && tokens[index + 2]?.text === ")" ? index + 3 : index;
}

/** "2 and 5", "3 of 12", "1325 (2000), 2286 (2016)" behind the noun. */
function endOfList(scene: Scene, from: number, tables: CodeTables): number {
  let end = endOfYear(scene, from);
  const joint = tables.pictures.has(wordAt(scene, from - 2)) ? /^(?:and|or|to|,|of)$/ : /^(?:and|or|to|,)$/;
  while (
    joint.test(wordAt(scene, end)) &&
    /^\d{1,4}$/.test(scene.tokens[end + 1]?.text ?? "") &&
    isEndOfList(scene, end + 2)
  )
    end = endOfYear(scene, end + 2);
  return end;
}

/** "737 Max 8", "737-800", "4 and 5" belong to the name as well. */
function endOfNumbered(scene: Scene, index: number): number {
  const end = endOfCode(scene, index);
  const next = scene.tokens[end];
  return next && isCapitalised(scene, end) && scene.tokens[end + 1]?.kind === "number" ? end + 2 : end;
}

/** Tokens between a figure of a list and the one before it. */
const listReach = 10;

/** "Tonga had 612 cases, Fiji 28 and American Samoa 12": the figure of the next in a list. */
function isListed(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  if (next && next.kind !== "punctuation" && next.lower !== "and") return false;
  let at = index - 1;
  while (at >= 0 && (isCapitalised(scene, at) || /^(?:in|at|for|the)$/.test(wordAt(scene, at)))) at--;
  if (!/^(?:,|;|and)$/.test(wordAt(scene, at))) return false;
  for (let before = at - 1; before >= Math.max(0, at - listReach); before--)
    if (scene.tokens[before]?.kind === "number") return scene.taken[before] === 0 && !isYear(scene, before);
  return false;
}

function isYear(scene: Scene, index: number): boolean {
  return /^(?:19|20)\d\d$/.test(wordAt(scene, index));
}

/** What may stand before a name that a verb follows: "the Volta 5 doubled", not "in Leeds 12 fell". */
function isSubject(scene: Scene, before: number, tables: CodeTables): boolean {
  return wordAt(scene, before) === "the" || !tables.commonCapitals.has(wordAt(scene, before));
}

/** After a capitalised word that is no common one: whole digits of up to four places that no noun or unit follows. */
function isNumberOfName(scene: Scene, index: number, tables: CodeTables): boolean {
  const token = scene.tokens[index];
  if (!token || !/^\d{1,4}$/.test(token.text) || index < 1) return false;
  if (tables.commonCapitals.has(wordAt(scene, index - 1))) return false;
  if (tables.currencies.signBefore(scene.tokens, index) || isListed(scene, index)) return false;
  // "and on 3 June 38"
  if (/^\d{1,2}$/.test(wordAt(scene, index - 2)) && /^\p{L}{3,}$/u.test(wordAt(scene, index - 1))) return false;
  const next = scene.tokens[index + 1];
  if (!next) return true;
  if (next.lower === "to" && scene.tokens[index + 2]?.kind === "number") return false;
  if (next.kind === "symbol" || !next.spaced)
    return next.kind === "punctuation" && !isHyphen(scene, index + 1) && next.text !== "/";
  if (next.kind === "number" || next.kind === "punctuation")
    return next.kind === "punctuation" && next.text !== "-" && next.text !== "–";
  return (
    isCapitalised(scene, index + 1) ||
    (tables.verbs.has(next.lower) && isSubject(scene, index - 2, tables)) ||
    /^(?:is|was|has|and|on|at|to|for|in|with|from|by|the|that|which|when|as|a|an|will|would|could|can|after|before|last|this)$/.test(
      next.lower,
    )
  );
}
