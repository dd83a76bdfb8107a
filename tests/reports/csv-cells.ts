// Reads a line of CSV.

/** Cells of a line by RFC 4180, where no cell holds a line break. */
export function* cellsOf(line: string): Generator<string> {
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    yield quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
  }
}
