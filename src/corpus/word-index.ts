// Looks up words of many lines in a table of few: most are no word of the table, which their ends and their length tell at once.

/** Gives what the table holds for a word. */
export type WordIndex<Value> = (word: string) => Value | undefined;

export function createWordIndex<Value>(table: ReadonlyMap<string, Value>): WordIndex<Value> {
  const known = new Uint8Array(1 << 14);
  for (const word of table.keys()) known[shapeOf(word)] = 1;
  return (word) => (known[shapeOf(word)] === 1 ? table.get(word) : undefined);
}

/** First letter, last letter and length as one number. */
function shapeOf(word: string): number {
  const { length } = word;
  const ends = ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(length - 1) & 31);
  return (ends << 4) | Math.min(length, 15);
}
