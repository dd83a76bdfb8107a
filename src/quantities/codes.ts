// Takes the digits of names, codes, addresses, telephone numbers, links and list marks, so that nothing reads them as amounts.
import type { Rules } from "../rules/packs.js";
import { createPhraseTable, type PhraseTable, wordSet } from "./phrases.js";
import { byName, isCapitalised, isFree, isHyphen, type Scene, take, wordAt } from "./scene.js";

export interface CodeTables {
  readonly before: ReadonlySet<string>;
  readonly withCapital: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly phrases: PhraseTable<true>;
  readonly telephone: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly commonCapitals: ReadonlySet<string>;
  readonly pluralVerbs: ReadonlySet<string>;
}

export function createCodeTables(rules: Rules["codes"]): CodeTables {
  return {
    before: wordSet(rules.before),
    withCapital: wordSet(rules["before-with-capital"]),
    after: wordSet(rules.after),
    phrases: createPhraseTable(rules.phrases.map((phrase) => [phrase, true])),
    telephone: wordSet(rules.telephone),
    streets: wordSet(rules.streets),
    commonCapitals: wordSet(rules["common-capitals"]),
    pluralVerbs: wordSet(rules["plural-verbs"]),
  };
}

type Taker = (scene: Scene, index: number, tables: CodeTables) => number;

/** Each gives the index after what it takes, or the index itself; the first that takes something wins. */
const takers: readonly Taker[] = [takePhrase, takeLink, takeListMark, takeTelephone, takeAddress, takeCode, takeName];

export function takeCodes(scene: Scene, tables: CodeTables): void {
  const { tokens, taken } = scene;
  for (let index = 0; index < tokens.length; ) {
    if (taken[index] !== 0) {
      index++;
      continue;
    }
    let end = index;
    for (const taker of takers) {
      end = taker(scene, index, tables);
      if (end > index) break;
    }
    if (end > index) take(scene, index, end, byName);
    index = Math.max(end, index + 1);
  }
}

function takePhrase(scene: Scene, index: number, tables: CodeTables): number {
  const found = tables.phrases.startingAt(scene.tokens, index);
  return found && isFree(scene, index, found.end) && !isHyphen(scene, found.end) ? found.end : index;
}

/** "https://…", "www.…", "name@host", "#tag": to the next space. */
function takeLink(scene: Scene, index: number): number {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  if (!token || !next || next.spaced) return index;
  const link = token.lower === "www" || (/^https?$/.test(token.lower) && next.text === ":");
  const tag = token.text === "#" && next.kind === "word";
  return link || tag || next.text === "@" || token.text === "@" ? endOfChunk(scene, index) : index;
}

function endOfChunk(scene: Scene, index: number): number {
  let end = index + 1;
  while (scene.tokens[end]?.spaced === false) end++;
  return end;
}

/** "1. Skip", "2) Wait" at a line's start; "[12]" anywhere. */
function takeListMark(scene: Scene, index: number): number {
  const [token, next, after] = scene.tokens.slice(index, index + 3);
  if (!token || !next) return index;
  if (token.text === "[" && next.kind === "number" && after?.text === "]" && next.text.length < 4) return index + 3;
  if (index > 0 || token.kind !== "number" || token.text.length > 2 || next.spaced || !after?.spaced) return index;
  return next.text === ")" || (next.text === "." && after.kind === "word") ? index + 2 : index;
}

/** "+44 20 7946 0958", "555-123-4567", "(555) 123-4567", "call 0800 123 456". */
function takeTelephone(scene: Scene, index: number, tables: CodeTables): number {
  const token = scene.tokens[index];
  if (token?.kind !== "number" && token?.text !== "+" && token?.text !== "(") return index;
  const end = endOfDigitRun(scene, index);
  if (end === index) return index;
  const groups = scene.tokens.slice(index, end).filter(({ kind }) => kind === "number");
  const first = groups[0]?.text ?? "";
  const digits = groups.reduce((sum, { text }) => sum + text.length, 0);
  const called = tables.telephone.has(wordAt(scene, index - 1)) || wordAt(scene, index - 1) === ":";
  const plus = token.text === "+" && groups.length > 1 && digits > 8;
  const dialled =
    called && (digits >= 5 || groups.length > 2 || (first.length === 3 && scene.tokens[end]?.kind !== "word"));
  const hyphened = groups.length > 2 && digits > 8 && scene.tokens[index + 1]?.text === "-";
  const area = token.text === "(" && groups.length > 2 && digits >= 9;
  const zero = groups.length > 1 && digits > 8 && /^0\d/.test(first);
  return plus || dialled || hyphened || area || zero ? end : index;
}

