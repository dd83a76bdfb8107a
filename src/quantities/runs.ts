// Finds stretches of digits and signs without a word between: rows of a table or rubbish, where no number says what it counts.
import type { Token } from "../model/sentence.js";

/** The score of a match in five sets, a date with its time and a list of drawn numbers are shorter. */
const longest = 32;

export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Stretches of more than `longest` tokens, in order. */
export function findRuns(tokens: readonly Token[]): Run[] {
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
