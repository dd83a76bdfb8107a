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
    ["Profit went up from, and never stopped.", true],
    ["Nearly people fled.", true],
    ["A -storey house burned.", true],
    ["The mayor (a lawyer) said: “Nobody – not even she – knows.”", false],
    ["It was said within a mile of the port.", true],
    ["The mile was long, and the turning point near.", false],
    ["He came this evening.", true],
    ["He spoke of the evening and its president.", false],
    ["Nearly everybody fled, and people helped.", false],
    ["The residents were against it.", false],
    ["The mayor stood at the gate of the port.", false],
  ])("%s", (text, expected) => expect(reader.mayHold(text, 0, text.length)).toBe(expected));
});
