// Ages of one person in reports that lie apart: grown older, or one of them wrong.
import { describe, expect, test } from "vitest";
import { createJudge } from "../../src/verdicts/judge.js";
import { claim, context } from "./claims.js";
import { rules } from "./rules.js";

const judge = createJudge(rules);

function aged(source: string, published: string, age: number, sentence?: string) {
  const stated = { value: age, unit: null };
  const quantity = { kind: "age", min: age, max: age, unit: "year", bound: "exact", stated } as const;
  const text = String(age);
  const told = sentence ?? `Anna Berg, ${text}, was in court (${source}).`;
  return claim(source, 1, text, quantity, { published, entity: "Anna Berg", sentence: told });
}

describe("ages of one person", () => {
  test.each([
    // a birthday, or several, between the reports
    ["update", "2019-03-16", 28, "2020-08-27", 29],
    ["update", "2012-01-17", 51, "2015-02-12", 54],
    ["update", "2012-01-17", 51, "2015-01-12", 53],
    ["update", "2019-03-16", 28, "2019-09-16", 29],
    ["update", "2016-01-15", 58, "2016-03-09", 59],
    ["agree", "2019-03-16", 28, "2020-01-27", 28],
    // too soon for a birthday to be likely, or too many years
    ["conflict", "2019-03-16", 28, "2019-03-18", 29],
    ["conflict", "2019-03-16", 29, "2019-05-18", 28],
    ["conflict", "2019-03-16", 28, "2020-08-27", 32],
    ["conflict", "2012-01-17", 54, "2015-02-12", 51],
    ["conflict", "2012-01-17", 51, "2015-02-12", 53],
  ] as const)("%s: %s %d, %s %d", (verdict, day, age, laterDay, laterAge) => {
    expect(judge([aged("A", day, age), aged("B", laterDay, laterAge)], context).verdict).toBe(verdict);
  });

  test("a birthday that is told", () => {
    const later = aged("B", "2024-05-07", 24, "Anna Berg, 24, who had a birthday on Friday, is out of danger.");
    expect(judge([aged("A", "2024-05-01", 23), later], context).verdict).toBe("update");
    expect(judge([aged("A", "2024-05-01", 23), aged("B", "2024-05-07", 24)], context).verdict).toBe("conflict");
  });

  test.each(["who was 31 at the time", "31 when the bridge was closed", "then 31"])("of another time: %s", (told) => {
    const then = aged("B", "2024-05-02", 31, `Anna Berg, ${told}, has left the country.`);
    expect(judge([aged("A", "2024-05-01", 44), then], context).verdict).toBe("compatible");
  });
});
