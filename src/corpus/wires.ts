// Finds the news agencies that a page credits for its copy or its pictures.
import type { AgencyRules } from "../rules/agencies.js";
import type { Line } from "./lines.js";

/** Names of agencies, in the order in which they are credited. */
export type FindWires = (lines: readonly Line[]) => string[];

export function createFindWires(rules: AgencyRules): FindWires {
  const names = new Map(
    rules.agencies.flatMap(({ name, forms }) => [name, ...forms].map((form) => [form, name] as const)),
  );
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const mentions = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
  const staff = new RegExp(
    `^(?:An? |The )?(?:${any}) (?:correspondents?|journalists?|reporters?|photographers?|teams?)\\b`,
    "u",
  );
  return (lines) => {
    const found = new Set<string>();
    for (const line of lines)
      for (const credit of creditsOf(line.text, staff))
        for (const form of agenciesIn(credit, line.text, mentions)) found.add(names.get(form) ?? form);
    return [...found];
  };
}

/** Known agencies, or after a place in capitals and in a line "From …" a name that says it is one: "Northern Wire". */
function agenciesIn(credit: string, line: string, mentions: RegExp): string[] {
  const known = [...credit.matchAll(mentions)].map(([form]) => form);
  if (known.length > 0 || !/^(?:\p{Lu}{2}|From )/u.test(line)) return known;
  const name = credit.replace(/^From /, "");
  return isAgencyName(name) ? [name] : [];
}

function isAgencyName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}-]{1,20} ){1,3}(?:Wire|Newswire|Press|News Agency|News Service|Press Agency)$/u.test(name);
}

const longestCreditLine = 220;
const longestText = 700;
const longestCredit = 130;

/** The stretches of a line in which an agency's name is a credit. */
function creditsOf(text: string, staff: RegExp): string[] {
  // Names of agencies are capitalised, but for one.
  if (!/dpa|\p{Lu}/u.test(text)) return [];
  const credits = [datelineOf(text), staff.exec(text)?.[0]];
  if (text.length <= longestText) credits.push(bracketsAtEnd(text), pictureCredit(text));
  if (text.length <= longestCreditLine && isCreditLine(text)) credits.push(text);
  return credits.filter((credit) => credit !== undefined);
}

/** "(AP)" of "LISBON (AP) — …", "March 3 (Xinhua) --": brackets before a dash near the start of a line. */
function datelineOf(text: string): string | undefined {
  const head = text.slice(0, 90);
  if (!head.includes("(")) return undefined;
  const match = /^[^().!?]{0,60}\(([^()]{2,40})\) ?(?:[-–—]|:)/u.exec(head);
  return match && /^\p{Lu}/u.test(head) ? match[1] : undefined;
}

/** The brackets that end a line: "… (Jo Doe/Daily Post via AP)". After a word that they spell out they are no credit. */
function bracketsAtEnd(text: string): string | undefined {
  if (!/\)\.?$/.test(text)) return undefined;
  const match = /(^|[.!?"'] ?|^[a-z/,]{2,16} )\(([^()]{2,90})\)[.]?$/u.exec(text);
  return match?.[2];
}

/** "REUTERS/Jo Doe", "Photo: AFP", "AP Photo/Jo Doe" at the end of a line. */
function pictureCredit(text: string): string | undefined {
  if (!/[/:]/.test(text)) return undefined;
  // Only the end of a line can credit.
  const end = text.slice(-longestCredit);
  return mayCredit.test(end) ? credit.exec(end)?.[0] : undefined;
}

const credit =
  /(?:(?:photo|image|picture|credit|source|photograph)s?(?: by)?: ?[^.!?]{2,60}|[\p{L} ]{0,40}\/(?:AFP|AP|REUTERS|Reuters|dpa|EPA|PA)\b[^.!?]{0,30}|(?:AP Photo|REUTERS|AFP|EPA)\/[^.!?]{2,40})$/u;
/** What each of its forms holds, without what may stand before it. */
const mayCredit =
  /(?:photo|image|picture|credit|source|photograph)s?(?: by)?:|\/(?:AFP|AP|REUTERS|Reuters|dpa|EPA|PA)\b|(?:AP Photo|REUTERS|AFP|EPA)\//;

/** Lines that only credit: copyright, bylines, contributors, a name alone. */
function isCreditLine(text: string): boolean {
  return (
    /^(?:©|\(c\)|copyright\b)/i.test(text) ||
    (/^by /i.test(text) && text.length <= 90 && !/[.!?]$/.test(text)) ||
    /\bcontributed (?:reporting|to this (?:report|article|story))\b/i.test(text) ||
    /^\(?(?:with|additional) (?:reporting|inputs?|agency|files|material|contributions)\b/i.test(text) ||
    /^(?:sources?|agenc(?:y|ies)|via|from)[: ] ?[\p{L}, /&-]{2,60}$/iu.test(text) ||
    isNameAlone(text)
  );
}

/** "Associated Press", "Reuters / AFP", "AFP, Paris": capitalised words only. */
function isNameAlone(text: string): boolean {
  if (text.length > 50 || !/^[\p{Lu}d]/u.test(text)) return false;
  const words = text.split(/[/,&| ]+/).filter((word) => word !== "");
  return (
    words.length <= 5 && words.every((word) => word === "and" || word === "dpa" || /^\p{Lu}[\p{L}-]*$/u.test(word))
  );
}
