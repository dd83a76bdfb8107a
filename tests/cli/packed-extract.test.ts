// A packed extract is the extract that it was made from.
import { beforeAll, describe, expect, test } from "vitest";
import { madeOf } from "../../src/cli/made.js";
import { packed } from "../../src/cli/packed-extract.js";
import { extract } from "../../src/index.js";
import type { Extract } from "../../src/model/extract.js";

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
