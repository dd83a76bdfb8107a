// What must hold of verdicts whatever the figures are: from the text of small articles to the report.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Group, Result } from "../../src/model/result.js";
import { type Article, reconcileArticles } from "./run-whole.js";

/** One fact in several wordings, and figures that it may have. */
interface Fact {
  readonly tells: readonly ((figure: string) => string)[];
  readonly figures: fc.Arbitrary<number>;
}

const people = fc.oneof(fc.integer({ min: 3, max: 99 }), fc.integer({ min: 101, max: 99_999 }));

const facts: readonly Fact[] = [
  {
    tells: [
      (n) => `The flood in Lund killed ${n} people, the mayor said.`,
      (n) => `In Lund ${n} people were killed by the flood.`,
      (n) => `The mayor said that ${n} people had been killed in Lund.`,
    ],
    figures: people,
  },
  {
    tells: [
      (n) => `Police arrested ${n} people at the rally in Arvo.`,
      (n) => `The police said that ${n} people had been arrested in Arvo.`,
      (n) => `In Arvo ${n} people were arrested at the rally.`,
    ],
    figures: people,
  },
  {
    tells: [
      (n) => `The fire in Kestel destroyed ${n} homes.`,
      (n) => `The fire has destroyed ${n} homes in Kestel.`,
      (n) => `In Kestel ${n} homes were destroyed by the fire.`,
    ],
    figures: fc.integer({ min: 3, max: 9_999 }),
  },
  {
    tells: [
      (n) => `The carmaker Holm will cut ${n} jobs in Tarn.`,
      (n) => `Holm, the carmaker, is going to cut ${n} jobs in Tarn.`,
      (n) => `Holm said it would cut ${n} jobs at its plant in Tarn.`,
    ],
    figures: fc.integer({ min: 101, max: 99_999 }),
  },
  {
    tells: [
      (n) => `Turnout in the election in Sarn was ${n} percent.`,
      (n) => `Turnout stood at ${n} percent in the election in Sarn.`,
      (n) => `Turnout reached ${n} percent in Sarn.`,
    ],
    figures: fc.integer({ min: 21, max: 89 }),
  },
  {
    tells: [
      (n) => `The outbreak in Odra has infected ${n} people.`,
      (n) => `In Odra ${n} people were infected in the outbreak.`,
      (n) => `The ministry said the outbreak had infected ${n} people in Odra.`,
    ],
    figures: people,
  },
];

/** What each outlet tells besides: long enough that a copy is seen as one. */
const besides = [
  "Neighbours stood in the street until late and spoke in low voices. A priest went from door to door with bread and a lamp, and nobody wanted to go home before the rain had stopped at last.",
  "The minister is to visit the place and has promised that the state will help. Critics say that such promises were made before, and that little was seen of them once the cameras had gone away.",
  "Shops stayed closed while the bells were rung. An old teacher remembered how his father had told him of such a day, and said that the town would get over this one as well, as it always had.",
  "The cause is not known yet. An inquiry has begun, and the prosecutor asked everybody who had seen anything to come forward, also those who thought that what they knew was of no importance.",
  "Roads to the coast were crowded, since many had packed what they could carry. The radio played no music, only the voices of listeners who asked after their relatives and thanked the helpers.",
];

/** Articles of one day about one fact: the wording of each and its figure. */
function articlesOf(
  tells: readonly ((figure: string) => string)[],
  figures: readonly string[],
  shift: number,
): Article[] {
  return figures.map((figure, index) => ({
    id: `source-${index}`,
    outlet: `The ${["Post", "Echo", "Mail", "Star", "Times"][index]}`,
    published: "2024-05-06",
    story: "event",
    text: `${tells[(index + shift) % tells.length]?.(figure)}\n\n${besides[index % besides.length]}\n`,
  }));
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}

const agreeing = fc
  .tuple(fc.constantFrom(...facts), fc.integer({ min: 2, max: 4 }), fc.nat(8))
  .chain(([fact, sources, shift]) => fact.figures.map((figure) => ({ fact, sources, shift, figure })));

/** Verdict of every group by its claims, whatever the groups are called. */
function verdictsOf({ groups }: Result): [string, string][] {
  return groups.map(({ claims, verdict }): [string, string] => [[...claims].sort().join(), verdict]).sort();
}

function groupsWith(result: Result, text: string): Group[] {
  const ids = new Set(result.claims.filter((claim) => claim.text.includes(text)).map(({ id }) => id));
  return result.groups.filter(({ claims }) => claims.some((id) => ids.has(id)));
}

