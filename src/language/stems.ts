// Makes Porter stems of words (natural's stemmer), each form once.
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/** Forms in memory; more than a language has in use. */
const mostRemembered = 200_000;

export type Stem = (word: string) => string;

/** A stemmer that remembers, `known` from the start; words are taken in lower case. */
export function createStem(known: Readonly<Record<string, string>>): Stem {
  const remembered = new Map(Object.entries(known));
  return (word) => {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    // Nobody writes such words; the stemmer's patterns need not see them.
    const stem = word.length > 40 ? word.toLowerCase() : porter.stem(word.toLowerCase());
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, stem);
    return stem;
  };
}
