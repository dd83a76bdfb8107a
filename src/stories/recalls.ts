// Tells whether a sentence speaks of an earlier event beside the one that its document reports.
import type { Calendar } from "./report-days.js";
import { isCapitalised, type Word } from "./words.js";

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
export function recallsEarlier(words: readonly Word[], calendar: Calendar, phrases: Phrases): boolean {
  if (words.some(({ lower }) => calendar.planning.has(lower))) return false;
  return words.some((_, at) => isBareMonth(words, at, calendar) || startsPhrase(words, at, phrases));
}

function isBareMonth(words: readonly Word[], at: number, calendar: Calendar): boolean {
  if (words[at]?.lower !== "in") return false;
  const [month, after] = [words[at + 1], words[at + 2]];
  if (!month || !isCapitalised(month) || !calendar.months.has(month.lower)) return false;
  return after?.kind !== "number" || after.text.length === 4;
}

function startsPhrase(words: readonly Word[], at: number, phrases: Phrases): boolean {
  const found = phrases.get(words[at]?.lower ?? "");
  return found?.some((phrase) => phrase.every((word, place) => words[at + place]?.lower === word)) ?? false;
}
