// Finds the line of a word in a table by binary search in its text, so that nothing is parsed at start-up.

/** What stands behind the word and its tab; null for a word without a line. The lines are sorted by UTF-16 code. */
export function findLine(table: string, word: string): string | null {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = table.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    const stop = endOfLine(table, middle);
    const tab = table.indexOf("\t", middle);
    const found = table.slice(middle, tab);
    if (found === word) return table.slice(tab + 1, stop);
    if (found < word) low = stop + 1;
    else high = middle;
  }
  return null;
}

function endOfLine(table: string, start: number): number {
  const stop = table.indexOf("\n", start);
  return stop < 0 ? table.length : stop;
}
