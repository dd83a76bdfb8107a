// Makes Porter stems of words (natural's stemmer), each form once.
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import { createFindLine } from "./sorted-lines.js";

/** Forms in memory: a large run has ever new names, and what is forgotten is soon found again. */
const mostRemembered = 50_000;

export type Stem = (word: string) => string;

/** A stemmer that remembers; words are taken in lower case. `known`: sorted lines of a word, a tab and its stem. */
export function createStem(known: string): Stem {
  const findLine = createFindLine(known);
  const remembered = new Map<string, string>();
  return (word) => {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const stem = endings.test(word) ? (findLine(word) ?? made(word)) : word.toLowerCase();
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, stem);
    return stem;
  };
}

/** The stemmer changes no word without one of these endings: most names need not be shown to it. */
const endings = /(?:[eisy]|ed|ing|al|ful|ll|er|or|ion|ism|ic|nt|ou)$/i;

/** Nobody writes long words; the stemmer's patterns need not see them. */
function made(word: string): string {
  return word.length > 40 ? word.toLowerCase() : porter.stem(word.toLowerCase());
}
