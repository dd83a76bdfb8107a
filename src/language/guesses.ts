// Guesses the parts of speech of a word that no table has, from its ending or by asking when somebody wants to know.

import { stemsOfS, verbStems } from "./inflections.js";
import { partsOf } from "./parts.js";
import type { NounClass, Part, WordInfo } from "./words.js";

interface Ending {
  readonly ending: string;
  readonly parts: readonly Part[];
  readonly nounClass?: NounClass;
}

/** Longer endings first. */
const endings: readonly Ending[] = [
  { ending: "isation", parts: ["noun"], nounClass: "act" },
  { ending: "ization", parts: ["noun"], nounClass: "act" },
  { ending: "tion", parts: ["noun"] },
  { ending: "sion", parts: ["noun"] },
  { ending: "ment", parts: ["noun"] },
  { ending: "ness", parts: ["noun"], nounClass: "attribute" },
  { ending: "ship", parts: ["noun"] },
  { ending: "hood", parts: ["noun"] },
  { ending: "less", parts: ["adjective"] },
  { ending: "able", parts: ["adjective"] },
  { ending: "ible", parts: ["adjective"] },
  { ending: "ward", parts: ["adverb", "adjective"] },
  { ending: "wise", parts: ["adverb"] },
  { ending: "ity", parts: ["noun"], nounClass: "attribute" },
  { ending: "ism", parts: ["noun"], nounClass: "cognition" },
  { ending: "ist", parts: ["noun", "adjective"], nounClass: "person" },
  { ending: "ian", parts: ["noun", "adjective"], nounClass: "person" },
  { ending: "ous", parts: ["adjective"] },
  { ending: "ful", parts: ["adjective"] },
  { ending: "ive", parts: ["adjective"] },
  { ending: "ish", parts: ["adjective"] },
  { ending: "ize", parts: ["verb"] },
  { ending: "ise", parts: ["verb"] },
  { ending: "ify", parts: ["verb"] },
  { ending: "er", parts: ["noun"], nounClass: "person" },
  { ending: "or", parts: ["noun"], nounClass: "person" },
  { ending: "ee", parts: ["noun"], nounClass: "person" },
  { ending: "ic", parts: ["adjective"] },
  { ending: "al", parts: ["adjective"] },
  { ending: "ly", parts: ["adverb"] },
];

/** Null where the ending tells nothing. */
export function guessFromEnding(word: string): WordInfo | null {
  if (word.length < 5) return null;
  if (word.endsWith("ing")) return verbal(word, 3, ["gerund", "noun", "adjective"]);
  if (word.endsWith("ed")) return verbal(word, 2, ["past", "participle", "adjective"]);
  const found = endings.find(({ ending }) => word.endsWith(ending));
  if (found) return guessed(found.parts, word, null, found.nounClass ?? null);
  if (word.endsWith("men")) return person(word);
  const [singular] = stemsOfS(word);
  if (singular === undefined) return null;
  const of = endings.find(({ ending, parts }) => parts.includes("noun") && singular.endsWith(ending));
  return {
    parts: partsOf(["plural"]),
    noun: singular,
    verb: null,
    nounClass: of?.nounClass ?? null,
    known: false,
  };
}

/** "boatmen" → "boatman" */
function person(word: string): WordInfo {
  const noun = `${word.slice(0, -2)}an`;
  return { parts: partsOf(["plural"]), noun, verb: null, nounClass: "person", known: false };
}

function verbal(word: string, length: number, parts: readonly Part[]): WordInfo | null {
  const stems = verbStems(word.slice(0, -length));
  const [first] = stems;
  if (first === undefined) return null;
  return guessed(parts, word, /(?:[uvcsz]|at)$/.test(word.slice(0, -length)) ? (stems.at(-1) ?? first) : first, null);
}

export function guessed(
  parts: readonly Part[],
  word: string,
  verb: string | null,
  nounClass: NounClass | null,
): WordInfo {
  return {
    parts: partsOf(parts),
    noun: parts.includes("noun") ? word : null,
    verb: verb ?? (parts.includes("verb") ? word : null),
    nounClass,
    known: false,
  };
}

/** Parts of a word that neither a table nor its ending knows. */
export type GuessParts = (lower: string) => readonly Part[];

/** A word whose parts are guessed when somebody reads them: names are looked up too, and nobody needs to guess theirs. */
export class GuessedLate implements WordInfo {
  readonly verb = null;
  readonly nounClass = null;
  readonly known = false;
  #parts: ReadonlySet<Part> | undefined;
  readonly #guess: GuessParts;

  constructor(
    readonly noun: string,
    guess: GuessParts,
  ) {
    this.#guess = guess;
  }

  get parts(): ReadonlySet<Part> {
    this.#parts ??= partsOf(isWordLike(this.noun) ? this.#guess(this.noun) : ["noun"]);
    return this.#parts;
  }
}

/** Not "http", "kwh" or a foreign word. */
export function isWordLike(lower: string): boolean {
  return /^[a-z]{4,24}$/.test(lower) && /[aeiouy]/.test(lower);
}
