// Holds how many of the numbers that claim nothing are left alone, in passages where about half of them are such:
// designators, names, idioms, furniture. The passages were written without a look at the rules.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimsIn } from "./claims-of.js";
import { overlaps, sameValue } from "./same.mjs";

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Passage {
  readonly text: string;
  readonly published: string;
  readonly claims: readonly Span[];
  readonly noise: readonly Span[];
}

const passages: readonly Passage[] = JSON.parse(readFileSync("tests/claims/numbers-of-names.json", "utf8"));

/** Of one passage: the claims found, all that was claimed, and the numbers wrongly claimed. */
function read({ text, published, claims, noise }: Passage) {
  const made = claimsIn(text, published);
  const found = claims.filter((want) => made.some((got) => overlaps(want, got) && sameValue(want, got.quantity)));
  const isWanted = (got: (typeof made)[number]) => claims.some((want) => overlaps(want, got));
  const wrong = noise.filter((number) => made.some((got) => overlaps(number, got) && !isWanted(got)));
  return { found: found.length, wanted: claims.length, made: made.length, wrong: wrong.length, noise: noise.length };
}

describe("numbers of names beside claims", () => {
  const all = passages.map(read);
  const sum = (column: keyof (typeof all)[number]) => all.reduce((total, row) => total + row[column], 0);

  it("reads every passage of the file", () => {
    expect(passages.length).toBe(290);
    expect(sum("noise")).toBe(826);
    expect(sum("wanted")).toBe(752);
  });

  it.each([
    ["numbers left alone", 1 - sum("wrong") / sum("noise"), 0.94],
    ["recall", sum("found") / sum("wanted"), 0.94],
    ["precision", sum("found") / sum("made"), 0.92],
  ])("%s", (_, share, least) => {
    expect(share).toBeGreaterThanOrEqual(least);
  });
});
