import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";
import { makeWork } from "./stub.js";

const work = makeWork();

function corpus(settings?: string): { folder: string; a: string; b: string } {
  const folder = mkdtempSync(join(tmpdir(), "reconcile-daily-"));
  mkdirSync(join(folder, "deep"));
  const [a, b] = [join(folder, "a.txt"), join(folder, "deep", "b.txt")];
  for (const path of [a, b]) writeFileSync(path, "text");
  if (settings !== undefined) writeFileSync(join(folder, "reconcile.yaml"), settings);
  return { folder, a, b };
}

describe("what is shown", () => {
  const { a, b } = corpus();
  it.each([
    ["--only update", [], 0],
    ["--only conflict,gap", ["g-1"], 1],
  ])("%s, and --fail-on looks at all", async (options, groups, _) => {
    const { stdout, status } = await run([a, b, "--json", "--fail-on", "conflict", ...options.split(" ")], { work });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).groups.map(({ id }: { id: string }) => id)).toEqual(groups);
  });

  it("--since names those without a date, which it leaves out", async () => {
    const reconcile: typeof work.reconcile = (...given) => {
      const result = work.reconcile(...given);
      return {
        ...result,
        sources: result.sources.map((one) => ({ ...one, published: { date: null, basis: "unknown" } })),
      };
    };
    const { stderr } = await run([a, b, "--since", "2024-01-01"], { work: { ...work, reconcile } });
    expect(stderr).toBe(`no date in ${a}, ${b}: --since 2024-01-01 leaves out what only they say\n`);
  });

  it("a name that no source has is refused with the names there are", async () => {
    const { stdout, stderr, status } = await run([a, b, "--outlet", "Nobody"], { work });
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toContain(`no source "Nobody"; there are`);
  });
});

