import { describe, expect, test } from "vitest";
import { readDates } from "./read-dates.js";

describe("weekdays", () => {
  test.each([
    ["The minister said on Tuesday that the road was open.", "on Tuesday = 2022-03-15"],
    ["Police announced Wednesday that three men had been held.", "Wednesday = 2022-03-16"],
    ["The court will rule on Friday.", "on Friday = 2022-03-18"],
    ["Talks resume Thursday.", "Thursday = 2022-03-17"],
    ["On Monday, the mayor resigned.", "On Monday = 2022-03-14"],
    ["On Monday the court will hear the appeal.", "On Monday = 2022-03-21"],
    ["Rovers lost on Saturday night.", "on Saturday night = 2022-03-12"],
    ["The fire broke out early Monday.", "early Monday = 2022-03-14"],
    ["Later on Thursday, the general flew home.", "Later on Thursday = 2022-03-10"],
    ["Sunday's quake was felt in two states.", "Sunday = 2022-03-13"],
    ["The airport reopened on Sunday morning.", "on Sunday morning = 2022-03-13"],
    ["The ship is expected to arrive on Tuesday.", "on Tuesday = 2022-03-22"],
    ["Schools have been shut since Monday.", "since Monday = 2022-03-14.. at-least"],
    ["Troops must leave by Friday.", "by Friday = ..2022-03-18 at-most"],
    ["The repair ship would not arrive until Monday.", "until Monday = 2022-03-21.. at-least"],
    ["The strike will last until Monday.", "until Monday = ..2022-03-21 at-most"],
    ["Schools have been closed until Friday.", "until Friday = ..2022-03-18 at-most"],
    ["The road had been closed until Friday.", "until Friday = ..2022-03-11 at-most"],
    ["The storm struck on Friday, when the leaves had begun to fall.", "on Friday = 2022-03-11"],
    ["The minister leaves on Friday.", "on Friday = 2022-03-18"],
    ["Masks will be required from Monday on.", "from Monday on = 2022-03-21.. at-least"],
    ["Fares will rise from Sunday.", "from Sunday = 2022-03-20.. at-least"],
    ["Two men were arrested last Friday.", "last Friday = 2022-03-11"],
    ["The jury meets next Tuesday.", "next Tuesday = 2022-03-22"],
    ["The polls open this Sunday.", "this Sunday = 2022-03-20"],
    ["Two trains collided this past Saturday.", "this past Saturday = 2022-03-12"],
    ["The vote was held on Tuesday of last week.", "on Tuesday of last week = 2022-03-08"],
    ["They meet again next week on Thursday.", "next week on Thursday = 2022-03-24"],
    ["The body was found in the early hours of Sunday.", "in the early hours of Sunday = 2022-03-13"],
    ["The suspect, who was due in court on Monday, fled.", "on Monday = 2022-03-21"],
    [
      "The union announced Tuesday that its members will walk out on Friday.",
      "Tuesday = 2022-03-15",
      "on Friday = 2022-03-18",
    ],
    ["After Monday's attack, the embassy closed.", "Monday = 2022-03-14"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("days counted from the document's own", () => {
  test.each([
    ["The bridge collapsed yesterday.", "yesterday = 2022-03-15"],
    ["Shares fell today after the ruling.", "today = 2022-03-16"],
    ["The trial opens tomorrow.", "tomorrow = 2022-03-17"],
    ["The tower fell the day before yesterday.", "the day before yesterday = 2022-03-14"],
    ["The hotel burned down last night.", "last night = 2022-03-15"],
    ["Two climbers were found this morning.", "this morning = 2022-03-16"],
    ["The river rose overnight.", "overnight = 2022-03-15..2022-03-16"],
    ["The envoy left five days ago.", "five days ago = 2022-03-11"],
    ["The mill closed two weeks and two days ago.", "two weeks and two days ago = 2022-02-28"],
    ["She left a year and three months ago.", "a year and three months ago = 2020-12-01..2020-12-31"],
    ["He is away for three days from Monday.", "from Monday = 2022-03-14"],
    ["Two Fridays ago a deal was near.", "Two Fridays ago = 2022-03-04"],
    ["The first units landed only five days ago.", "only five days ago = 2022-03-11"],
    ["The islands became independent 30 years ago.", "30 years ago = 1992-01-01..1992-12-31"],
    ["A storm sank the ferry two months ago.", "two months ago = 2022-01-01..2022-01-31"],
    ["The mine closed three weeks ago.", "three weeks ago = 2022-02-21..2022-02-27"],
    ["A few days ago the village was cut off.", "A few days ago = 2022-03-11..2022-03-14 vague"],
    ["The chief left a year and a half ago.", "a year and a half ago = 2020-09-01..2020-09-30"],
    ["It opened nearly a year ago.", "nearly a year ago = 2021-01-01..2021-12-31 about"],
    ["The pact lapsed more than two years ago.", "more than two years ago = ..2019-12-31 less-than"],
    ["The troops will leave in two days.", "in two days = 2022-03-18"],
    ["Convoy to leave capital in two days' time", "in two days' time = 2022-03-18"],
    ["In two days a phased opening of the border will begin.", "In two days = 2022-03-18"],
    ["The contest will be decided in three weeks from now.", "in three weeks from now = 2022-04-04..2022-04-10"],
    ["The hearing is three weeks from tomorrow.", "three weeks from tomorrow = 2022-04-07"],
    ["She died two days before Christmas.", "two days before Christmas = 2021-12-23"],
    ["The firm must pay within two weeks.", "within two weeks = 2022-03-16..2022-03-30 range"],
    [
      "The quake struck on Sunday and an aftershock followed two days later.",
      "on Sunday = 2022-03-13",
      "two days later = 2022-03-15",
    ],
    [
      "Clashes resumed on Monday as the toll from a battle a day before rose to 10.",
      "on Monday = 2022-03-14",
      "a day before = 2022-03-13",
    ],
    ["The next day the roof gave way.", "The next day = ?"],
    ["Two days later the dam burst.", "Two days later = ?"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("periods around the document's day", () => {
  test.each([
    ["The cabinet resigned last week.", "last week = 2022-03-07..2022-03-13"],
    ["Two vessels were seized this week.", "this week = 2022-03-14..2022-03-20"],
    ["The court meets next week.", "next week = 2022-03-21..2022-03-27"],
    ["Thieves broke in last month.", "last month = 2022-02-01..2022-02-28"],
    ["Fares will go up next month.", "next month = 2022-04-01..2022-04-30"],
    ["The harvest failed last year.", "last year = 2021-01-01..2021-12-31"],
    ["Five cables were cut earlier this year.", "earlier this year = 2022-01-01..2022-03-16"],
    ["The envoy will return later this week.", "later this week = 2022-03-16..2022-03-20"],
    ["At the end of July, gunmen robbed the villa.", "At the end of July = 2021-07-21..2021-07-31"],
    ["The frost came in early January.", "in early January = 2022-01-01..2022-01-10"],
    ["The pylons fell in mid-November.", "in mid-November = 2021-11-11..2021-11-20"],
    ["The offer expires in late April.", "in late April = 2022-04-21..2022-04-30"],
    ["The work must be done by the end of the year.", "by the end of the year = ..2022-12-31 at-most"],
    ["The inquiry will report before the end of June.", "before the end of June = ..2022-06-30 at-most"],
    ["The team lost in the week of March 7.", "in the week of March 7 = 2022-03-07..2022-03-13"],
    ["Looters struck over the weekend.", "over the weekend = 2022-03-12..2022-03-13"],
    ["By the weekend, the unrest had been quelled.", "By the weekend = ..2022-03-13 at-most"],
    ["Heavy snow is expected this weekend.", "this weekend = 2022-03-19..2022-03-20"],
    ["The fair closed in the last week of July 2016.", "in the last week of July 2016 = 2016-07-25..2016-07-31"],
    ["Polls are held on the first Monday in May 2023.", "on the first Monday in May 2023 = 2023-05-01"],
    ["The lake froze for the first time since January.", "since January = 2022-01-01..2022-01-31"],
    ["The deadline is the week after next.", "the week after next = 2022-03-28..2022-04-03"],
    ["That weekend, the roads were blocked.", "That weekend = ?"],
    ["Rain returned early last week.", "early last week = 2022-03-07..2022-03-09"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("bounds and ranges", () => {
  test.each([
    ["The contingent will withdraw by Jan. 19.", "by Jan. 19 = ..2023-01-19 at-most"],
    ["Bids are accepted no later than 4 May 2022.", "no later than 4 May 2022 = ..2022-05-04 at-most"],
    ["He was not seen after 3 June 2021.", "after 3 June 2021 = 2021-06-04.. more-than"],
    ["The vault was full before 3 June 2021.", "before 3 June 2021 = ..2021-06-02 less-than"],
    ["Homes built in 2012 or later are exempt.", "in 2012 or later = 2012-01-01.. at-least"],
    ["The fair runs from 3 to 5 May.", "from 3 to 5 May = 2022-05-03..2022-05-05 range"],
    ["The fair was held June 5-7.", "June 5-7 = 2021-06-05..2021-06-07 range"],
    ["The sit-in lasted from Jan. 2 to Feb. 4.", "from Jan. 2 to Feb. 4 = 2022-01-02..2022-02-04 range"],
    [
      "Five lines were cut between late January and early February.",
      "between late January and early February = 2022-01-21..2022-02-10 range",
    ],
    ["It rained from Friday to Sunday.", "from Friday to Sunday = 2022-03-11..2022-03-13 range"],
    ["He governed from 2004 to 2010.", "from 2004 to 2010 = 2004-01-01..2010-12-31 range"],
    ["Between 2007 and 2009, prices doubled.", "Between 2007 and 2009 = 2007-01-01..2009-12-31 range"],
    ["The siege lasted from January to April 2015.", "from January to April 2015 = 2015-01-01..2015-04-30 range"],
    ["Snow fell from November to March.", "from November to March = 2021-11-01..2022-03-31 range"],
    ["Polling is on 18 and 19 June.", "on 18 = 2022-06-18", "19 June = 2022-06-19"],
    ["The match was moved from Monday to Tuesday.", "from Monday = 2022-03-14", "Tuesday = 2022-03-22"],
    ["The flat was empty between Jan 2019 and now.", "between Jan 2019 and now = 2019-01-01..2022-03-16 range"],
    ["The video is from 2014.", "from 2014 = 2014-01-01..2014-12-31"],
    ["The law has applied since the 2016 referendum.", "2016 = 2016-01-01..2016-12-31"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("times of day", () => {
  test.each([
    ["The plane left at 9:30 a.m. EST.", "at 9:30 a.m. EST = 09:30 EST"],
    ["The quake struck at 1353 (1023 GMT).", "at 1353 = 13:53", "1023 GMT = 10:23 GMT"],
    ["Polls closed at 11.30 p.m. ET.", "at 11.30 p.m. ET = 23:30 ET"],
    ["The siren sounds at noon.", "at noon = 12:00"],
    ["The truce starts at midnight.", "at midnight = 00:00"],
    ["A tremor was felt at 09:10 hours.", "at 09:10 hours = 09:10"],
    ["The blast came at around 4:30 a.m. local time.", "at around 4:30 a.m. local time = 04:30 about local"],
    ["Doors open at 5pm on Friday.", "at 5pm = 17:00", "on Friday = 2022-03-18"],
    ["The tanker left port at 1430 on Monday.", "at 1430 = 14:30", "on Monday = 2022-03-14"],
    ["Stamped 2005-11-28T09:11Z by the server", "2005-11-28 = 2005-11-28", "T09:11Z = 09:11 Z"],
    ["The gates will be shut by 10 p.m.", "by 10 p.m. = ..22:00 at-most"],
    ["The curfew holds from 9 p.m. to 5 a.m.", "from 9 p.m. to 5 a.m. = 21:00..05:00 range"],
    ["She called at three o'clock in the afternoon.", "at three o'clock in the afternoon = 15:00"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected));
});

describe("without a date of the document", () => {
  test.each([
    ["The minister said on Tuesday that it was over.", "on Tuesday = ?"],
    ["The convoy left on 6 January.", "on 6 January = ?"],
    ["The convoy left last week.", "last week = ?"],
    ["The convoy left five days ago.", "five days ago = ?"],
    ["The convoy left on 6 January 2022.", "on 6 January 2022 = 2022-01-06"],
    ["The convoy left in 2004.", "in 2004 = 2004-01-01..2004-12-31"],
  ])("%s", (text, expected) => expect(readDates(text, null)).toEqual([expected]));
});
