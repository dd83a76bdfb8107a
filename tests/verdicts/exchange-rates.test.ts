import { describe, expect, test } from "vitest";
import { findRates, rateBetween } from "../../src/verdicts/exchange-rates.js";
import { contains } from "../../src/verdicts/interval.js";
import { createJudge } from "../../src/verdicts/judge.js";
import type { JudgedClaim } from "../../src/verdicts/judged-claim.js";
import { claim, context, quantity } from "./claims.js";
import { rules } from "./rules.js";

const judge = createJudge(rules);

/** Claims of one sentence: "They took [€2 million] ([$2.6 million])." */
function sentence(source: string, marked: string): JudgedClaim[] {
  const text = marked.replace(/[{}]/g, "");
  let at = 0;
  return marked.split(/[{}]/).flatMap((piece, index) => {
    const start = at;
    at += piece.length;
    if (index % 2 === 0) return [];
    return [{ ...claim(source, 1, piece, quantity(piece)), sentence: text, start, end: at }];
  });
}

describe("exchange rates", () => {
  const printed: readonly (readonly [string, number | null])[] = [
    ["They took {€2 million} ({$2.6 million}).", 1.3],
    ["They took {€2,050} ({$2,665}).", 1.3],
    ["They took {about €2 million} ({$2.6 million}).", 1.3],
    ["They took {€2 million} (about {$2.6 million}).", 1.3],
    ["They took {€2 million} or {$2.6 million}.", 1.3],
    ["They took {€2 million} and {$2.6 million}.", null],
    ["They took {€2 million}, after {$2.6 million} a year ago.", null],
    ["They took {€2 million} ({€2.6 million}).", null],
    ["They drove {58 km} ({36 miles}).", null],
  ];
  test.each(printed)("%s %s", (text, rate) => {
    const found = rateBetween("EUR", "USD", findRates(sentence("A", text), rules.rounding));
    expect(found && contains(found.rate, rate ?? 0)).toBe(rate === null ? null : true);
  });

  test("goes by way of a third currency", () => {
    const claims = [
      ...sentence("A", "It cost {€2.00 million} ({$2.60 million})."),
      ...sentence("B", "It cost {$1.60 million} ({£1.00 million})."),
    ];
    const found = rateBetween("EUR", "GBP", findRates(claims, rules.rounding));
    expect(found && contains(found.rate, 1.3 / 1.6)).toBe(true);
    expect(found?.sources).toEqual(["A", "B"]);
    expect(rateBetween("EUR", "JPY", findRates(claims, rules.rounding))).toBeNull();
  });

  const rates = findRates(sentence("Z", "It cost {€2.05 million} ({$2.66 million})."), rules.rounding);
  const rows: readonly (readonly [string, string, string])[] = [
    ["agree", "€2 million", "$2.6 million"],
    ["agree", "€5.1 million", "$6.6 million"],
    ["compatible", "€5.10 million", "$7.0 million"],
    ["compatible", "€2 million", "£1.7 million"],
    ["compatible", "€2 million", "more than $2 million"],
    ["conflict", "€2 million", "$9 million"],
    ["compatible", "€2 million", "$260 million"],
    ["conflict", "€5.1 million", "$9.5 million"],
  ];
  test.each(rows)("%s: %s, %s", (verdict, left, right) => {
    const claims = [claim("A", 1, left, quantity(left)), claim("B", 1, right, quantity(right))];
    expect(judge(claims, { ...context, rates }).verdict).toBe(verdict);
  });

  test("a gloss carries the hedge of what it glosses", () => {
    const claims = [
      ...sentence("A", "It struck {about 58 km} ({36 miles}) off."),
      claim("B", 1, "35 miles", quantity("35 miles")),
    ];
    expect(judge(claims, context).verdict).toBe("compatible");
  });
});
