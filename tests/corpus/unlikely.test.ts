// Lines with figures whose shape, words and place are weighed together.
import { describe, expect, test } from "vitest";
import { kindsOf, rules } from "./rules.js";

const article = [
  "Harbour crane topples in Vestby, two dead",
  "A crane toppled in the harbour of Vestby on Tuesday and killed two dockers, the harbour master said.",
  "Four dockers are in hospital, and the container terminal will be shut for a week, she told reporters.",
  "The crane was built in 1987 and had been inspected in March.",
  "It is the third accident at the terminal in two years.",
];

function kindIn(page: readonly string[], sought: string): string | undefined {
  return kindsOf(page.join("\n\n")).find(([, text]) => text === sought)?.[0];
}

/** At the very foot these are taken for lists of other stories. */
const looksLikeAnother = new Set([
  "8 am: three more bodies are found",
  "14 HURT AS TRAM DERAILS",
  "1 March 2011: rebels take the port",
]);

describe("a line at the foot of an article", () => {
  test.each([
    "Call our readers' desk on 0555 12 34 56, Mon to Fri 9 to 5.",
    "Your letters reach us in box 40, or read them all on our page.",
    "Chemist on duty: 555 20 18, Mill Road 4",
    "Vestby today: 14C, wind 3",
    "KVST 201320Z 24012KT 9999 FEW030 14/09 Q1013",
    "(Galleries: 14 photos by readers)",
    "Write to us by Fri 14 May, quoting 372157, and you may win one of 3 mugs; our readers sent 90 letters last time.",
  ])("reports nothing: %s", (line) => {
    expect(kindIn([...article, line], line)).toBe("furniture");
  });

  test.each([
    "Dockers killed in Vestby since 2010: 14",
    "The owner of the crane was fined $4.5 million.",
    "Some 300 dockers work at the terminal.",
    "Crane accidents: 40 percent happen at night",
    "Vestby 12",
    "Police said 12 witnesses had been heard.",
    "Rain in the night: 40 mm",
    ...rules.furniture.signs.counterexamples.filter((line) => !looksLikeAnother.has(line)),
  ])("reports: %s", (line) => {
    expect(kindIn([...article, line], line)).not.toBe("furniture");
  });
});

test("a short text has too few words to weigh its lines by", () => {
  const line = "Call our readers' desk on 0555 12 34 56, Mon to Fri 9 to 5, ask for 3.";
  expect(kindIn([...article.slice(0, 2), line], line)).not.toBe("furniture");
});
