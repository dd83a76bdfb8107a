// Reads years and spans of them: "in 2004", "the 2008 Olympics", "2014–2018", "FY2021".

import { isYear, type Part, yearAt } from "../calendar-words.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isCapitalised, isIn, isTight, isTightMark, type Line, skip, word } from "../line.js";

export const wholeYears: readonly DateRule[] = [
  rule(readFiscal, "fiscal", "code"),
  rule(readYearPair, "year"),
  rule(readSpokenPair, "year"),
  rule(readToldYear, "unit"),
  rule(readBareYear, "numeral", "year"),
];

export function years(first: number, end: number, rule: string, from: number, to: number): DatePiece {
  return date(first, end, rule, { kind: "years", first: from, last: to });
}

/** "FY2021", "fiscal 2021", "fiscal year 2021-22". */
function readFiscal(line: Line, index: number): DatePiece | null {
  const glued = /^fy(\d\d|\d{4})$/.exec(word(line, index));
  if (glued) {
    const value = Number(glued[1]);
    const year = value < 100 ? 2000 + value : value;
    return years(index, index + 1, "fiscal-year", year, year);
  }
  if (!isIn(line, index, "fiscal")) return null;
  const at = skip(line, index + 1, "year");
  const pair = readYearPair(line, at);
  const year = yearAt(line, at);
  if (pair) return { ...pair, first: index };
  return year ? years(index, year.end, "fiscal-year", year.value, year.value) : null;
}

/** "2014-2018", "2014–18", "2014/15", "2014 to 2018"; not "2010-2015-86". */
function readYearPair(line: Line, index: number): DatePiece | null {
  const from = yearAt(line, index);
  if (!from || isChained(line, index)) return null;
  const tight = isTightMark(line, from.end, "-–—/~");
  if (!tight || line.tokens[index]?.kind !== "number") return null;
  const text = word(line, from.end + 1);
  if (!/^(?:\d\d|\d{4})$/.test(text) || isTightMark(line, from.end + 2, "-/–")) return null;
  const to = text.length === 4 ? Number(text) : from.value - (from.value % 100) + Number(text);
  const end = from.end + 2;
  if (to <= from.value || to - from.value > 300 || isIn(line, end, "afterCount")) return null;
  if (text.length === 2 && to > from.value + 30) return null;
  return isTight(line, end) && line.tokens[end]?.kind === "word" && word(line, end) !== "'s"
    ? null
    : years(index, end, "years", from.value, to);
}

/** "2014 to 2018" where both can only be years: not "2000 to 2500 troops". */
function readSpokenPair(line: Line, index: number): DatePiece | null {
  const from = yearAt(line, index);
  const joined =
    from && line.tokens[index]?.kind === "number" && ["to", "through", "till", "until"].includes(word(line, from.end));
  const to = joined ? yearAt(line, from.end + 1) : null;
  if (!from || !to || from.value < 1900 || to.value >= 2100 || to.value <= from.value) return null;
  if (to.value - from.value > 100 || from.value % 100 === 0 || !endsPhrase(line, to.end)) return null;
  return years(index, to.end, "years", from.value, to.value);
}

/** A number with "-" or "/" and another number before it. */
function isChained(line: Line, index: number): boolean {
  return isTight(line, index) && isTight(line, index - 1) && line.tokens[index - 2]?.kind === "number";
}

/** "the year 2008", "year of 2008". */
function readToldYear(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  if (word(line, at) !== "year") return null;
  const year = yearAt(line, skip(line, at + 1, "of"));
  return year ? years(index, year.end, "year", year.value, year.value) : null;
}

function readBareYear(line: Line, index: number): DatePiece | null {
  const year = yearAt(line, index);
  if (!year || isChained(line, index) || !isYearHere(line, index, year)) return null;
  return years(index, year.end, "year", year.value, year.value);
}

function isYearHere(line: Line, index: number, year: Part): boolean {
  if (isIn(line, year.end, "afterCount") || isMeasured(line, year.end)) return false;
  if (line.tokens[index]?.kind === "word") return isIn(line, index - 1, "beforeYear") && year.value >= 1900;
  return (
    isBehindPreposition(line, index, year) ||
    isBeforeNoun(line, index, year) ||
    isInBrackets(line, index, year) ||
    isListed(line, index, year) ||
    isSubject(line, index, year) ||
    headsEntry(line, index, year)
  );
}

/** "2005 %", "2005°". */
function isMeasured(line: Line, index: number): boolean {
  const mark = line.tokens[index];
  return (
    mark?.kind === "symbol" ||
    (isTight(line, index) &&
      mark?.kind === "punctuation" &&
      line.tokens[index + 1]?.kind === "number" &&
      isTight(line, index + 1))
  );
}

