// Takes a regular inflected form apart: which lemmas it can be a form of.
import type { Part } from "./words.js";

export interface Reading {
  readonly part: Part;
  readonly lemma: string;
}

/** What the table says of a lemma. */
export interface Lemmas {
  isNoun(word: string): boolean;
  /** False for verbs whose past is irregular: "see" does not make "seed". */
  isRegularVerb(word: string): boolean;
  isVerb(word: string): boolean;
  isAdjective(word: string): boolean;
}

const vowel = /[aeiouy]/;

/** "stopped" → past and participle of "stop"; "rivers" → plural of "river". Forms that are lemmas too stand in the table. */
export function uninflect(word: string, lemmas: Lemmas): Reading[] {
  if (word.endsWith("s")) return fromS(word, lemmas);
  if (word.endsWith("ed")) return fromEd(word, lemmas);
  if (word.endsWith("ing")) return fromIng(word, lemmas);
  if (word.endsWith("er") || word.endsWith("est")) return fromComparison(word, lemmas);
  if (word.endsWith("ly")) return fromLy(word, lemmas);
  if (word.endsWith("men")) return fromMen(word, lemmas);
  return [];
}

function fromMen(word: string, lemmas: Lemmas): Reading[] {
  const lemma = `${word.slice(0, -2)}an`;
  return lemmas.isNoun(lemma) ? [{ part: "plural", lemma }] : [];
}

function fromS(word: string, lemmas: Lemmas): Reading[] {
  const stems = stemsOfS(word);
  const noun = stems.find((stem) => lemmas.isNoun(stem));
  const verb = stems.find((stem) => lemmas.isVerb(stem));
  const readings: Reading[] = [];
  if (noun !== undefined) readings.push({ part: "plural", lemma: noun });
  if (verb !== undefined) readings.push({ part: "third", lemma: verb });
  return readings;
}

export function stemsOfS(word: string): string[] {
  if (word.length < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is"))
    return [];
  if (word.endsWith("ies") && word.length > 4) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:ch|sh|x|s|z|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return [word.slice(0, -1)];
}

function fromEd(word: string, lemmas: Lemmas): Reading[] {
  const lemma = verbStems(word.slice(0, -2)).find((stem) => lemmas.isRegularVerb(stem));
  if (lemma === undefined) return [];
  return [
    { part: "past", lemma },
    { part: "participle", lemma },
  ];
}

function fromIng(word: string, lemmas: Lemmas): Reading[] {
  const lemma = verbStems(word.slice(0, -3)).find((stem) => lemmas.isVerb(stem));
  return lemma === undefined ? [] : [{ part: "gerund", lemma }];
}

/** Lemmas that can lose their ending before -ed and -ing: "stopp" → stop, "hop" → hope, "carri" → carry, "play" → play. */
export function verbStems(stem: string): string[] {
  if (stem.length < 2 || !vowel.test(stem)) return [];
  if (isDoubled(stem)) return [stem, stem.slice(0, -1), `${stem}e`];
  if (stem.endsWith("i")) return [`${stem.slice(0, -1)}y`, `${stem}e`, stem];
  // A short stem would have doubled its consonant: "hoped" is no form of "hop".
  return isShort(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

function isDoubled(stem: string): boolean {
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && /[bdfgklmnprstz]/.test(stem.at(-1) ?? "");
}

/** One vowel between consonants: "hop", "plan", but not "fix" or "play". */
function isShort(stem: string): boolean {
  return /^[^aeiouy]*[aeiou][^aeiouwxy]$/.test(stem);
}

function fromComparison(word: string, lemmas: Lemmas): Reading[] {
  const stem = word.slice(0, word.endsWith("er") ? -2 : -3);
  const lemma = verbStems(stem).find((candidate) => lemmas.isAdjective(candidate));
  return lemma === undefined ? [] : [{ part: "adjective", lemma }];
}

function fromLy(word: string, lemmas: Lemmas): Reading[] {
  const stem = word.slice(0, -2);
  const candidates = [stem, `${stem}le`, `${stem}l`, stem.endsWith("i") ? `${stem.slice(0, -1)}y` : stem];
  const lemma = candidates.find((candidate) => lemmas.isAdjective(candidate));
  return lemma === undefined ? [] : [{ part: "adverb", lemma }];
}
