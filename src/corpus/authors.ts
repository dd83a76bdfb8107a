// Marks what a page says of its authors: lines that begin with a name from the byline.
import type { Marked } from "./blocks.js";

const bylines = new Set(["byline", "date-line", "contributors", "names", "names-and-reading-time"]);
const introduced =
  /(?:^(?!by |words|text|story|report)|\b(?:by|words|text|story|reporting|report)):? ?((?:\p{Lu}[\p{L}'.-]{1,20} ){1,2}\p{Lu}[\p{L}'-]{1,20})/giu;
/** Names stand in short lines. */
const longest = 160;

/** "Ines Calder has written for us for 11 years." */
export function markAuthors(marked: readonly Marked[]): void {
  const names = new Set(marked.flatMap(namesIn));
  if (names.size === 0) return;
  for (const mark of marked) {
    if (mark.kind !== null || !startsWithOneOf(mark.line.text, names)) continue;
    mark.kind = "furniture";
    mark.rule = "author";
  }
}

function namesIn({ kind, rule, line }: Marked): string[] {
  if (kind !== "furniture" || !bylines.has(rule ?? "") || line.text.length > longest) return [];
  return [...line.text.matchAll(introduced)].flatMap(([, name = ""]) => (isName(name) ? [name] : []));
}

/** The expression is blind to case, for "BY" and "by". */
function isName(name: string): boolean {
  return name.split(" ").every((word) => /^\p{Lu}/u.test(word));
}

function startsWithOneOf(text: string, names: ReadonlySet<string>): boolean {
  const words = text.split(" ", 4);
  return [2, 3].some((length) => words.length > length && names.has(words.slice(0, length).join(" ")));
}
