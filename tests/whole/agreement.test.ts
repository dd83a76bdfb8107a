// Sentences that are known to agree are hardly ever called a conflict, and those that are known to conflict are mostly found.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { reconcileArticles } from "./run-whole.js";

type Pairs = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const { agree, conflict } = parse(readFileSync(new URL("pairs.yaml", import.meta.url), "utf8")) as {
  readonly agree: Pairs;
  readonly conflict: Pairs;
};

/** Two articles of one day on one event. */
function isConflict([one, other]: readonly [string, string]): boolean {
  const title = "News of the day\n";
  const articles = [one, other].map((text, index) => ({
    id: String(index),
    text: title + text,
    title: title.trim(),
    story: "one",
    published: "2021-06-09",
  }));
  return reconcileArticles(articles).groups.some(({ verdict }) => verdict === "conflict");
}

const listOf = (pairs: Pairs) => Object.values(pairs).flat();

describe("two sentences", () => {
  test("that agree", () => {
    const pairs = listOf(agree);
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    const alarms = pairs.filter(isConflict);
    expect(alarms.length / pairs.length, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(0.02);
  });

  test("that conflict", () => {
    const pairs = listOf(conflict);
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    const missed = pairs.filter((pair) => !isConflict(pair));
    expect(1 - missed.length / pairs.length, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.9);
  });
});
