// Finds the names that somebody may have meant: fewest letters to change first.

/** Names at most a third of their length away, at most `most` of them, nearest first. */
export function nearest(word: string, names: readonly string[], most: number): string[] {
  const ranked = names.map((name) => ({ name, steps: distance(word, name) }));
  const near = ranked.filter(
    ({ name, steps }) => steps <= Math.max(1, Math.floor(Math.max(word.length, name.length) / 3)),
  );
  return near
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Edit distance with transpositions of neighbours counted once (optimal string alignment). Names are ids or paths: short. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const best = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      line.push(isSwapped ? Math.min(best, (beforeLast[column - 2] ?? best) + 1) : best);
    }
    beforeLast = last;
    last = line;
  }
  return last[b.length] ?? a.length;
}
