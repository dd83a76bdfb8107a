// Reads what stands beside the date of a masthead: a price, the number of an issue, a page, a tally of shares, a reading time.
import type { FurnitureRules } from "../rules/furniture.js";
import type { DateToken } from "./dates.js";

/** The token after the item that begins at `at`, or null. */
export type MastheadItemAt = (tokens: readonly DateToken[], at: number) => number | null;

export function createMastheadItemAt(rules: FurnitureRules["dates"]): MastheadItemAt {
  const currencies = new Set(rules.currencies);
  const numbered = new Set(rules.numbered);
  const tallies = new Set(rules.tallies);
  return (tokens, at) =>
    priceAt(tokens, at, currencies) ??
    numberedAt(tokens, at, numbered) ??
    fileNumberAt(tokens, at) ??
    talliedAt(tokens, at, tallies) ??
    tallyAt(tokens, at, tallies) ??
    readingTimeAt(tokens, at) ??
    ratingAt(tokens, at) ??
    agoAt(tokens, at) ??
    otherCalendarAt(tokens, at) ??
    degreesAt(tokens, at) ??
    yearAt(tokens, at) ??
    newsAt(tokens, at);
}

/** "£2.20", "2.10 euros", "Price: 200 francs", "Rs. 5". */
function priceAt(tokens: readonly DateToken[], at: number, currencies: ReadonlySet<string>): number | null {
  let start = wordAt(tokens, at) === "price" ? at + 1 : at;
  if (start > at && textAt(tokens, start) === ":") start++;
  const before = isCurrency(tokens[start], currencies) ? start + 1 : start;
  const number = amountEnd(tokens, textAt(tokens, before) === "." ? before + 1 : before);
  if (number === null) return null;
  const after = isCurrency(tokens[number], currencies) ? number + 1 : number;
  return start > at || before > start || after > number ? after : null;
}

function isCurrency(token: DateToken | undefined, currencies: ReadonlySet<string>): boolean {
  return token !== undefined && currencies.has(token.lower);
}

/** "No. 137", "issue 42/2018", "page B3", "Vol. 12, No. 3", "Page 1 of 4", "pages 4-5". */
function numberedAt(tokens: readonly DateToken[], at: number, numbered: ReadonlySet<string>): number | null {
  if (!numbered.has(wordAt(tokens, at))) return null;
  let start = at + 1;
  while (/^[.:°]$/.test(textAt(tokens, start)) && start < at + 3) start++;
  if (/^\p{Lu}$/u.test(textAt(tokens, start))) start++;
  const end = amountEnd(tokens, start);
  if (end === null) return null;
  const joined = isTightMark(tokens, end) || /^(?:of|and)$/.test(wordAt(tokens, end));
  return joined ? (amountEnd(tokens, end + 1) ?? end) : end;
}

/** "45/2019" and "19-045" behind "Press release", the "IP/19/2345" and "NR-045-20" of an office: letters, then marks and numbers that touch. */
function fileNumberAt(tokens: readonly DateToken[], at: number): number | null {
  const ofPaper =
    isNumber(tokens[at]) && /^(?:release|report|statement|bulletin|advisory|notice)$/.test(wordAt(tokens, at - 1));
  if (!ofPaper && !/^\p{Lu}{1,8}$/u.test(textAt(tokens, at))) return null;
  let end = at + 1;
  while (isTightMark(tokens, end) && /^(?:\d{1,7}|\p{Lu}{1,8})$/u.test(textAt(tokens, end + 1)) && end < at + 9)
    end += 2;
  return ofPaper || (end > at + 3 && isNumber(tokens[end - 1])) ? end : null;
}

/** "38 shares", "1.2k views", "3 minutes to read", "5 min read". */
function talliedAt(tokens: readonly DateToken[], at: number, tallies: ReadonlySet<string>): number | null {
  let end = amountEnd(tokens, at);
  if (end === null) return null;
  if (/^[km]$/.test(wordAt(tokens, end))) end++;
  if (tallies.has(wordAt(tokens, end))) return end + 1;
  if (textAt(tokens, end) === "-") end++;
  if (!/^min(?:ute)?s?$/.test(wordAt(tokens, end))) return null;
  const verb = wordAt(tokens, end + 1) === "to" ? end + 2 : end + 1;
  return /^(?:read|watch|listen)$/.test(wordAt(tokens, verb)) ? verb + 1 : end + 1;
}

