// Names the rule by which a line, seen by itself, is furniture of a page.
import type { FurnitureRules } from "../rules/furniture.js";
import { hasLetters, isNames } from "./line-shape.js";
import type { Line } from "./lines.js";
import { createMatches } from "./patterns.js";

export type NameFurniture = (line: Line) => string | null;

const longestRow = 80;

export function createNameFurniture(rules: FurnitureRules): NameFurniture {
  const phrases = new Map(rules.phrases.flatMap(({ name, lines }) => lines.map((line) => [bare(line), name] as const)));
  const headings = new Set(rules.teasers.headings.map(bare));
  const buttons = new Set(rules.buttons);
  const patterns = createMatches(rules.patterns);
  return (line) => {
    if (!hasLetters(line.text)) return "no-letters";
    const said = bare(line.lower);
    if (headings.has(said)) return "related-heading";
    return (
      phrases.get(said) ??
      (isRow(line.lower, phrases) ? "row" : null) ??
      (isButtons(line.lower, buttons) ? "buttons" : null) ??
      (/^by /i.test(line.text) && (isNames(line.text) || /^by \p{Lu}[\p{L}'-]{1,20}$/iu.test(line.text))
        ? "byline"
        : null) ??
      patterns(line)
    );
  };
}

/** "READ MORE >" and "Read more:" are "read more". */
function bare(lower: string): string {
  return lower.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}]+$/u, "");
}

/** "Terms of use | Privacy policy | Contact": most of its parts are phrases of their own. */
function isRow(lower: string, phrases: ReadonlyMap<string, string>): boolean {
  if (lower.length > 300) return false;
  const parts = lower
    .split(/[|·•›»\t]| [-–—/] /)
    .map(bare)
    .filter((part) => part !== "");
  return parts.length >= 2 && parts.filter((part) => phrases.has(part)).length >= parts.length * 0.6;
}

/** "Share 1.2K Tweet Email": nothing but words of buttons and counts. */
function isButtons(lower: string, buttons: ReadonlySet<string>): boolean {
  if (lower.length > longestRow) return false;
  const words = lower.match(/\p{L}+|[\d.,]+/gu) ?? [];
  const named = words.filter((word) => /^\p{L}/u.test(word));
  return (
    named.length >= 1 &&
    named.some((word) => word.length > 2) &&
    named.every((word) => buttons.has(word)) &&
    /^[\p{L}\d.,\s|/:()+-]+$/u.test(lower)
  );
}
