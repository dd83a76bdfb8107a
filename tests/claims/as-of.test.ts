// The day that a figure holds for, where its sentence names one.
import { describe, expect, it } from "vitest";
import { figureIn } from "./claims-of.js";

describe("the day a figure holds for", () => {
  it.each([
    ["As of Tuesday, 18 sailors were confirmed dead.", "18", "2019-03-05"],
    ["By Monday evening 31 sailors had died.", "31", "2019-03-04"],
    ["Crews had pulled 14 hikers out alive by Monday.", "14", "2019-03-04"],
    ["The toll stood at 61 on Monday.", "61", "2019-03-04"],
    ["Twelve barns were flooded as of 6 a.m. on Tuesday.", "Twelve", "2019-03-05"],
    ["At least 12 sailors died on Sunday.", "At least 12", undefined],
    ["The mill will cut 300 jobs by 2026.", "300", undefined],
    ["Work is to be done by Tuesday at a cost of $3,000.", "$3,000", undefined],
    ["By last night 400 acres had burned.", "400 acres", undefined],
  ])("%s “%s”: %s", (text, figure, day) => {
    expect(figureIn(text, figure).asOf).toBe(day);
  });
});
