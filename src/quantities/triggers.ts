// Collects the words that quantities are read by, so that a sentence with none of them, no digit and no sign needs no reading.
import type { Token } from "../model/sentence.js";
import { wordsBehindAny } from "./hole-sides.js";
import type { QuantityRules } from "./reader.js";

/** Letters next to each other are one word: "o'clock" holds "o" and "clock". */
const run = /\p{L}+/gu;

/** Lower-case words of letters only: every quantity in words has one of them. */
export function createTriggers(rules: QuantityRules, dates: ReadonlySet<string>): ReadonlySet<string> {
  const { numerals, units, currencies, ages, holes } = rules;
  const names = [
    numerals["below-twenty"],
    numerals.tens,
    numerals.scales,
    numerals["plural-scales"],
    numerals.ordinals,
    numerals.denominators,
    numerals.vague,
    ages.decades,
  ].flatMap((table) => Object.keys(table));
  const counted = units.units.flatMap(({ words }) => words);
  const parts = currencies.currencies.flatMap(({ code }) => code.toLowerCase());
  return new Set(
    [...names, ...plurals([...names, ...counted]), ...counted, ...parts, ...wordsBehindAny(holes)]
      .flatMap(longestWord)
      .concat(...dates),
  );
}

function plurals(words: readonly string[]): string[] {
  return words.map((word) => `${word}s`);
}

/** Every word of a phrase has to stand in the text, so that the longest alone tells enough. */
export function longestWord(phrase: string): string[] {
  const words = phrase.toLowerCase().match(run) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
  return longest === "" ? [] : [longest];
}

/** A digit, a sign such as "$" or "½", or one of the words. */
export function isTrigger({ kind, lower }: Pick<Token, "kind" | "lower">, triggers: ReadonlySet<string>): boolean {
  if (kind === "word") return triggers.has(lower) || isCompound(lower, triggers);
  return kind !== "punctuation";
}

/** Words with a mark or a digit inside: "Q3", "o'clock". */
function isCompound(word: string, triggers: ReadonlySet<string>): boolean {
  if (isPlain(word)) return false;
  return /\d/.test(word) || (word.match(run) ?? []).some((part) => triggers.has(part));
}

/** Nothing but "a" to "z". */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}
