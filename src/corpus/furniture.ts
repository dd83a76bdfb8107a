// Names the rule by which a line, seen by itself, is furniture of a page.
import type { FurnitureRules } from "../rules/furniture.js";
import type { JudgeAppeal } from "./appeals.js";
import { hasLetters, isNames } from "./line-shape.js";
import { compared, type Line } from "./lines.js";
import type { Matches } from "./patterns.js";
import { createIsPieces, type NamePiece } from "./pieces.js";
import { createIsService } from "./service-line.js";

export type NameFurniture = (line: Line) => string | null;

const longestRow = 80;
const longestPhrase = 120;

/** @param beside what is furniture only next to a piece that is sure */
export function createNameFurniture(rules: FurnitureRules, alone: NamePiece, beside: Matches): NameFurniture {
  const phrases = new Map(rules.phrases.flatMap(({ name, lines }) => lines.map((line) => [bare(line), name] as const)));
  const headings = new Set(rules.teasers.headings.map(bare));
  const buttons = new Set(rules.buttons);
  const isPieces = createIsPieces(
    (lower) => phrases.get(bare(lower)) ?? (isButtons(lower, buttons) ? "buttons" : null) ?? alone(lower),
    (lower) => beside({ lower }),
  );
  return (line) => {
    if (!hasLetters(line.text)) return isTableRow(line.text) ? null : "no-letters";
    const said = line.lower.length <= longestPhrase ? bare(line.lower) : null;
    if (said !== null && (headings.has(said) || opensList(said, rules.teasers.openings))) return "related-heading";
    return (
      (said === null ? null : phrases.get(said)) ??
      (isRow(line.lower, phrases) ? "row" : null) ??
      (isButtons(line.lower, buttons) ? "buttons" : null) ??
      (isByline(line.text) ? "byline" : null) ??
      alone(line.lower) ??
      (!line.text.endsWith("|") && isPieces(line.lower) ? "pieces" : null)
    );
  };
}

/** "2016 | 398,000 | 2,120 |" */
function isTableRow(text: string): boolean {
  return text.endsWith("|") && /\d/.test(text);
}

const longestHeading = 40;

/** "more from the post" */
function opensList(said: string, openings: readonly string[]): boolean {
  return said.length <= longestHeading && !/\d/.test(said) && openings.some((words) => said.startsWith(`${words} `));
}

/** The rule by which lower-case text is furniture wherever it stands: patterns and service lines. */
export function createNameAlone(services: FurnitureRules["services"], patterns: Matches): NamePiece {
  const isService = createIsService(services);
  return (lower) => patterns({ lower }) ?? (isService(lower) ? "service" : null);
}

/** The same for a sentence at the end of a line of news: appeals too. */
export function createNameTail(alone: NamePiece, judgeAppeal: JudgeAppeal): NamePiece {
  return (sentence) => {
    const text = compared(sentence);
    const lower = text.toLowerCase();
    const named = alone(lower.replace(/\.$/, "")) ?? alone(lower);
    if (named !== null) return named;
    return judgeAppeal({ text, lower }) === "sure" ? "appeal" : null;
  };
}

function isByline(text: string): boolean {
  return /^by /i.test(text) && (isNames(text) || /^by \p{Lu}[\p{L}'-]{1,20}$/iu.test(text));
}

/** "READ MORE >" and "Read more:" are "read more". */
function bare(lower: string): string {
  if (/^[a-z\d].*[a-z\d]$/s.test(lower)) return lower;
  const said = lower.replace(/^[^\p{L}\p{N}]+/u, "");
  return isSaid.test(said.slice(-1)) ? said : said.replace(/[^\p{L}\p{N}]{1,40}$/u, "");
}

const isSaid = /[\p{L}\p{N}]/u;

/** "Terms of use | Privacy policy | Contact": most of its parts are phrases of their own. */
function isRow(lower: string, phrases: ReadonlyMap<string, string>): boolean {
  if (lower.length > 300 || !/[|·•›»\t]| [-–—/] /.test(lower)) return false;
  const parts = lower
    .split(/[|·•›»\t]| [-–—/] /)
    .map(bare)
    .filter((part) => part !== "");
  return parts.length >= 2 && parts.filter((part) => phrases.has(part)).length >= parts.length * 0.6;
}

/** "Share 1.2K Tweet Email": nothing but words of buttons and counts. */
function isButtons(lower: string, buttons: ReadonlySet<string>): boolean {
  if (lower.length > longestRow) return false;
  const [first] = /^[a-z]+(?=[^a-z-])/.exec(lower) ?? [];
  if (first !== undefined && !buttons.has(first)) return false;
  const words = lower.replace(/\d ?°[cf]\b/g, "0").match(/\p{L}+|[\d.,]+/gu) ?? [];
  const named = words.filter((word) => /^\p{L}/u.test(word));
  return (
    named.length >= 1 &&
    named.some((word) => word.length > 2) &&
    named.every((word) => buttons.has(word)) &&
    /^[\p{L}\d.,\s|/:()#\p{S}-]+$/u.test(lower)
  );
}