/** "in 2004, he", "since 1999", "By 2030 emissions will halve"; behind a weak preposition the year must end its phrase: "of 2004." but not "of 2004 cases". */
function isBehindPreposition(line: Line, index: number, year: Part): boolean {
  if (word(line, index - 1) === "least") return ["since", "until", "till"].includes(word(line, index - 3));
  const hyphened = isTightMark(line, index - 1, "-") ? index - 2 : index - 1;
  if (!isIn(line, hyphened, "beforeYear")) return false;
  const weak = isIn(line, hyphened, "weakBeforeYear");
  const modern = year.value >= 1800 && year.value < 2100;
  if (endsPhrase(line, year.end)) return modern || (!weak && year.value >= 1000);
  if (!modern || weak) return modern && year.value % 100 !== 0 && isNounOfYear(line, year.end);
  if (!isPlural(line, year.end) || isIn(line, year.end, "yearNouns")) return true;
  return hyphened === 0 && year.value >= 1900 && year.value % 100 !== 0;
}

function endsPhrase(line: Line, index: number): boolean {
  const token = line.tokens[index];
  return token === undefined || token.kind === "punctuation" || isIn(line, index, "afterYear") || token.lower === "'s";
}

/** "the 2008 Olympics", "his 2016 campaign", "2022 World Cup"; not "the 2000 troops", "1200 homes". */
function isBeforeNoun(line: Line, index: number, year: Part): boolean {
  if (year.value < 1900 || year.value >= 2100 || line.tokens[year.end]?.kind !== "word") return false;
  if (isOfStatute(line, year.end)) return false;
  const told = isIn(line, index - 1, "beforeYearAdjective");
  if (isIn(line, year.end, "yearNouns")) return told || index === 0 || isCapitalised(line, year.end);
  if (year.value % 100 === 0) return told && isCapitalised(line, year.end) && !isPlural(line, year.end);
  if (word(line, year.end) === "'s") return year.value >= 1950;
  if (isCapitalised(line, year.end)) return told || (year.value >= 1950 && !isPartOfName(line, index));
  return told && !isPlural(line, year.end) && !endsPhrase(line, year.end);
}

/** "the 1992 Act", "the 1951 Refugee Convention": part of a name. */
function isOfStatute(line: Line, index: number): boolean {
  if (!isCapitalised(line, index)) return false;
  return isIn(line, index, "statutes") || (isIn(line, index + 1, "statutes") && isCapitalised(line, index + 1));
}

/** "a Peugeot 2008 Hybrid". */
function isPartOfName(line: Line, index: number): boolean {
  return index > 0 && isCapitalised(line, index - 1);
}

/** "1993: Arrested in Lund" */
function headsEntry(line: Line, index: number, year: Part): boolean {
  const isModern = year.value >= 1800 && year.value < 2100;
  if (!isModern || word(line, year.end) !== ":" || line.tokens[year.end + 1]?.kind !== "word") return false;
  let before = index - 1;
  while (line.tokens[before]?.kind === "punctuation") before--;
  return before < 0;
}

/** "2021 was the driest year on record." */
function isSubject(line: Line, index: number, year: Part): boolean {
  return (
    index === 0 && year.value >= 1900 && year.value < 2100 && ["was", "is", "saw", "has"].includes(word(line, year.end))
  );
}

function isNounOfYear(line: Line, index: number): boolean {
  return isCapitalised(line, index) || isIn(line, index, "yearNouns");
}

/** "(1999)", "(born 1952)". */
function isInBrackets(line: Line, index: number, year: Part): boolean {
  const opened =
    word(line, index - 1) === "(" ||
    ["born", "died", "founded", "established", "©", "copyright"].includes(word(line, index - 1));
  return (
    opened &&
    year.value >= 1900 &&
    year.value < 2100 &&
    (line.tokens[year.end]?.kind !== "word" || word(line, index - 1) === "©")
  );
}

/** "2005, 2008 and 2011": beside a year that is one; "= 2019". */
function isListed(line: Line, index: number, year: Part): boolean {
  if (year.value < 1900 || year.value >= 2100 || !endsPhrase(line, year.end)) return false;
  if (["=", "<", ">"].includes(word(line, index - 1))) return true;
  const joined = [",", "and", "or", "&", "not"].includes(word(line, index - 1)) || isIn(line, index - 1, "joinRange");
  const other = Number(line.tokens[word(line, index - 2) === "but" ? index - 3 : index - 2]?.text);
  return joined && isYear(other) && other >= 1900 && other < 2100;
}

/** A noun in the plural is counted: "2004 cases". */
function isPlural(line: Line, index: number): boolean {
  const text = word(line, index);
  return text.length > 3 && text.endsWith("s") && !text.endsWith("ss") && !text.endsWith("us") && !text.endsWith("is");
}
