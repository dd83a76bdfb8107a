import { describe, expect, test } from "vitest";
import type { Group } from "../../src/model/result.js";
import { createFindGaps, gapsOfHoles } from "../../src/verdicts/gaps.js";
import { claim, quantity } from "./claims.js";
import { rules } from "./rules.js";

const findGaps = createFindGaps(rules);
const context = { nameOf: (source: string) => `the ${source}`, idOf: (...parts: readonly string[]) => parts.join("-") };

/** Gaps of one group: "A dozens", of a story of the sources named. */
function gaps(story: string, ...lines: string[]): string[] {
  const claims = lines.map((line) =>
    claim(
      line.charAt(0),
      1,
      line.slice(2),
      quantity(line.slice(2).replace(/ more$/, "")),
      line.endsWith(" more") ? { incremental: true } : {},
    ),
  );
  const group: Group = {
    id: "g",
    story: "s",
    label: "people killed",
    question: "How many people were killed?",
    claims: claims.map(({ id }) => id),
    sources: [...new Set(claims.map(({ source }) => source))],
    origins: 1,
    verdict: "single",
    reason: "",
    values: [],
  };
  const found = findGaps([{ group, claims }], [{ id: "s", label: "", sources: [...story] }], context);
  return found.map(({ kind, source }) => `${kind} ${source}`);
}

describe("gaps", () => {
  const rows: readonly (readonly [story: string, lines: readonly string[], ...expected: string[]])[] = [
    ["AB", ["A dozens", "B at least 164"], "vague-value A"],
    ["ABC", ["A dozens", "B 164", "C hundreds"], "vague-value A", "vague-value C"],
    ["AB", ["A dozens", "A 64", "B 64"]],
    ["AB", ["A dozens", "B hundreds"]],
    ["AB", ["A about 60", "B 64"]],
    ["AB", ["A dozens more", "B 64"], "vague-value A"],
    ["AB", ["A dozens", "B 64 more"]],
    ["ABC", ["A 10", "B 10"], "not-reported C"],
    ["ABCD", ["A 10", "B 10"], "not-reported C", "not-reported D"],
    ["ABCDE", ["A 10", "B 10"]],
    ["AB", ["A 10"]],
    ["ABC", ["A 10"]],
    ["ABC", ["A 10", "A 12"]],
    ["ABC", ["A 10", "B 12", "C 14"]],
    ["ABC", ["A dozens", "B 164"], "vague-value A", "not-reported C"],
  ];
  test.each(rows.map(([story, lines, ...expected]) => [story, lines, expected] as const))(
    "story %s, %j: %j",
    (story, lines, expected) => {
      expect(gaps(story, ...lines)).toEqual(expected);
      expect(gaps(story, ...[...lines].reverse())).toEqual(expected);
    },
  );

  test("a hole keeps its place", () => {
    const hole = {
      start: 5,
      end: 12,
      line: 1,
      column: 6,
      text: "May .",
      expects: "date" as const,
      rule: "r",
      reason: "The day is missing.",
    };
    expect(gapsOfHoles("A", [hole], context.idOf)[0]).toEqual({
      id: "A-May .-0",
      kind: "missing-value",
      source: "A",
      start: 5,
      end: 12,
      line: 1,
      column: 6,
      text: "May .",
      expects: "date",
      reason: "The day is missing.",
    });
  });
});
