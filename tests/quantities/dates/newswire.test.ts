import { describe, expect, test } from "vitest";
import { readDates } from "./read-dates.js";

// Sentences as agencies write them, on Wednesday 16 March 2022.

describe("which way the clause points", () => {
  test.each([
    ["The council met in closed session Friday.", "Friday = 2022-03-11"],
    ["The council will meet in closed session Friday.", "Friday = 2022-03-18"],
    ["Some were allowed to return Monday.", "Monday = 2022-03-14"],
    ["Miners were forced to stop on Tuesday.", "on Tuesday = 2022-03-15"],
    ["Some will be allowed to return Monday.", "Monday = 2022-03-21"],
    ["The governor testifies Thursday before the committee.", "Thursday = 2022-03-17"],
    ["Crude for delivery in May fell to $80.", "in May = 2022-05-01..2022-05-31"],
    ["Wheat for September delivery slid 3 percent.", "September = 2022-09-01..2022-09-30"],
    ["Deliveries in January fell 3 percent.", "in January = 2022-01-01..2022-01-31"],
    [
      "The bridge fell in May and was rebuilt by October.",
      "in May = 2021-05-01..2021-05-31",
      "by October = ..2021-10-31 at-most",
    ],
    ["He ran for office as recently as May.", "as recently as May = 2021-05-01..2021-05-31"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("months and days of the year that their clause begins with", () => {
  test.each([
    [
      "Last year the bank cut rates in June and December.",
      "Last year = 2021-01-01..2021-12-31",
      "in June = 2021-06-01..2021-06-30",
      "December = 2021-12-01..2021-12-31",
    ],
    [
      "In 1980, on New Year's Eve, 20 people died.",
      "In 1980 = 1980-01-01..1980-12-31",
      "on New Year's Eve = 1980-12-31",
    ],
    [
      "Two years ago the rains did not come until August.",
      "Two years ago = 2020-01-01..2020-12-31",
      "until August = 2020-08-01.. at-least",
    ],
    [
      "In 2020 sales rose in the third quarter.",
      "In 2020 = 2020-01-01..2020-12-31",
      "in the third quarter = 2020-07-01..2020-09-30",
    ],
    ["Next year the games open in July.", "Next year = 2023-01-01..2023-12-31", "in July = 2023-07-01..2023-07-31"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));

  test.each([
    [
      "In 2019 he was elected in May, and in January he resigned.",
      "In 2019 = 2019-01-01..2019-12-31",
      "in May = 2019-05-01..2019-05-31",
      "in January = 2022-01-01..2022-01-31",
    ],
    [
      "In 2011 the firm said in June that it would close.",
      "In 2011 = 2011-01-01..2011-12-31",
      "in June = 2021-06-01..2021-06-30",
    ],
    [
      "Last year the council agreed to close the mine in June.",
      "Last year = 2021-01-01..2021-12-31",
      "in June = 2022-06-01..2022-06-30",
    ],
    [
      "The levy, raised in 2010, rose again in February.",
      "in 2010 = 2010-01-01..2010-12-31",
      "in February = 2022-02-01..2022-02-28",
    ],
  ])("of another year: %s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("counted from what is told before", () => {
  test.each([
    [
      "The pact of 1975 was signed that November.",
      "1975 = 1975-01-01..1975-12-31",
      "that November = 1975-11-01..1975-11-30",
    ],
    [
      "It failed in March 1974 and passed the following January.",
      "in March 1974 = 1974-03-01..1974-03-31",
      "the following January = 1975-01-01..1975-01-31",
    ],
    [
      "It failed in 1974 and passed the following May.",
      "in 1974 = 1974-01-01..1974-12-31",
      "the following May = 1975-05-01..1975-05-31",
    ],
    ["The leak found this week was closed a day earlier.", "this week = 2022-03-14..2022-03-20", "a day earlier = ?"],
    [
      "It lost in 2009 and, half a decade later, in 2014.",
      "in 2009 = 2009-01-01..2009-12-31",
      "half a decade later = 2014-01-01..2014-12-31",
      "in 2014 = 2014-01-01..2014-12-31",
    ],
    [
      "He won in 2009; the year before that he lost.",
      "in 2009 = 2009-01-01..2009-12-31",
      "the year before that = 2008-01-01..2008-12-31",
    ],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));

  test.each([
    ["He said that November was cold.", "November = 2021-11-01..2021-11-30"],
    ["They hoped that summer rains would come."],
  ])("no %s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("periods", () => {
  test.each([
    ["Prices will stay high for the rest of the year.", "the rest of the year = 2022-03-16..2022-12-31"],
    ["The port is shut for the remainder of March.", "the remainder of March = 2022-03-16..2022-03-31"],
    ["At this time last year there had been six storms.", "At this time last year = 2021-03-01..2021-03-31"],
    ["This time last week the square was empty.", "This time last week = 2022-03-09"],
    ["The airline lost $4m in the September quarter.", "in the September quarter = 2021-07-01..2021-09-30"],
    ["The firm cut full-year guidance.", "full-year = 2022-01-01..2022-12-31"],
    ["The town was founded half a century ago.", "half a century ago = 1972-01-01..1972-12-31"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));

  test.each([
    ["The rest of April's rain fell in a day.", "April = 2021-04-01..2021-04-30"],
    ["This time they won."],
    ["The rest of the team went home."],
    ["Shops were open 24 hours a day since Saturday.", "since Saturday = 2022-03-12.. at-least"],
    ["In the three days after May 4, 2021, no trains ran.", "after May 4, 2021 = 2021-05-05.. more-than"],
  ])("none: %s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("lists", () => {
  test.each([
    [
      "It rained on the 3rd, 4th and 5th of April.",
      "on the 3rd = 2022-04-03",
      "4th = 2022-04-04",
      "5th of April = 2022-04-05",
    ],
    ["The first and third of May are holidays.", "first = 2022-05-01", "third of May = 2022-05-03"],
    ["The games are on May 4, 5 and 6.", "on May 4 = 2022-05-04", "5 = 2022-05-05", "6 = 2022-05-06"],
    ["The games of May 4, 5 and 6, 2011, were lost.", "May 4 = 2011-05-04", "5 = 2011-05-05", "6, 2011 = 2011-05-06"],
    [
      "They met on Tuesday and Wednesday of last week.",
      "on Tuesday = 2022-03-08",
      "Wednesday of last week = 2022-03-09",
    ],
    [
      "It rained in May, June and July 2011.",
      "in May = 2011-05-01..2011-05-31",
      "June = 2011-06-01..2011-06-30",
      "July 2011 = 2011-07-01..2011-07-31",
    ],
    [
      "Rates fell in March and June last year.",
      "in March = 2021-03-01..2021-03-31",
      "June last year = 2021-06-01..2021-06-30",
    ],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));

  test.each([
    ["On June 5, 12 and 13 people died.", "On June 5 = 2021-06-05"],
    ["They met on Monday and last Friday.", "on Monday = 2022-03-14", "last Friday = 2022-03-11"],
    ["It rained in 2010 and June 2011.", "in 2010 = 2010-01-01..2010-12-31", "June 2011 = 2011-06-01..2011-06-30"],
  ])("none: %s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("hours", () => {
  test.each([
    [
      "The bomb went off at about 6:30 Thursday evening.",
      "at about 6:30 = 18:30 about",
      "Thursday evening = 2022-03-10",
    ],
    ["It struck at 8 this morning.", "at 8 = 08:00", "this morning = 2022-03-16"],
    ["The bus left at 8 Friday night.", "at 8 = 20:00", "Friday night = 2022-03-11"],
    ["The plane left at 7:20 Thursday.", "at 7:20 = 07:20", "Thursday = 2022-03-10"],
    ["By ten o'clock it was over.", "By ten o'clock = ..10:00 at-most"],
    ["Posted February 25, 20167:16 AM", "February 25, 2016 = 2016-02-25", "7:16 AM = 07:16"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));

  test.each([
    ["Police killed 8 this morning.", "this morning = 2022-03-16"],
    ["Rovers won 3-0 Saturday night.", "Saturday night = 2022-03-12"],
    ["The ratio was 3:20 Thursday.", "Thursday = 2022-03-10"],
  ])("none: %s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("compared with another year, near a feast", () => {
  test.each([
    [
      "Profits grew 9% in the third quarter and 14% in the same period of 1996.",
      "in the third quarter = 2021-07-01..2021-09-30",
      "in the same period of 1996 = 1996-07-01..1996-09-30",
    ],
    [
      "Sales fell in January from the same month of 2020.",
      "in January = 2022-01-01..2022-01-31",
      "from the same month of 2020 = 2020-01-01..2020-01-31",
    ],
    [
      "It held in March 1934 and failed nine years later.",
      "in March 1934 = 1934-03-01..1934-03-31",
      "nine years later = 1943-01-01..1943-12-31",
    ],
    [
      "It opened in 1951 and closed a decade later.",
      "in 1951 = 1951-01-01..1951-12-31",
      "a decade later = 1961-01-01..1961-12-31",
    ],
    ["Bars were full for St. Patrick's Day.", "St. Patrick's Day = 2022-03-17"],
    ["Bars were full at Easter.", "at Easter = 2021-04-04"],
    [
      "It comes in July; two years ago it did not come until August.",
      "in July = 2021-07-01..2021-07-31",
      "two years ago = 2020-01-01..2020-12-31",
      "until August = 2020-08-01.. at-least",
    ],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("more of what agencies write", () => {
  test.each([
    ["In the year ended March 31, profit fell.", "March 31 = 2021-03-31"],
    ["They met two to three weeks ago.", "two to three weeks ago = 2022-02-21..2022-03-06 vague"],
    [
      "The game starts at 10 p.m. EDT Friday (0200 GMT Saturday).",
      "at 10 p.m. EDT = 22:00 EDT",
      "Friday = 2022-03-18",
      "0200 GMT = 02:00 GMT",
      "Saturday = 2022-03-19",
    ],
    ["The talks run Wednesday through Friday.", "Wednesday through Friday = 2022-03-16..2022-03-18 range"],
    ["He will speak later in the week.", "later in the week = 2022-03-16..2022-03-20"],
    [
      "In 1994 he lost, and later in the year he died.",
      "In 1994 = 1994-01-01..1994-12-31",
      "later in the year = 1994-01-01..1994-12-31",
    ],
    ["He will resign in the week of May 3.", "in the week of May 3 = 2022-05-02..2022-05-08"],
    ["Shops that closed on Friday will reopen on Monday.", "on Friday = 2022-03-11", "on Monday = 2022-03-21"],
    [
      "They expect to run short on as many as 55 days between June 1 and Sept. 30.",
      "between June 1 and Sept. 30 = 2022-06-01..2022-09-30 range",
    ],
    [
      "It shook on April 2, 2019, and ended by the end of that month.",
      "on April 2, 2019 = 2019-04-02",
      "by the end of that month = ..2019-04-30 at-most",
    ],
    ["They felt 500 tremors a day since last Friday.", "since last Friday = 2022-03-11.. at-least"],
    ["It was founded 25 years ago this month.", "25 years ago this month = 1997-03-01..1997-03-31"],
    ["Investors await Friday's jobs report.", "Friday = 2022-03-18"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));

  test("none: Later in the years of war he fled.", () =>
    expect(readDates("Later in the years of war he fled.")).toEqual([]));
});
