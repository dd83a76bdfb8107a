// Labels carry what narrows the figure where its own noun and verb tell too little.
import { describe, expect, it } from "vitest";
import { figureIn } from "./claims-of.js";

describe("labels", () => {
  it.each([
    ["The mine disaster of June 3, 1991, was worse.", "June 3, 1991", "mine disaster"],
    ["A study of 2018 found cracks.", "2018", "study"],
    ["It is the worst since the flood of 1998.", "1998", "flood"],
    ["He was found guilty after a trial of nine weeks.", "nine weeks", "trial, duration"],
    ["The firm had just £29m in the bank.", "£29m", "firm, bank"],
    ["Pupils have had no lessons since Monday.", "since Monday", "Pupils, lessons"],
    ["It takes five days for symptoms to show.", "five days", "symptoms"],
  ])("%s", (text, figure, words) => {
    const { label } = figureIn(text, figure);
    for (const word of words.split(", ")) expect(label.split(", ")).toContain(word);
  });

  it.each([
    ["Forty people died in Leeds.", "Forty", "people killed"],
    ["Dearer fuel was the spark of last week's riots.", "last week", "riot"],
    ["Some 22,000 homes had no power.", "Some 22,000", "homes cut off"],
    ["The mill employs 300 people in Leeds.", "300", "people employed"],
  ])("say no more than they must: %s", (text, figure, label) => {
    expect(figureIn(text, figure).label).toBe(label);
  });
});
