import { describe, expect, test } from "vitest";
import { createJudge } from "../../src/verdicts/judge.js";
import { claim, context, quantity } from "./claims.js";
import { rules } from "./rules.js";

const judge = createJudge(rules);

/** What two outlets say on 7 May: the sentence with its figure in square brackets, and the verb where it matters. */
type Side = readonly [sentence: string, frame?: Parameters<typeof claim>[4]];

function verdictOf(a: Side, b: Side): string {
  const claims = [a, b].map(([sentence, extra], index) => {
    const text = /\[(.*)\]/.exec(sentence)?.[1] ?? "";
    const said = sentence.replace(/[[\]]/g, "");
    return claim(index === 0 ? "A" : "B", 7, text.replace(/^date /, ""), quantity(text), { sentence: said, ...extra });
  });
  return judge(claims, context).verdict;
}

const act = (predicate: string, noun: string | null = "person") => ({ frame: { event: null, predicate, noun } });

describe("who did it is counted by one and not by the other", () => {
  test.each<[string, Side, Side]>([
    ["compatible", ["A gunman killed [3] people."], ["[4] died, including the gunman."]],
    ["compatible", ["Police counted [9] dead."], ["[10] are dead, the bomber among them."]],
    ["compatible", ["He shot [2] classmates and himself."], ["[3] pupils are dead."]],
    ["conflict", ["A gunman killed [3] people."], ["The gunman killed [4] people."]],
    ["conflict", ["A gunman killed [3] people."], ["[9] died, including the gunman."]],
    ["conflict", ["[3] died, including the gunman."], ["The gunman killed [4] people."]],
  ])("%s: %j, %j", (verdict, a, b) => {
    expect(verdictOf(a, b)).toBe(verdict);
  });
});

describe("an earlier year in words", () => {
  test.each<[string, Side, Side]>([
    ["compatible", ["Last year's tickets cost [$335]."], ["They cost [$365] each."]],
    ["compatible", ["A year ago [$54] was paid."], ["A barrel costs [$79]."]],
    ["conflict", ["Last year it cost [$54]."], ["In 2023 the price was [$79]."]],
    ["conflict", ["It costs [$54], more than last year."], ["It costs [$79]."]],
  ])("%s: %j, %j", (verdict, a, b) => {
    const event = { frame: { event: "price", noun: "ticket" } };
    expect(verdictOf([a[0], event], [b[0], event])).toBe(verdict);
  });
});

describe("days of one act", () => {
  test.each<[string, Side, Side]>([
    [
      "compatible",
      ["It fell on [date 2024-05-01].", act("fall", null)],
      ["It gained on [date 2024-05-02].", act("gain")],
    ],
    [
      "compatible",
      ["Four more came on [date 2024-05-01].", act("come")],
      ["They came on [date 2024-05-02].", act("come")],
    ],
    [
      "conflict",
      ["It broke on [date 2024-05-01].", act("break", "dam")],
      ["It burst on [date 2024-05-02].", act("burst", "dam")],
    ],
    ["conflict", ["He was held on [date 2024-05-01]."], ["He was seized on [date 2024-05-02]."]],
  ])("%s: %j, %j", (verdict, a, b) => {
    expect(verdictOf(a, b)).toBe(verdict);
  });
});

test.each([
  ["compatible", "thousands", "14,000"],
  ["compatible", "dozens", "140"],
  ["conflict", "dozens", "164"],
  ["conflict", "thousands", "16,000"],
])("a vague word: %s: %s, %s", (verdict, a, b) => {
  expect(verdictOf([`[${a}]`], [`[${b}]`])).toBe(verdict);
});

test("shares that fell of one thing and rose of another are compatible", () => {
  const share = (noun: string, trend: "up" | "down") => ({ frame: { noun }, quantity: { trend } });
  expect(verdictOf(["[12 percent]", share("burglary", "down")], ["[12 percent]", share("theft", "up")])).toBe(
    "compatible",
  );
  expect(verdictOf(["[12 percent]", share("theft", "down")], ["[12 percent]", share("theft", "up")])).toBe("conflict");
});

describe("a plan and what is under way", () => {
  const deal = { frame: { event: "deal", predicate: "bui", noun: "rival" } };
  test.each<[string, string]>([
    ["conflict", "Norco is buying its rival for [$42]."],
    ["compatible", "Norco bought its rival for [$42]."],
    ["compatible", "Norco, which is hiring, bought its rival for [$42]."],
  ])("%s: %s", (verdict, sentence) => {
    expect(verdictOf(["Norco will buy its rival for [$39].", { ...deal, modality: "planned" }], [sentence, deal])).toBe(
      verdict,
    );
  });
});

test.each([
  ["conflict", "derail"],
  ["update", "wind"],
])("a speed told a day later: %s beside %s", (verdict, beside) => {
  const said = (source: string, day: number, kmh: number) =>
    claim(
      source,
      day,
      `${kmh} km/h`,
      { ...quantity(`${kmh}`), kind: "measure", unit: "metre per second" },
      {
        frame: { context: [beside] },
      },
    );
  expect(judge([said("A", 7, 190), said("B", 8, 140)], context).verdict).toBe(verdict);
});
