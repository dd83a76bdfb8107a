// Holds how often a figure is found that one of four outlets changed, each telling it in words of its own, and that four who
// give one figure are never said to contradict each other. The sentences were written without a look at the rules.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reconcileArticles } from "./run-whole.js";

interface Fact {
  /** A sentence without the figure, by which every outlet opens. */
  readonly event: string;
  /** Four ways to tell it, with N where the figure stands. */
  readonly told: readonly string[];
  readonly figure: number;
  readonly changed: number;
}

const factsIn = (file: string): readonly Fact[] => JSON.parse(readFileSync(`tests/whole/${file}.json`, "utf8"));
const slot = /(?<!\p{L})N(?!\p{L})/u;

/** What the four outlets make together; the one at `odd` gives the changed figure. */
function verdictsOf({ event, told, figure, changed }: Fact, odd: number | null): readonly string[] {
  const articles = told.map((sentence, at) => {
    const number = (at === odd ? changed : figure).toLocaleString("en-US");
    const title = `Outlet ${"ABCD"[at]}`;
    const text = `${title}\n\n${event} ${sentence.replace(slot, number)}\n`;
    return { id: `outlet-${at}`, text, title, published: "2021-05-14" };
  });
  return reconcileArticles(articles).groups.map(({ verdict }) => verdict);
}

/** The second and fourth in everyday words; the third of lengths of time, sums and measures above all, in words as far apart as they get. */
describe.each([
  ["changed-facts", 0.7],
  ["changed-facts-2", 0.74],
  ["changed-facts-3", 0.55],
  ["changed-facts-4", 0.65],
])("four outlets that tell one fact of %s", (file, share) => {
  const facts = factsIn(file);

  it("are in no conflict where they give one figure", () => {
    const alarms = facts.filter((fact) => verdictsOf(fact, null).includes("conflict"));
    expect(alarms.map(({ event }) => event)).toEqual([]);
  });

  it(`are found in conflict where one gives another figure, ${share} of the time`, () => {
    const cases = facts.flatMap((fact) => fact.told.map((_, odd) => verdictsOf(fact, odd).includes("conflict")));
    expect(cases.filter(Boolean).length / cases.length).toBeGreaterThan(share);
  });
});
