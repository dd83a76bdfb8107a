// Tells questions of one story with one label apart by what narrows them: "people killed", "people killed, Sea Pearl", "more people killed".
import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";

export interface Labelled {
  readonly label: string;
  readonly claims: readonly Claim[];
}

/** The labels in the order of the questions. Of those with one label and one kind of figure, the one with most claims keeps it. */
export function distinctLabels(questions: readonly Labelled[]): string[] {
  const alike = groupBy(questions, ({ claims, label }) => `${claims[0]?.quantity.kind} ${label}`);
  const several = [...alike.values()].filter(({ length }) => length > 1);
  const labels = new Map<Labelled, string>();
  if (several.length > 0) {
    const story = { costs: rarity(questions), yearsOf: yearsBeside(questions) };
    for (const rivals of several) nameApart(rivals, story, labels);
  }
  return questions.map((question) => labels.get(question) ?? question.label);
}

function nameApart(rivals: readonly Labelled[], story: Story, labels: Map<Labelled, string>): void {
  const main = rivals.reduce((most, rival) => (rival.claims.length > most.claims.length ? rival : most));
  const given = new Set<string>();
  for (const rival of rivals) {
    if (rival === main) continue;
    const label = narrowed(rival, main, story);
    if (label === null || given.has(label)) continue;
    given.add(label);
    labels.set(rival, label);
  }
}

/** By what is told of most of its claims and of none of the main question's; null where nothing is. */
function narrowed({ label, claims }: Labelled, main: Labelled, { costs, yearsOf }: Story): string | null {
  if (isMost(claims, isAdditional) && !main.claims.some(isAdditional)) return `more ${label}`;
  for (const wordsOf of [placesOf, namesOf, yearsOf]) {
    const word = ownWord(claims, main.claims, wordsOf, costs);
    if (word !== null && !label.includes(word)) return `${label}, ${word}`;
  }
  return isMost(claims, isPart) && !main.claims.some(isPart) ? `${label} (part)` : null;
}

interface Story {
  readonly costs: Cost;
  readonly yearsOf: WordsOf;
}

/** How common a name is in the story. */
type Cost = (word: string) => number;
type WordsOf = (claim: Claim) => readonly string[];

function placesOf({ place }: Claim): readonly string[] {
  return place === undefined ? [] : [place];
}

function namesOf({ frame }: Claim): readonly string[] {
  return frame.names;
}

function isAdditional({ incremental }: Claim): boolean {
  return incremental === true;
}

function isPart({ frame }: Claim): boolean {
  return frame.scope === "part";
}

function isMost(claims: readonly Claim[], holds: (claim: Claim) => boolean): boolean {
  return claims.filter(holds).length * 2 > claims.length;
}

/** A word of most of the claims and of none of the others: the one that `costs` least, then the longest, then the first by its letters. */
function ownWord(claims: readonly Claim[], others: readonly Claim[], wordsOf: WordsOf, costs: Cost): string | null {
  const taken = new Set(others.flatMap(wordsOf));
  const own = [...new Set(claims.flatMap(wordsOf))].filter(
    (word) => !taken.has(word) && isMost(claims, (claim) => wordsOf(claim).includes(word)),
  );
  own.sort((a, b) => costs(a) - costs(b) || b.length - a.length || (a < b ? -1 : 1));
  return own[0] ?? null;
}

/** In how many claims of the story a name stands. */
function rarity(questions: readonly Labelled[]): Cost {
  const counts = new Map<string, number>();
  for (const { claims } of questions)
    for (const { frame } of claims) for (const name of frame.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => counts.get(name) ?? 0;
}

/** The years that the sentence of a claim names: "the flood of 1998 took 23 lives". */
function yearsBeside(questions: readonly Labelled[]): WordsOf {
  const years = new Map<string, string[]>();
  for (const { claims } of questions)
    for (const claim of claims) {
      const { kind, min, max } = claim.quantity;
      if (kind !== "date" || !/-01-01$/.test(`${min}`) || !/-12-31$/.test(`${max}`)) continue;
      const year = `${min}`.slice(0, 4);
      if (`${max}`.startsWith(year)) years.set(sentenceOf(claim), [...(years.get(sentenceOf(claim)) ?? []), year]);
    }
  return (claim) => years.get(sentenceOf(claim)) ?? [];
}

function sentenceOf({ source, frame }: Claim): string {
  return `${source} ${frame.sentence}`;
}
