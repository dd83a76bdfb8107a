// Collects the words that quantities are read by, so that a sentence with none of them, no digit and no sign needs no reading.
import { articleWords } from "./article-units.js";
import { runsOf, type Sides, wordsBehindAny } from "./hole-sides.js";
import type { QuantityRules } from "./refiners.js";

/** Letters next to each other are one word: "o'clock" holds "o" and "clock". */
const run = /\p{L}+/gu;

/** What tells a sentence that may hold a quantity. */
export interface Triggers {
  /** Lower-case words of letters only. */
  readonly words: ReadonlySet<string>;
  /** Words that tell it beside each other only. */
  readonly pairs: readonly Sides[];
}

/** @param dates words and phrases that dates are read by */
export function createTriggers(rules: QuantityRules, dates: readonly string[]): Triggers {
  const { numerals, units, ages, holes } = rules;
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
  const tellings = [...names, ...plurals(names), ...wordsBehindAny(holes), ...dates].map(tellingRuns);
  const pairs = tellings.filter(({ length }) => length === 2);
  return {
    words: new Set(tellings.filter(({ length }) => length === 1).flat()),
    pairs: [
      beside(pairs.map(firstOf), pairs.map(lastOf)),
      // Without a number, a unit is read behind an article: "within a mile".
      beside([...articleWords], [...counted, ...plurals(counted)].map(runsOf).map(firstOf)),
    ],
  };
}

/** A word that stands alone, or of a phrase the longest with the one beside it: "before yesterday". */
function tellingRuns(phrase: string): string[] {
  const runs = runsOf(phrase);
  const at = runs.indexOf(longestOf(runs));
  return at + 1 < runs.length ? runs.slice(at, at + 2) : runs.slice(Math.max(0, at - 1));
}

const firstOf = (runs: readonly string[]): string => runs[0] ?? "";
const lastOf = (runs: readonly string[]): string => runs.at(-1) ?? "";

function beside(first: readonly string[], last: readonly string[]): Sides {
  const before = first.map((word) => [word]);
  return { before, behind: last, markBefore: false, markBehind: false, pluralBehind: false };
}

function plurals(words: readonly string[]): string[] {
  return words.map((word) => `${word}s`);
}

/** Every word of a phrase has to stand in the text, so that the longest alone tells enough. */
export function longestWord(phrase: string): string[] {
  const longest = longestOf(phrase.toLowerCase().match(run) ?? []);
  return longest === "" ? [] : [longest];
}

function longestOf(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), "");
}

/** Anything but "a" to "z". */
const mark = /[^a-z]/;

/** Words with a mark or a digit inside: "Q3", "o'clock". */
export function isCompound(word: string, triggers: ReadonlySet<string>): boolean {
  if (!mark.test(word)) return false;
  return /\d/.test(word) || (word.match(run) ?? []).some((part) => triggers.has(part));
}
