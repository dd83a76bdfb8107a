import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { createDateReader } from "../../src/quantities/dates/reader.js";
import { createQuantityReader } from "../../src/quantities/reader.js";
import { numerals, rules } from "./reading.js";

const reader = createQuantityReader(rules, createDateReader(rules.calendar, numerals));

function ownSentences(): string[] {
  const folder = "tests/claims/sentences";
  const files = ["tests/claims/unseen.json", ...readdirSync(folder).map((name) => `${folder}/${name}`)];
  return files.flatMap((file) =>
    (JSON.parse(readFileSync(file, "utf8")) as { text: string }[]).map(({ text }) => text),
  );
}

function holesIn(text: string): number {
  return reader.read(text, tokenize(text)).holes.length;
}

/** What is left of a number that has gone shows it: a sign, a percent, a hyphen, a mark apart, or a hedge before a noun. */
const signs: readonly RegExp[] = [
  /[$€£] ?(?:million|billion|a |in |to |for |and |\.)/,
  /\b(?:by|to|than|nearly|almost|about|least|rose|fell|climbed|slipped|is|was|of|for|took|or) (?:%|per ?cent\b)/,
  /\w -(?:year|month|week|day|hour|mile|kilomet|met|seat|storey)/,
  /\b(?:to|by|than|least|nearly|almost|from|about|since|until|in|of|at) [.,;]/,
  /\b(?:at least|as many as|a total of|an estimated) (?:people|homes|migrants|passengers|workers|soldiers|houses|children|pupils|students|others)\b/,
  /\b(?:more than|nearly|almost|about|around|roughly) (?:km|kilomet\w+|miles|metres|hectares|acres|tonnes) (?:from|south|north|east|west|off|of|away|long)/,
  /\bin of (?:the|its|them)\b/,
  /\bon (?:January|February|April|July|September|October|November|December) [.,]/,
];

/** Every text that deleting one run of digits leaves, where a sign shows the loss. */
function withLosses(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,:-])\d[\d.,]*(?<![.,])(?![\d:])/g)]
    .map(({ index, 0: number }) => `${text.slice(0, index)}${text.slice(index + number.length)}`.replace(/ {2,}/g, " "))
    .filter((lost) => signs.some((sign) => sign.test(lost)));
}

describe("numbers that have gone", () => {
  const sentences = ownSentences();

  it("leave a hole wherever a sign of them is left", () => {
    const lost = sentences.flatMap(withLosses);
    const unseen = lost.filter((text) => holesIn(text) === 0);
    expect(lost.length).toBeGreaterThan(70);
    expect(unseen.length / lost.length, unseen.join("\n")).toBeLessThan(0.1);
  });

  it("leave none where nothing has gone", () => {
    expect(sentences.length).toBeGreaterThan(400);
    expect(sentences.filter((text) => holesIn(text) > 0)).toEqual([]);
  });
});
