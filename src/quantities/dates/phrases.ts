// Tables of phrases that are looked up in tokens, forward from an index or backward to one.
import type { Token } from "../../model/sentence.js";

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export interface Match<Value> {
  readonly first: number;
  readonly end: number;
  readonly value: Value;
}

export interface PhraseTable<Value> {
  /** The longest phrase that begins at `index`. */
  from(tokens: readonly Token[], index: number): Match<Value> | null;
  /** The longest phrase that ends before `end`. */
  before(tokens: readonly Token[], end: number): Match<Value> | null;
  /** Words that a phrase begins with. */
  readonly openers: readonly string[];
}

export function createPhraseTable<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const entries = [...phrases].map(([phrase, value]) => ({ words: wordsOf(phrase), value }));
  const byFirst = indexBy(entries, (words) => words[0]);
  const byLast = indexBy(entries, (words) => words.at(-1));
  return {
    from: (tokens, index) => longest(byFirst.get(wordAt(tokens, index)), tokens, () => index),
    openers: [...byFirst.keys()],
    before: (tokens, end) => longest(byLast.get(wordAt(tokens, end - 1)), tokens, (words) => end - words.length),
  };
}

/** Lower case, with a straight apostrophe; empty outside the tokens. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const word = tokens[index]?.lower ?? "";
  return word === "’" ? "'" : word;
}

/** As the tokenizer cuts: "new year's day" is new, year, 's, day; "mid-" is mid, -. */
function wordsOf(phrase: string): string[] {
  return phrase.match(/'s(?![a-z])|[\p{L}\d]+(?:'(?!s(?![a-z]))\p{L}+)*|'ll|\S/gu) ?? [];
}

function indexBy<Value>(entries: readonly Entry<Value>[], key: (words: readonly string[]) => string | undefined) {
  const table = new Map<string, Entry<Value>[]>();
  for (const entry of entries) {
    const word = key(entry.words) ?? "";
    table.set(
      word,
      [...(table.get(word) ?? []), entry].sort((left, right) => right.words.length - left.words.length),
    );
  }
  return table;
}

function longest<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly Token[],
  firstOf: (words: readonly string[]) => number,
): Match<Value> | null {
  for (const { words, value } of entries ?? []) {
    const first = firstOf(words);
    if (first >= 0 && words.every((word, offset) => wordAt(tokens, first + offset) === word))
      return { first, end: first + words.length, value };
  }
  return null;
}
