// Finds the line of a word in a table by binary search in its text, so that nothing is parsed at start-up.

/** First letters of English words and names, and some others. */
const mostStretches = 5_000;

/** What stands behind the word and its tab; null for a word without a line. */
export type FindLine = (word: string) => string | null;

/** The lines are sorted by UTF-16 code. Where the lines of two first letters begin and end is kept once it is known. */
export function createFindLine(table: string): FindLine {
  const stretches = new Map<string, Stretch>();
  return (word) => {
    const letters = word.slice(0, 2);
    let stretch = stretches.get(letters);
    if (stretch === undefined) {
      const all = { start: 0, end: table.length };
      stretch = { start: firstNotBefore(table, letters, all), end: firstNotBefore(table, `${letters}\uffff`, all) };
      if (stretches.size < mostStretches) stretches.set(letters, stretch);
    }
    const line = firstNotBefore(table, word, stretch);
    const tab = line + word.length;
    if (table.charCodeAt(tab) !== 0x09 || !table.startsWith(word, line)) return null;
    return table.slice(tab + 1, endOfLine(table, tab));
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the first line begins whose word does not come before `word`; the end where there is none. */
function firstNotBefore(table: string, word: string, { start, end }: Stretch): number {
  let [low, high] = [start, end];
  while (low < high) {
    const line = table.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    if (comesBefore(table, line, word)) low = endOfLine(table, line) + 1;
    else high = line;
  }
  return Math.min(low, end);
}

/** The word of the line that begins at `line`, up to its tab, comes before `word`. */
function comesBefore(table: string, line: number, word: string): boolean {
  for (let at = 0; ; at++) {
    const code = table.charCodeAt(line + at);
    const isOver = code === 0x09 || Number.isNaN(code);
    if (at === word.length) return false;
    if (isOver) return true;
    const other = word.charCodeAt(at);
    if (code !== other) return code < other;
  }
}

function endOfLine(table: string, start: number): number {
  const stop = table.indexOf("\n", start);
  return stop < 0 ? table.length : stop;
}
