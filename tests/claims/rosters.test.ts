// Lists of numbers that count nothing, beside lists that count.
import { expect, it } from "vitest";
import { quantitiesIn } from "./claims-of.js";

it.each([
  "Town Lotto: 7, 12, 19, 23, 31, 44.",
  "The balls were 3, 8, 21, 34, 40, 56.",
  "Rovers: 1 Brandt; 2 Lowe, 5 Castellan, 6 Idris, 3 Park; 8 Marr",
])("counts nothing: %s", (text) => {
  expect(quantitiesIn(text).filter(({ claim }) => claim)).toEqual([]);
});

it.each([
  ["Killed: 12 miners, 7 nurses, 5 drivers, 4 cooks, 3 guards", 5],
  ["The flood killed 12 in Osk, 7 in Lom, 5 in Brenn, 4 in Tal and 3 in Ur", 5],
  ["The blasts killed 12, 7, 5, 4 and 3 people.", 5],
])("counts: %s", (text, claims) => {
  expect(quantitiesIn(text).filter(({ claim }) => claim)).toHaveLength(claims);
});
