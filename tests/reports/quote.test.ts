// Quotes: shortened around the figure, the right one of several.
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/reports/columns.js";
import { quoteOf } from "../../src/reports/quote.js";
import { makeClaim, makeQuantity } from "./make.js";

const quantity = makeQuantity({});
const claim = (sentence: string, text: string) => makeClaim("c-1", "s", { sentence, text, quantity });
const show = (sentence: string, text: string, room: number, rank = 0) => {
  const { before, figure, after } = quoteOf(claim(sentence, text), rank, room);
  return `${before}<${figure}>${after}`;
};

describe("quoteOf", () => {
  it.each([
    ["whole", "Some 40 cows fled.", "40", 40, "Some <40> cows fled."],
    ["cut at the end", "40 cows fled from the burning farm on the hill", "40", 20, "<40> cows fled from …"],
    ["cut at the start", "From the burning farm on the hill fled 40", "40", 20, "… the hill fled <40>"],
    [
      "cut on both sides",
      "From the burning farm on the hill fled 40 cows and a few pigs that nobody had counted",
      "40",
      30,
      "… hill fled <40> cows and a …",
    ],
    ["no part of a number", "In 2040, of 40,500 cows 40 fled", "40", 60, "In 2040, of 40,500 cows <40> fled"],
    ["white space differs", "about\n 40  cows", "about\u00a040", 40, "<about 40> cows"],
    ["marks of Markdown", "## **Some 40 cows** fled", "40", 40, "Some <40> cows fled"],
    ["not in the sentence", "Cows fled.", "40", 40, "Cows fled.<40>"],
  ])("%s", (_, sentence, text, room, expected) => {
    expect(show(sentence, text, room)).toBe(expected);
  });

  it("marks the second of two", () => {
    expect(show("5 cows and 5 pigs", "5", 40, 1)).toBe("5 cows and <5> pigs");
  });

  it.each([20, 31, 60])("keeps to %i columns", (room) => {
    const sentence = `${"Water ran through every street of the town, and ".repeat(4)}40 cows ${"drowned in it, ".repeat(9)}`;
    for (let width = room; width < room + 20; width++)
      expect(widthOf(show(sentence, "40", width))).toBeLessThanOrEqual(width + 2);
  });
});
