// Tells the signs by which a line with figures is weighed: its shape, its words, its figures.
import type { FurnitureRules } from "../rules/furniture.js";
import { endsAsSentence, hasLetters, hasLowerWords, isSentence, wordsOf } from "./line-shape.js";
import { createWordIndex, type WordIndex } from "./word-index.js";

export type TellSign = (name: string) => void;

export function tellShape(text: string, tell: TellSign): void {
  if (isSentence(text)) tell("sentence");
  if (endsAsSentence(text)) tell("ends as a sentence");
  if (text.endsWith("!")) tell("exclaims");
  if (text.endsWith("?")) tell("asks");
  if (hasLowerWords(text)) tell("words in lower case");
  if (text.includes('"')) tell("quotes");
  const words = text.split(" ").filter(hasLetters);
  tell(`${lengths.find((most) => words.length < most) ?? "more"} words`);
  if (words.filter(beginsWithCapital).length >= words.length * 0.7) tell("capitals");
  if (/[|·•]| [-–—/] |\.{3}/.test(text)) tell("parts");
  if (/^[([].*[)\]]$/.test(text)) tell("in brackets");
  if (/^[^:.!?]{2,30}: /.test(text)) tell("labelled");
  if (/^[$€£]?\d/.test(text)) tell("begins with a figure");
  if (/[#№§¶@_~^]/.test(text)) tell("mark of a page");
}

const lengths = [2, 4, 8, 16, 30];

/** Behind a quote or a bracket too. */
function beginsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return false;
  return (first >= 0x41 && first <= 0x5a) || /^["'(]?\p{Lu}/u.test(word);
}

const states = "was were is are be been has have had will would can could may might".split(" ");
const pronouns = "he she they his her their it its who which".split(" ");
const readers = "you your yours you're you've you'll".split(" ");
const publishers = "we us our ours we're we've we'll".split(" ");

/** The signs that a word tells, wherever it stands: "page", "event". */
export type SignWords = WordIndex<readonly string[]>;

/** Words that tell something where a line begins with them only. */
const ofFirst = new Set(["column", "calls"]);

export function signWords({ signs, appeals, columns }: FurnitureRules): SignWords {
  const { page, offer, service, event } = signs.words;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["page", [...page, ...appeals.cues]],
    ["offer", offer],
    ["service", service],
    ["column", columns],
    ["calls", appeals.imperatives],
    ["event", event],
    ["reports", appeals.reporting],
    ["states", states],
    ["pronoun", pronouns],
    ["reader", readers],
    ["publisher", publishers],
  ];
  const told = new Map<string, string[]>();
  for (const [name, words] of lists)
    for (const word of new Set(words)) told.set(word, [...(told.get(word) ?? []), name]);
  return createWordIndex(told);
}

const none: readonly string[] = [];

export function tellWords(lower: string, words: SignWords, tell: TellSign): void {
  const read = wordsOf(lower);
  const found: string[] = [];
  const pages: string[] = [];
  let isPast = false;
  for (let at = 0; at < read.length; at++) {
    const word = read[at] ?? "";
    isPast ||= word.length > 4 && word.endsWith("ed");
    for (const name of words(word) ?? none) {
      if (name === "page" && !pages.includes(word)) pages.push(word);
      if ((at === 0 || !ofFirst.has(name)) && !found.includes(name)) found.push(name);
    }
  }
  for (const name of found) tell(name);
  if (pages.length > 1) tell("pages");
  if (pages.length > 0 && found.includes("reader")) tell("reader of pages");
  if (isPast) tell("past");
  if (!/\d/.test(lower)) tell("figures in words");
}

/** Each with an expression that looks at a bounded piece. */
const figureSigns: readonly (readonly [string, RegExp])[] = [
  ["clock", /\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/], // "9.30", "7 pm"
  ["price", /[$€£₹] ?\d{1,3}(?:\.\d\d?)?(?![\d,.]*\d| ?(?:m|million|bn|billion)\b)|\b\d{1,3}p\b/], // "£4.95", not "£4.9m"
  ["large", /\b(?:million|billion|bn)\b|\d,\d{3}\b/],
  ["degrees", /\d ?°|\b\d{1,2} ?[cf]\b/], // "14C"
  ["groups of digits", /\d{2} \d{2}|\d[)-] ?\d{3}|\+\d{2}/], // "02 555 77", "555-0177"
  ["numbered name", /^\d{1,2} \p{L}[\p{L}'-]+(?: \p{L}[\p{L}'-]+)?(?: \(\w\))?$/u], // "9 Vance"
  ["name and figure", /^[^\d.,:]{3,40} \d[\d,.]*$/], // "Upper Valley 12"
  ["name and score", /^[^\d:.,]{3,30} \d{1,3} ?[-–] ?\d{1,3}$/], // "Corners 9 – 2"
  ["label and figure", /^[^:]{3,40}: [\d,]+ ?%?$/], // "Dead in Osk: 12"
  ["percent", /%|\bper ?cent\b|\bpct\b/],
  ["year", /\b(?:19|20)\d\d\b/],
  ["code", /\d[a-z]{2,}\d|[a-z]{2}\d|\d\/\d/], // "24038g55", "s22", "14/13"
  ["long number", /\d{5}/], // "372157"
  ["count in brackets", /\(\d[\d,.]*k?\)/], // "Jobs (148)"
  [
    "measure",
    /\d ?(?:k?ms?|km\/h|kph|mph|miles?|met(?:re|er)s?|feet|ft|mm|cm|hectares?|acres?|kg|tonnes?|tons?|litres?|gallons?|mb|hpa|barrels?)\b/,
  ], // "100 km/h"
  ["short day", /\b(?:mon|tue|wed|thu|fri|sat|sun)\b/], // "Thu 26"
];

/** Those that need no digit. */
const signsInWords = figureSigns.filter(([name]) => ["large", "percent", "short day"].includes(name));

export function tellFigures(lower: string, tell: TellSign): void {
  const inDigits = /\d/.test(lower);
  for (const [name, expression] of inDigits ? figureSigns : signsInWords) if (expression.test(lower)) tell(name);
  if (!inDigits) return;
  const pieces = lower.split(/[ ,;/|]+/);
  const figures = pieces.filter((piece) => /\d/.test(piece)).length;
  if (figures >= pieces.length * 0.5) tell("half figures");
  else if (figures >= pieces.length * 0.25) tell("quarter figures");
  if (lower.split(/[,;|·•/]| - /).filter((part) => /\d/.test(part)).length >= fewestParts) tell("figures in parts");
}

/** "Petrol 1.54, diesel 1.55, gas 0.80" */
const fewestParts = 3;
