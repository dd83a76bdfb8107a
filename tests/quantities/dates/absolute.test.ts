import { describe, expect, test } from "vitest";
import { readDates } from "./read-dates.js";

describe("days that are written out", () => {
  test.each([
    ["The dam gave way on 6 January 2022.", "on 6 January 2022 = 2022-01-06"],
    ["The verdict was read on Jan. 6, 2022, in Lyon.", "on Jan. 6, 2022 = 2022-01-06"],
    ["The strike began January 6th, 2022.", "January 6th, 2022 = 2022-01-06"],
    ["Signed on 6 Jan 2022 in Geneva", "on 6 Jan 2022 = 2022-01-06"],
    ["Lawyers met on Thursday 13 January 2022.", "on Thursday 13 January 2022 = 2022-01-13"],
    ["Rescuers in the valley, Thursday, Jan. 13, 2022.", "Thursday, Jan. 13, 2022 = 2022-01-13"],
    ["The ferry sank on the 6th of May 1998.", "on the 6th of May 1998 = 1998-05-06"],
    ["It was signed on the fourth of July, 1995.", "on the fourth of July, 1995 = 1995-07-04"],
    ["The quake of May 12, 2008 levelled the town.", "May 12, 2008 = 2008-05-12"],
    ["A storm hit Sunday, November 27-2005.", "Sunday, November 27-2005 = 2005-11-27"],
    ["The log entry reads 2005-11-28.", "2005-11-28 = 2005-11-28"],
    ["Filed 2013/09/09 by the clerk", "2013/09/09 = 2013-09-09"],
    ["The deed is dated 28/11/2005.", "dated 28/11/2005 = 2005-11-28"],
    ["The cheque was dated 11/28/05.", "dated 11/28/05 = 2005-11-28"],
    ["Die Sitzung vom 28.11.2005 was recorded.", "28.11.2005 = 2005-11-28"],
    ["She was sworn in on 5/5/2020.", "on 5/5/2020 = 2020-05-05"],
    ["The claim form gives 11/12/05 as the day.", "11/12/05 = ?"],
    ["The log gives 03/11/2022 as the day of the leak.", "03/11/2022 = 2022-03-11"],
    ["The satellite was launched on 22/Jan/2019.", "on 22/Jan/2019 = 2019-01-22"],
    ["The fire began on 31 February 2021, the report claims.", "on 31 February 2021 = ?"],
    ["The bridge was closed on the fifteenth of August 1993.", "on the fifteenth of August 1993 = 1993-08-15"],
    [
      "Born on January twenty-five nineteen eighty-six, he rowed for Kent.",
      "on January twenty-five nineteen eighty-six = 1986-01-25",
    ],
    ["The treaty of 3rd September 1939 is kept here.", "3rd September 1939 = 1939-09-03"],
    ["The appeal was lodged (4 March 2022).", "4 March 2022 = 2022-03-04"],
  ])("%s", (text, expected) => expect(readDates(text)).toEqual([expected]));
});

describe("days without a year are the nearest that the verb allows", () => {
  test.each([
    ["The first shots were fired on January 2.", "on January 2 = 2022-01-02"],
    ["The flood reached the town on 28 December.", "on 28 December = 2021-12-28"],
    ["Voters will go to the polls on April 10.", "on April 10 = 2022-04-10"],
    ["The trial is due to open on 2 February.", "on 2 February = 2023-02-02"],
    ["The pumps broke down on March 16.", "on March 16 = 2022-03-16"],
    ["The vote on April 3", "on April 3 = 2022-04-03"],
    ["The raid on November 9", "on November 9 = 2021-11-09"],
    ["The mill was set alight on Sept. 30.", "on Sept. 30 = 2021-09-30"],
    ["The club won on Saturday, March 12.", "on Saturday, March 12 = 2022-03-12"],
    ["The ministers met on Monday the 14th.", "on Monday the 14th = 2022-03-14"],
    ["A baby was born there on Feb. 29.", "on Feb. 29 = 2020-02-29"],
    ["Officials said the mine flooded May 4.", "May 4 = 2021-05-04"],
  ])("%s", (text, expected) => expect(readDates(text)).toEqual([expected]));
});

