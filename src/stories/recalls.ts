// Tells whether a sentence speaks of an earlier event beside the one that its document reports.
import type { Calendar } from "./report-days.js";
import { isCapitalised, type Word } from "./words.js";

/** "In January, five cables were cut", "for the second time this year"; not "will open in March", "on 5 January". */
export function recallsEarlier(words: readonly Word[], calendar: Calendar, phrases: ReadonlySet<string>): boolean {
  if (words.some(({ lower }) => calendar.planning.has(lower))) return false;
  return words.some((_, at) => isBareMonth(words, at, calendar) || startsPhrase(words, at, phrases));
}

function isBareMonth(words: readonly Word[], at: number, calendar: Calendar): boolean {
  const [before, month, after] = [words[at], words[at + 1], words[at + 2]];
  if (before?.lower !== "in" || !month || !isCapitalised(month) || !calendar.months.has(month.lower)) return false;
  return after?.kind !== "number" || after.text.length === 4;
}

function startsPhrase(words: readonly Word[], at: number, phrases: ReadonlySet<string>): boolean {
  let run = words[at]?.lower ?? "";
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    run += ` ${words[next]?.lower ?? ""}`;
    if (phrases.has(run)) return true;
  }
  return false;
}
