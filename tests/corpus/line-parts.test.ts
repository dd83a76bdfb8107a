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
