// Collects the words that quantities are read by, so that a sentence with none of them, no digit and no sign needs no reading.
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

/** Anything but "a" to "z". */
const mark = /[^a-z]/;

/** Words with a mark or a digit inside: "Q3", "o'clock". */
export function isCompound(word: string, triggers: ReadonlySet<string>): boolean {
  if (!mark.test(word)) return false;
  return /\d/.test(word) || (word.match(run) ?? []).some((part) => triggers.has(part));
}
