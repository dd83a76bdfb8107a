// Asks compromise for the parts of speech of one word. The only door to it; it is loaded when the first word comes.
import { createRequire } from "node:module";
import type { Part } from "./words.js";

interface Term {
  readonly tags?: readonly string[];
}

interface Sentence {
  readonly terms?: readonly Term[];
}

type Nlp = (text: string) => { json(): readonly Sentence[] };

/** The first of a word's tags that is listed here says what it is. */
const partsOfTag: readonly (readonly [string, Part])[] = [
  ["Gerund", "gerund"],
  ["Participle", "participle"],
  ["PastTense", "past"],
  ["Infinitive", "verb"],
  ["PresentTense", "third"],
  ["Verb", "verb"],
  ["Adverb", "adverb"],
  ["Adjective", "adjective"],
  ["Plural", "plural"],
  ["Noun", "noun"],
];

let nlp: Nlp | undefined;

/** Parts of a lower-case word; importing compromise takes 0.4 s, so a run whose words are all known never does it. */
export function askCompromise(word: string): readonly Part[] {
  nlp ??= createRequire(import.meta.url)("compromise/two") as Nlp;
  const tags = nlp(word).json()[0]?.terms?.[0]?.tags ?? [];
  const found = partsOfTag.find(([tag]) => tags.includes(tag));
  return found && found[1] !== "noun" ? [found[1], "noun"] : ["noun"];
}
