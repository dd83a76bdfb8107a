// explain: everything behind an id, at any width, and what may have been meant by one that is unknown.
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/nearest.js";
import { widthOf } from "../../src/reports/columns.js";
import { explain } from "../../src/reports/explain.js";
import { makeCrowd } from "./crowd.js";
import { makeFlood } from "./flood.js";
import { makeHostile } from "./hostile.js";

const show = (ids: readonly string[], width = 80): string => explain(makeFlood(), ids, { color: false, width });

describe("explain", () => {
  it("shows a group, a claim, gaps and a check", async () => {
    await expect(show(["g-1", "c-5", "x-1", "x-2", "x-3", "k-1"])).toMatchFileSnapshot("shown/explain.txt");
  });

  it.each([
    ["g-1", ["homes lost: how many?", "«dozens of»", "citing Ada Lind", "min 24, max 99", "below the least"]],
    ["c-5", ["<2 weeks", "max 14 (itself not) day", "harbour-post.txt:3:11", "g-3"]],
    ["x-1", ["«on March .», a date is expected", "wire-3.txt:2:6", "the day is missing"]],
    ["x-3", ["says nothing", "two of three sources answer", "«17»"]],
    ["k-1", ["fails: wire-3.txt:4:2", "5 March 2024 was a Tuesday"]],
  ])("%s", (id, parts) => {
    const shown = show([id], 160).replace(/\s+/g, " ");
    for (const part of parts) expect(shown).toContain(part);
  });

  it.each([40, 80, 200])("keeps to %i columns", (width) => {
    const look = { color: true, width };
    const shown =
      explain(makeCrowd(), ["g-0", "g-3"], look) + explain(makeHostile(), ["g-1", "c-1", "x-1", "k-1"], look);
    for (const line of shown.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  });

  it.each([
    ["g-9", /did you mean .*g-1/],
    ["nothing-like-it", /has the id nothing-like-it$/],
  ])("refuses the unknown id %s", (id, message) => {
    expect(() => show([id])).toThrow(message);
  });
});

describe("nearest", () => {
  it.each([
    ["corpsu", ["corpus", "data"], ["corpus"]],
    ["mereg", ["merge", "extract"], ["merge"]],
    ["zzz", ["merge", "extract"], []],
    ["g-12", ["g-13", "g-12", "x-99"], ["g-12", "g-13"]],
  ])("%s", (word, names, expected) => {
    expect(nearest(word, names, 3)).toEqual(expected);
  });
});
