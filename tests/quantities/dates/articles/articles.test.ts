// Measures dates and lengths of time in whole articles as TempEval-3 does: extents that overlap, and their values.
import { expect, test } from "vitest";
import { articles, type Mark, type Read, timesOf, unmarked } from "./timed.js";
import { isValue } from "./values.js";

interface Score {
  readonly marked: number;
  readonly read: number;
  readonly right: number;
  readonly misses: readonly string[];
}

function overlap(mark: Mark, read: Read): boolean {
  return read.start < mark.end && read.end > mark.start;
}

const scores = articles().map((article): Score => {
  const { plain, marks } = unmarked(article);
  const times = timesOf(plain, article.published);
  const asked = marks.filter(({ value }) => value !== "?");
  const left = marks.filter(({ value }) => value === "?");
  const isRight = (mark: Mark) => times.some((read) => overlap(mark, read) && isValue(mark.value, read.quantity));
  const wrong = asked.filter((mark) => !isRight(mark));
  const read = times.filter((time) => !left.some((mark) => overlap(mark, time)));
  const extra = read.filter((time) => !asked.some((mark) => overlap(mark, time)));
  const misses = [
    ...wrong.map(({ start, end, value }) => `${plain.slice(start, end)} = ${value}`),
    ...extra.map(({ start, end }) => `extra: ${plain.slice(start, end)}`),
  ];
  return { marked: asked.length, read: read.length, right: asked.length - wrong.length, misses };
});

const sum = (field: "marked" | "read" | "right") => scores.reduce((total, score) => total + score[field], 0);

test("value F1 over whole articles", () => {
  const [precision, recall] = [sum("right") / sum("read"), sum("right") / sum("marked")];
  const f1 = (2 * precision * recall) / (precision + recall);
  expect(f1, scores.flatMap(({ misses }) => misses).join("\n")).toBeGreaterThanOrEqual(0.95);
});

test("every mark names a place in its text", () => {
  expect(sum("marked")).toBeGreaterThan(200);
});
