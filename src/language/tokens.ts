// Cuts a stretch of text into tokens in one pass over its characters.
import type { Token, TokenKind } from "../model/sentence.js";
import { createTextTable, type Form } from "../text-table.js";

const letter = /\p{L}|\p{M}/u;
const symbols = new Set("$€£¥₹₽₩₪₺₴₦₫₱฿¢%‰°º§#&+=<>~±×÷−©®™½¼¾⅓⅔⅛⅜⅝⅞");

/** Letters that name a currency where digits touch them: "USD10m", "Rs500"; "G20" and "A320" stay one word. */
const currencyLetters = new Set(
  "US USD EUR GBP CHF JPY CNY RMB INR PKR AUD CAD NZD HKD SGD MYR IDR THB KRW KES KSh Ksh Sh UGX USh TZS TSh NGN ZAR GHS ZMW PHP Php BDT Tk AED Dh Dhs SAR QAR SEK NOK DKK RM Rs Rp SFr".split(
    " ",
  ),
);

/** Of "N500 million" and "R2bn"; "N500" alone is a road. */
const currencyLetter = /[NRP](?=\d)/;
const scale = / ?(?:million|billion|trillion|mn?|bn?|tn)\b/y;

interface TokenForm extends Form {
  readonly lower: string;
}

/** Longer tokens are no words that anybody writes twice. */
const longestForm = 40;

const wordAt = createTextTable<TokenForm>((text) => ({ text, lower: text.toLowerCase().replaceAll("’", "'") }));
const markAt = createTextTable<TokenForm>((text) => ({ text, lower: text }));

/** Tokens of `text` from `start` to `end`, with offsets into `text`. Linear in its length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let position = start;
  let spaced = true;
  while (position < end) {
    if (isSpace(text.charCodeAt(position))) {
      position++;
      spaced = true;
      continue;
    }
    const kind = kindAt(text, position, end);
    const stop = endOfToken(kind, text, position, end);
    const form = formOf(kind, text, position, stop);
    tokens.push({ start: position, end: stop, kind, text: form.text, lower: form.lower, spaced });
    position = stop;
    spaced = false;
  }
  return tokens;
}

function formOf(kind: TokenKind, text: string, start: number, end: number): TokenForm {
  if (end - start <= longestForm) return kind === "word" ? wordAt(text, start, end) : markAt(text, start, end);
  const written = text.slice(start, end);
  return { text: written, lower: kind === "word" ? written.toLowerCase().replaceAll("’", "'") : written };
}

function kindAt(text: string, position: number, end: number): TokenKind {
  const code = text.charCodeAt(position);
  if (isAsciiLetter(code)) return "word";
  if (isDigit(code) || isDecimalPoint(text, position, end)) return "number";
  if (isPossessive(text, position, end)) return "word";
  const character = text.slice(position, position + widthOf(code));
  if (isLetter(character)) return "word";
  return symbols.has(character) ? "symbol" : "punctuation";
}

function endOfToken(kind: TokenKind, text: string, position: number, end: number): number {
  const code = text.charCodeAt(position);
  if (kind === "number") return endOfNumber(text, code === 0x2e ? position + 1 : position, end);
  if (kind !== "word") return Math.min(end, position + widthOf(code));
  return isApostrophe(code) ? position + 2 : endOfWord(text, position + widthOf(code), end);
}

function widthOf(code: number): number {
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}

/** "9,900", "1.8"; a comma or point belongs to the number only between digits. "1 500" is two tokens unless its space does not break. */
function endOfNumber(text: string, position: number, end: number): number {
  let stop = position;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    if (isDigit(code)) stop++;
    else if ((code === 0x2c || code === 0x2e) && stop + 1 < end && isDigit(text.charCodeAt(stop + 1))) stop += 2;
    else if (isGroupMark(code) && isGrouped(text, position, stop, end)) stop += 4;
    else break;
  }
  return isYearAndHour(text, position, stop) ? position + 4 : stop;
}

const yearAndHour = /^(?:19|20)\d\d(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)/;

/** "February 25, 20167:16 AM": some pages run the year and the hour together. */
function isYearAndHour(text: string, position: number, stop: number): boolean {
  const digits = stop - position;
  return (digits === 5 || digits === 6) && yearAndHour.test(text.slice(position, stop + 4));
}

