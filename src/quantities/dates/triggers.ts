// Collects the words that dates and times without digits are read by.
import type { CalendarRules } from "../../rules/calendar.js";
import { decadeNames } from "./word-lists.js";

/** Words of the grammar that no table holds, and those that years in words have: "nineteen eighty-six". */
const grammar = [
  "eoy",
  "clock",
  "weekend",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
  "thousand",
];

export function createDateTriggers(rules: CalendarRules): string[] {
  const named = [...rules.months, ...rules.weekdays, ...rules.units, ...rules.holidays].flatMap(({ names }) => names);
  const seasons = [...Object.keys(rules.seasons), ...Object.keys(rules["doubtful-seasons"])];
  const days = rules["relative-days"].map(({ phrase }) => phrase);
  const clocks = [...Object.keys(rules["clock-words"]), ...rules.hours];
  return [
    ...named,
    ...rules.weekdays.flatMap(({ names }) => names.map((name) => `${name}s`)), // "two Fridays ago"
    ...seasons,
    ...days,
    ...clocks,
    ...rules.overnight,
    ...rules.fiscal,
    ...decadeNames.keys(),
    ...grammar,
  ];
}
