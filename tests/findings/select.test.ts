import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.js";
import type { Finding } from "../../src/findings/findings.js";
import { findsAny } from "../../src/findings/findings.js";
import { type Selection, select, showOnly } from "../../src/findings/select.js";
import { sortGroups } from "../../src/findings/sort.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "../reports/make.js";

const published = (date: string | null) => ({ published: { date, basis: "metadata" as const } });
const sources = [
  makeSource("Herald", { path: "news/herald.txt", ...published("2024-03-04") }),
  makeSource("Courier", published("2024-03-06")),
  makeSource("Notes", { outlet: null, ...published(null) }),
];
const claims = [
  makeClaim("c-1", "Herald", { quantity: makeQuantity({ min: 4, max: 4 }), label: "people killed" }),
  makeClaim("c-2", "Courier", { quantity: makeQuantity({ min: 6, max: 6 }), label: "people killed" }),
  makeClaim("c-3", "Herald", { quantity: makeQuantity({ min: 9, max: 9 }), label: "boats lost" }),
  makeClaim("c-4", "Notes", { quantity: makeQuantity({ min: 9, max: 9 }), label: "boats lost" }),
];
const result = makeResult({
  sources,
  claims,
  groups: [makeGroup("g-boats", "agree", claims.slice(2)), makeGroup("g-dead", "conflict", claims.slice(0, 2))],
  gaps: [
    { id: "a-1", kind: "not-reported", source: "Notes", group: "g-dead", reason: "Notes is silent." },
    { id: "h-1", kind: "missing-value", source: "Courier", start: 1, end: 3, reason: "the day is missing" },
  ],
  checks: [{ id: "k-1", kind: "sum", source: "Herald", holds: false, reason: "3 and 2 make 5." }],
});

function idsOf({ groups, claims, gaps, checks }: typeof result): string[] {
  return [...groups, ...claims, ...gaps, ...checks].map(({ id }) => id);
}

describe("select", () => {
  test.each([
    [{}, ["g-boats", "g-dead", "c-1", "c-2", "c-3", "c-4", "a-1", "h-1", "k-1"]],
    [{ outlet: ["courier"] }, ["g-dead", "c-1", "c-2", "h-1"]],
    [{ outlet: ["herald.txt"] }, ["g-boats", "g-dead", "c-1", "c-2", "c-3", "c-4", "k-1"]],
    [{ outlet: ["Notes"] }, ["g-boats", "c-3", "c-4", "a-1"]],
    [{ outlet: ["Notes", "news/herald.txt"] }, ["g-boats", "g-dead", "c-1", "c-2", "c-3", "c-4", "a-1", "k-1"]],
    [{ story: "lindau" }, ["g-boats", "g-dead", "c-1", "c-2", "c-3", "c-4", "a-1", "h-1", "k-1"]],
    [{ since: "2024-03-05" }, ["g-dead", "c-1", "c-2", "h-1"]],
    [{ since: "2024-03-07" }, []],
  ] satisfies [Selection, string[]][])("%o", (selection, expected) => {
    expect(idsOf(select(result, selection))).toEqual(expected);
  });

  test("the summary is that of what is left", () => {
    const { summary } = select(result, { outlet: ["Courier"] });
    expect(summary).toMatchObject({ claims: 2, groups: 1, verdicts: { conflict: 1, agree: 0 } });
  });

  test.each([{ outlet: ["Tribune"] }, { story: "quake" }])("%o is refused with what there is", (selection) => {
    expect(() => select(result, selection)).toThrow(UserError);
    expect(() => select(result, selection)).toThrow(/Herald|Flood at Lindau/);
  });
});

describe("showOnly", () => {
  test.each([
    [["conflict"], ["g-dead", "c-1", "c-2"]],
    [
      ["agree", "check"],
      ["g-boats", "c-3", "c-4", "k-1"],
    ],
    [["gap"], ["a-1", "h-1"]],
  ] satisfies [Finding[], string[]][])("%o", (findings, expected) => {
    expect(idsOf(showOnly(result, findings))).toEqual(expected);
  });

  test("the summary stays that of all", () => {
    expect(showOnly(result, ["gap"]).summary).toEqual(result.summary);
  });
});

test.each([
  [["conflict"], true],
  [["update", "single"], false],
  [["gap"], true],
  [["check"], true],
] satisfies [Finding[], boolean][])("findsAny %o is %s", (findings, expected) => {
  expect(findsAny(result, findings)).toBe(expected);
});

test("sortGroups keeps the order of equals", () => {
  const order = (by: Parameters<typeof sortGroups>[1]) => sortGroups(result, by).groups.map(({ id }) => id);
  expect(order("place")).toEqual(["g-boats", "g-dead"]);
  expect(order("verdict")).toEqual(["g-dead", "g-boats"]);
  expect(order("sources")).toEqual(["g-boats", "g-dead"]);
  expect(order("label")).toEqual(["g-boats", "g-dead"]);
});