/** Spaces that do not break a line, and the apostrophe of Swiss figures. */
function isGroupMark(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f || isApostrophe(code);
}

/** Three digits behind the mark and no more; before it one to three, or further groups: "12 000", "1 250 000". */
function isGrouped(text: string, position: number, mark: number, end: number): boolean {
  if (mark + 3 >= end || isDigit(text.charCodeAt(mark + 4))) return false;
  for (let at = mark + 1; at < mark + 4; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return mark - position <= 3 || isGroupMark(text.charCodeAt(mark - 4));
}

/** Letters and digits after a letter ("G20", "Wi5"), apostrophes inside ("don't", "O'Brien") but no possessive, full stops inside "U.S." */
function endOfWord(text: string, position: number, end: number): number {
  let stop = position;
  let lettersOnly = true;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    if (isAsciiLetter(code)) stop++;
    else if (isDigit(code)) {
      if (lettersOnly && isCurrencyBefore(text, position - 1, stop, end)) break;
      lettersOnly = false;
      stop++;
    } else if (
      isApostrophe(code) &&
      stop + 1 < end &&
      isLetter(text.charAt(stop + 1)) &&
      !isPossessive(text, stop, end)
    )
      stop++;
    else if (code === 0x2e && isInitial(text, stop, end)) stop++;
    else if (code >= 0x80 && !isApostrophe(code) && isLetter(text.charAt(stop))) stop++;
    else break;
  }
  return stop;
}

/** "USD" of "USD10m", "US" of "$US55,931", "RM" of "RM23.50": what follows is an amount, not the rest of a code. */
function isCurrencyBefore(text: string, start: number, stop: number, end: number): boolean {
  if (stop - start > 4) return false;
  if (text[start - 1] === "$" || currencyLetters.has(text.slice(start, stop))) return true;
  let at = stop;
  while (at < end && at < stop + 4 && isDigit(text.charCodeAt(at))) at++;
  if (stop - start === 1 && currencyLetter.test(text.slice(start, stop + 1))) {
    scale.lastIndex = at;
    if (scale.test(text)) return true;
  }
  const separator = text.charCodeAt(at);
  return (separator === 0x2c || separator === 0x2e) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
}

/** The full stop of "U.S.", "a.m.", "p.m.": a single letter before it, and a letter before or after that. */
function isInitial(text: string, stop: number, end: number): boolean {
  const single =
    isAsciiLetter(text.charCodeAt(stop - 1)) &&
    !isAsciiLetter(text.charCodeAt(stop - 2)) &&
    !isDigit(text.charCodeAt(stop - 2));
  if (!single) return false;
  const followed = stop + 1 < end && isAsciiLetter(text.charCodeAt(stop + 1)) && text.charCodeAt(stop + 2) === 0x2e;
  const preceded = text.charCodeAt(stop - 2) === 0x2e && isAsciiLetter(text.charCodeAt(stop - 3));
  return followed || preceded;
}

function isPossessive(text: string, position: number, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(position)) || position + 1 >= end) return false;
  const next = text.charAt(position + 1);
  return (
    (next === "s" || next === "S") && !isLetter(text.charAt(position + 2)) && isLetterOrDigitBefore(text, position)
  );
}

function isLetterOrDigitBefore(text: string, position: number): boolean {
  return (
    position > 0 &&
    (isLetter(text.charAt(position - 1)) || isDigit(text.charCodeAt(position - 1)) || text.charAt(position - 1) === ".")
  );
}

function isDecimalPoint(text: string, position: number, end: number): boolean {
  if (text.charCodeAt(position) !== 0x2e || position + 1 >= end || !isDigit(text.charCodeAt(position + 1)))
    return false;
  return position === 0 || !isLetterOrDigitBefore(text, position);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isLetter(character: string): boolean {
  return (
    character !== "" &&
    (isAsciiLetter(character.charCodeAt(0)) || (character.charCodeAt(0) >= 0x80 && letter.test(character)))
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x2009 ||
    code === 0x202f ||
    code === 0x200a ||
    code === 0x2002 ||
    code === 0x2003 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x200b
  );
}
