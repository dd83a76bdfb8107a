// Every case of the published test sets that fails is in tests/quantities/CONVENTIONS.md with its reason.
// The sets are not part of the project: without them this is skipped, and says so.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sets = join(root, "..", "shared", "eval");
const present = existsSync(join(sets, "score_cases.mjs"));
if (!present) console.warn(`skipped: ${sets} is not here, so the account of the test sets is not checked`);

/** "NewsQuant unit nq-14" → how many figures of it the account has. */
function accounted(): ReadonlyMap<string, number> {
  const account = new Map<string, number>();
  const sections = readFileSync(join(root, "tests/quantities/CONVENTIONS.md"), "utf8").split(/^## /m).slice(1);
  for (const section of sections) {
    const [heading = "", ...lines] = section.split("\n");
    for (const line of lines)
      for (const [, id, times] of line.slice(line.lastIndexOf(" | ")).matchAll(/\b([a-z]+-\d+)(?: ×(\d+))?/g)) {
        const key = `${heading} ${id}`;
        account.set(key, (account.get(key) ?? 0) + Number(times ?? 1));
      }
  }
  return account;
}

/** What a scorer prints of a set, each miss on standard error. */
function scored(scorer: string, data: string): { readonly table: string; readonly misses: readonly string[] } {
  const path = join(tmpdir(), `reconcile-conventions-${process.pid}.ndjson`);
  const [score, cases] = [join(sets, scorer), join(sets, data)];
  const node = process.execPath;
  const command = `"${node}" "${score}" "${cases}" --documents | "${node}" "${root}bin/reconcile.js" extract - --from ndjson > "${path}" && "${node}" "${score}" "${cases}" "${path}" --errors --json`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", command], { encoding: "utf8", maxBuffer: 1 << 28 });
  expect(status, stderr).toBe(0);
  return { table: stdout, misses: stderr.split("\n") };
}

function unaccounted(keys: readonly string[]): string[] {
  const account = accounted();
  const counted = new Map<string, number>();
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  return [...counted].filter(([key, count]) => count > (account.get(key) ?? 0)).map(([key]) => key);
}

describe.skipIf(!present)("failing cases are in the account", () => {
  test("NewsQuant", { timeout: 60_000 }, () => {
    const data = JSON.parse(readFileSync(join(sets, "newsquant.dev.json"), "utf8")) as { id: string; text: string }[];
    const ids = new Map(data.map(({ id, text }) => [text, id]));
    const keys = scored("score_newsquant.mjs", "newsquant.dev.json").misses.flatMap((line) => {
      const [, field] = /^(unit|change|concept|missed|extra)\b/.exec(line) ?? [];
      const id = ids.get(line.slice(line.indexOf(" | ") + 3));
      return field && id ? [`NewsQuant ${field} ${id}`] : [];
    });
    expect(unaccounted(keys)).toEqual([]);
  });

  test("Recognizers", { timeout: 60_000 }, () => {
    const { table, misses } = scored("score_cases.mjs", "recognizers.dev.ndjson");
    const keys = misses.flatMap((line) => {
      const [, id, suite] = /^(([a-z]+)-\d+): /.exec(line) ?? [];
      return id ? [`Recognizers ${suite} ${id}`] : [];
    });
    expect(unaccounted(keys)).toEqual([]);
    // Those that expect nothing are counted only.
    for (const [suite, { cases, passed }] of Object.entries(
      JSON.parse(table) as Record<string, { cases: number; passed: number }>,
    ))
      expect(cases - passed, suite).toBeLessThanOrEqual(
        [...accounted().keys()].filter((key) => key.startsWith(`Recognizers ${suite} `)).length,
      );
  });
});
