// Joins of groups as wholes: those of other documents may be one question, those that one document tells both are not.
import { expect, it } from "vitest";
import { candidatesOf } from "../../src/groups/candidates.js";
import { crossPairs } from "../../src/groups/cross-pairs.js";
import { joinGroups } from "../../src/groups/joins.js";
import { createPipeline } from "../../src/reconcile.js";
import { readRules } from "../../src/rules/read.js";
import { documentOf } from "../claims/claims-of.js";
import { world } from "./candidates-in.js";

const { extractDocument } = createPipeline({ version: "test", rules: readRules("rules") });
const weights = { bias: -1, mean: 1, "sources.apart": 3, "sources.lone": 3, "sources.shared": -3 };

/** One report of a toll by each of the sources, every two of them alike by `likeness`. */
function joined(sources: readonly string[], groups: number[][], likeness: number): number[][] {
  const claims = sources.map((source, index) => {
    const document = documentOf(`At least ${index + 11} people were killed.`, "2019-03-06", source);
    const [found] = extractDocument(document, { withText: false }).quantities;
    if (!found) throw new Error("no claim");
    return { ...found, id: String(index) };
  });
  const block = candidatesOf({ claims, dated: [], published: new Map() }, (a, b) => a === b);
  const pairs = claims.flatMap((_, a) => claims.slice(a + 1).map((_, at) => ({ a, b: a + 1 + at, score: likeness })));
  return joinGroups(groups, pairs, { block, world, scoreOf: () => likeness }, { weights, threshold: 0 });
}

it.each([
  [
    "other documents tell",
    ["a", "b", "c", "d"],
    [
      [0, 1],
      [2, 3],
    ],
    -1,
    [[0, 1, 2, 3]],
  ],
  [
    "one document tells both of",
    ["a", "b", "a", "d"],
    [
      [0, 1],
      [2, 3],
    ],
    -1,
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    "are not alike enough, and other documents tell",
    ["a", "b", "c", "d"],
    [
      [0, 1],
      [2, 3],
    ],
    -2.5,
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ["join one after another, and other documents tell", ["a", "b", "c", "d"], [[0], [1], [2, 3]], -1, [[0, 1, 2, 3]]],
  ["would meet in one document through a third", ["a", "b", "a"], [[0], [1], [2]], -1, [[0, 1], [2]]],
])("groups that %s", (_, sources, groups, likeness, expected) => {
  expect(joined(sources, groups, likeness)).toEqual(expected);
});

it("leaves groups of which no two claims are alike", () => {
  expect(joined(["a", "b"], [[0], [1]], -4)).toEqual([[0], [1]]);
});

it("looks at every pair of small groups and at some of large ones", () => {
  expect(crossPairs([1, 2], [3, 4])).toEqual([
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
  ]);
  const many = Array.from({ length: 500 }, (_, index) => index);
  expect(crossPairs(many, many).length).toBeLessThan(200);
});
