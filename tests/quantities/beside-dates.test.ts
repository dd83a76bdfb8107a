import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { createDateReader } from "../../src/quantities/dates/reader.js";
import { createQuantityReader } from "../../src/quantities/reader.js";
import { numerals, rules } from "./reading.js";

const reader = createQuantityReader(rules, createDateReader(rules.calendar, numerals));

describe("a number before a date", () => {
  it.each([
    ["Births fell to 1,204 last year.", ["1,204", "last year"]],
    ["Deaths reached 42 last week.", ["42", "last week"]],
    ["Police held 12 last night.", ["12", "last night"]],
    ["Murders fell to 26 this month.", ["26", "this month"]],
    ["Output rose to 5 million last month.", ["5 million", "last month"]],
    ["Two last-minute goals came.", ["Two"]],
    ["It sold 33 jets, six fewer than a month earlier.", ["33", "six", "a month earlier"]],
  ])("is not lost: %s", (text, expected) => {
    const { mentions } = reader.read(text, tokenize(text));
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("a unit that is told before another date", () => {
  it.each([
    ["Wages rose 3 percent in May and 4 in June.", "4", "percent"],
    ["Shares fell 3 percent on Monday and 4 on Tuesday.", "4", "percent"],
    ["The party took 41 percent of the vote, up from 38 four years ago.", "38", "percent"],
    ["Aid worth 3 percent of output came in May and 12 in June.", "12", null],
  ])("%s “%s”: %s", (text, figure, unit) => {
    const { mentions } = reader.read(text, tokenize(text));
    const found = mentions.find(({ start, end }) => text.slice(start, end) === figure);
    expect(found?.quantity.unit).toBe(unit);
  });
});
