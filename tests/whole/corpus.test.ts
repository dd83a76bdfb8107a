// What a desk editor must be told about the five articles in corpus/.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly sentence: string;
  readonly incremental?: true;
  readonly quantity: { readonly min: unknown; readonly max: unknown; readonly bound: string };
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const { stdout } = spawnSync(process.execPath, [`${root}bin/reconcile.js`, `${root}corpus`, "--json"], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
const result = JSON.parse(stdout) as {
  claims: Claim[];
  groups: {
    verdict: string;
    origins: number;
    values: { min: number | string | null; origins: number }[];
    reason: string;
    claims: string[];
    sources: string[];
  }[];
  gaps: { kind: string; text?: string; expects?: string }[];
  sources: { path: string; published: { date: string | null; basis: string } }[];
};
const byId = new Map(result.claims.map((claim) => [claim.id, claim]));

/** The groups that hold a claim with this text. */
function groupsOf(text: string) {
  return result.groups
    .map((group) => ({ ...group, members: group.claims.flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ members }) => members.some((claim) => claim.text.toLowerCase() === text.toLowerCase()));
}

describe("corpus", () => {
  test("at least 164 deaths against dozens is a conflict", () => {
    const [deaths] = groupsOf("at least 164");
    expect(deaths?.verdict).toBe("conflict");
    expect(deaths?.members.filter((claim) => claim.quantity.bound === "vague").length).toBeGreaterThanOrEqual(3);
  });

  test("arrival on the 5th against the 6th is a conflict", () => {
    const [arrival] = groupsOf("on January 5");
    expect(arrival?.verdict).toBe("conflict");
    expect(arrival?.members.map((claim) => claim.quantity.min)).toContain("2022-01-06");
  });

  test("the day lost after January is a hole, and stays one", () => {
    const holes = result.gaps.filter((gap) => gap.kind === "missing-value");
    expect(holes.map(({ text, expects }) => ({ text, expects }))).toEqual([{ text: "January .", expects: "date" }]);
  });

  test("the withdrawal takes ten days by all, compatibly", () => {
    const [duration] = groupsOf("no more than ten days");
    expect(duration?.verdict).toBe("compatible");
    expect(duration?.sources.length).toBeGreaterThanOrEqual(3);
  });

  test("9,900 detained agree, from one authority; the later 2,000 are an addition and no conflict", () => {
    const [detained] = groupsOf("9,900");
    expect(detained?.verdict).not.toBe("conflict");
    expect(detained?.values.find(({ min }) => min === 9900)?.origins).toBe(1);
    const [more] = groupsOf("nearly 2,000");
    expect(more?.members.find((claim) => claim.text === "nearly 2,000")?.incremental).toBe(true);
    expect(more?.verdict).not.toBe("conflict");
  });

  test("three conflicts at most: each one shown must be one", () => {
    expect(result.groups.filter(({ verdict }) => verdict === "conflict").length).toBeLessThanOrEqual(3);
  });

  test("undated pages are dated by what they say, or stay undated", () => {
    const dates = Object.fromEntries(
      result.sources.map(({ path, published }) => [path.split("-").slice(0, 2).join("-"), published]),
    );
    expect(dates["caspian-news"]).toMatchObject({ date: "2022-01-13", basis: "inferred" });
    expect(dates["steppe-courier"]).toMatchObject({ date: "2022-01-11", basis: "inferred" });
    expect(dates["garden-wall"]).toMatchObject({ date: null, basis: "unknown" });
  });
});
