// Leaves out the numbers of names that the text tells elsewhere: "Nova 7 sales" where it also says "the Nova 7, which".
import type { Mention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { Counted } from "./of-text.js";

const longestNumber = 4;

/** A sentence in its text, with the quantities read in it. */
export interface Told extends Counted {
  readonly sentence: Counted["sentence"] & Span;
}

/** The sentences of a text without the mentions that are numbers of its names. */
export function withoutNames<T extends Told>(text: string, read: readonly T[]): readonly T[] {
  const names = namesOf(text, read);
  if (names.size === 0) return read;
  return read.map((counted) => {
    const isName = (mention: Mention) =>
      isBare(mention) && names.has(nameAt(counted.sentence.tokens, mention.firstToken));
    return counted.mentions.some(isName)
      ? { ...counted, mentions: counted.mentions.filter((mention) => !isName(mention)) }
      : counted;
  });
}

/** Capitalised words with digits behind them that were read as no quantity: "nova 7". */
function namesOf(text: string, read: readonly Told[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { sentence, mentions } of read) {
    // Most sentences need no tokens.
    if (!hasDigit(text, sentence)) continue;
    let next = 0;
    for (const [index, { kind }] of sentence.tokens.entries()) {
      if (kind !== "number") continue;
      while ((mentions[next]?.endToken ?? index + 1) <= index) next++;
      const isRead = (mentions[next]?.firstToken ?? index + 1) <= index;
      const name = isRead ? "" : nameAt(sentence.tokens, index);
      if (name !== "") names.add(name);
    }
  }
  return names;
}

function hasDigit(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** The name that ends in the number at `index`, or "". */
function nameAt(tokens: readonly Token[], index: number): string {
  const number = tokens[index];
  const word = tokens[index - 1];
  if (word?.kind !== "word" || number?.kind !== "number" || !number.spaced) return "";
  if (number.text.length > longestNumber || !/^\p{Lu}\p{L}/u.test(word.text)) return "";
  return `${word.lower} ${number.text}`;
}

/** A number alone, of nothing measured. */
function isBare({ quantity, firstToken, endToken }: Mention): boolean {
  return quantity.kind === "count" && quantity.bound === "exact" && endToken === firstToken + 1;
}
