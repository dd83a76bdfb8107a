// Tells the signs by which a line with figures is weighed: its shape, its words, its figures.
import { endsAsSentence, hasLowerWords, isFigureWord, isSentence, wordsOf } from "./line-shape.js";

/** Words by which lines are known. */
export interface SignWords {
  /** What pages offer and count: "subscribers", "newsletter". */
  readonly page: ReadonlySet<string>;
  /** Of offers and adverts: "sale", "worth". */
  readonly offer: ReadonlySet<string>;
  /** Whom to ask, and when: "hotline", "daily". */
  readonly service: ReadonlySet<string>;
  /** Of other columns: "weather", "lottery". */
  readonly column: ReadonlySet<string>;
  /** Calls to the reader that begin a line: "call", "win". */
  readonly calls: ReadonlySet<string>;
  /** What news is about: "killed", "votes". */
  readonly event: ReadonlySet<string>;
  /** Of reports: "said", "announced". */
  readonly reporting: ReadonlySet<string>;
}

export type TellSign = (name: string) => void;

export function tellShape(text: string, tell: TellSign): void {
  if (isSentence(text)) tell("sentence");
  if (endsAsSentence(text)) tell("ends as a sentence");
  if (text.endsWith("!")) tell("exclaims");
  if (text.endsWith("?")) tell("asks");
  if (hasLowerWords(text)) tell("words in lower case");
  if (text.includes('"')) tell("quotes");
  const words = text.split(" ").filter((word) => /\p{L}/u.test(word));
  tell(`${lengths.find((most) => words.length < most) ?? "more"} words`);
  if (words.filter((word) => /^["'(]?\p{Lu}/u.test(word)).length >= words.length * 0.7) tell("capitals");
  if (/[|·•]| [-–—/] |\.{3}/.test(text)) tell("parts");
  if (/^[([].*[)\]]$/.test(text)) tell("in brackets");
  if (/^[^:.!?]{2,30}: /.test(text)) tell("labelled");
  if (/^[$€£]?\d/.test(text)) tell("begins with a figure");
  if (/[#№§¶@_~^]/.test(text)) tell("mark of a page");
}

const lengths = [2, 4, 8, 16, 30];

const states = new Set("was were is are be been has have had will would can could may might".split(" "));
const pronouns = new Set("he she they his her their it its who which".split(" "));
const readers = new Set("you your yours you're you've you'll".split(" "));
const publishers = new Set("we us our ours we're we've we'll".split(" "));

export function tellWords(lower: string, words: SignWords, tell: TellSign): void {
  const read = wordsOf(lower);
  const has = (known: ReadonlySet<string>) => read.some((word) => known.has(word));
  const pageWords = new Set(read.filter((word) => words.page.has(word))).size;
  if (pageWords > 0) tell("page");
  if (pageWords > 1) tell("pages");
  if (pageWords > 0 && has(readers)) tell("reader of pages");
  if (has(words.offer)) tell("offer");
  if (has(words.service)) tell("service");
  if (words.column.has(read[0] ?? "")) tell("column");
  if (words.calls.has(read[0] ?? "")) tell("calls");
  if (has(words.event)) tell("event");
  if (has(words.reporting)) tell("reports");
  if (has(states)) tell("states");
  if (has(pronouns)) tell("pronoun");
  if (has(readers)) tell("reader");
  if (has(publishers)) tell("publisher");
  if (read.some((word) => word.length > 4 && word.endsWith("ed"))) tell("past");
  if (read.every((word) => !/\d/.test(word)) && read.some(isFigureWord)) tell("figures in words");
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
  ["percent", /%|\bper ?cent\b|\bpct\b/],
  ["year", /\b(?:19|20)\d\d\b/],
  ["code", /\d[a-z]{2,}\d|[a-z]{2}\d|\d\/\d/], // "24038g55", "s22", "14/13"
  ["long number", /\d{5}/], // "372157"
  ["count in brackets", /\(\d[\d,.]*k?\)/], // "Jobs (148)"
  ["measure", /\d ?(?:k?ms?|km\/h|kph|mph|miles?|met(?:re|er)s?|feet|ft|mm|cm|hectares?|acres?|kg|tonnes?|tons?|litres?|gallons?|mb|hpa|barrels?)\b/], // "100 km/h"
  ["short day", /\b(?:mon|tue|wed|thu|fri|sat|sun)\b/], // "Thu 26"
];

export function tellFigures(lower: string, tell: TellSign): void {
  for (const [name, expression] of figureSigns) if (expression.test(lower)) tell(name);
  const pieces = lower.split(/[ ,;/|]+/);
  const figures = pieces.filter((piece) => /\d/.test(piece)).length;
  if (figures >= pieces.length * 0.5) tell("half figures");
  else if (figures >= pieces.length * 0.25) tell("quarter figures");
  if (lower.split(/[,;|·•/]| - /).filter((part) => /\d/.test(part)).length >= fewestParts) tell("figures in parts");
}

/** "Petrol 1.54, diesel 1.55, gas 0.80" */
const fewestParts = 3;
