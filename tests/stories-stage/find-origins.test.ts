/** Holds that documents are one origin where one text stands in another, and only there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOrigins } from "../../src/stories/find-origins.js";
import { type Article, documentOf, rules } from "./documents.js";

const lines = [
  "Workers at the Ostrava steel mill went on strike on Monday after talks about pay had failed over the weekend.",
  "The union said that nearly all of its 3,200 members had voted for the walkout in a ballot held last week.",
  "Management called the demand of nine percent impossible while the price of coke keeps rising in the region.",
  "Two of the three furnaces were kept warm by an emergency crew so that they would not be damaged for good.",
  "The mayor offered to mediate between both sides and invited them to the town hall for Wednesday evening.",
  "Deliveries to two makers of rail tracks in Austria may be delayed by as much as a fortnight, the mill said.",
];
const others = [
  "Furnaces fell silent in Ostrava when the early shift walked off and gathered at the gate with drums and flags.",
  "A spokesman for the owners told the local radio that there was no money for a raise of the size that is asked.",
  "Older workers remember the long winter strike of their fathers, which ended after seven weeks without a deal.",
  "At the canteen the cooks handed out soup, and the town's bakers sent rolls for those who stood at the gate.",
];
const document = (id: string, body: readonly string[], more: Partial<Article> = {}) => ({
  ...documentOf(id, { text: [`Title of ${id}`, ...body].join("\n"), ...more }),
  story: "strike",
});
const groupsOf = (documents: Parameters<typeof findOrigins>[0]) =>
  findOrigins(documents, rules).map(({ sources }) => sources);

describe("one origin", () => {
  it.each<[string, readonly string[]]>([
    ["the same text under another title", lines],
    ["a copy cut to its first half", lines.slice(0, 3)],
    ["a copy with sentences of its own before and after", [others[0] ?? "", ...lines, others[1] ?? ""]],
    ["a copy in another order", [...lines].reverse()],
    [
      "a lightly rewritten copy",
      lines.map((line) => line.replace("said", "stated").replace("nearly", "almost").replace("Two", "Both")),
    ],
  ])("%s", (_, body) => {
    expect(groupsOf([document("a", lines), document("b", body)])).toEqual([["a", "b"]]);
  });

  it("two cuts of one text that do not overlap, where the whole is there", () => {
    const documents = [document("a", lines), document("b", lines.slice(0, 3)), document("c", lines.slice(3))];
    expect(groupsOf(documents)).toEqual([["a", "b", "c"]]);
  });

  it("says how much of one stands in the other, and which agency both credit", () => {
    const [origin] = findOrigins(
      [document("a", lines, { wires: ["CTK"] }), document("b", lines.slice(0, 4), { wires: ["CTK"] })],
      rules,
    );
    expect(origin?.reason).toBe("4 of 4 passages of b.txt stand in a.txt; both credit CTK");
  });
});

describe("several origins", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["two texts on one event", lines, others],
    ["one sentence of six in common", lines, [lines[2] ?? "", ...others]],
    ["no text at all", [], []],
  ])("%s", (_, one, other) => {
    expect(groupsOf([document("a", one), document("b", other)])).toEqual([]);
  });

  it("one agency credited for two texts", () => {
    expect(groupsOf([document("a", lines, { wires: ["CTK"] }), document("b", others, { wires: ["CTK"] })])).toEqual([]);
  });

  it("the same text in another story", () => {
    expect(groupsOf([document("a", lines), { ...document("b", lines), story: "other" }])).toEqual([]);
  });
});

describe("what origins keep", () => {
  const all = [
    document("a", lines),
    document("b", lines.slice(1)),
    document("c", others),
    document("d", [...others, lines[0] ?? ""]),
    document("e", [...lines, ...others]),
  ];
  it("the order of the documents does not change them", () => {
    const wanted = findOrigins(all, rules);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(findOrigins(shuffled, rules)).toEqual(wanted);
      }),
    );
  });

  it("a hundred reprints are one origin", () => {
    const reprints = Array.from({ length: 100 }, (_, place) => document(`r${place}`, lines));
    expect(groupsOf(reprints)).toHaveLength(1);
  });
});
