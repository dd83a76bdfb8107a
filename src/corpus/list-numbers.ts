// Tells the numbers of a numbered list from figures: lines that stand one after the other begin with 1, 2, 3.
import type { Line } from "./lines.js";

/** Lines in a row that make a list. */
const fewest = 3;
const longest = 700;

/** Of each line the length of the list number that it begins with, 0 where there is none. `text` is what the lines were cut from. */
export function listNumbers(text: string, lines: readonly Line[]): number[] {
  const opening = lines.map(({ start, end }) =>
    isDigit(text.charCodeAt(start))
      ? /^(\d{1,2}) (?=["“‘'\p{Lu}])/u.exec(text.slice(start, Math.min(end, start + 5)))
      : null,
  );
  const numbers = opening.map((match, at) => (match && !isLong(lines[at]) ? Number(match[1]) : null));
  const lengths = opening.map(() => 0);
  for (let at = 0; at < numbers.length; ) {
    const end = endOfRun(numbers, at);
    if (end - at >= fewest) for (let line = at; line < end; line++) lengths[line] = opening[line]?.[0].length ?? 0;
    at = end;
  }
  return lengths;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLong(line: Line | undefined): boolean {
  return line === undefined || line.end - line.start > longest;
}

/** Index behind the lines from `at` on whose numbers count up. */
function endOfRun(numbers: readonly (number | null)[], at: number): number {
  const first = numbers[at];
  let end = at + 1;
  if (first === null || first === undefined) return end;
  while (numbers[end] === first + end - at) end++;
  return end;
}
