// Reads rules/lexicon.tsv: what the line of a word says.
import { partsOf } from "./parts.js";
import { createFindLine } from "./sorted-lines.js";
import type { NounClass, Part } from "./words.js";

export interface Entry {
  /** The likeliest first. */
  readonly parts: ReadonlySet<Part>;
  readonly nounClass: NounClass | null;
  readonly noun: string | null;
  readonly verb: string | null;
  /** A verb whose past is not made with -ed. */
  readonly irregular: boolean;
}

export type FindEntry = (word: string) => Entry | null;

const partOf: Readonly<Record<string, Part>> = {
  n: "noun",
  p: "plural",
  v: "verb",
  V: "verb",
  z: "third",
  d: "past",
  e: "participle",
  g: "gerund",
  j: "adjective",
  r: "adverb",
};

/** Letter a is WordNet's file 03, letter z its file 28. */
const classes: readonly NounClass[] = [
  "other",
  "act",
  "animal",
  "artifact",
  "attribute",
  "body",
  "cognition",
  "communication",
  "event",
  "feeling",
  "food",
  "group",
  "location",
  "motive",
  "object",
  "person",
  "phenomenon",
  "plant",
  "possession",
  "process",
  "quantity",
  "relation",
  "shape",
  "state",
  "substance",
  "time",
];

/** The lines are sorted by UTF-16 code: word, parts, class, and the lemmas where they differ from the word, with tabs between. */
export function createFindEntry(table: string): FindEntry {
  const findLine = createFindLine(table);
  return (word) => {
    const line = findLine(word);
    return line === null ? null : entryOf(word, line);
  };
}

function entryOf(word: string, line: string): Entry {
  const [letters = "", classLetter = "", noun = "", verb = ""] = line.split("\t");
  const parts = [...letters].flatMap((letter) => partOf[letter] ?? []);
  return {
    parts: partsOf(parts),
    nounClass: classes[classLetter.charCodeAt(0) - 97] ?? null,
    noun: noun || (parts.includes("noun") || parts.includes("plural") ? word : null),
    verb: verb || (parts.some(isVerbal) ? word : null),
    irregular: letters.includes("V"),
  };
}

export function isVerbal(part: Part): boolean {
  return part === "verb" || part === "third" || part === "past" || part === "participle" || part === "gerund";
}
