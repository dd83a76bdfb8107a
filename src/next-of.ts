// Finds the next character of a kind by a pattern, which the engine runs as machine code from its first use.

/** Where in text[from, end) the pattern matches next; `end` where it does not. */
export type NextOf = (text: string, from: number, end: number) => number;

/**
 * What was found far ahead is kept, so that a text is looked through once however many stretches of it are asked about.
 * @param pattern global
 */
export function createNextOf(pattern: RegExp): NextOf {
  let known = "";
  let begun = 0;
  let found = -1;
  return (text, from, end) => {
    if (from < begun || from >= found || text !== known) {
      pattern.lastIndex = from;
      const match = pattern.test(text);
      [known, begun, found] = [text, from, match ? pattern.lastIndex - 1 : text.length];
    }
    return found < end ? found : end;
  };
}
