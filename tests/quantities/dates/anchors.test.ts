import { expect, test } from "vitest";
import { anchorMentions } from "../../../src/quantities/dates/anchors.js";
import { resolveQuantity } from "../../../src/quantities/dates/reader.js";
import { mentionsOf, wednesday } from "./read-dates.js";

/** Days of the dates of the second sentence, after the first. */
function daysAfter(before: string, sentence: string): string[] {
  return anchorMentions(mentionsOf(sentence), mentionsOf(before)).map(({ quantity }) => {
    const { min, max } = resolveQuantity(quantity, wednesday);
    return `${min}..${max}`;
  });
}

test.each([
  [
    "The Liberals left the government in June.",
    "A month later the king dissolved the chamber.",
    "2021-07-01..2021-07-31",
  ],
  ["A similar bill failed in 2017.", "The following year the government fell.", "2018-01-01..2018-12-31"],
  ["The ferry sank on Sunday.", "Two days later its owner was held.", "2022-03-15..2022-03-15"],
  ["He was held on 4 October 1991.", "He was suspended the following day.", "1991-10-05..1991-10-05"],
  ["He joined in 1934 and led the bank until 3 May 1977.", "The following month he left.", "1977-06-01..1977-06-30"],
  ["The dispute went on in 1974.", "A new vote was held the following September.", "1975-09-01..1975-09-30"],
  ["Profit fell 9% in the fourth quarter.", "Sales in the quarter rose.", "2021-10-01..2021-12-31"],
  ["The vote was held on 5 March.", "The next day, both sides claimed victory.", "2022-03-06..2022-03-06"],
])("%s %s", (before, sentence, days) => expect(daysAfter(before, sentence)).toEqual([days]));

test.each([
  ["The ferry sank.", "Two days later its owner was held."],
  ["It sank on Sunday, after storms on Friday.", "Two days later its owner was held."],
  ["The ferry sank on Sunday.", "Its owner was held in the port two days later."],
])("no day: %s %s", (before, sentence) => expect(daysAfter(before, sentence)).toEqual(["null..null"]));

test.each([
  ["The ferry sank on Sunday.", "Sales in the quarter rose."],
  ["Profit fell 9% in the fourth quarter.", "Rovers scored twice in the quarter and led at half-time."],
])("no quarter: %s %s", (before, sentence) => expect(daysAfter(before, sentence)).toEqual([]));
