import { expect, test } from "vitest";
import { kindsOf } from "./rules.js";

const article = [
  "Cholera cases rise to 90 in the river district",
  "By Ines Calder, Health Editor",
  "Doctors counted 90 cases of cholera in the river district on Monday, the health office said.",
  "Two patients have died, and a tent hospital with 60 beds has been put up near the market.",
];

test.each([
  ["Ines Calder has written about health for 11 years.", "furniture"],
  ["Ines Coyle, who has nursed for 11 years, said she had never seen it.", "body"],
])("what a page says of its author is no part of the article: %s", (line, kind) => {
  expect(kindsOf([...article, line].join("\n\n")).find(([, text]) => text === line)?.[0]).toBe(kind);
});
