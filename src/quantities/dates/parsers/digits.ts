// Reads dates in digits: "2005-11-28", "28/11/2005", "28.11.2005", "2013/09/09", "2015-03", "20170302".
import { fullYear, isYear, monthAt } from "../calendar-words.js";
import { isDayOf } from "../civil.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isIn, isTight, isTightMark, type Line, word } from "../line.js";

/** Numbers that are names, not days. */
const named = new Set(["9/11", "24/7", "7/7", "50/50"]);

export const daysInDigits: readonly DateRule[] = [rule(readDigits, "digits")];

function readDigits(line: Line, index: number): DatePiece | null {
  const token = line.tokens[index];
  if (token?.kind !== "number" || line.tokens[index - 1]?.kind === "symbol") return null;
  if (isChained(line, index) && !endsDate(line, index - 2)) return null;
  return readDotted(line, index) ?? readThree(line, index) ?? readTwo(line, index) ?? readCompact(line, index);
}

/** A part of a longer code: "133-03-03-2020". */
function isChained(line: Line, index: number): boolean {
  const before = line.tokens[index - 2];
  return isTight(line, index) && before?.kind === "number" && /[-/.:]/.test(word(line, index - 1));
}

/** "10/1/2018-10/7/2018", "10/1-11/7": a whole date stands before the mark. */
function endsDate(line: Line, index: number): boolean {
  if (!isTightMark(line, index + 1, "-–")) return false;
  return isTightMark(line, index - 1, "/") || (isTightMark(line, index - 1, "-") && isTightMark(line, index - 3, "-"));
}

/** "28.11.2005" is one token; "1.10.15" is a version. */
function readDotted(line: Line, index: number): DatePiece | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(line.tokens[index]?.text ?? "");
  if (!match) return null;
  return twoNumbers(line, index, index + 1, [Number(match[1]), Number(match[2]), Number(match[3])]);
}

function readThree(line: Line, index: number): DatePiece | null {
  const mark = word(line, index + 1);
  if (!isTightMark(line, index + 1, "-/") || !isTightMark(line, index + 3, mark)) return null;
  const end = index + 5;
  if (isTightMark(line, end, "-/") && line.tokens[end + 1]?.kind === "number" && !beginsDate(line, end + 1))
    return null;
  const [one, two, three] = [index, index + 2, index + 4].map((at) => numberAt(line, at));
  if (one?.text.length === 4) return yearFirst(line, index, end);
  if (!one || !three) return null;
  if (!two || one.text.length > 2 || two.text.length > 2) return null;
  if (three.text.length === 2 && mark !== "/") return null;
  if (three.text.length !== 2 && three.text.length !== 4) return null;
  const year = three.text.length === 2 ? fullYear(three.value) : three.value;
  return twoNumbers(line, index, end, [one.value, two.value, year]);
}

/** "10-1-2018-10-7-2018": another whole date follows. */
function beginsDate(line: Line, index: number): boolean {
  return isTightMark(line, index + 1, "-/") && isTightMark(line, index + 3, "-/") && numberAt(line, index + 4) !== null;
}

/** "2005-11-28", "2020/23/Sep", "2020/Sep/23". */
function yearFirst(line: Line, index: number, end: number): DatePiece | null {
  const year = Number(line.tokens[index]?.text);
  const [second, third] = [valueAt(line, index + 2), valueAt(line, index + 4)];
  if (second === null || third === null || !isYear(year)) return null;
  const named = monthAt(line, index + 4) !== null;
  const [month, day] = named || (second > 12 && third <= 12) ? [third, second] : [second, third];
  if (!isDayOf(2000, month, day)) return null;
  return date(index, end, "iso", { kind: "day", year, month, day, direction: "unknown" });
}

function valueAt(line: Line, index: number): number | null {
  return numberAt(line, index)?.value ?? monthAt(line, index)?.value ?? null;
}

/** Day and month in either order: where one is above 12, or both are the same, there is no doubt. */
function twoNumbers(
  line: Line,
  first: number,
  end: number,
  numbers: readonly [number, number, number],
): DatePiece | null {
  const [one, two, year] = numbers;
  if (!isYear(year)) return null;
  const expression = dayOrNumeric(one, two, year);
  return expression && line.tokens[first] ? date(first, end, "numeric", expression) : null;
}

function dayOrNumeric(one: number, two: number, year: number | null): DatePiece["expression"] | null {
  const direction = "unknown";
  if (isDayOf(2000, two, one) && (one > 12 || one === two))
    return { kind: "day", year, month: two, day: one, direction };
  if (isDayOf(2000, one, two) && two > 12) return { kind: "day", year, month: one, day: two, direction };
  if (one > 12 || two > 12 || one < 1 || two < 1) return null;
  return { kind: "numeric", first: one, second: two, year, direction };
}

/** "2015-3", "2015-03" after any word; "22/04" only after a word that a day follows. */
function readTwo(line: Line, index: number): DatePiece | null {
  if (!isTightMark(line, index + 1, "-/")) return null;
  if (isTightMark(line, index + 3, "-/.") && !beginsRange(line, index)) return null;
  const [one, two] = [numberAt(line, index), numberAt(line, index + 2)];
  if (!one || !two || (isTight(line, index + 3) && line.tokens[index + 3]?.kind !== "punctuation")) return null;
  if (one.text.length === 4) return yearMonth(index, one.value, two.text, word(line, index + 1));
  return isDayContext(line, index) && word(line, index + 1) === "/"
    ? shortDay(line, index, one.value, two.value)
    : null;
}

/** "2010-12" is more likely two years, "2005-06" a season. */
function yearMonth(index: number, year: number, month: string, mark: string): DatePiece | null {
  const sure = month.length === 1 || month.startsWith("0") || (mark === "/" && month.length === 2);
  const number = Number(month);
  if (!sure || (mark === "-" && number === (year + 1) % 100) || !isYear(year) || number < 1 || number > 12) return null;
  return date(index, index + 3, "month", { kind: "months", year, month: number, count: 1, direction: "unknown" });
}

function shortDay(line: Line, index: number, one: number, two: number): DatePiece | null {
  const expression = named.has(`${word(line, index)}/${word(line, index + 2)}`) ? null : dayOrNumeric(one, two, null);
  return expression ? date(index, index + 3, "numeric", expression) : null;
}

function isDayContext(line: Line, index: number): boolean {
  const before = word(line, index - 1);
  if (["on", "by", "until", "since", "dated", "this", "between"].includes(before)) return true;
  return line.lexicon.weekdays.has(before) || (before === "-" && endsDate(line, index - 2)) || beginsRange(line, index);
}

/** "10/1-11/7", "10/1-11/2/2017" */
function beginsRange(line: Line, index: number): boolean {
  return isTightMark(line, index + 1, "/") && isTightMark(line, index + 3, "-") && isTightMark(line, index + 5, "/");
}

/** "20170302" in a file's name or at the end of a phrase. */
function readCompact(line: Line, index: number): DatePiece | null {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(line.tokens[index]?.text ?? "");
  const told = isTight(line, index) || line.tokens[index + 1]?.kind !== "word";
  if (!match || !told) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isDayOf(year, month, day)) return null;
  return date(index, index + 1, "iso", { kind: "day", year, month, day, direction: "unknown" });
}

function numberAt(line: Line, index: number): { readonly text: string; readonly value: number } | null {
  const token = line.tokens[index];
  if (token?.kind !== "number" || !/^\d{1,4}$/.test(token.text) || isIn(line, index + 1, "ambiguousMonths"))
    return null;
  return { text: token.text, value: Number(token.text) };
}
