import { expect, test } from "vitest";
import { diffResults, newFindings } from "../../src/findings/diff.js";
import { findsAny } from "../../src/findings/findings.js";
import type { Result } from "../../src/model/result.js";
import { renderDiff } from "../../src/reports/diff.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "../reports/make.js";

const figure = (id: string, source: string, value: number) =>
  makeClaim(id, source, { quantity: makeQuantity({ min: value, max: value }), text: String(value) });
const [a, b, c] = [figure("c-a", "Herald", 4), figure("c-b", "Courier", 4), figure("c-c", "Tribune", 7)];
const sources = ["Herald", "Courier"].map((id) => makeSource(id));
const yesterday = makeResult({
  sources,
  claims: [a, b],
  groups: [makeGroup("g-1", "agree", [a, b])],
  gaps: [{ id: "h-1", kind: "missing-value", source: "Herald", text: "March .", reason: "the day is missing" }],
});
const today = makeResult({
  sources: [...sources, makeSource("Tribune")],
  claims: [a, b, c],
  // Another id: one more article can change the words of a question.
  groups: [makeGroup("g-2", "conflict", [a, b, c])],
});

function shown(before: Result, after: Result): string {
  return renderDiff(diffResults(before, after), { before, after }, { color: false, width: 80 });
}

test("a question is known by its claims where its id has changed", () => {
  const { groups, sources, gaps } = diffResults(yesterday, today);
  expect(groups.added).toEqual([]);
  expect(groups.removed).toEqual([]);
  expect(
    groups.changed.map(({ before, after, added }) => [before.verdict, after.verdict, added.map(({ min }) => min)]),
  ).toEqual([["agree", "conflict", [7]]]);
  expect(sources.added.map(({ id }) => id)).toEqual(["Tribune"]);
  expect(gaps.removed.map(({ id }) => id)).toEqual(["h-1"]);
});

test("only what is new fails", () => {
  const failing = (before: Result, after: Result) => findsAny(newFindings(diffResults(before, after)), ["conflict"]);
  expect(failing(yesterday, today)).toBe(true);
  expect(failing(today, today)).toBe(false);
  expect(failing(today, yesterday)).toBe(false);
});

test("as a table", () => {
  expect(shown(yesterday, today)).toBe(`Answered otherwise
✗ homes lost: agree → conflict  g-2
  + 7 — Tribune

Gone: gaps
- Herald.txt  «March .»  the day is missing

New sources
+ Tribune  Tribune.txt

1 question answered otherwise, 1 new source
`);
  expect(shown(today, today)).toBe("nothing changed\n");
});
