// The terminal report at several widths, with and without colour, with many outlets and with text that attacks the terminal.
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/reports/columns.js";
import { renderTable } from "../../src/reports/table.js";
import { makeCrowd } from "./crowd.js";
import { makeFlood } from "./flood.js";
import { makeHostile } from "./hostile.js";

describe("terminal report", () => {
  it("shows", () => {
    console.log(renderTable(makeFlood(), { color: false, width: 80 }));
    console.log(renderTable(makeCrowd(), { color: false, width: 80 }));
    console.log(renderTable(makeCrowd(), { color: false, width: 200 }));
    console.log(renderTable(makeHostile(), { color: false, width: 80 }));
  });
  it.each([40, 80, 100, 200])("keeps to %i columns", (width) => {
    for (const result of [makeFlood(), makeCrowd(), makeHostile()]) {
      const lines = renderTable(result, { color: true, width }).split("\n");
      for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });
});
