// The days of other articles, beside their teasers.
import { expect, test } from "vitest";
import { createReadLineParts } from "../../src/corpus/line-parts.js";

const read = createReadLineParts(() => null);

test.each([
  ["15.09.2014 Vestby votes for change", "Vestby votes for change"],
  ["* 9 October 2013: Dockers greet the mayor", "Dockers greet the mayor"],
  ['"Crane falls in Vestby" - January 12, 2013', '"Crane falls in Vestby'],
  ["Crane kills 7 in Vestby (2013-09-12)", "Crane kills 7 in Vestby"],
  ["Ten photos of the crane (22 photos)", "Ten photos of the crane"],
  ["May 2, 2014 was a day of mourning", "May 2, 2014 was a day of mourning"],
  ["Dockers want 12 May off", "Dockers want 12 May off"],
])("a teaser reports: %s", (line, told) => {
  const { start, end } = read(line, true);
  expect(line.slice(start, end)).toBe(told);
});

test("a line of the article keeps its days", () => {
  const line = "9 October 2013: Dockers greet the mayor";
  expect(read(line, false)).toEqual({ start: 0, end: line.length });
});

test.each([
  ["### 2. How many died?", "How many died?"],
  ["(02:41) At the gate of the yard", "At the gate of the yard"],
  ["90'+3 Goal for Vestby", "Goal for Vestby"],
  ["**Update, 3:15 p.m.:** The yard will be shut.", "The yard will be shut."],
  ["Correction, July 21: The crane was built in 1987.", "The crane was built in 1987."],
  ["(12 dockers) were heard", "(12 dockers) were heard"],
  ["Update: 12 dead", "Update: 12 dead"],
  ["Correction of 12 errors", "Correction of 12 errors"],
])("what stands in front of %s is no part of it", (line, told) => {
  const { start, end } = read(line, false);
  expect(line.slice(start, end)).toBe(told);
});
