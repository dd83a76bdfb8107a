/** Holds that the answers to the test stories fit their articles: quotes, offsets, questions. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Answer {
  readonly source: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly group: string | null;
  readonly alt_groups?: readonly string[];
}

interface Gold {
  readonly claims: readonly Answer[];
  readonly groups: readonly { readonly id: string; readonly question: string; readonly verdict: readonly string[] }[];
  readonly gaps: readonly { readonly source: string; readonly group?: string }[];
  readonly sources: readonly { readonly source: string }[];
}

const folder = import.meta.dirname;
const stories = readdirSync(folder)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name) => name.replace(".gold.json", ""));

const readGold = (story: string) => JSON.parse(readFileSync(join(folder, `${story}.gold.json`), "utf8")) as Gold;

describe.each(stories)("answers to %s", (story) => {
  const gold = readGold(story);
  const texts = new Map(gold.sources.map(({ source }) => [source, readFileSync(join(folder, story, source), "utf8")]));

  it("cover every article of the folder", () => {
    expect([...texts.keys()].sort()).toEqual(readdirSync(join(folder, story)).sort());
  });

  it("quote what stands between start and end", () => {
    for (const { source, quote, start, end } of gold.claims) {
      const [before = "", rest = ""] = quote.split("«");
      const [span = "", after = ""] = rest.split("»");
      expect(texts.get(source)?.slice(start - before.length, end + after.length)).toBe(before + span + after);
      expect(end - start).toBe(span.length);
    }
  });

  it("give every question a verdict and a claim, and know every group they name", () => {
    const named = gold.claims.flatMap((claim) => [claim.group ?? [], claim.alt_groups ?? []].flat());
    expect(new Set(named)).toEqual(new Set(gold.groups.map(({ id }) => id)));
    for (const { question, verdict } of gold.groups)
      expect([question.length > 0, verdict.length > 0]).toEqual([true, true]);
    for (const { group } of gold.gaps) if (group !== undefined) expect(named).toContain(group);
  });
});
