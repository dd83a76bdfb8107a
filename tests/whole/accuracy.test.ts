// How right the program is on stories with known answers, as floors: real articles in ../shared, and articles in our own words in tests/stories.
// The scorer and the real articles are not part of the project: without them these tests are skipped, and say so.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

type Scores = Readonly<Record<string, number>>;

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = join(root, "..", "shared");
const scorer = join(shared, "eval", "score.mjs");
const present = existsSync(scorer);
if (!present) console.warn(`skipped: ${scorer} is not here, so accuracy is not measured`);

function scoresOf(gold: string, folder: string): Scores {
  const result = join(tmpdir(), `reconcile-accuracy-${process.pid}.json`);
  const command = `"${process.execPath}" "${root}bin/reconcile.js" "${folder}" --json > "${result}" && "${process.execPath}" "${scorer}" "${gold}" "${result}" --json`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", command], { encoding: "utf8", maxBuffer: 1 << 28 });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Scores;
}

function mean(all: readonly Scores[], name: string): number {
  return all.reduce((sum, scores) => sum + (scores[name] ?? 0), 0) / all.length;
}

describe.skipIf(!present)("real articles", () => {
  test("seeds", () => {
    const scores = scoresOf(join(shared, "eval", "seeds.gold.json"), join(shared, "seeds"));
    const floors: Scores = {
      claim_recall: 0.95,
      claim_f1: 0.93,
      label: 0.95,
      group_f1: 0.93,
      verdicts: 0.95,
      gaps: 0.95,
      noise_rejected: 1,
      dates: 1,
      stories: 1,
    };
    for (const [name, floor] of Object.entries(floors)) expect(scores[name], name).toBeGreaterThanOrEqual(floor);
    expect(scores.false_alarms).toBe(0);
  });
});

describe.skipIf(!present)("the articles in corpus/", () => {
  const floors: Scores = {
    claim_f1: 0.92,
    group_f1: 0.85,
    verdicts: 0.9,
    conflicts_found: 1,
    gaps: 1,
    dates: 1,
    false_holes: 0,
  };
  const scores = present ? scoresOf(join(root, "tests", "whole", "corpus.gold.json"), join(root, "corpus")) : {};
  test.each(Object.entries(floors))("%s is at least %s", (name, floor) => {
    expect(scores[name]).toBeGreaterThanOrEqual(floor);
  });
  test("no false alarm", () => {
    expect(scores.false_alarms).toBe(0);
  });
});

describe.skipIf(!present)("stories in our own words", () => {
  const folder = join(root, "tests", "stories");
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, `${name}.gold.json`)));
  const all = present ? names.map((name) => scoresOf(join(folder, `${name}.gold.json`), join(folder, name))) : [];
  const floors: Scores = {
    claim_f1: 0.9,
    label: 0.8,
    group_f1: 0.72,
    verdicts: 0.65,
    noise_rejected: 0.85,
    dates: 0.9,
    stories: 0.95,
  };
  test.each(Object.entries(floors))("mean %s is at least %s", (name, floor) => {
    expect(mean(all, name)).toBeGreaterThanOrEqual(floor);
  });
});
