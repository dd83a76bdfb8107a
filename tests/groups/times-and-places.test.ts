// What tells two figures apart however alike they look: other years, and places that one report tells of each.
import { expect, test } from "vitest";
import { areBarred } from "../../src/groups/barred.js";
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
