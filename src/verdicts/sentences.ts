// The words of the sentences that state a fact, and the phrases in them.
import type { Fact } from "./facts.js";

/** Claims of one fact whose sentences are read. */
const mostRead = 20;

/** What tells is near the start of a sentence; longer ones are lists run together. */
const longestSentence = 1000;

/** Lower case, without numbers and signs. */
export function sentencesOf({ claims }: Fact): string[][] {
  return claims.slice(0, mostRead).map(({ sentence }) =>
    sentence
      .slice(0, longestSentence)
      .toLowerCase()
      .split(/[^\p{L}-]+/u),
  );
}

/** One of the sentences holds one of the phrases. */
export function tellsPhrase(fact: Fact, phrases: readonly string[]): boolean {
  return sentencesOf(fact).some((words) => {
    const sentence = ` ${words.join(" ")} `;
    return phrases.some((phrase) => sentence.includes(` ${phrase} `));
  });
}
