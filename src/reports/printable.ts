// Makes text from documents safe to show: nothing in it can move the cursor, colour the terminal or turn the direction of the line.
import type { Diff } from "../model/diff.js";
import type { Result } from "../model/result.js";

/**
 * Control characters, marks that turn the direction of writing, lone surrogates, invisible operators and tags.
 * Matches U+001B (escape) and U+202E (right-to-left override); not U+200D, which joins emoji, nor "é".
 */
const ACTING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufff0-\ufffb\u{e0000}-\u{e0fff}\p{Cs}]/gu;
/** What most texts have none of: anything but printable ASCII, and spaces in a row. */
const UNUSUAL = /[^\x20-\x7e]| {2}/;
const SPACES = /[\s\u00a0\ufeff]+/g;

/** White space becomes one space, what acts on a terminal is spelled: U+202E as \u{202e}. */
export function printable(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(SPACES, " ").replace(ACTING, spell);
}

/** The result with every text made printable, ids and paths too; equal texts stay equal. The articles themselves are left out. */
export function printableResult(result: Result): Result {
  const sources = result.sources.map(({ text, ...source }) => source);
  return mapTexts({ ...result, sources }) as Result;
}

export function printableDiff(diff: Diff): Diff {
  return mapTexts(diff) as Diff;
}

function mapTexts(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map(mapTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part)]));
}

function spell(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
