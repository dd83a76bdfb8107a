import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { createDateReader } from "../../src/quantities/dates/reader.js";
import { createQuantityReader } from "../../src/quantities/reader.js";
import { numerals, rules } from "./reading.js";

const reader = createQuantityReader(rules, createDateReader(rules.calendar, numerals));

/** Every line of the stories and every string of the answers. */
function texts(): string[] {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:txt|json|md)$/.test(name),
  );
  return files
    .flatMap((name) => readFileSync(`tests/${name}`, "utf8").split("\n"))
    .filter((line) => line.length < 5000);
}

function hasTrigger(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const trace = / [\p{P}]|\b(?:in|by|than|least|nearly|almost|exactly) of\b/u.test(text);
  return trace || /[\p{N}\p{S}%]/u.test(text) || words.some((word) => reader.triggers.has(word));
}

describe("a glance", () => {
  it("passes no sentence over that holds a quantity or a hole", () => {
    const passed = texts().filter((text) => {
      const { mentions, holes } = reader.read(text, tokenize(text));
      return mentions.length + holes.length > 0 && !reader.mayHold(text, 0, text.length);
    });
    expect(passed).toEqual([]);
  });

  it.each([
    ["The mayor spoke to reporters outside the hall.", false],
    ["Nobody knows who built the old mill, or why.", false],
    ["A hundred people came.", true],
    ["It cost €5.", true],
    ["The bill rose by of the total.", true],
    ["He arrived on January .", true],
  ])("%s", (text, expected) => expect(reader.mayHold(text, 0, text.length)).toBe(expected));
});

describe("triggers", () => {
  it("stand in every quantity and every hole of all texts", () => {
    const bare = texts().flatMap((text) => {
      const { mentions, holes } = reader.read(text, tokenize(text));
      return [...mentions, ...holes]
        .map(({ start, end }) => text.slice(start, end))
        .filter((span) => !hasTrigger(span));
    });
    expect([...new Set(bare)]).toEqual([]);
  });

  it.each([
    "The mayor spoke to reporters outside the hall.",
    "Nobody knows who built the old mill by the river.",
    "“We are still looking,” the captain said.",
  ])("do not stand in: %s", (text) => expect(hasTrigger(text)).toBe(false));
});
