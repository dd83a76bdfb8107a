// The library as a program uses it: paths or articles to a result, in one step or two, the bytes of the command line.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { type Article, type Extract, extract, merge, reconcile, type SkippedLine, UserError } from "../../src/index.js";

const ARTICLES: readonly Article[] = [
  {
    id: "a",
    story: "orsk",
    outlet: "Herald",
    published: "2024-03-05",
    text: "Fourteen miners were killed at Orsk on 4 March 2024.",
  },
  {
    id: "b",
    story: "orsk",
    outlet: "Courier",
    published: "2024-03-05",
    text: "Seventeen miners were killed at Orsk on 4 March 2024.",
  },
];

async function all(lines: AsyncIterable<Extract | SkippedLine>): Promise<(Extract | SkippedLine)[]> {
  const list = [];
  for await (const line of lines) list.push(line);
  return list;
}

test("articles to a result", async () => {
  const { sources, groups } = await reconcile(ARTICLES);
  expect(sources.map(({ outlet }) => outlet)).toEqual(["Herald", "Courier"]);
  expect(groups.map(({ verdict }) => verdict)).toContain("conflict");
});

test("paths give what the command line gives", async () => {
  const { stdout } = spawnSync(process.execPath, ["bin/reconcile.js", "corpus", "--json"], { encoding: "utf8" });
  expect(JSON.parse(JSON.stringify(await reconcile(["corpus"])))).toEqual(JSON.parse(stdout));
});

test("two steps give what one gives, in any order, and name what can't be read", async () => {
  const inputs = [...ARTICLES, "tests/corpus/fixtures/nul-bytes.txt"];
  const lines = await all(extract(inputs));
  expect(lines.filter((line) => "skipped" in line)).toHaveLength(1);
  expect(await merge(lines.reverse())).toEqual(await reconcile(inputs));
});

test("an editor's corrections", async () => {
  const reference = { path: "b", words: "Seventeen", place: "desk" };
  const { corrections, claims } = await reconcile(ARTICLES, {
    corrections: [{ kind: "ignore", claims: [reference], place: "desk" }],
  });
  expect(corrections).toMatchObject([{ fits: true }]);
  expect(claims.map(({ text }) => text)).not.toContain("Seventeen");
});

test("lines of other rules are refused", async () => {
  const [line] = await all(extract(ARTICLES));
  if (!line || "skipped" in line) throw new Error("no line");
  await expect(merge([{ ...line, rules: "000000000000" }])).rejects.toThrow(UserError);
});
