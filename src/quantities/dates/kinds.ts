// Says of every word what in a date it is, as bits: one look-up of a token tells which rules a date can begin by.
import type { Token } from "../../model/sentence.js";
import { isCompound } from "../triggers.js";
import type { Lexicon } from "./lexicon.js";
import { decadeNames } from "./word-lists.js";

/** A word can be of several kinds: "last" is a step and an ordinal. */
export const kinds = {
  digits: 1 << 0,
  /** A number in words can begin with it. */
  numeral: 1 << 1,
  /** Letters with digits: "Q3", "FY21", "T09". */
  code: 1 << 2,
  day: 1 << 3,
  month: 1 << 4,
  weekday: 1 << 5,
  season: 1 << 6,
  holiday: 1 << 7,
  step: 1 << 8,
  nearest: 1 << 9,
  unit: 1 << 10,
  part: 1 << 11,
  decade: 1 << 12,
  clock: 1 << 13,
  fiscal: 1 << 14,
  ordinal: 1 << 15,
  /** "same", "that", "following". */
  beside: 1 << 16,
  rest: 1 << 17,
  whole: 1 << 18,
  within: 1 << 19,
  article: 1 << 20,
  the: 1 << 21,
  on: 1 << 22,
  /** A date may begin with it. */
  opener: 1 << 23,
  /** "the", "in": so common that the next word is looked at too. */
  lead: 1 << 24,
  /** May follow one of them without being an opener: "in about two weeks", "the full year". */
  behindLead: 1 << 25,
  /** A date is near it, or none. */
  cue: 1 << 26,
  /** Digits that a day or an hour can have. */
  short: 1 << 27,
  /** Four digits. */
  year: 1 << 28,
} as const;

export type Kind = keyof typeof kinds;

export function bitsOf(...named: readonly Kind[]): number {
  return named.reduce((bits, kind) => bits | kinds[kind], 0);
}

/** Kinds of every token of a sentence. */
export type KindsOf = (tokens: readonly Token[]) => readonly number[];

/** @param cues words that a date is near, or none */
export function createKinds(tables: Lexicon, numerals: Iterable<string>, cues: ReadonlySet<string>): KindsOf {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, ...named: readonly Kind[]) => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bitsOf(...named));
  };
  add(numerals, "numeral");
  addOpeners(tables, add);
  for (const [word, kind] of grammar) add([word], ...kind);
  add(wordsBehindLead(tables), "behindLead");
  add(tables.words.remainders ?? [], "rest", "behindLead");
  add(tables.words.alikeStretch ?? [], "beside", "behindLead");
  add(cues, "cue");
  for (const word of table.keys()) if (isCompound(word, cues)) add([word], "cue");
  return (tokens) =>
    tokens.map(({ kind, lower }) => {
      if (kind === "number") return kindsOfDigits(lower);
      return table.get(lower) ?? (kind === "word" && isCompound(lower, cues) ? kindsOfCompound(lower) : 0);
    });
}

type Add = (words: Iterable<string>, ...named: readonly Kind[]) => void;

function addOpeners(tables: Lexicon, add: Add): void {
  add(tables.months.keys(), "month", "opener");
  add(tables.weekdays.keys(), "weekday", "opener");
  add(tables.units.keys(), "unit", "opener");
  add(tables.seasons.keys(), "season", "opener");
  add(tables.steps.keys(), "step", "opener");
  add(tables.anaphoricSteps.keys(), "beside", "opener");
  add(tables.holidays.openers, "holiday", "opener");
  add(tables.relativeDays.openers, "day", "opener");
  add(tables.nearestSteps.openers, "nearest", "opener");
  add(tables.parts.openers, "part", "opener");
  add(tables.words.fiscal ?? [], "fiscal", "opener");
  add(tables.words.overnight ?? [], "day", "opener");
  add(decadeNames.keys(), "decade", "opener");
  add(Object.keys(tables.rules["clock-words"]), "clock", "opener");
}

/** Words that no table holds, and what the grammar does with some that one holds. */
const grammar: readonly (readonly [string, readonly Kind[]])[] = [
  ["the", ["the", "article", "lead"]],
  ["a", ["article", "lead"]],
  ["an", ["article", "lead"]],
  ["in", ["within", "lead"]],
  ["within", ["within", "lead"]],
  ["on", ["on", "lead"]],
  ["now", ["day", "opener"]],
  ["earlier", ["rest", "opener"]],
  ["later", ["rest", "opener"]],
  ["last", ["ordinal", "opener"]],
  ["final", ["ordinal", "opener"]],
  ["opening", ["ordinal", "opener"]],
  ["very", ["part", "opener"]],
  ["full", ["whole", "opener", "behindLead"]],
  ["eoy", ["whole", "opener"]],
  ["'", ["decade", "opener"]],
  ["’", ["decade", "opener"]],
  ["‘", ["decade", "opener"]],
  ...["next", "previous", "prior"].map((word) => [word, ["beside"]] as const),
  ...["just", "only", "about", "around", "exactly", "roughly"].map((word) => [word, ["behindLead"]] as const),
];

function wordsBehindLead({ rules }: Lexicon): string[] {
  return rules.parts.flatMap(({ phrase }) => phrase.split(" ").slice(1, 2));
}

function kindsOfDigits(digits: string): number {
  if (digits.length > 4 || digits.length === 3 || digits.includes(".")) return kinds.digits;
  return kinds.digits | (digits.length === 4 ? kinds.year : kinds.short);
}

/** Words with a mark or a digit inside: "Q3", "o'clock". */
function kindsOfCompound(lower: string): number {
  return /^[a-z]{1,2}\d{1,4}$/.test(lower) ? kinds.cue | kinds.code : kinds.cue;
}
