/** Holds that an undated document gets a day only where exactly one fits. */
import { describe, expect, it } from "vitest";
import { inferPublished } from "../../src/stories/infer-published.js";
import { documentOf } from "./documents.js";

// 2019-05-07 was a Tuesday.
const dated = documentOf("dated", {
  published: "2019-05-07",
  text: "Dam burst\nThe governor of the province announced on Tuesday that the valley below the dam had been cleared.",
});
const laterReport = documentOf("later", {
  published: "2019-05-08",
  text: "Dam burst\nEngineers had told the governor on Tuesday that the wall would not hold, an inquiry found.",
});
const inferred = (text: string, others = [dated]) =>
  inferPublished([...others, documentOf("undated", { text: `A title\n${text}` })]).get("undated");

describe("a day that fits alone", () => {
  it.each<[string, string]>([
    ["Villagers may go home soon, the mayor of the town said on Tuesday.", "2019-05-07"],
    ["On Tuesday the water authority reported that the lake had fallen by two metres.", "2019-05-07"],
    [
      "Soldiers look at the dam on Wednesday, May 8, 2019.\nRepairs will take a year, the ministry said on Wednesday.",
      "2019-05-08",
    ],
    [
      "Soldiers look at the dam on Wednesday, May 8.\nRepairs will take a year, the ministry said Wednesday.",
      "2019-05-08",
    ],
  ])("%s", (text, date) => {
    expect(inferred(text)).toMatchObject({ date, basis: "inferred", reason: expect.stringContaining(date) });
  });

  it("its own day is enough where the story has no dated document", () => {
    const text = "Kalta, Wednesday, May 8, 2019.\nRepairs will take a year, the ministry said on Wednesday.";
    expect(inferred(text, [])).toMatchObject({ date: "2019-05-08", basis: "inferred" });
  });
});

describe("no day", () => {
  it.each([
    "Villagers may go home soon.",
    "The dam burst on Tuesday.",
    "The governor will announce on Tuesday who pays, the paper said.",
    "The mayor said last Tuesday that all was well.",
    "The mayor said on Black Tuesday's eve that all was well.",
    "The mayor said on Thursday that all was well.",
    "The mayor said on Tuesday that all was well, and the governor said on Wednesday that it was not.",
    "The dam was built on May 7, 1968, when the valley was empty.",
    "In a letter of Tuesday, May 7, 1968, the engineer had told the owners that the rock was weak.",
  ])("%s", (text) => {
    expect(inferred(text)).toEqual({ date: null, basis: "unknown" });
  });

  it("where a document of the next day tells of the same weekday", () => {
    expect(inferred("The mayor said on Tuesday that all was well.", [dated, laterReport])).toMatchObject({
      date: null,
    });
  });

  it("for a copy of the dated document, which may be printed later", () => {
    const text = "The governor of the province announced on Tuesday that the valley below the dam had been cleared.";
    expect(inferred(text)).toMatchObject({ date: null });
  });
});

describe("a date line without its year", () => {
  const inferredWith = (text: string) => {
    const undated = documentOf("undated", { text: `A title\n${text}` });
    const published = { date: null, basis: "unknown" as const, candidates: ["--05-08"] };
    return inferPublished([dated, { ...undated, published }]).get("undated");
  };
  it("has the year of its story's reports", () => {
    expect(inferredWith("The dam was cleared on May 7, 2019.")).toMatchObject({
      date: "2019-05-08",
      basis: "inferred",
    });
  });
  it("has the year in which it is the weekday that the text opens with, where several are near", () => {
    const lookBack = documentOf("look-back", { published: "2020-05-06", text: "Dam\nA year on, the valley is empty." });
    const undated = documentOf("undated", { text: "A title\nThe dam above the valley burst on Wednesday." });
    const published = { date: null, basis: "unknown" as const, candidates: ["--05-08"] };
    expect(inferPublished([dated, lookBack, { ...undated, published }]).get("undated")).toMatchObject({
      date: "2019-05-08",
    });
  });
  it.each([
    ["The dam above the valley burst on Wednesday.", "2019-05-08"],
    ["The dam above the valley burst on Tuesday night.", "2019-05-08"],
    ["Valley people marched to the dam on Friday, seven years on.", "2026-05-08"],
    ["The dam above the valley burst on Sunday.", null],
    ["Valley people marched to the dam.", null],
  ])("has the year near reports that its weekday fits, also beside an anniversary's: %s", (text, date) => {
    const day = documentOf("day", { published: "2026-05-07", text: "Dam\nSeven years on, the valley is empty." });
    const undated = documentOf("undated", { text: `A title\n${text}` });
    const published = { date: null, basis: "unknown" as const, candidates: ["--05-08"] };
    const found = inferPublished([dated, day, { ...undated, published }]).get("undated");
    expect(found?.date).toBe(date);
  });
  it("has no year that the text is long past", () => {
    expect(inferredWith("The trial over the dam ran from October 5, 2022.")).toMatchObject({ date: null });
  });
});

it("leaves dated documents as they are", () => {
  expect(inferPublished([dated]).get("dated")).toBe(dated.published);
});
