// Holds what is read of facts that outlets put in many ways: the event and, where the text names it, what is counted or measured.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quantitiesIn } from "./claims-of.js";
import { stems } from "./same.mjs";

interface Row {
  readonly text: string;
  readonly figure: string;
  /** Any of them is right; null where no class of events fits. */
  readonly events: readonly (string | null)[];
  /** Any of them is right; none is asked for where the list is empty. */
  readonly nouns: readonly string[];
}

const rows: readonly Row[] = JSON.parse(readFileSync("tests/claims/same-facts.json", "utf8"));

describe("facts put in many ways", () => {
  it.each(rows)("$text “$figure”", ({ text, figure, events, nouns }) => {
    const claim = quantitiesIn(text).find((quantity) => quantity.text.includes(figure));
    expect(events).toContain(claim?.frame.event);
    const { noun, kind } = claim?.frame ?? {};
    const words = new Set(stems(`${noun ?? ""} ${kind ?? ""} ${claim?.counts ?? ""}`));
    if (nouns.length > 0) expect(nouns.flatMap((word) => stems(word)).some((stem) => words.has(stem))).toBe(true);
  });
});
