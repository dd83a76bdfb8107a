// Builds the look-up tables of the date reader from rules/calendar.yaml, once.
import type { CalendarUnit, Direction, HolidayRule, PeriodPart } from "../../model/date.js";
import type { Bound } from "../../model/quantity.js";
import type { CalendarRules } from "../../rules/calendar.js";
import { createPhraseTable, type PhraseTable } from "./phrases.js";
import { type WordList, wordLists } from "./word-lists.js";

export interface CountedUnit {
  readonly unit: CalendarUnit;
  /** Two weeks in a fortnight. */
  readonly count: number;
}

export interface Lexicon {
  readonly rules: CalendarRules;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, CountedUnit>;
  readonly seasons: ReadonlyMap<string, { readonly month: number; readonly count: number; readonly doubtful: boolean }>;
  readonly holidays: PhraseTable<{ readonly name: string; readonly rule: HolidayRule }>;
  readonly relativeDays: PhraseTable<number>;
  readonly steps: ReadonlyMap<string, number>;
  readonly nearestSteps: PhraseTable<Direction>;
  readonly anaphoricSteps: ReadonlyMap<string, number>;
  readonly parts: PhraseTable<{ readonly part: PeriodPart; readonly edge: boolean }>;
  readonly dayPartsBefore: PhraseTable<true>;
  readonly dayPartsAfter: PhraseTable<true>;
  readonly shiftHedges: PhraseTable<"more" | "less" | "about">;
  readonly plain: PhraseTable<true>;
  readonly bounds: PhraseTable<Bound>;
  readonly boundsAfter: PhraseTable<Bound>;
  readonly zones: PhraseTable<true>;
  /** The lists of single words of the rules, as sets. */
  readonly words: { readonly [list in WordList]?: ReadonlySet<string> };
}

export function createLexicon(rules: CalendarRules): Lexicon {
  return {
    rules,
    months: byName(rules.months, (month) => month.number),
    weekdays: byName(rules.weekdays, (weekday) => weekday.number),
    units: byName(rules.units, ({ unit, count }) => ({ unit, count: count ?? 1 })),
    seasons: createSeasons(rules),
    holidays: createPhraseTable(
      rules.holidays.flatMap(({ names, rule }) =>
        names.map((name) => [name, { name: names[0] ?? name, rule }] as const),
      ),
    ),
    relativeDays: createPhraseTable(rules["relative-days"].map(({ phrase, offset }) => [phrase, offset])),
    steps: byWord(rules.steps),
    nearestSteps: createPhraseTable(rules["nearest-steps"].map(({ phrase, direction }) => [phrase, direction])),
    anaphoricSteps: byWord(rules["anaphoric-steps"]),
    parts: createPhraseTable(
      rules.parts.map(({ phrase, part, edge }) => [phrase, { part, edge: edge ?? false }] as const),
    ),
    dayPartsBefore: plainTable(rules["day-parts"].before),
    dayPartsAfter: plainTable(rules["day-parts"].after),
    shiftHedges: createPhraseTable(
      rules["shift-hedges"].flatMap(({ hedge, phrases }) => phrases.map((phrase) => [phrase, hedge] as const)),
    ),
    plain: plainTable(rules.plain),
    bounds: boundTable(rules.bounds),
    boundsAfter: boundTable(rules["bounds-after"]),
    zones: plainTable(rules.zones),
    words: setsOf(rules),
  };
}

function setsOf(rules: CalendarRules): Lexicon["words"] {
  const sets: [string, ReadonlySet<string>][] = [];
  for (const [name, list] of Object.entries(wordLists)) sets.push([name, new Set(list(rules))]);
  return Object.fromEntries(sets);
}

function byName<Item extends { readonly names: readonly string[] }, Value>(
  items: readonly Item[],
  toValue: (item: Item) => Value,
): ReadonlyMap<string, Value> {
  return new Map(items.flatMap((item) => item.names.map((name) => [name, toValue(item)] as const)));
}

function byWord(steps: CalendarRules["steps"]): ReadonlyMap<string, number> {
  return new Map(steps.flatMap(({ words, offset }) => words.map((word) => [word, offset] as const)));
}

function createSeasons(rules: CalendarRules): Lexicon["seasons"] {
  const seasonsOf = (seasons: CalendarRules["seasons"], doubtful: boolean) =>
    Object.entries(seasons).map(([name, season]) => [name, { ...season, doubtful }] as const);
  return new Map([...seasonsOf(rules.seasons, false), ...seasonsOf(rules["doubtful-seasons"], true)]);
}

function plainTable(phrases: readonly string[]): PhraseTable<true> {
  return createPhraseTable(phrases.map((phrase) => [phrase, true]));
}

function boundTable(groups: CalendarRules["bounds"]): PhraseTable<Bound> {
  return createPhraseTable(groups.flatMap(({ bound, phrases }) => phrases.map((phrase) => [phrase, bound] as const)));
}
