import { expect, test } from "vitest";
import { headOf, headsOf, mayBegin } from "../../src/corpus/pattern-heads.js";
import { plainLetters } from "../../src/corpus/patterns.js";
import { rules } from "./rules.js";

const mayMatch = (pattern: string, line: string) => {
  const head = headOf(line);
  return head === null || mayBegin(headsOf(pattern), head);
};

test.each([
  ["^photo \\d", ["photo 3", "phone 3"], ["print 3", "a photo 3"]],
  ["^(?:the )?(?:lotto|keno)", ["the lotto", "lotto", "keno"], ["draw", "an hour"]],
  ["^\\d{1,2} of", ["7 of", "12 of"], ["of 12", "x2"]],
  ["^[$€]?\\d", ["$4", "€4", "44", "4 people"], ["a4", "$$"]],
  ["^[^:]{3,9}: ", ["total: 4", "12: 4"], []],
  ["^(?!now )[a-z]", ["so", "now 4"], []],
  ["^a|^b\\b", ["ab", "b 4"], ["cd"]],
  ["^a|b", ["ab", "cb", "xyz"], []],
  ["ends$", ["it ends"], []],
  ["^(?<year>\\d)", ["ab"], []],
  ["^.{0,9}▲", ["ab ▲", "▲ 4"], []],
  ["^\\(?[*_]{0,2}posted", ["(**posted", "posted", "_p"], ["to post"]],
])("%s may match lines with its heads only", (pattern, may, not) => {
  for (const line of may) expect(mayMatch(pattern, line), line).toBe(true);
  for (const line of not) expect(mayMatch(pattern, line), line).toBe(false);
});

test("no pattern matches a line that its heads rule out", () => {
  const { patterns, pieces, lists, captions, appeals, teasers } = rules.furniture;
  const all = [...patterns, ...pieces, ...lists, ...captions, ...appeals.phrases, ...teasers.patterns];
  const lines = all.flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples]);
  for (const { pattern } of all) {
    const expression = new RegExp(plainLetters(pattern));
    const heads = headsOf(pattern);
    for (const line of lines.map((one) => one.toLowerCase())) {
      const head = headOf(line);
      if (expression.test(line) && head !== null) expect(mayBegin(heads, head), `${pattern} ${line}`).toBe(true);
    }
  }
});
