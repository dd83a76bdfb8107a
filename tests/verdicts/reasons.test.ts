import { expect, test } from "vitest";
import type { DateExpression } from "../../src/model/date.js";
import { createJudge } from "../../src/verdicts/judge.js";
import type { JudgeContext } from "../../src/verdicts/judged-claim.js";
import { claim, context, type Extra, quantity } from "./claims.js";
import { rules } from "./rules.js";

const judge = createJudge(rules);

type Line = readonly [line: string, extra?: Extra];

function judged(lines: readonly Line[], known: Partial<JudgeContext> = {}) {
  const claims = lines.map(([line, extra]) => {
    const text = line.slice(3);
    return claim(line.charAt(0), Number(line.charAt(1)), text.replace(/^date |^score /, ""), quantity(text), extra);
  });
  return judge(claims, { ...context, ...known });
}

const title: Extra = { block: "title" };
const planned: Extra = { modality: "planned" };

const rows: readonly (readonly [reason: string, lines: readonly Line[], known?: Partial<JudgeContext>])[] = [
  [
    "conflict: the B and the C say at least 164; the A says dozens (24–99).",
    [["A1 dozens"], ["B1 at least 164"], ["C1 at least 164"]],
  ],
  ["conflict: the A says 164; the B says 1640: the same digits but for a slip of one.", [["A1 164"], ["B1 1640"]]],
  ["conflict: the A says 214; the B says 241: the same digits but for a slip of one.", [["A1 214"], ["B1 241"]]],
  ["conflict: the A says 10 in its headline and 12 in its text.", [["A1 10", title], ["A1 12"]]],
  ["conflict: the A gives two figures that can't both be right: 10 and 12.", [["A1 10"], ["A1 12"]]],
  [
    "conflict: the A says 86 on 1 May 2024; the B says 77 on 4 May 2024: a count that can't fall has fallen, and nobody tells of a correction.",
    [
      ["A1 86", { place: "Seville" }],
      ["B4 77", { place: "Spain" }],
    ],
    { cannotFall: true },
  ],
  [
    "conflict: the A says 19 percent; the B says 19 percent: one says up, the other down.",
    [
      ["A1 19 percent", { quantity: { trend: "up" } }],
      ["B1 19 percent", { quantity: { trend: "down" } }],
    ],
  ],
  [
    "conflict: the A says 14 on 1 May 2024; the B says 10 on 2 May 2024: a count that can't fall has fallen, and nobody tells of a correction.",
    [["A1 14"], ["B2 10"]],
    { cannotFall: true },
  ],
  [
    "update: the A says 14 on 1 May 2024; the B says 10 on 2 May 2024: the later report corrects the earlier.",
    [["A1 14"], ["B2 10", { sentence: "The ministry corrected the toll to 10." }]],
    { cannotFall: true },
  ],
  [
    "update: the A says 10 on 1 May 2024; the B says 14 on 2 May 2024: the later figure replaces the earlier (the C repeats the earlier 10).",
    [["A1 10"], ["B2 14"], ["C3 10"]],
    { cannotFall: true },
  ],
  [
    "update: the A says 2024-05-20 on 1 May 2024; the B says 2024-05-27 on 2 May 2024: the later figure replaces the earlier.",
    [
      ["A1 date 2024-05-20", planned],
      ["B2 date 2024-05-27", planned],
    ],
  ],
  [
    "compatible: the A says at least 10; the B says 12: the second lies within the first.",
    [["A1 at least 10"], ["B1 12"]],
  ],
  ["compatible: the A says 10 to 20; the B says 15 to 30: both can be true.", [["A1 10 to 20"], ["B1 15 to 30"]]],
  [
    "compatible: the A says €2 million; the B says £1 million: nobody prints a rate between EUR and GBP, so nobody can tell.",
    [["A1 €2 million"], ["B1 £1 million"]],
  ],
  ["compatible: the A says 12; the B says 3 percent: the two can't be compared.", [["A1 12"], ["B1 3 percent"]]],
  [
    "compatible: the A says 9,900; the B says 2,000, which comes on top.",
    [["A1 9,900"], ["B1 2,000", { incremental: true }]],
  ],
  [
    "compatible: the A says 500; the B says 300: nothing says that both answer the same question.",
    [["A1 500", planned], ["B1 300"]],
  ],
  [
    "compatible: the A says 164; the B says 12: nothing says that both answer the same question.",
    [["A1 164"], ["B1 12", { frame: { kind: "police" } }]],
  ],
  ["conflict: the A says 64; the B says 112.", [["A1 64"], ["B1 112", { frame: { kind: "police" } }]]],
  ["agree: the A and the B say 10.", [["A1 10"], ["B1 at least 10"]]],
  [
    "agree: the A and the B say 10, all from one origin.",
    [
      ["A1 10", { origin: "wire" }],
      ["B1 10", { origin: "wire" }],
    ],
  ],
  [
    "agree: the A and the B say 10, all citing the Interior Ministry, which makes them one origin.",
    [
      ["A1 10", { speaker: "Interior Ministry" }],
      ["B1 10", { speaker: "the Interior Ministry" }],
    ],
  ],
  [
    "agree: the A, the B and the C say 10, the A and the B citing Governor Oyelaran, which makes them one origin.",
    [["A1 10", { speaker: "Oyelaran" }], ["B1 10", { speaker: "Governor Oyelaran" }], ["C1 10"]],
  ],
  ["agree: the A says 14,103; the B says 14,000, which is the same, rounded.", [["A1 14,103"], ["B1 14,000"]]],
  ["agree: the A, the B, the C and 2 others say 10.", [["A1 10"], ["B1 10"], ["C1 10"], ["D1 10"], ["E1 10"]]],
  ["single: Only the A answers this: 164.", [["A1 164"], ["A1 164"]]],
  ["single: Only the A answers this: 164 and 300.", [["A1 164"], ["A1 300", { frame: { event: "injuries" } }]]],
];

