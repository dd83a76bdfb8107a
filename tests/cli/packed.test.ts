// What is packed is what it was made from.
import { beforeAll, describe, expect, test } from "vitest";
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
  test.each([1, 200])("is equal, %i times as long", (times) => {
    const long = { ...made, quantities: Array.from({ length: times }, () => made.quantities).flat() };
    expect(made.quantities.length).toBeGreaterThan(1);
    const { schema, rules, id, source, quantities, holes, checks, features } = packed(long);
    expect({ schema, rules, id, source, quantities, holes, checks, features }).toEqual(long);
  });

  test("takes an editor's corrections", async () => {
    const program = await open();
    const claim = (words: string) => ({ path: made.source.path, words, place: "c.yaml:1:1" });
    const corrections = [
      { kind: "date", of: made.source.path, date: "2023-11-20", place: "c.yaml:1:1" },
      { kind: "ignore", claims: [claim("About 90")], place: "c.yaml:2:1" },
    ] as const;
    const given = { skipped: [], corrections };
    const large = program.reconcileLarge([packed(made)], given, packing);
    expect(large.corrections?.map(({ fits }) => fits)).toEqual([true, true]);
    expect(wholeOf(large)).toEqual(program.reconcile([made], given));
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
