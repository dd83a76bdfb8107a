import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/language/tokens.js";
import { resolveQuantity } from "../../../src/quantities/dates/reader.js";
import { mentionsOf, reader } from "./read-dates.js";

const words = [
  "on",
  "by",
  "since",
  "from",
  "to",
  "until",
  "between",
  "and",
  "the",
  "of",
  "in",
  "early",
  "late",
  "mid",
  "-",
  ",",
  ".",
  "January",
  "Jan",
  "May",
  "March",
  "Tuesday",
  "Sunday",
  "week",
  "weekend",
  "days",
  "two",
  "first",
  "third",
  "6",
  "31",
  "2004",
  "2022",
  "11/12/05",
  "2005-11-28",
  "9:30",
  "a.m.",
  "GMT",
  "ago",
  "later",
  "last",
  "next",
  "end",
  "Christmas",
  "year",
  "quarter",
  "century",
  "said",
  "will",
  "leave",
  "people",
  "(",
  ")",
  "'s",
  "’",
  "\u00a0",
  "noon",
  "overnight",
];
const sentences = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(" "));
const references = fc.constantFrom("2022-01-13", "2005-11-28", "2024-02-29", "1999-12-31", null);

describe("properties", () => {
  test("spans slice back, stand in order and agree with their tokens", () => {
    fc.assert(
      fc.property(fc.oneof(sentences, fc.string()), (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (const mention of reader.read(text, tokens).mentions) {
          expect(mention.start).toBe(tokens[mention.firstToken]?.start);
          expect(mention.end).toBe(tokens[mention.endToken - 1]?.end);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
    );
  });

  test("a sentence reads the same inside a longer text", () => {
    fc.assert(
      fc.property(sentences, fc.string(), fc.string(), (sentence, before, after) => {
        const text = `${before}\n${sentence}\n${after}`;
        const start = before.length + 1;
        const inside = reader.read(text, tokenize(text, start, start + sentence.length)).mentions;
        const alone = mentionsOf(sentence);
        expect(inside.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))).toEqual(alone);
      }),
    );
  });

  test("resolving is pure, forgets earlier resolutions and survives JSON", () => {
    fc.assert(
      fc.property(sentences, references, references, (sentence, first, second) => {
        for (const { quantity } of mentionsOf(sentence)) {
          const frozen = JSON.stringify(quantity);
          const once = resolveQuantity(quantity, first);
          expect(resolveQuantity(once, first)).toEqual(once);
          expect(resolveQuantity(resolveQuantity(quantity, second), first)).toEqual(once);
          expect(resolveQuantity(JSON.parse(frozen), first)).toEqual(once);
          expect(JSON.stringify(quantity)).toBe(frozen);
        }
      }),
    );
  });

  test("a resolved date has its bounds in order, an unresolved one says why", () => {
    fc.assert(
      fc.property(sentences, references, (sentence, reference) => {
        for (const { quantity } of mentionsOf(sentence)) {
          const { kind, min, max, unresolved } = resolveQuantity(quantity, reference);
          if (kind !== "date") continue;
          expect(min === null && max === null).toBe(unresolved !== undefined);
          if (min !== null && max !== null) expect(String(min) <= String(max)).toBe(true);
        }
      }),
    );
  });
});

test("a day before the year 1 stays unresolved", () => {
  const [first] = mentionsOf("They were laid 31 centuries ago.");
  expect(first && resolveQuantity(first.quantity, "2022-01-13")).toMatchObject({
    min: null,
    max: null,
    unresolved: "it is before the year 1",
  });
});

describe("linear time", () => {
  test.each([
    ["weeks of weeks", "the end of "],
    ["nested ordinals", "the first week of the last day of "],
    ["months", "January 5 and "],
    ["ranges", "from Monday to "],
    ["numbers", "1/2/3/4-5-6:7:8."],
    ["years", "2004-2005/"],
    ["amounts", "a million and a half "],
    ["shifts", "two days before "],
    ["lists", "2004, 2005 and "],
    ["digits", "9"],
    ["holes", "on January . "],
    ["quarters", "the third quarter and "],
  ])("%s", (_, unit) => {
    const time = (repeats: number) => {
      const text = unit.repeat(repeats);
      const tokens = tokenize(text);
      const start = performance.now();
      reader.read(text, tokens);
      return performance.now() - start;
    };
    time(300);
    const small = Math.max(time(300), 5);
    expect(time(3000)).toBeLessThan(small * 60);
  });
});
