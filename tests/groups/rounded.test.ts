// Tells whether one of two figures as written is the other with fewer digits, and how many are left.
import { expect, it } from "vitest";
import { roundedTo } from "../../src/groups/rounded.js";
import type { Quantity } from "../../src/model/quantity.js";
import { mentionsIn } from "../quantities/reading.js";

function figure(text: string): Quantity {
  const quantity = mentionsIn(text)[0]?.quantity;
  if (!quantity) throw new Error(`no figure in ${text}`);
  return quantity;
}

it.each([
  ["4,229 people", "4,200 people", 2],
  ["81.9 percent", "82 percent", 2],
  ["1.93 million phones", "1.9 million phones", 2],
  ["18,200 people", "20,000 people", 1],
  ["more than 4,200 people", "4,280 people", 2],
  ["nearly 4,300 people", "4,229 people", 0],
  ["fewer than 4,300 people", "4,229 people", 2],
  ["$49.9 million", "$50 million", 1],
  // another number, as many digits, or other units
  ["4,280 people", "4,200 people", 0],
  ["4,229 people", "4,231 people", 0],
  ["4,200 people", "4,200 people", 0],
  ["100 miles", "103 km", 0],
  ["$5 million", "5.1 million euros", 0],
])("%s and %s: %d", (one, other, digits) => {
  expect(roundedTo(figure(one), figure(other))).toBe(digits);
  expect(roundedTo(figure(other), figure(one))).toBe(digits);
});
