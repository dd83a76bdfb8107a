// Where sentences begin and end.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createSplitSentences, hasFigure } from "../../src/language/sentences.js";
import { abbreviationsSchema } from "../../src/rules/abbreviations.js";
import { documentOf } from "./documents.js";

const rules = abbreviationsSchema.parse(parse(readFileSync("rules/abbreviations.yaml", "utf8")));
const split = createSplitSentences(rules);

function sentencesOf(text: string): string[] {
  return split(documentOf(text)).map(({ start, end }) => text.slice(start, end));
}

/** A bar marks where one sentence ends and the next begins; the white space around it is part of the text. */
const cases = [
  "The dam held.| Nobody was hurt.",
  "On Jan. 6 the river rose.| It fell on Jan. 9.",
  "The vote is due in Sept. 2024 at the latest.",
  "The plant shut in Oct.| The owners sold it in Nov.",
  "Mr. Okafor met Gov. Dana Whitfield and Lt. Col. Reyes.| They spoke for an hour.",
  "Gen. A. B. Marsh flew in.| Then he left.",
  "J. K. Halloran and M.T. Price own 40% of the firm.",
  "The U.S. Coast Guard sent 3 boats.| The U.S. The U.N. did not.",
  "It was made in the U.S.| The price was $5.",
  "He lives in Denver, Colo., with 2 dogs.",
  "She was born in Tampa, Fla.| She has 3 sisters.",
  "The gates opened at 5 p.m.| The crowd came at 6 p.m. Monday.",
  "The gates opened at 5 p.m. EDT on Friday.| Police counted 300 people.",
  "They met at 9 a.m.| Officials left by noon.",
  "Harbour Foods Inc. said it cut 1,200 jobs.| Northgate Corp. It did not.",
  "Rail No. 7 is closed.| Did they open it?| No.| They did not.",
  '"We came late. |We saw nothing," she said.',
  "“It is over.” |The mayor left.",
  "He said: “It is over.”| “Go home!”| They did.",
  '"Why now?" he asked.| Nobody knew.',
  "(The toll had been 12.)| It rose to 15.",
  "Three were found.[4]| Two were not.",
  "The fire killed 12 people.Officials said it began at night.",
  "Prices rose 3.5 percent.| Wages rose 2.1 percent.",
  "They waited... and waited.| Then it came…| Nobody moved.",
  "Wait . . . there is more.",
  "1. Leave the house at once.",
  "2) Turn off the gas.| 3 people did not.",
  "He sells on example.com and shop.example.org every day.",
  "What?!| Who said so?",
  "It happened in 2019.| 15 people died.",
  "Smith et al. found 30 cases.| The others did not.",
  "Kane v. Ohio was decided 5-4.",
  "About 30 ships, boats, etc. were lost.| The rest came home.",
  "Apples, pears, etc.| Trucks came later.",
  "She bought 5 lbs. of flour.| He sat.| They sat.",
  "St. Louis beat Ft. Wayne 4-2.| St. Paul lost.",
  "Pay rose to Rs. 500 a day.| Rs. 300 was too little.",
];

describe("sentences", () => {
  test.each(cases)("%s", (marked) => {
    const glued = marked.replace(".Officials", ".|Officials");
    const expected = glued.split("|").map((part) => part.trim());
    expect(sentencesOf(marked.replaceAll("|", ""))).toEqual(expected);
  });
});
