// What a desk editor says of the small stories in tests/fixtures: verdicts, gaps, failed checks, stories and origins.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Result } from "../../src/model/result.js";
import { type Article, groupOf, reconcileArticles } from "./run-whole.js";

interface Expected {
  readonly point: string;
  /** Claims as "article: expression". No other group of the story may be a conflict. */
  readonly groups?: readonly {
    readonly claims: readonly string[];
    readonly verdict?: string;
    /** Words of the reason. */
    readonly reason?: string;
    readonly origins?: number;
    /** Claims that belong to another group. */
    readonly apart?: readonly string[];
  }[];
  /** All vague and missing values, and those silences that are named: "kind article expression". */
  readonly gaps?: readonly string[];
  /** All checks that fail. */
  readonly checks?: readonly string[];
  readonly stories?: readonly (readonly string[])[];
  readonly origins?: readonly (readonly string[])[];
}

const folder = "tests/fixtures";

function articlesOf(name: string): Article[] {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => {
    const [, head = "", text = ""] = readFileSync(join(folder, name, file), "utf8").split("---\n");
    const fields = parse(head, { schema: "failsafe" }) as Omit<Article, "id" | "text">;
    return { id: basename(file, ".txt"), ...fields, text };
  });
}

function gapsOf({ gaps, groups, claims }: Result): string[] {
  return gaps.map(({ kind, source, text, group }) => {
    const asked = groups.find(({ id }) => id === group)?.claims[0];
    return `${kind} ${source} ${text ?? claims.find(({ id }) => id === asked)?.text}`;
  });
}

const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort()).sort();

describe.each(readdirSync(folder).sort())("%s", (name) => {
  const expected = parse(readFileSync(join(folder, name, "expected.yaml"), "utf8")) as Expected;
  const result = reconcileArticles(articlesOf(name));
  const grouped = (written: string) => {
    const [id = "", text = ""] = written.split(": ");
    return groupOf(result, id, text);
  };

  test("verdicts", () => {
    for (const { claims, verdict, reason = "", origins, apart = [] } of expected.groups ?? []) {
      const group = grouped(claims[0] ?? "");
      expect(claims.map((claim) => grouped(claim)?.id)).toEqual(claims.map(() => group?.id ?? "a group"));
      if (verdict) expect({ verdict: group?.verdict, reason: group?.reason }).toMatchObject({ verdict });
      expect(group?.reason).toContain(reason);
      if (origins) expect(group?.origins).toBe(origins);
      for (const claim of apart) expect(grouped(claim)?.id).not.toBe(group?.id);
    }
    const told = (expected.groups ?? []).filter(({ verdict }) => verdict === "conflict");
    const alarms = result.groups.filter(({ verdict }) => verdict === "conflict").map(({ reason }) => reason);
    expect(alarms).toHaveLength(told.length);
  });

  test("gaps and checks", () => {
    const gaps = gapsOf(result);
    expect(gaps).toEqual(expect.arrayContaining([...(expected.gaps ?? [])]));
    const loud = (gap: string) => !gap.startsWith("not-reported");
    expect(gaps.filter(loud)).toEqual((expected.gaps ?? []).filter(loud));
    const failed = result.checks.filter(({ holds }) => !holds).map(({ kind, source }) => `${kind} ${source} fails`);
    expect(failed).toEqual(expected.checks ?? []);
  });

  test("stories and origins", () => {
    const stories = expected.stories ?? [result.sources.map(({ id }) => id)];
    expect(sorted(result.stories.map(({ sources }) => sources))).toEqual(sorted(stories));
    if (expected.origins) {
      const shared = result.origins.filter(({ sources }) => sources.length > 1).map(({ sources }) => sources);
      expect(sorted(shared)).toEqual(sorted(expected.origins));
    }
  });
});