test.each(rows.map(([reason, lines, known]) => ({ reason, lines, known })))("$reason", ({ reason, lines, known }) => {
  const found = judged(lines, known);
  expect(`${found.verdict}: ${found.reason}`).toBe(reason);
});

function undated(written: DateExpression): Extra {
  return { quantity: { min: null, max: null, unresolved: "the document has no known date", expression: written } };
}

const january = (day: number): DateExpression => ({ kind: "day", year: null, month: 1, day, direction: "past" });
const monday: DateExpression = { kind: "weekday", weekday: 1, direction: "past" };
const tuesday: DateExpression = { kind: "weekday", weekday: 2, direction: "past" };
const month: DateExpression = { kind: "months", year: null, month: 1, count: 1, direction: "past" };
const known: Extra = {
  quantity: { expression: { kind: "day", year: 2024, month: 1, day: 5, direction: "past" } },
};

const dates: readonly (readonly [verdict: string, Line, Line])[] = [
  ["conflict", ["A0 date 5", undated(january(5))], ["B0 date 6", undated(january(6))]],
  ["agree", ["A0 date 5", undated(january(5))], ["B0 date Jan 5", undated(january(5))]],
  ["agree", ["A0 date 5", undated(january(5))], ["B1 date 2024-01-05", known]],
  ["conflict", ["A0 date 6", undated(january(6))], ["B1 date 2024-01-05", known]],
  ["compatible", ["A0 date month", undated(month)], ["B1 date 2024-01-05", known]],
  ["compatible", ["A0 date Monday", undated(monday)], ["B1 date 2024-01-05", known]],
  ["agree", ["A0 date Monday", undated(monday)], ["B0 date on Monday", undated(monday)]],
  ["compatible", ["A0 date Monday", undated(monday)], ["B0 date Tuesday", undated(tuesday)]],
];

test.each(dates)("%s without a year: %j, %j", (verdict, one, other) => {
  expect(judged([one, other]).verdict).toBe(verdict);
});

const ago: DateExpression = {
  kind: "shift",
  amount: [-30, -30],
  unit: "year",
  precision: "unit",
  from: { kind: "unit", unit: "day", offset: 0 },
};
const lateJanuary: DateExpression = { kind: "part", part: "late", of: month };

const soft: readonly (readonly [verdict: string, Line, Line])[] = [
  ["compatible", ["A1 date 1992-01-01..1992-12-31", { quantity: { expression: ago } }], ["B1 date 1991-12-16"]],
  ["conflict", ["A1 date 1992-01-01..1992-12-31"], ["B1 date 1991-12-16"]],
  ["conflict", ["A1 date 1992-01-01..1992-12-31", { quantity: { expression: ago } }], ["B1 date 1988-12-16"]],
  ["compatible", ["A1 date 2024-01-21..2024-01-31", { quantity: { expression: lateJanuary } }], ["B1 date 2024-01-19"]],
  ["conflict", ["A1 date 2024-01-21..2024-01-31", { quantity: { expression: lateJanuary } }], ["B1 date 2024-01-09"]],
];

test.each(soft)("%s where words are soft: %j, %j", (verdict, one, other) => {
  expect(judged([one, other]).verdict).toBe(verdict);
});

test("ten thousand figures in one group are judged in seconds", () => {
  const lines = Array.from({ length: 10_000 }, (_, index) =>
    claim(`S${index}`, 1 + (index % 9), String(index), quantity(String(index))),
  );
  const start = performance.now();
  expect(judge(lines, { ...context, cannotFall: true }).verdict).toBe("conflict");
  expect(performance.now() - start).toBeLessThan(20_000);
});
