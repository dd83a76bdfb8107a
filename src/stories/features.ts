// Makes a document's features: the terms, names, figures, word runs and days from which stories and origins are found.
import type { Document } from "../model/document.js";
import type { Features } from "../model/extract.js";
import type { Sentence } from "../model/sentence.js";
import type { Rules } from "../rules/packs.js";
import type { FindForm } from "../text-table.js";
import { namesOf } from "./names.js";
import { type Phrases, phrasesOf, recallsEarlier } from "./recalls.js";
import { bareWeekdays, type Calendar, reportWeekdays, writtenDays } from "./report-days.js";
import { shinglesOf, sketchOf } from "./shingles.js";
import { createFindForm, type Form } from "./word-forms.js";
import { type Word, wordsOf } from "./words.js";

/** What the stage needs of the language: the stem of a lower-case word. */
export interface Stemmer {
  readonly stem: (word: string) => string;
}

type SentenceSpan = Pick<Sentence, "start" | "end" | "block">;
export type FeatureReader = (document: Document, sentences: readonly SentenceSpan[]) => Features;

/** Body sentences that make the lead, and words at most. */
const leadSentences = 3;

interface Reading {
  readonly block: Sentence["block"];
  readonly words: readonly Word[];
  /** Of the title, or among the first sentences of the body. */
  readonly lead: boolean;
}

/** Builds the lookup tables once; the reader is pure. */
export function createFeatureReader(rules: Rules["stories"], language: Stemmer): FeatureReader {
  const stop = new Set(rules.stop);
  const calendar = calendarOf(rules);
  const phrases = phrasesOf(rules.earlier);
  const formAt = createFindForm({
    ...calendar,
    termOf: (lower) => (lower.length < 3 || stop.has(lower) ? undefined : language.stem(lower)),
  });
  return (document, sentences) => {
    const readings = readingsOf(document, sentences, formAt);
    const words = readings.map((reading) => reading.words);
    const lead = readings.filter((reading) => reading.lead).map((reading) => reading.words);
    const titles = titleWords(document, readings, formAt);
    return {
      terms: countsOf(termsOf([...words, ...titles])),
      lead: sorted(termsOf([...lead, ...titles])),
      names: inOrder(namesOf(words, document.text, stop)),
      recalls: sorted(termsOf(recallsOf(readings, calendar.planning, phrases))),
      numbers: sorted(tellingNumbers(words)),
      ...runsOf(words, rules.shingles),
      ...daysOf(readings, calendar),
    };
  };
}

function calendarOf(rules: Rules["stories"]): Calendar {
  return {
    months: new Map(Object.entries(rules.months)),
    weekdays: new Map(Object.entries(rules.weekdays)),
    reporting: new Set(rules.reporting),
    otherWeek: new Set(rules.otherWeek),
    ownDays: new Set(rules.ownDays),
    planning: new Set(rules.planning),
  };
}

function readingsOf(document: Document, sentences: readonly SentenceSpan[], formAt: FindForm<Form>): Reading[] {
  const readings: Reading[] = [];
  let body = 0;
  for (const { block, start, end } of sentences) {
    if (block === "furniture") continue;
    const words = wordsOf(document.text, { start, end }, formAt);
    if (words.length === 0) continue;
    if (block === "body") body++;
    readings.push({ block, words, lead: block === "title" || (block === "body" && body <= leadSentences) });
  }
  return readings;
}

/** The sentences that tell of an earlier event, as a body does beside its own. */
function recallsOf(readings: readonly Reading[], planning: Calendar["planning"], phrases: Phrases) {
  const body = readings.filter(({ block }) => block === "body");
  return body.map(({ words }) => words).filter((words) => recallsEarlier(words, planning, phrases));
}

/** The words of a title that the text does not hold (JSON documents keep it apart). */
function titleWords(document: Document, readings: readonly Reading[], formAt: FindForm<Form>): Word[][] {
  if (document.title === null || readings.some((reading) => reading.block === "title")) return [];
  return [wordsOf(document.title, { start: 0, end: document.title.length }, formAt)];
}

function termsOf(sentences: readonly (readonly Word[])[]): string[] {
  const terms: string[] = [];
  for (const words of sentences) for (const { form } of words) if (form.term !== undefined) terms.push(form.term);
  return terms;
}

/** Articles on one event share them. */
function tellingNumbers(sentences: readonly (readonly Word[])[]): string[] {
  const numbers: string[] = [];
  for (const words of sentences)
    for (const { form } of words) if (form.telling !== undefined) numbers.push(form.telling);
  return numbers;
}

function runsOf(sentences: readonly (readonly Word[])[], rules: Rules["stories"]["shingles"]) {
  const all: number[] = [];
  const passages: number[][] = [];
  for (const words of sentences) {
    const runs = shinglesOf(words, rules.words);
    for (const run of runs) all.push(run);
    if (runs.length >= 2) passages.push(sketchOf(runs, rules.passage));
  }
  return {
    shingles: sketchOf(all, rules.sketch),
    passages: passages.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)).slice(0, rules.passages),
  };
}

function daysOf(readings: readonly Reading[], calendar: Calendar) {
  const days: { readonly day: string; readonly telling: boolean }[] = [];
  const weekdays: number[] = [];
  for (const { block, words, lead } of readings) {
    const near = lead || block === "caption";
    for (const { day, weekday } of writtenDays(words)) days.push({ day, telling: near || weekday !== null });
    if (block !== "caption") for (const weekday of reportWeekdays(words, calendar)) weekdays.push(weekday);
  }
  return {
    days: sorted(days.map(({ day }) => day)),
    anchors: sorted(days.filter(({ telling }) => telling).map(({ day }) => day)),
    weekdays: sorted(weekdays),
    reportedOn: namedMost(weekdays),
    opensOn: namedMost(bareWeekdays(readings.find(({ block }) => block === "body")?.words ?? [], calendar)),
  };
}

/** The weekday named most; null where two are named as often. */
function namedMost(weekdays: readonly number[]): number | null {
  const counts = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdays.filter((other) => other === weekday).length);
  const most = Math.max(...counts);
  return most > 0 && counts.indexOf(most) === counts.lastIndexOf(most) ? counts.indexOf(most) + 1 : null;
}

function countsOf(terms: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return inOrder(counts);
}

function inOrder(counts: ReadonlyMap<string, number>): [string, number][] {
  return sorted(counts.keys()).map((key) => [key, counts.get(key) ?? 0]);
}

function sorted<Value extends string | number>(values: Iterable<Value>): Value[] {
  // Without a function, strings compare by their units; the numbers here are single digits, or compare like strings.
  return [...new Set(values)].sort();
}