describe("--output", () => {
  it.each([
    ["report.json", /^\{\n {2}"schema"/],
    ["report.ndjson", /^\{"id"/],
    ["report.csv", /^id,source/],
    ["report.md", /^# /],
    ["report.HTML", /^<!doctype html>/i],
    ["report.txt", /They can't all be right/],
  ])("the ending of %s tells the format", async (name, expected) => {
    const { folder, a } = corpus();
    const file = join(folder, name);
    const { stdout, status } = await run([a, "-o", file], { work, columns: 60 });
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
    expect(readFileSync(file, "utf8")).toMatch(expected);
    expect(readFileSync(file, "utf8")).not.toContain("\u001b");
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "deep", name].sort());
  });

  it("--format comes before the ending", async () => {
    const { folder, a } = corpus();
    await run([a, "-o", join(folder, "report.txt"), "--format", "csv"], { work });
    expect(readFileSync(join(folder, "report.txt"), "utf8")).toMatch(/^id,source/);
  });

  it("a file that can't be written is told, and nothing is left behind", async () => {
    const { folder, a } = corpus();
    const { stderr, status } = await run([a, "-o", join(folder, "deep")], { work });
    expect(status).toBe(2);
    expect(stderr).toMatch(/deep: can't be written: a folder has its name/);
    const nowhere = await run([a, "-o", join(folder, "none", "report.txt")], { work });
    expect(nowhere).toMatchObject({ status: 2, stderr: expect.stringContaining("can't be written: no such folder") });
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "deep"]);
  });
});

describe("what is told", () => {
  const { a, b } = corpus();
  it("--quiet names no skipped files", async () => {
    const { stderr, status } = await run([a, b, "--quiet"], { work: makeWork([b]) });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it("--verbose tells how every document was read", async () => {
    const { stderr } = await run([a, "--verbose"], { work });
    expect(stderr).toBe(`read ${a}: id-${a}, no date, 0 figures\n`);
  });
});

describe("reconcile.yaml", () => {
  it("is found upward from the corpus; flags come before it", async () => {
    const { folder, b } = corpus("format: csv\nfail-on: [conflict, gap]\n");
    expect(await run([b], { work })).toMatchObject({ stdout: expect.stringMatching(/^id,source/), status: 1 });
    expect(await run([join(folder, "deep"), "--json", "--fail-on", "gap"], { work })).toMatchObject({
      stdout: expect.stringMatching(/^\{/),
      status: 0,
    });
    expect(await run([b, "--no-config"], { work })).toMatchObject({ status: 0 });
  });

  it("--config names another one; --print-config shows where each setting comes from", async () => {
    const { folder, a } = corpus("color: false\nsort: label\n");
    const { stdout } = await run([a, "--print-config", "--width", "80"], { work });
    expect(stdout).toContain(`sort: label  # ${join(folder, "reconcile.yaml")}:2:1\n`);
    expect(stdout).toContain(`color: false  # ${join(folder, "reconcile.yaml")}:1:1\n`);
    expect(stdout).toContain("width: 80  # the command line\n");
    expect(stdout).toContain("# outlet: not set\n");
    const other = join(folder, "other.yaml");
    writeFileSync(other, stdout);
    const again = await run([a, "--config", other, "--print-config"], { work });
    expect(again.stdout).toContain("sort: label");
    expect(again.stdout).toContain("width: 80");
  });

  it.each([
    ["sort: verdict\nfial-on: gap\n", /reconcile\.yaml:2:1 no setting is called fial-on; did you mean fail-on\?/],
    ["fail-on: conflicts\n", /reconcile\.yaml:1:1 fail-on: It takes conflict, update, gap, check/],
    ["only: [gap\n", /reconcile\.yaml:2:1 Flow sequence in block collection [^\n]*\]\n$/],
    ["format: xml\n", /:1:1 format: It takes one of table, json/],
    ["since: tomorrow\n", /:1:1 since: It takes a day/],
    ["\n\ncolor: red\n", /:3:1 color: It takes true or false/],
    ["only: { a: 1 }\n", /:1:1 only: It takes a findings, or a list/],
    ["output: x.json\n", /:1:1 output belongs to the command line/],
    ["- a\n", /settings are lines such as/],
    ["a: [\n", /reconcile\.yaml:\d+:\d+ /],
  ])("refuses %j", async (settings, message) => {
    const { a } = corpus(settings);
    const { stdout, stderr, status } = await run([a], { work });
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(message);
  });
});

describe("diff", () => {
  it("reads two results, one of them from standard input, and fails by what is new", async () => {
    const { folder, a, b } = corpus();
    const old = join(folder, "old.json");
    await run([a, "-o", old], { work });
    const { stdout: now } = await run([a, b, "--json"], { work });
    const table = await run(["diff", old, "-"], { work, stdin: now });
    expect(table.stdout).toContain("1 question answered otherwise, 1 new source");
    const json = await run(["diff", old, "-", "--json", "--fail-on", "conflict"], { work, stdin: now });
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: "reconcile-diff/1", groups: { changed: [{}] } });
    expect(await run(["diff", old, old, "--fail-on", "conflict"], { work })).toMatchObject({ status: 0 });
  });

  it.each([
    ['{"schema":"reconcile/9"}', /of another version \(schema reconcile\/9; this program reads reconcile\/1\)/],
    ["[]", /no result of reconcile --json/],
    [damaged({ claims: [null] }), /no result of reconcile --json/],
    [damaged({ claims: [{ id: "c-1", quantity: null }] }), /no result of reconcile --json/],
    [damaged({ groups: [{ id: "g-1", claims: [], sources: [] }] }), /no result of reconcile --json/],
    ["{", /no result of reconcile --json/],
  ])("refuses %s", async (text, message) => {
    const { folder } = corpus();
    const file = join(folder, "r.json");
    writeFileSync(file, text);
    const { stderr, status } = await run(["diff", file, file], { work });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

it.each(["result", "extract"])("schema %s is JSON Schema 2020-12", async (name) => {
  const { stdout, status } = await run(["schema", name]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
});

describe("baseline", () => {
  it("what is known is marked and does not fail; another answer does", async () => {
    const { folder, a, b } = corpus();
    const file = join(folder, "known.json");
    const failing = ["--json", "--fail-on", "conflict", "--baseline", file];
    expect((await run([a, ...failing], { work })).stderr).toContain("--update-baseline writes it");
    expect((await run([a, ...failing, "--update-baseline"], { work })).status).toBe(0);
    const known = await run([a, ...failing], { work });
    expect(known.status).toBe(0);
    expect(JSON.parse(known.stdout).groups[0].known).toBe(true);
    expect((await run([a, "--baseline", file], { work })).stdout).toContain("(known)");
    const more = await run([a, b, ...failing], { work });
    expect(more.status).toBe(1);
    expect(JSON.parse(more.stdout).groups[0].known).toBeUndefined();
  });

  it.each([
    [["--update-baseline"], /needs --baseline FILE/],
    [["--baseline", "package.json"], /package\.json: no baseline of this version/],
  ])("%o is refused", async (options, message) => {
    const { stderr, status } = await run([corpus().a, ...options], { work });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("--watch", () => {
  it("watches no standard input", async () => {
    const { stderr, status } = await run(["-", "--watch"], { work });
    expect(status).toBe(2);
    expect(stderr).toContain("not standard input");
  });
});

/** A result of this version in which something is not as the program writes it. */
function damaged(part: object): string {
  const lists = { sources: [], claims: [], groups: [], gaps: [], checks: [], origins: [], stories: [] };
  return JSON.stringify({ schema: "reconcile/1", ...lists, ...part });
}
