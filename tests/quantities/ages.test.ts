import { describe, expect, it } from "vitest";
import { printed, rulesOf } from "./reading.js";

describe("ages", () => {
  it.each([
    ["The 81-year-old driver slept.", "81-year-old | age | 81..81 year | exact"],
    ["She is 29 years old.", "29 years old | age | 29..29 year | exact"],
    ["The baby was ten months old.", "ten months old | age | 0.833333..0.833333 year | exact"],
    ["Orlova, 49, once ran the port.", "49 | age | 49..49 year | exact"],
    ["Police held Ana Ruiz (31) at home.", "31 | age | 31..31 year | exact"],
    ["A girl aged 7 was saved.", "7 | age | 7..7 year | exact"],
    ["He died at the age of 90.", "90 | age | 90..90 year | exact"],
    ["A woman in her 60s was held.", "60s | age | 60..69 year | range"],
    ["A man in his mid-30s ran.", "mid-30s | age | 34..36 year | range"],
    ["He is in his late twenties.", "late twenties | age | 27..29 year | range"],
    ["The singer turns 50 soon.", "50 | age | 50..50 year | exact"],
    ["He was 81.", "81 | age | 81..81 year | exact"],
    ["Children between the ages of 7 and 12 came.", "7 | age | 7..7 year | exact"],
  ])("%s", (text, expected) => {
    expect(printed(text)[0]).toBe(expected);
  });

  it("reads every age of a list", () => {
    expect(rulesOf("Boys ages 12, 15 and 18 were found.")).toEqual(["age.introduced", "age.listed", "age.listed"]);
  });

  it.each(["In Kent, 103 people died.", "Leeds 3, Hull 1.", "It has 49 rooms.", "The road turns 50 metres on."])(
    "finds no age in %s",
    (text) => {
      expect(rulesOf(text).filter((rule) => rule.startsWith("age"))).toEqual([]);
    },
  );
});
