import { describe, expect, test } from "vitest";
import type { Frame } from "../../src/model/claim.js";
import type { Group } from "../../src/model/result.js";
import type { AnsweredQuestion } from "../../src/verdicts/elsewhere.js";
import { createFindGaps, gapsOfHoles } from "../../src/verdicts/gaps.js";
import type { JudgedClaim } from "../../src/verdicts/judged-claim.js";
import { claim, quantity } from "./claims.js";
import { rules } from "./rules.js";

const findGaps = createFindGaps(rules);
const context = { nameOf: (source: string) => `the ${source}`, idOf: (...parts: readonly string[]) => parts.join("-") };

/** Gaps of one group: "A dozens", of a story of the sources named. */
function gaps(story: string, ...lines: string[]): string[] {
  return gapsOf(story, [question("g", lines.map(claimOf))]);
}

function claimOf(line: string): JudgedClaim {
  const text = line.slice(2);
  const extra = text.endsWith(" more") ? { incremental: true as const } : {};
  return claim(line.charAt(0), 1, text, quantity(text.replace(/ more$/, "")), extra);
}

/** A claim of another frame than the rest. */
function framed(line: string, frame: Partial<Frame>): JudgedClaim {
  const made = claimOf(line);
  return { ...made, frame: { ...made.frame, ...frame } };
}

function question(id: string, claims: readonly JudgedClaim[]): AnsweredQuestion {
  const group: Group = {
    id,
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
  return { group, claims };
}

function gapsOf(story: string, questions: readonly AnsweredQuestion[]): string[] {
  const found = findGaps(questions, { id: "s", label: "", sources: [...story] }, context);
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

  const strange = { event: null, noun: "vote", predicate: "cast" };
  const sure: readonly (readonly [name: string, claims: readonly JudgedClaim[], ...expected: string[]])[] = [
    ["two who count the same thing", [claimOf("A 7"), claimOf("B 9")], "not-reported C"],
    ["a small number of two things", [claimOf("A 7"), framed("B 7", strange)]],
    ["a telling number of two words", [claimOf("A 1,450"), framed("B 1,450", strange)], "not-reported C"],
    ["two numbers of two things", [claimOf("A 1,450"), framed("B 1,500", strange)]],
    ["the same percentage", [claimOf("A 7 percent"), framed("B 7 percent", strange)], "not-reported C"],
    [
      "a word around both figures",
      [
        framed("A 7", { ...strange, noun: "juror", context: ["bench"] }),
        framed("B 8", { ...strange, predicate: "sit", context: ["bench"] }),
      ],
    ],
    [
      "two words around both figures",
      [
        framed("A 7", { ...strange, noun: "juror", context: ["bench", "court"] }),
        framed("B 8", { ...strange, predicate: "sit", context: ["bench", "court"] }),
      ],
      "not-reported C",
    ],
  ];
  test.each(sure.map(([name, claims, ...expected]) => [name, claims, expected] as const))(
    "who surely answers: %s",
    (_, claims, expected) => expect(gapsOf("ABC", [question("g", claims)])).toEqual(expected),
  );

  const agreed = [claimOf("A 60"), claimOf("B 64")];
  const elsewhere: readonly (readonly [name: string, other: JudgedClaim, ...expected: string[]])[] = [
    ["about the same figure for the same thing", claimOf("C 70")],
    ["a hedged one", claimOf("C at least 58")],
    ["one of the same event that stands alone, however far off", claimOf("C 6")],
    ["one that is far off, of a narrower kind", framed("C 6", { kind: "police" }), "not-reported C"],
    ["one of another event", framed("C 64", { event: "injuries" }), "not-reported C"],
    ["one of another noun", framed("C 64", { noun: "house" }), "not-reported C"],
    ["one on another scale", claimOf("C 64 percent"), "not-reported C"],
  ];
  test.each(elsewhere.map(([name, other, ...expected]) => [name, other, expected] as const))(
    "who answers in another group: %s",
    (_, other, expected) => expect(gapsOf("ABC", [question("g", agreed), question("h", [other])])).toEqual(expected),
  );

  test("one of the same event that is far off and that others give as well is another figure", () => {
    const other = question("h", [claimOf("C 6"), claimOf("D 6")]);
    expect(gapsOf("ABCD", [question("g", agreed), other])).toEqual([
      "not-reported C",
      "not-reported D",
      "not-reported A",
      "not-reported B",
    ]);
  });

  test("whoever answers both questions tells them apart", () => {
    const other = [claimOf("A 66"), claimOf("B 66"), claimOf("C 66")];
    expect(gapsOf("ABCD", [question("g", agreed), question("h", other)])).toContain("not-reported C");
  });

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
