import { describe, expect, it } from "vitest";
import { printed, rulesOf } from "./reading.js";

describe("ages", () => {
  it("reads each age of a list", () => {
    expect(rulesOf("They held men aged 19, 22 and 34 over a raid.")).toEqual([
      "age.introduced",
      "age.listed",
      "age.listed",
    ]);
  });

  it("reads the age and the children of a parent", () => {
    expect(printed("A mother of two, 34, was hurt.")).toEqual([
      "two | count | 2..2 | exact",
      "34 | age | 34..34 year | exact",
    ]);
    expect(printed("A father of 44 was hurt.")).toEqual(["44 | age | 44..44 year | exact"]);
  });

  it.each([
    ["The 81-year-old driver slept.", "81-year-old | age | 81..81 year | exact"],
    ["She is 29 years old.", "29 years old | age | 29..29 year | exact"],
    ["The baby was ten months old.", "ten months old | age | 0.833333..0.833333 year | exact"],
    ["The boy, who was 8 when the war began, fled.", "8 | age | 8..8 year | exact"],
    ["Orlova, 49, once ran the port.", "49 | age | 49..49 year | exact"],
    ["Police held Ana Ruiz (31) at home.", "31 | age | 31..31 year | exact"],
    ["A girl aged 7 was saved.", "7 | age | 7..7 year | exact"],
    ["He died at the age of 90.", "90 | age | 90..90 year | exact"],
    ["A woman in her 60s was held.", "60s | age | 60..69 year | range"],
    ["A man in his mid-30s ran.", "mid-30s | age | 34..36 year | range"],
    ["He is in his late twenties.", "late twenties | age | 27..29 year | range"],
    ["The singer turns 50 soon.", "50 | age | 50..50 year | exact"],
    ["The baker, 53, was asleep.", "53 | age | 53..53 year | exact"],
    ["A man of 44 was held.", "44 | age | 44..44 year | exact"],
    ["Her daughters, 17 and 19, fled.", "17 | age | 17..17 year | exact"],
    ["Robert Mugabe, now 93, was flown home.", "93 | age | 93..93 year | exact"],
    ["The driver, then 41, was hurt.", "41 | age | 41..41 year | exact"],
    ["Now 61, he is free.", "61 | age | 61..61 year | exact"],
    ["At 50, she still runs.", "50 | age | 50..50 year | exact"],
    ["A man in his late 70s drowned.", "late 70s | age | 77..79 year | range"],
    ["The median age is 38.", "38 | age | 38..38 year | exact"],
    ["Life expectancy for women fell to 77.", "77 | age | 77..77 year | exact"],
    ["They raised the retirement age from 62 to 64.", "from 62 to 64 | age | 64..64 year | exact | up"],
    ["The oldest was 91.", "91 | age | 91..91 year | exact"],
    ["Children under five stay free.", "under five | age | 0..5 year | less-than"],
    ["It is for those 65 or older.", "65 or older | age | 65..null year | at-least"],
    ["Nobody under the age of 16 may enter.", "under the age of 16 | age | 0..16 year | less-than"],
    ["Most of the dead were over 80.", "over 80 | age | 80..null year | more-than"],
    ["Most of those infected were under 15.", "under 15 | age | 0..15 year | less-than"],
    ["The painter died at 84.", "84 | age | 84..84 year | exact"],
    ["He was 81.", "81 | age | 81..81 year | exact"],
    ["Children between the ages of 7 and 12 came.", "7 | age | 7..7 year | exact"],
  ])("%s", (text, expected) => {
    expect(printed(text)[0]).toBe(expected);
  });

  it("reads every age of a list", () => {
    expect(rulesOf("Boys ages 12, 15 and 18 were found.")).toEqual(["age.introduced", "age.listed", "age.listed"]);
  });

  it.each([
    "In Hama, 12 were killed.",
    "Divers found nine boats off Cape Mar, 11 of them empty.",
    "Workers over 300 metres away heard it.",
    "Of the guests, 53 were hurt.",
    "The number of dead at 30 or more shocked many.",
    "In Kent, 103 people died.",
    "Leeds 3, Hull 1.",
    "It has 49 rooms.",
    "The road turns 50 metres on.",
  ])("finds no age in %s", (text) => {
    expect(rulesOf(text).filter((rule) => rule.startsWith("age"))).toEqual([]);
  });
});
