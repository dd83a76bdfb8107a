// What is packed is what it was made from.
import { beforeAll, describe, expect, test } from "vitest";
import { madeOf } from "../../src/cli/made.js";
import { packed, packing } from "../../src/cli/packed.js";
import { extract, open } from "../../src/index.js";
import { wholeOf } from "../../src/kept.js";
import type { Extract } from "../../src/model/extract.js";
import { renderJson } from "../../src/reports/json.js";

const text =
  "Flood in Ostrel\n\nAt least 1,240 people left their homes in Ostrel on Monday, the mayor said. “About 90 are missing.”";
let made: Extract;

beforeAll(async () => {
  for await (const one of extract([{ id: "a", text, published: "2023-11-24" }])) made = one as Extract;
});

describe("packed extract", () => {
  test("is equal, line for line", () => {
    const one = packed(madeOf({ extract: made }));
    if ("skipped" in one) throw new Error("skipped");
    expect(made.quantities.length).toBeGreaterThan(1);
    expect(one.extract()).toEqual(made);
    expect(one.line()).toBe(JSON.stringify(made));
  });

  test("leaves what was skipped", () => {
    const skipped = { skipped: { path: "a.pdf", reason: "no text" } };
    expect(packed(skipped)).toBe(skipped);
  });
});

describe("packed claims and groups", () => {
  test("make the same result, read as often as one likes", async () => {
    const program = await open();
    const others = ["b", "c"].map((id) => ({ ...made, id, source: { ...made.source, id, path: `${id}.txt` } }));
    const given = { skipped: [], corrections: [] };
    const plain = program.reconcile([made, ...others], given);
    const large = program.reconcileLarge([made, ...others], given, packing);
    expect(plain.claims.length).toBeGreaterThan(2);
    expect(large.claims).toHaveLength(plain.claims.length);
    expect(large.groups).toHaveLength(plain.groups.length);
    for (const _ of ["once", "again"]) expect([...renderJson(large)].join("")).toBe([...renderJson(plain)].join(""));
    expect(wholeOf(large)).toEqual(plain);
  });
});