/** Digits, spaces, hyphens, dots and brackets of one telephone number; a decimal or a separator ends it. */
function endOfDigitRun(scene: Scene, index: number): number {
  const most = Math.min(scene.tokens.length, index + 12);
  let end = index;
  let last = index;
  for (; end < most; end++) {
    const token = scene.tokens[end];
    if (!token || scene.taken[end] !== 0) break;
    if (token.kind === "number") {
      if (/[.,]/.test(token.text) && !/^\d{3}\.\d{3}\.\d{4}$/.test(token.text)) break;
      last = end + 1;
    } else if (!/^[-–()+]$/.test(token.text)) break;
  }
  return last;
}

/** "12 High Street", "1600 Pennsylvania Ave", "71st Street", "Fifth Avenue". */
function takeAddress(scene: Scene, index: number, tables: CodeTables): number {
  const token = scene.tokens[index];
  if (!token || (token.kind !== "number" && !isCapitalised(scene, index))) return index;
  if (token.kind !== "number" && !/(?:st|nd|rd|th|one|two|three|four|five)$/.test(token.lower)) return index;
  if (/[.,]/.test(token.text)) return index;
  for (let at = index + 1; at < index + 6; at++) {
    const next = scene.tokens[at];
    if (!next) return index;
    if (tables.streets.has(next.lower) && isCapitalised(scene, at)) return at + 1;
    const part =
      isCapitalised(scene, at) ||
      next.kind === "number" ||
      next.text === "-" ||
      next.text === "." ||
      /^(?:st|nd|rd|th)$/.test(next.lower);
    if (!part) return index;
  }
  return index;
}

/** "5G", "747s", "COVID-19", "F-16", "4:39", "007", "U-21", "12-A". */
function takeCode(scene: Scene, index: number): number {
  const token = scene.tokens[index];
  if (token?.kind !== "number") return index;
  const before = scene.tokens[index - 1];
  const next = scene.tokens[index + 1];
  if (/^0\d/.test(token.text) && !token.text.includes(".")) return index + 1;
  if (
    !token.spaced &&
    before?.kind === "word" &&
    isCapitalised(scene, index - 1) &&
    !/^(?:[A-Z]{3}|R[MsP]|SFr|US)$/.test(before.text)
  )
    return endOfCode(scene, index);
  if (
    isHyphen(scene, index - 1) &&
    isCapitalised(scene, index - 2) &&
    scene.tokens[index - 2]?.spaced !== false &&
    !isMeasuredPrefix(scene, index - 2)
  )
    return endOfCode(scene, index);
  if (
    next?.text === ":" &&
    !next.spaced &&
    scene.tokens[index + 2]?.kind === "number" &&
    scene.tokens[index + 2]?.spaced === false
  )
    return index + 3;
  if (
    next?.kind === "word" &&
    !next.spaced &&
    /^(?:[xX]\d+\w*|G|D|[A-Z]\d+\w*|[a-z]\d+\w*|[A-Z]{3,}\d+)$/.test(next.text) &&
    !/^(?:[mk]m?[23]|cm[23]|mm[23]|ft[23]|e\d+)$/.test(next.text)
  )
    return index + 2;
  if (next?.text === "s" && !next.spaced && /^7\d7$/.test(token.text)) return index + 2;
  return index;
}

/** "Mid-30s", "Minus-5", "Under-5" at a sentence's start are words, not names. */
function isMeasuredPrefix(scene: Scene, index: number): boolean {
  return /^(?:mid|minus|about|nearly|almost|early|late|pre|post|sub|top|plus|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half)$/.test(
    wordAt(scene, index),
  );
}

function endOfCode(scene: Scene, index: number): number {
  let end = index + 1;
  while (scene.tokens[end]?.spaced === false && (scene.tokens[end]?.kind !== "punctuation" || isHyphen(scene, end)))
    end++;
  return end;
}

/** "Boeing 737", "Section 230", "iPhone 5", "Game 7"; a capitalised word of any kind before digits that count nothing. */
function takeName(scene: Scene, index: number, tables: CodeTables): number {
  const token = scene.tokens[index];
  if (token?.kind !== "number" && !isNumberWord(token?.lower)) return index;
  const before = wordAt(scene, index - 1);
  const capital = isCapitalised(scene, index - 1);
  if (tables.before.has(before) && (capital || !tables.withCapital.has(before))) {
    return index > 1 || capital ? endOfNumbered(scene, index) : index;
  }
  if (token?.kind !== "number") return index;
  if (tables.after.has(wordAt(scene, index + 1))) return index + 1;
  return capital && isNumberOfName(scene, index, tables) ? index + 1 : index;
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
