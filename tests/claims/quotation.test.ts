// A claim quotes its sentence, of an endless one only the words around its figure.
import { expect, test } from "vitest";
import { claimsIn } from "./claims-of.js";

test("a sentence is quoted whole", () => {
  const [claim] = claimsIn("The storm  killed 12 people in Keld.");
  expect(claim?.sentence).toBe("The storm killed 12 people in Keld.");
});

test("of an endless sentence the words around the figure are quoted", () => {
  const claims = claimsIn(
    `${Array.from({ length: 400 }, (_, index) => `${index + 10} dead in Town${index}`).join(", ")}.`,
  );
  expect(claims).toHaveLength(400);
  for (const { sentence, text } of claims) {
    expect(sentence).toContain(text);
    expect(sentence.length).toBeLessThan(1100);
  }
  expect(claims[200]?.sentence.startsWith("… ")).toBe(true);
  expect(claims[200]?.sentence.endsWith(" …")).toBe(true);
  expect(claims[0]?.sentence.startsWith("10 dead in Town0, 11 dead")).toBe(true);
});
