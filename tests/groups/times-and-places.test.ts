// What tells two figures apart however alike they look: other years, and places that one report tells of each.
import { expect, test } from "vitest";
import { areBarred } from "../../src/groups/barred.js";
import { frameFeatures } from "../../src/groups/frame-features.js";
import { splitDays } from "../../src/groups/split-days.js";
import { splitPlaces } from "../../src/groups/split-places.js";
import { candidatesIn, type Report, world } from "./candidates-in.js";

const day = "2021-07-20";

test.each<[string, string, boolean]>([
  ["The flood of July 1804 killed 63 people.", "In 1910 another flood killed 52 people.", true],
  ["A fire killed 63 people in 2009.", "The fire killed 12 people.", true],
  ["In 2020 layoffs hit 900 workers.", "This week 400 workers were laid off.", false],
  ["Turnout was 67 percent, after 61 percent in 2009.", "Turnout was 66 percent.", false],
  ["In 2009 the town had nine bakers.", "The town has four bakers.", false],
])("of other years: %s / %s", (one, other, barred) => {
  const kind = one.includes("percent") ? "percent" : "count";
  const claims = candidatesIn(kind, [one, day], [other, day]);
  const [a, b] = [claims[0], claims.at(-1)];
  expect(a && b && areBarred(a, b, world)).toBe(barred);
});

test.each<[string, string, boolean]>([
  ["The flood of 1804 was worse.", "The flood of 1910 was worse.", true],
  ["The mill burned down on December 30, 2020.", "The mill burned down on January 2, 2021.", false],
  ["The mill burned down in 2019.", "The mill burned down in 2020.", false],
  ["The mill burned down on March 4.", "The mill burned down in 1986.", true],
])("days of other years: %s / %s", (one, other, barred) => {
  const [a, b] = candidatesIn("date", [one, day], [other, day]);
  expect(a && b && areBarred(a, b, world)).toBe(barred);
});

test.each<[string, string, boolean]>([
  ["On Sunday police detained 270 people.", "More than 470 people were detained on Saturday.", true],
  ["Police said on Sunday that 270 people had been detained.", "On Thursday 470 people were detained.", false],
  ["By Sunday police had detained 270 people.", "On Thursday 470 people were detained.", false],
  ["On Sunday police detained 270 people.", "On Sunday 240 people were detained.", false],
  ["Police detained 270 people.", "On Thursday 470 people were detained.", false],
])("of other days: %s / %s", (one, other, barred) => {
  const claims = candidatesIn("count", [`${one} ${other}`, day]);
  const [a, b] = [claims[0], claims.at(-1)];
  expect(a && b && areBarred(a, b, world)).toBe(barred);
});

test("each figure has the day that is told with it", () => {
  const claims = candidatesIn("count", [
    "At least 18 people were killed on 4 July and 38 on 9 July. On 11 July 57 people were killed, and on 12 July 60.",
    day,
  ]);
  const first = (days: readonly number[] | null) =>
    days && new Date((days[0] ?? 0) * 86_400_000).toISOString().slice(0, 10);
  expect(claims.map(({ days }) => first(days))).toEqual(["2021-07-04", "2021-07-09", "2021-07-11", "2021-07-12"]);
});

test.each<[string, Report, Report, boolean]>([
  [
    "weeks apart",
    ["Shares closed lower on Friday.", "2021-07-10"],
    ["Shares closed lower on Wednesday.", "2021-07-29"],
    true,
  ],
  [
    "of one week",
    ["Shares closed lower on Friday.", "2021-07-10"],
    ["Shares closed lower on Thursday.", "2021-07-11"],
    false,
  ],
  ["one looks back", ["The mill shut on Friday.", "2021-07-10"], ["The mill shut on July 8.", "2021-07-29"], false],
])("days before two reports: %s", (_, one, other, barred) => {
  const [a, b] = candidatesIn("date", one, other);
  expect(a && b && areBarred(a, b, world)).toBe(barred);
});

test.each<[string, number, boolean]>([
  ["a day and the total that one report tells beside it", 1, true],
  ["that day and another report's total", 2, true],
  ["that day and what another report tells of the same toll", 3, false],
])("a day's figure: %s", (_, other, split) => {
  const claims = candidatesIn(
    "count",
    ["On 4 July 18 people were killed. In all 149 people have been killed.", day],
    ["At least 275 people have been killed.", day],
    ["Police killed 21 people.", day],
  );
  const areDayAndTotal = splitDays(claims);
  const [a, b] = [claims[0], claims[other]];
  expect(a && b && areDayAndTotal(a, b)).toBe(split);
});

const wire: Report = ["In Peru 103 people were killed by the floods. In Chile 20 people were killed.", day];

test.each<[string, [number, number], boolean]>([
  ["the one place and the other of one report", [0, 1], true],
  ["the one place of one report and the other of another", [0, 2], true],
  ["one place", [1, 2], false],
  ["a place and one that no report tells beside it", [0, 3], false],
])("places told apart: %s", (_, [one, other], split) => {
  const claims = candidatesIn(
    "count",
    wire,
    ["In Chile 41 people were killed.", day],
    ["In Bolivia 7 people were killed.", day],
  );
  const areSplit = splitPlaces(claims, () => null);
  const [a, b] = [claims[one], claims[other]];
  expect(a && b && areSplit(a, b)).toBe(split);
});

test("the story's own place is told apart from none by no report", () => {
  const claims = candidatesIn(
    "count",
    ["In Peru 103 people were killed. Some 300 people were killed on Friday.", day],
    ["In Peru 140 people were killed.", day],
    ["Floods killed 12 people in Chile.", day],
  );
  const areSplit = splitPlaces(claims, () => null);
  expect(claims.map(({ place }) => place)).toEqual(["Peru", null, "Peru", "Chile"]);
  expect([claims[0], claims[2]].map((claim) => claim && claims[1] && areSplit(claim, claims[1]))).toEqual([
    false,
    false,
  ]);
});

test.each<[string, string, boolean]>([
  ["Anna Lund, 37, was there.", "Ms Lund, 38, has left.", true],
  ["Anna Lund, 37, was there.", "Anna Lund, 38, has left.", true],
  ["Anna Lund, 37, was there.", "Anna Lund, 41, has left.", false],
  ["Anna Lund, 38, was there.", "Anna Lund, 37, has left.", false],
  ["Anna Lund, 37, was there.", "Tom Lund, 38, has left.", false],
])("a year older in a report of the next year: %s / %s", (one, other, aged) => {
  const [a, b] = candidatesIn("age", [one, "2020-08-10"], [other, "2021-08-09"]);
  expect(a && b && frameFeatures(a, b, world).includes("entity.aged")).toBe(aged);
});
