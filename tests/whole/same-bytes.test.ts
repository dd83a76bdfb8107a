// The same input gives the same bytes: from two runs, another folder, another time zone and language, and through extract and merge.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

function reconcile(
  args: readonly string[],
  settings: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, [`${root}bin/reconcile.js`, ...args], {
    cwd: settings.cwd ?? root,
    env: { PATH: process.env.PATH ?? "", ...settings.env },
    input: settings.input ?? "",
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

const corpus = `${root}corpus`;
const direct = reconcile([corpus, "--json"]);

test("from another run and another folder", () => {
  expect(reconcile([corpus, "--json"], { cwd: tmpdir() })).toBe(direct);
});

test("in another time zone and language", () => {
  const places = [
    { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/St_Johns", LANG: "C" },
  ];
  for (const env of places) expect(reconcile([corpus, "--json"], { env })).toBe(direct);
});

test.each(["json", "table", "ndjson", "csv", "markdown"])(
  "through extract and merge, in any order, as %s",
  (format) => {
    const lines = reconcile(["extract", corpus]).trim().split("\n");
    const merged = reconcile(["merge", "--format", format], { input: `${lines.reverse().join("\n")}\n` });
    expect(merged).toBe(reconcile([corpus, "--format", format]));
  },
);

test("every claim is in one group, and every id that is named exists", () => {
  const { claims, groups, sources, gaps, checks } = JSON.parse(direct) as {
    claims: { id: string }[];
    groups: { id: string; claims: string[]; sources: string[]; values: { claims: string[] }[] }[];
    sources: { id: string }[];
    gaps: { source: string; group?: string }[];
    checks: { source: string; claims?: string[] }[];
  };
  const claimIds = claims.map(({ id }) => id).sort();
  expect(groups.flatMap((group) => group.claims).sort()).toEqual(claimIds);
  const known = {
    claims: new Set(claimIds),
    groups: new Set(groups.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
  };
  expect(known.groups.size).toBe(groups.length);
  expect(known.claims.size).toBe(claims.length);
  const named = [
    ...groups.flatMap((group) => group.values.flatMap((value) => value.claims)),
    ...checks.flatMap((check) => check.claims ?? []),
  ];
  expect(named.filter((id) => !known.claims.has(id))).toEqual([]);
  expect(
    gaps.filter(({ source, group }) => !known.sources.has(source) || (group !== undefined && !known.groups.has(group))),
  ).toEqual([]);
});
