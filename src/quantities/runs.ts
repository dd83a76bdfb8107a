// Finds what is data and no prose: stretches of digits and signs without a word between, and the same few words over and over.
import type { Token } from "../model/sentence.js";

/** The score of a match in five sets, a date with its time and a list of drawn numbers are shorter. */
const longest = 32;

export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Tokens in which whoever tells something uses more than so many different words. */
const [window, fewest] = [1024, 16];

/** Rows of a table or rubbish, where no number says what it counts. */
export function findRuns(tokens: readonly Token[]): Run[] {
  return tokens.length < window ? withoutWords(tokens) : [...withoutWords(tokens), ...findRepeats(tokens)];
}

/** Windows of "5 to 5 to 5 to …", in order. */
export function findRepeats(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first + window <= tokens.length; first += window)
    if (isRepetition(tokens, first)) runs.push({ first, end: first + window });
  return runs;
}

function isRepetition(tokens: readonly Token[], first: number): boolean {
  const words = new Set<string>();
  for (let index = first; index < first + window && words.size <= fewest; index++) {
    const token = tokens[index];
    if (token?.kind === "word") words.add(token.lower);
  }
  return words.size <= fewest;
}

/** Stretches of more than `longest` tokens, in order. */
function withoutWords(tokens: readonly Token[]): Run[] {
  if (tokens.length <= longest) return [];
  const runs: Run[] = [];
  let first = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    if (token !== undefined && token.kind !== "word") continue;
    if (index - first > longest) runs.push({ first, end: index });
    first = index + 1;
  }
  return runs;
}
