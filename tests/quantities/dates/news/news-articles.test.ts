// Scores dates, times and lengths of time in whole news articles. Sets ("daily") and references ("now") have no form in a quantity: they count as missed in the first figure.
import { describe, expect, test } from "vitest";
import { markedArticles } from "./marked.js";
import { figuresOf, scoreOf } from "./score.js";
import { isDay, type TimeType } from "./timeml.js";

const read: readonly TimeType[] = ["date", "time", "duration"];
const all: readonly TimeType[] = [...read, "set", "reference"];

describe.each([
  { name: "articles.txt", least: 0.91, leastRead: 0.94 },
  { name: "later.txt", least: 0.89, leastRead: 0.92 },
])("$name", ({ name, least, leastRead }) => {
  const articles = markedArticles(name);
  const score = scoreOf(articles);

  test("value F1", () => {
    expect(figuresOf(score, all, "right").f1, score.misses.join("\n")).toBeGreaterThanOrEqual(least);
    expect(figuresOf(score, read, "right").f1).toBeGreaterThanOrEqual(leastRead);
  });

  test("marks name days of the calendar", () => {
    const values = articles.flatMap(({ marks }) => marks.flatMap(({ value }) => value.split(/\.\.|\//)));
    expect(values.filter((value) => !isDay(value))).toEqual([]);
  });
});
