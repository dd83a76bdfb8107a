import { expect, test } from "vitest";
import { candidatePairs } from "../../src/stories/candidates.js";
import { vectorOf } from "../../src/stories/vectors.js";

const vector = (weights: Record<number, number>) =>
  vectorOf(new Map(Object.entries(weights).map(([key, weight]) => [Number(key), weight])));

test("documents that share a key are proposed, each pair once, the smaller position first", () => {
  const pairs = candidatePairs([
    vector({ 1: 0.8, 2: 0.6 }),
    vector({ 3: 1 }),
    vector({ 2: 0.6, 3: 0.8 }),
    vector({}),
    vector({ 1: 0.6, 2: 0.8 }),
  ]);
  expect([...pairs]).toEqual([
    [0, 2],
    [0, 4],
    [1, 2],
    [2, 4],
  ]);
  expect([...pairs]).toHaveLength(4);
});

test("keys that weigh little in a document propose nothing", () => {
  const long = vector(Object.fromEntries(Array.from({ length: 30 }, (_, key) => [key, key < 24 ? 0.2 : 0.1])));
  expect([...candidatePairs([long, vector({ 29: 1 }), vector({ 0: 1 })])]).toEqual([[0, 2]]);
});