const runs = { numRuns: 40 };

describe("through the whole program, verdicts", () => {
  test("do not depend on the order of the sources", () => {
    const shuffled = agreeing.chain((one) => {
      const { fact, sources, shift, figure } = one;
      const all = articlesOf(fact.tells, Array(sources).fill(grouped(figure)), shift);
      const other = articlesOf(fact.tells, [grouped(figure + 7)], shift + 1).map((last) => ({ ...last, id: "last" }));
      const both = [...all, ...other];
      return fc.tuple(fc.constant(both), fc.shuffledSubarray(both, { minLength: both.length }));
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(reconcileArticles(other)).toEqual(reconcileArticles(one));
      }),
      runs,
    );
  });

  test("do not change with a copy of a source, and neither does the number of origins", () => {
    const oneApart = agreeing.chain((one) => fc.tuple(fc.constant(one), one.fact.figures));
    fc.assert(
      fc.property(oneApart, ([{ fact, sources, shift, figure }, other]) => {
        const figures = Array.from({ length: sources }, (_, index) => grouped(index === 0 ? other : figure));
        const all = articlesOf(fact.tells, figures, shift);
        const before = reconcileArticles(all);
        const copy = { ...all[0], id: "zz-copy", outlet: "The Copy", text: all[0]?.text ?? "" };
        const after = reconcileArticles([...all, copy]);
        const known = new Set(before.claims.map(({ id }) => id));
        for (const group of after.groups) {
          const own = group.claims.filter((id) => known.has(id));
          const twin = before.groups.find(({ claims }) => claims.includes(own[0] ?? ""));
          if (twin?.verdict !== "single") expect(group.verdict).toBe(twin?.verdict);
          expect(group.origins).toBe(twin?.origins);
        }
      }),
      runs,
    );
  });

  test("are a conflict where one of several agreeing sources has another figure", () => {
    const changed = agreeing.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.integer({ min: 0, max: one.sources }),
        fc.integer({ min: Math.ceil(one.figure / 2), max: one.figure * 2 - 1 }),
      ),
    );
    // A figure that is more than twice another may be laid apart as one of another question.
    fc.assert(
      fc.property(changed, ([{ fact, sources, shift, figure }, wrong, other]) => {
        fc.pre(other > figure * 1.3 + 1 || other < figure / 1.3 - 1);
        fc.pre(other < figure * 2 && figure < other * 2);
        const figures = Array.from({ length: sources + 1 }, (_, at) => grouped(at === wrong ? other : figure));
        const result = reconcileArticles(articlesOf(fact.tells, figures, shift));
        expect(groupsWith(result, grouped(other)).map(({ verdict }) => verdict)).toContain("conflict");
      }),
      runs,
    );
  });

  test("are never a conflict over a rounded or hedged restatement", () => {
    const restated = agreeing.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...restatements)));
    fc.assert(
      fc.property(restated, ([{ fact, sources, shift, figure }, restate]) => {
        const figures = [...Array<string>(sources).fill(grouped(figure)), restate(figure)];
        const result = reconcileArticles(articlesOf(fact.tells, figures, shift));
        expect(verdictsOf(result).map(([, verdict]) => verdict)).not.toContain("conflict");
      }),
      runs,
    );
  });
});

/** Ways to tell a figure again with less said. */
const restatements: readonly ((figure: number) => string)[] = [
  (figure) => `about ${grouped(figure)}`,
  (figure) => `at least ${grouped(figure)}`,
  (figure) => `up to ${grouped(figure)}`,
  (figure) => `more than ${grouped(figure - 1)}`,
  (figure) => (figure >= 20 ? `nearly ${grouped(figure + 1)}` : `at most ${figure}`),
  (figure) => (figure >= 1_000 ? `about ${grouped(Math.round(figure / 100) * 100)}` : `some ${figure}`),
  (figure) => (figure >= 10_000 ? grouped(Math.round(figure / 1_000) * 1_000) : grouped(figure)),
  (figure) => (figure >= 1_000 ? grouped(Math.round(figure / 100) * 100) : grouped(figure)),
  (figure) => (figure >= 200 ? grouped(Math.round(figure / 10) * 10) : grouped(figure)),
  (figure) => (figure >= 100 ? `more than ${grouped(Math.floor(figure / 10) * 10 - 10)}` : `over ${figure - 1}`),
];
