// Reads decades and centuries: "the 1990s", "'90s", "the nineties", "the 15th century".

import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, isIn, isTight, isTightMark, type Line, skip, word } from "../line.js";
import { decadeNames } from "../word-lists.js";
import { years } from "./years.js";

export const decades: readonly DateRule[] = [
  rule(namedDecade, "decade"),
  rule(decadeInDigits, "decade", "short", "year"),
  rule(readCentury, "ordinal"),
];

/** "the nineties", "in nineties". */
function namedDecade(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const first = decadeNames.get(word(line, at));
  const told = at > index || word(line, index - 1) === "the" || isIn(line, index - 1, "beforeYear");
  return first !== undefined && told ? years(index, at + 1, "decade", first, first + 9) : null;
}

/** "1990s", "1990's", "'90s", "the 90s", "1990 s." */
function decadeInDigits(line: Line, index: number): DatePiece | null {
  const at = skip(line, index, "the");
  const quote = ["'", "‘"].includes(word(line, at)) && isTight(line, at + 1) ? at + 1 : at;
  const text = line.tokens[quote]?.kind === "number" ? word(line, quote) : "";
  if (!isDecade(text) || !endsDecade(line, quote, text) || isAge(line, index)) return null;
  if (text.length === 2 && quote === index && !isIn(line, index - 1, "beforeYear")) return null;
  const first = text.length === 2 ? 1900 + Number(text) : Number(text);
  const century = first % 100 === 0 && first < 2000;
  return years(index, quote + 2, "decade", first, century ? first + 99 : first + 9);
}

function isDecade(text: string): boolean {
  return /^(?:1\d\d0|20\d0|[2-9]0)$/.test(text);
}

/** The "s" touches the number, or ends the phrase; "90's" may be a possessive. */
function endsDecade(line: Line, index: number, text: string): boolean {
  const ending = word(line, index + 1);
  if (ending === "'s") return text.length === 4;
  return ending === "s" && (isTight(line, index + 1) || line.tokens[index + 2]?.kind !== "word");
}

/** "in his 90s", "in her late 70s". */
function isAge(line: Line, index: number): boolean {
  const before = ["early", "mid", "late"].includes(word(line, index - 1)) ? index - 2 : index - 1;
  return ["his", "her", "their", "my", "its", "our"].includes(word(line, before));
}

/** "the 15th century", "the twentieth century". */
function readCentury(line: Line, index: number): DatePiece | null {
  const ordinal = line.numeral(skip(line, index, "the"));
  if (!ordinal?.ordinal || ordinal.value === null || ordinal.value > 30) return null;
  const noun = isTightMark(line, ordinal.end, "-") ? ordinal.end + 1 : ordinal.end;
  if (word(line, noun) !== "century" || isIn(line, skip(line, noun + 1, "-"), "noCentury")) return null;
  const first = (ordinal.value - 1) * 100;
  return years(index, noun + 1, "century", first, first + 99);
}