/** "Comments (112)", "Shares: 23", "Share 0". */
function tallyAt(tokens: readonly DateToken[], at: number, tallies: ReadonlySet<string>): number | null {
  if (!tallies.has(wordAt(tokens, at))) return null;
  const mark = textAt(tokens, at + 1);
  const end = amountEnd(tokens, /^[(:]$/.test(mark) ? at + 2 : at + 1);
  return end !== null && mark === "(" && textAt(tokens, end) === ")" ? end + 1 : end;
}

/** "Reading time: 3 min". */
function readingTimeAt(tokens: readonly DateToken[], at: number): number | null {
  if (!/^read(?:ing)?$/.test(wordAt(tokens, at)) || wordAt(tokens, at + 1) !== "time") return null;
  const start = textAt(tokens, at + 2) === ":" ? at + 3 : at + 2;
  const end = amountEnd(tokens, start);
  return end !== null && /^min(?:ute)?s?$/.test(wordAt(tokens, end)) ? end + 1 : null;
}

/** "Rated 4.7 by 1,310 readers", "Rating: 4.5/5". */
function ratingAt(tokens: readonly DateToken[], at: number): number | null {
  if (!/^rat(?:ed|ing)$/.test(wordAt(tokens, at))) return null;
  const rated = amountEnd(tokens, textAt(tokens, at + 1) === ":" ? at + 2 : at + 1);
  if (rated === null) return null;
  const end = textAt(tokens, rated) === "/" ? (amountEnd(tokens, rated + 1) ?? rated) : rated;
  const voters = wordAt(tokens, end) === "by" ? amountEnd(tokens, end + 1) : null;
  return voters !== null && /^\p{L}+$/u.test(textAt(tokens, voters)) ? voters + 1 : end;
}

/** "3 hours ago". */
function agoAt(tokens: readonly DateToken[], at: number): number | null {
  const end = amountEnd(tokens, at);
  return end !== null && /^\p{L}+$/u.test(textAt(tokens, end)) && wordAt(tokens, end + 1) === "ago" ? end + 2 : null;
}

/** "18 Jumada al-Thani 1438", "25 Cheshvan 5778": the day in another calendar. */
function otherCalendarAt(tokens: readonly DateToken[], at: number): number | null {
  if (!/^\d{1,2}$/.test(textAt(tokens, at))) return null;
  let end = at + 1;
  while (end < at + 6 && /^[\p{L}'’-]+$/u.test(textAt(tokens, end))) end++;
  return end > at + 1 && /^(?:1[34]|57)\d\d$/.test(textAt(tokens, end)) ? end + 1 : null;
}

/** "18°", "16 °C". */
function degreesAt(tokens: readonly DateToken[], at: number): number | null {
  if (!/^\d{1,3}$/.test(textAt(tokens, at)) || !/^[°º˚]$/.test(textAt(tokens, at + 1))) return null;
  return /^[cf]$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
}

/** "76th year", the age of the paper. */
function yearAt(tokens: readonly DateToken[], at: number): number | null {
  const ordinal = isNumber(tokens[at]) && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1));
  return ordinal && wordAt(tokens, at + 2) === "year" ? at + 3 : null;
}

/** "News at Six": the name of a programme. */
function newsAt(tokens: readonly DateToken[], at: number): number | null {
  if (wordAt(tokens, at) !== "news" || wordAt(tokens, at + 1) !== "at") return null;
  return /^(?:one|five|six|seven|eight|nine|ten|noon|midnight|\d{1,2})$/.test(wordAt(tokens, at + 2)) ? at + 3 : null;
}

/** "137", "2.10", "14,200": after the number that begins at `at`. */
function amountEnd(tokens: readonly DateToken[], at: number): number | null {
  if (!isNumber(tokens[at])) return null;
  const parted = /^[.,]$/.test(textAt(tokens, at + 1)) && isNumber(tokens[at + 2]) && touches(tokens, at + 1);
  return parted ? at + 3 : at + 1;
}

/** The "-" of "4-5", the "/" of "42/2018". */
function isTightMark(tokens: readonly DateToken[], at: number): boolean {
  return /^[/–-]$/.test(textAt(tokens, at)) && touches(tokens, at);
}

/** No space on either side: "2.10", not "2, 10". */
function touches(tokens: readonly DateToken[], at: number): boolean {
  const mark = tokens[at];
  return mark !== undefined && tokens[at + 1]?.start === mark.start + 1;
}

function isNumber(token: DateToken | undefined): boolean {
  return token !== undefined && /^\d{1,7}$/.test(token.text);
}

function wordAt(tokens: readonly DateToken[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function textAt(tokens: readonly DateToken[], at: number): string {
  return tokens[at]?.text ?? "";
}
