// Tells whether a sentence speaks of an earlier event beside the one that its document reports.
import type { Calendar } from "./report-days.js";
import type { Word } from "./words.js";

/** Phrases, each a list of words, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrasesOf(written: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of written) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** "In January, five cables were cut", "for the second time this year"; not "will open in March", "on 5 January". */
export function recallsEarlier(words: readonly Word[], planning: Calendar["planning"], phrases: Phrases): boolean {
  for (let at = 0; at < words.length; at++)
    if (isBareMonth(words, at) || startsPhrase(words, at, phrases))
      return !words.some(({ lower }) => planning.has(lower));
  return false;
}

function isBareMonth(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== "in") return false;
  const [month, after] = [words[at + 1], words[at + 2]];
  if (month?.form.month === undefined) return false;
  return after?.kind !== "number" || after.text.length === 4;
}

function startsPhrase(words: readonly Word[], at: number, phrases: Phrases): boolean {
  const found = phrases.get(words[at]?.lower ?? "");
  return found?.some((phrase) => phrase.every((word, place) => words[at + place]?.lower === word)) ?? false;
}
