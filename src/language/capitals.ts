// Reads what capitals say: names inside a sentence, nothing in a headline that capitalises every word.
import type { Token } from "../model/sentence.js";
import type { LookUp, Part } from "./words.js";

const capital = /^\p{Lu}/u;

const small: ReadonlySet<Part> = new Set([
  "preposition",
  "determiner",
  "conjunction",
  "subordinator",
  "to",
  "pronoun",
  "auxiliary",
  "possessive",
]);

/** How many of the words after the first have a capital, but for the small ones ("of", "with"). */
const titleShare = 0.85;

/** Nearly all of those words have a capital, or all letters are capitals. Prose is told by its words in small letters alone. */
export function isTitleCase(tokens: readonly Token[], lookUp: LookUp): boolean {
  if (isAllCapitals(tokens)) return true;
  const words = tokens.slice(1, 60).filter(({ kind, lower }) => kind === "word" && lower !== "'s");
  const isCapital = ({ text }: Token) => capital.test(text);
  const most = words.length * (1 - titleShare);
  let plain = 0;
  for (const word of words) if (!isCapital(word) && !isSmall(word.lower, lookUp) && ++plain > most) return false;
  const telling = words.filter(({ lower }) => !isSmall(lower, lookUp));
  return telling.length >= 3 && telling.filter(isCapital).length >= telling.length * titleShare;
}

/** "FLU KILLS 24": a headline, of whose words none is a name for its capitals. Most lines tell by their first two words that they are none. */
function isAllCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { kind, text, lower } of tokens.slice(0, 60)) {
    if (kind !== "word" || text.length < 2) continue;
    if (text === lower || text !== text.toUpperCase()) return false;
    words++;
  }
  return words >= 2;
}

function isSmall(lower: string, lookUp: LookUp): boolean {
  const info = lookUp(lower);
  const [first] = info.known ? info.parts : [];
  return first !== undefined && small.has(first);
}

/** Is the capitalised word at `index` part of a name? `title`: capitals mean nothing here. */
export function isName(tokens: readonly Token[], index: number, title: boolean, lookUp: LookUp): boolean {
  const token = tokens[index];
  if (!token || !capital.test(token.text) || token.lower === "i") return false;
  if (isAcronym(token) && !isShouted(tokens, index)) return true;
  if (title || opensSentence(tokens, index))
    return !isOrdinary(token, lookUp) || beginsName(tokens, index, title, lookUp);
  return true;
}

/** "UN", "NATO", "U.S.", "G20". */
function isAcronym({ text, lower }: Token): boolean {
  return text.length > 1 && text !== lower && text === text.toUpperCase() && lower !== "a";
}

/** The whole line is in capitals. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  const near = [tokens[index - 1], tokens[index + 1], tokens[index + 2]].filter((token) => token?.kind === "word");
  return (
    near.length > 0 && near.every((token) => token?.text === token?.text.toUpperCase() && (token?.text.length ?? 0) > 1)
  );
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.kind !== "punctuation") return false;
  return (
    index === 1 ||
    before.text === ":" ||
    before.text === "“" ||
    before.text === '"' ||
    before.text === "." ||
    before.text === "•"
  );
}

function isOrdinary({ lower }: Token, lookUp: LookUp): boolean {
  return lookUp(lower).known;
}

/** "Interior Minister Karim said": an ordinary noun or adjective at the beginning that goes on in capitals. */
function beginsName(tokens: readonly Token[], index: number, title: boolean, lookUp: LookUp): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (title || !token || next?.kind !== "word" || !capital.test(next.text)) return false;
  const [first] = lookUp(token.lower).parts;
  return first === "noun" || (first === "adjective" && lookUp(next.lower).known);
}