describe("months, quarters and seasons", () => {
  test.each([
    ["The levee failed in December 2003.", "in December 2003 = 2003-12-01..2003-12-31"],
    ["Exports fell in February.", "in February = 2022-02-01..2022-02-28"],
    ["The ban will take effect in May.", "in May = 2022-05-01..2022-05-31"],
    ["In January, five barges sank.", "In January = 2022-01-01..2022-01-31"],
    ["A cyclone killed 40 there last October.", "last October = 2021-10-01..2021-10-31"],
    ["Jurors return next June.", "next June = 2022-06-01..2022-06-30"],
    ["The factory closed in Sept. 2019 after a fire.", "in Sept. 2019 = 2019-09-01..2019-09-30"],
    ["Profit rose in Q3 2021.", "in Q3 2021 = 2021-07-01..2021-09-30"],
    ["Sales slipped in the third quarter of 2021.", "in the third quarter of 2021 = 2021-07-01..2021-09-30"],
    ["Output rose in the first half of 2020.", "in the first half of 2020 = 2020-01-01..2020-06-30"],
    ["The bank lost money in the fourth quarter.", "in the fourth quarter = 2021-10-01..2021-12-31"],
    ["The heat wave of the summer of 2003 killed thousands.", "the summer of 2003 = 2003-06-01..2003-08-31"],
    ["The reservoir ran dry last summer.", "last summer = 2021-06-01..2021-08-31"],
    ["Attendance fell in winter 2020.", "in winter 2020 = 2020-12-01..2021-02-28"],
    ["The plant was shut in January of last year.", "in January of last year = 2021-01-01..2021-01-31"],
    ["Roads were washed away in April this year.", "in April this year = 2022-04-01..2022-04-30"],
  ])("%s", (text, expected) => expect(readDates(text)).toEqual([expected]));
});

describe("years, decades and centuries", () => {
  test.each([
    ["The province seceded in 2004.", "in 2004 = 2004-01-01..2004-12-31"],
    ["He has led the party since 1999.", "since 1999 = 1999-01-01.. at-least"],
    ["The 2008 Olympics were held in Beijing.", "The 2008 Olympics", "2008 = 2008-01-01..2008-12-31"],
    ["She resigned in 2019, retaining her seat.", "in 2019 = 2019-01-01..2019-12-31"],
    ["The first edition (1999) sold out.", "1999 = 1999-01-01..1999-12-31"],
    ["The valley was mined in the 1990s.", "in the 1990s = 1990-01-01..1999-12-31"],
    ["Rents had doubled by the late 1980s.", "by the late 1980s = ..1989-12-31 at-most"],
    ["The abbey dates from the 15th century.", "from the 15th century = 1400-01-01..1499-12-31"],
    ["The tunnel will open in mid-2024.", "in mid-2024 = 2024-05-01..2024-08-31"],
    ["The virus spread in early 2020.", "in early 2020 = 2020-01-01..2020-04-30"],
    ["The company posted a loss for FY2021.", "FY2021 = 2021-01-01..2021-12-31"],
    ["The war of 2014-2018 cost the region dearly.", "2014-2018 = 2014-01-01..2018-12-31 range"],
    ["He was champion in 2019/20.", "in 2019/20 = 2019-01-01..2020-12-31 range"],
    ["The 2020-21 season was cut short.", "2020-21 = 2020-01-01..2021-12-31 range"],
    ["Before 2010 the pass was a dirt road.", "Before 2010 = ..2009-12-31 less-than"],
    ["The mill closed after 2016.", "after 2016 = 2017-01-01.. more-than"],
    ["Her 2016 campaign ended in court.", "2016 = 2016-01-01..2016-12-31"],
    [
      "Floods in 1953, 1974 and 2011 were worse.",
      "in 1953 = 1953-01-01..1953-12-31",
      "1974 = 1974-01-01..1974-12-31",
      "2011 = 2011-01-01..2011-12-31",
    ],
    ["The church was founded in 1123.", "in 1123 = 1123-01-01..1123-12-31"],
    ["Around 2010 the herd began to shrink.", "Around 2010 = 2010-01-01..2010-12-31 about"],
    ["In nineteen eighty-six the reactor burned.", "In nineteen eighty-six = 1986-01-01..1986-12-31"],
  ])("%s", (text, ...expected) => expect(readDates(text)).toEqual(expected.filter((one) => one.includes(" = "))));
});

describe("holidays", () => {
  test.each([
    ["The power failed on Christmas Eve.", "on Christmas Eve = 2021-12-24"],
    ["A curfew will start on Good Friday.", "on Good Friday = 2022-04-15"],
    ["Shops will close on Easter Monday 2024.", "on Easter Monday 2024 = 2024-04-01"],
    ["The parade was shot at on Labor Day.", "on Labor Day = 2021-09-06"],
    ["Gunmen struck on New Year's Eve 2019.", "on New Year's Eve 2019 = 2019-12-31"],
    ["Traffic was heavy over the Thanksgiving weekend.", "over the Thanksgiving weekend = 2021-11-25..2021-11-28"],
    ["The derby was played on Boxing Day.", "on Boxing Day = 2021-12-26"],
    ["The memorial will be unveiled before Christmas.", "before Christmas = ..2022-12-24 less-than"],
  ])("%s", (text, expected) => expect(readDates(text)).toEqual([expected]));
});
