// Loads the generated word tables: rules/lexicon.tsv and rules/names.tsv, searched as text, and the stems that the build keeps.
import { readFileSync } from "node:fs";

/** The rules folder lies beside src/ and beside dist/. */
const folder = new URL("../../rules/", import.meta.url);

/** Lemmas, irregular forms and noun classes, one word a line, sorted. */
export function loadLexicon(): string {
  return readFileSync(new URL("lexicon.tsv", folder), "latin1");
}

/** Names of places and people, one a line, sorted. */
export function loadNames(): string {
  return readFileSync(new URL("names.tsv", folder), "utf8");
}

/** Stems of the words that the rules name. */
export function loadStems(): string {
  return readFileSync(new URL("../dist/stems.tsv", folder), "latin1");
}
