// Tells whether two figures can be one, also where they are sums in two currencies.
import { expect, it } from "vitest";
import { compareValues, timesApart } from "../../src/groups/values.js";
import type { Quantity } from "../../src/model/quantity.js";

const worth: Readonly<Record<string, number>> = { USD: 1, EUR: 1.2, KRW: 0.0009 };
const worthOf = (currency: string) => worth[currency] ?? null;

function sum(value: number, unit: string): Quantity {
  return { kind: "money", min: value, max: value, unit, bound: "exact", stated: { value, unit } };
}

it.each([
  [sum(990_000, "KRW"), sum(880, "USD"), "near"],
  [sum(990_000, "KRW"), sum(7e9, "USD"), "far"],
  [sum(2e6, "EUR"), sum(2.6e6, "USD"), "near"],
  [sum(2e6, "EUR"), sum(5e6, "USD"), "unknown"],
  [sum(40, "XXX"), sum(9e9, "USD"), "unknown"],
  [sum(40, "USD"), sum(45, "USD"), "close"],
])("%o beside %o is %s", (a, b, likeness) => {
  expect(compareValues(a, b, worthOf)).toBe(likeness);
  expect(compareValues(b, a, worthOf)).toBe(likeness);
});

it("knows nothing of two currencies without their worth", () => {
  expect(compareValues(sum(1, "EUR"), sum(1e9, "USD"))).toBe("unknown");
  expect(timesApart(sum(1, "EUR"), sum(1e9, "USD"))).toBeNull();
});
