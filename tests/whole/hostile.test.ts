// Texts that are nothing but figures, through the whole map step: time grows with the text and not with its square.
import { describe, expect, it } from "vitest";
import { extractArticle } from "./run-whole.js";

const units = ["five-", "5 to ", "the first week of ", "Monday ", "5\n\n"];

function secondsFor(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const before = performance.now();
  extractArticle({ id: "a", text });
  return (performance.now() - before) / 1000;
}

describe("time of the map step", () => {
  it.each(units)("grows in line with the text for a run of %j", (unit) => {
    secondsFor(unit, 5_000);
    const short = secondsFor(unit, 10_000);
    const long = secondsFor(unit, 40_000);
    expect(long).toBeLessThan(Math.max(1, short * 9));
  });
});
