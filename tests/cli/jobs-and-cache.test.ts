// Workers and the cache change how long a run takes, and no byte of what it writes.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAhead } from "../../src/cli/run-ahead.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jobs-and-cache-"));
const corpus = join(folder, "corpus");
const cache = join(folder, "cache");

function reconcile(...args: readonly string[]): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, [`${root}bin/reconcile.js`, ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

let plain = "";

beforeAll(() => {
  cpSync(`${root}corpus`, corpus, { recursive: true });
  const twins = [
    { id: "a", text: "The fire killed 12 people." },
    { id: "a", text: "Police counted 14 dead." },
  ];
  writeFileSync(join(corpus, "lines.ndjson"), `${twins.map((twin) => JSON.stringify(twin)).join("\n")}\n`);
  writeFileSync(join(corpus, "twins.json"), JSON.stringify(twins));
  plain = reconcile("extract", corpus);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("documents of one id are told apart", () => {
  const ids = plain
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids.filter((id) => /^a(?:~|$)/.test(id)).sort()).toEqual(["a", "a~2", "a~3", "a~4"]);
});

test("extract with two workers", () => {
  expect(reconcile("extract", "--jobs", "2", corpus)).toBe(plain);
});

test("the whole run with two workers", () => {
  expect(reconcile(corpus, "--json", "--jobs", "2")).toBe(reconcile(corpus, "--json"));
});

test("the cache is filled, used, and read anew where it is damaged", () => {
  const cached = () => reconcile("extract", "--cache", cache, corpus);
  expect(cached()).toBe(plain);
  const entries = filesIn(cache);
  expect(entries).toHaveLength(8);
  const [first = "", second = "", third = ""] = entries;
  const kept = new Map(entries.map((file) => [file, statSync(file).ino]));
  writeFileSync(first, "");
  writeFileSync(second, readFileSync(second, "utf8").slice(0, -20));
  writeFileSync(third, readFileSync(third, "utf8").replace('"claim":true', '"claim":null'));
  expect(cached()).toBe(plain);
  const anew = entries.filter((file) => statSync(file).ino !== kept.get(file));
  expect(anew).toEqual(expect.arrayContaining([first, second]));
  expect(filesIn(cache)).toEqual(entries);
});

test("what was read with other options or under another name is not taken", () => {
  expect(reconcile("extract", "--cache", cache, "--with-text", corpus)).toBe(
    reconcile("extract", "--with-text", corpus),
  );
  const one = join(corpus, "twins.json");
  expect(reconcile("extract", "--cache", cache, one, "--published", "2022-02-01")).toContain('"2022-02-01"');
});

test("the cache serves workers too", () => {
  expect(reconcile("extract", "--cache", cache, "--jobs", "2", corpus)).toBe(plain);
});

test("a source runs ahead, in order, and no further than it may", async () => {
  let made = 0;
  async function* source() {
    while (made < 9) yield made++;
  }
  const seen: number[] = [];
  for await (const one of runAhead(source(), 3)) {
    seen.push(one);
    await new Promise((resolve) => setImmediate(resolve));
    expect(made - seen.length).toBeLessThanOrEqual(4);
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a source that fails tells it behind what it gave", async () => {
  async function* source() {
    yield 1;
    throw new Error("gone");
  }
  const seen: number[] = [];
  const all = async () => {
    for await (const one of runAhead(source(), 3)) seen.push(one);
  };
  await expect(all()).rejects.toThrow("gone");
  expect(seen).toEqual([1]);
});

function filesIn(place: string): string[] {
  const names = readdirSync(place, { recursive: true, encoding: "utf8" }).map((name) => join(place, name));
  return names.filter((name) => statSync(name).isFile()).sort();
}
