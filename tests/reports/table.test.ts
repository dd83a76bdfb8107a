// The terminal report at several widths, with and without colour, with many outlets and with text that attacks the terminal.
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/model/result.js";
import { widthOf } from "../../src/reports/columns.js";
import { renderTable } from "../../src/reports/table.js";
import { makeCrowd } from "./crowd.js";
import { makeFlood } from "./flood.js";
import { makeHostile } from "./hostile.js";
import { makeResult, makeSource } from "./make.js";

const RESULTS: Readonly<Record<string, Result>> = { flood: makeFlood(), crowd: makeCrowd(), hostile: makeHostile() };
const CASES = Object.keys(RESULTS).flatMap((name) => [40, 80, 100, 200].map((width) => [name, width] as const));
const COLOR_CODE = /\u001b\[\d+m/g;

function show(name: string, width: number, color: boolean): string {
  return renderTable(RESULTS[name] ?? makeFlood(), { color, width });
}

describe("terminal report", () => {
  it.each(CASES)("of %s keeps to %i columns", (name, width) => {
    for (const line of show(name, width, true).split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  });

  it.each(CASES)("of %s at %i says the same without colour", (name, width) => {
    const plain = show(name, width, false);
    expect(plain).not.toContain("\u001b");
    expect(show(name, width, true).replace(COLOR_CODE, "")).toBe(plain);
  });

  it("lets nothing in documents act on the terminal", () => {
    expect(show("hostile", 80, false)).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });

  it.each([80, 200])("of the flood at %i columns", async (width) => {
    await expect(show("flood", width, false)).toMatchFileSnapshot(`shown/flood-${width}.txt`);
  });

  it.each([80, 200])("of twelve outlets at %i columns", async (width) => {
    await expect(show("crowd", width, false)).toMatchFileSnapshot(`shown/crowd-${width}.txt`);
  });

  it("names outlets in the matrix where they fit, and gives them letters where they don't", () => {
    expect(show("flood", 80, false)).toMatch(/^ +Harbour Post {2}Valley Radio +wire-3$/m);
    expect(show("crowd", 80, false)).toContain("L The Northern Northern Chronicle 11");
  });

  it("counts stories that only one source tells", () => {
    const sources = [makeSource("Lone Paper")];
    const shown = renderTable(makeResult({ sources, claims: [], groups: [] }), { color: false, width: 80 });
    expect(shown).toContain("Flood at Lindau — Lone Paper, 0 figures");
  });
});
