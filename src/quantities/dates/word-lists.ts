// Names the word lists of rules/calendar.yaml that the date parsers look single words up in.
import type { CalendarRules } from "../../rules/calendar.js";

export const wordLists = {
  ambiguousMonths: (rules: CalendarRules) => rules["ambiguous-months"],
  beforeMonth: (rules: CalendarRules) => rules["before-month"],
  beforeAmbiguousMonth: (rules: CalendarRules) => rules["before-ambiguous-month"],
  namedBefore: (rules: CalendarRules) => rules["named-weekdays"].before,
  namedAfter: (rules: CalendarRules) => rules["named-weekdays"].after,
  hours: (rules: CalendarRules) => rules.hours,
  noHoliday: (rules: CalendarRules) => rules["after-no-holiday"],
  noTodayBefore: (rules: CalendarRules) => rules["no-today"].before,
  noTodayAfter: (rules: CalendarRules) => rules["no-today"].after,
  overnight: (rules: CalendarRules) => rules.overnight,
  joinRange: (rules: CalendarRules) => rules.joins.range,
  joinBetween: (rules: CalendarRules) => rules.joins.between,
  moves: (rules: CalendarRules) => rules.joins.moves,
  future: (rules: CalendarRules) => rules.tense.future,
  past: (rules: CalendarRules) => rules.tense.past,
  doneBeforeTo: (rules: CalendarRules) => rules.tense["done-before-to"],
  plannedBeforeTo: (rules: CalendarRules) => rules.tense["planned-before-to"],
  baseVerbs: (rules: CalendarRules) => rules.tense["base-verbs"],
  noPast: (rules: CalendarRules) => rules.tense["no-past"],
  articles: (rules: CalendarRules) => rules.tense.articles,
  modals: (rules: CalendarRules) => rules.tense.modals,
  states: (rules: CalendarRules) => rules.tense.states,
  alike: (rules: CalendarRules) => rules.tense.alike,
  timetable: (rules: CalendarRules) => rules.tense.timetable,
  clauseEnds: (rules: CalendarRules) => rules.tense["clause-ends"],
  beforeYear: (rules: CalendarRules) => rules["before-year"],
  weakBeforeYear: (rules: CalendarRules) => rules["weak-before-year"],
  afterYear: (rules: CalendarRules) => rules["after-year"],
  afterCount: (rules: CalendarRules) => rules["after-count"],
  beforeYearAdjective: (rules: CalendarRules) => rules["before-year-adjective"],
  yearNouns: (rules: CalendarRules) => rules["year-nouns"],
  noCentury: (rules: CalendarRules) => rules["after-no-century"],
  sport: (rules: CalendarRules) => rules.sport,
  fiscal: (rules: CalendarRules) => rules.fiscal,
  beforeClock: (rules: CalendarRules) => rules["before-clock"],
  extent: (rules: CalendarRules) => rules["extent-before-in"],
  holeBefore: (rules: CalendarRules) => rules.holes.before,
  holeNames: (rules: CalendarRules) => rules.holes.names,
  noHole: (rules: CalendarRules) => rules.holes["no-hole"],
  afterHole: (rules: CalendarRules) => rules.holes.after,
} as const;

export type WordList = keyof typeof wordLists;

/** "the nineties" are those of the 20th century. */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);
