// The benchmark reads, and its news are the same each time and as rich as news are.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeArticle } from "../../bench/news/article.js";
import { placeOf } from "../../bench/news/story.js";
import { readVocabulary } from "../../bench/news/vocabulary.js";
import { writeNews } from "../../bench/news/write-news.js";

const words = readVocabulary();
const articles = Array.from({ length: 60 }, (_, number) => writeArticle(1, number, words));

test("the same seed writes the same articles, another seed others", () => {
  expect(writeArticle(1, 7, words)).toEqual(articles[7]);
  expect(writeArticle(2, 7, words).text).not.toBe(articles[7]?.text);
});

test("articles are of two kilobytes, with more different words than real articles have", () => {
  const text = articles.map((article) => article.text).join("\n");
  expect(text.length / articles.length).toBeGreaterThan(1_800);
  expect(text.length / articles.length).toBeLessThan(3_000);
  const running = (text.match(/[A-Za-z'-]+/g) ?? []).slice(0, 5_000);
  expect(new Set(running).size / running.length).toBeGreaterThan(0.3);
});

test("every article has a place of its own in a story", () => {
  const places = Array.from({ length: 1_000 }, (_, number) => placeOf(number));
  expect(new Set(places.map(({ story, member }) => `${story}-${member}`)).size).toBe(1_000);
});

test("it reads a sample with the program and prints bytes and seconds", () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
  writeNews(folder, 0, 6);
  run("scripts/bundle-bench.mjs");
  const { bytes, seconds } = JSON.parse(run("dist/bench/read-sample.js", "extract", "3000", folder));
  rmSync(folder, { recursive: true });
  expect(bytes).toBeGreaterThan(3_000);
  expect(seconds).toBeGreaterThan(0);
});

function run(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}
