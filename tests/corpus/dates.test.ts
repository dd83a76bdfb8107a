import { describe, expect, test } from "vitest";
import { createReadDateLine } from "../../src/corpus/date-line.js";
import { parseDay } from "../../src/corpus/dates.js";
import { dateOfUrl } from "../../src/corpus/url-date.js";
import { rules } from "./rules.js";

const readLine = createReadDateLine(rules.furniture.dates);
const read = (line: string) => readLine(line, true);

describe("date lines", () => {
  test.each([
    ["March 4, 2020", "2020-03-04", null],
    ["Wednesday 4 March 2020 07:15 GMT", "2020-03-04", null],
    ["Sunday, March 1-2020 at 16:12", "2020-03-01", null],
    ["4 March 2020", "2020-03-04", null],
    ["4th of March, 2020", "2020-03-04", null],
    ["March 4th, 2020, 09:11 GMT", "2020-03-04", null],
    ["Published: 04 Mar 2020 11:25 GMT+02:00", "2020-03-04", "published"],
    ["First published on Wed 4 Mar 2020 07.15 GMT", "2020-03-04", "published"],
    ["Last Updated: Wednesday, 4 March 2020, 02:24 GMT", "2020-03-04", "updated"],
    ["11:39am UK, Wednesday 04 March 2020", "2020-03-04", null],
    ["03/14/20", "2020-03-14", null],
    ["14.03.2020", "2020-03-14", null],
    ["04.03.2020", "2020-03-04", null],
    ["Wednesday 04/03/2020", "2020-03-04", null],
    ["04/03/2020", null, null],
    ["2020-03-04", "2020-03-04", null],
    ["04-Mar-2020", "2020-03-04", null],
    ["By Jo Doe | March 4, 2020 | 5 min read", "2020-03-04", null],
    ["Reuters March 4, 2020 7:15 AM EST", "2020-03-04", null],
    ["Ostby – March 4, 2020", "2020-03-04", null],
    ["March 4, 20207:16 AM", "2020-03-04", null],
    ["Updated: 4 March 202011:05", "2020-03-04", "updated"],
    ["Mar. 4, 2020, 5:04 p.m. ET", "2020-03-04", null],
    ["Posted at 5:04 PM, Mar 04, 2020 and last updated 6:10 PM, Mar 05, 2020", "2020-03-04", "published"],
    ["04.03.2020 10:15 | upd. 05.03.2020 12:40", "2020-03-04", null],
    ["04 MAR 2020 - 20:41 CET 22", "2020-03-04", null],
    ["ON MARCH 4, 2020 7:16 AM", "2020-03-04", null],
    ["Wed, March 4 2020, 2:10 PM — Share 0", "2020-03-04", null],
    ["March 4", null, null],
    ["07:15", null, null],
    ["Wednesday", null, null],
  ])("%s", (line, date, label) => {
    expect(read(line)).toMatchObject({ date, label });
  });

  test.each([
    ["March 4", ["--03-04"]],
    ["Posted 04/03/2020", ["2020-03-04", "2020-04-03"]],
    ["March 4, 2020", []],
  ])("%s leaves open", (line, open) => {
    expect(read(line)?.open).toEqual(open);
  });

  test.each([
    ["PUBLISHED: 22:14, 14 March 2020 | UPDATED: 06:20, 15 March 2020", 22, "2020-03-15"],
    ["Published 9:40 PM EST, Wed March 4, 2020", 21, null],
    ["4 March 2020, 12.05 a.m.", 0, null],
  ])("%s has an hour and a change", (line, hour, updated) => {
    expect(read(line)).toMatchObject({ hour, updated });
  });

  test.each([
    "The strike began on March 4, 2020.",
    "On March 4, 2020",
    "Since March 4, 2020",
    "By March 4, 2020",
    "March 4, 2020: the day the bank failed",
    "March 4 to March 9, 2020",
    "Ostby, March 4, 2020 (AP) - Twelve people died.",
    "Updated figures on March 4, 2020 showed 12 dead",
    "12 dead",
    "March 2020",
    "2020",
    "3-1",
    "Turnout: 45%",
    "World Cup Final, 4 March 2020",
    "$4 March 2020",
  ])("no date line: %s", (line) => {
    expect(read(line)).toBeNull();
  });
});

test.each([
  ["2020-03-04T23:59:00-05:00", "2020-03-04"],
  ["20200304", "2020-03-04"],
  ["20200304T101500Z", "2020-03-04"],
  ["Wed, 04 Mar 2020 07:15:00 GMT", "2020-03-04"],
  ["March 4, 2020", "2020-03-04"],
  ["2020-13-04", null],
  ["2020-02-30", null],
  ["04/03/2020", null],
  ["yesterday", null],
  ["", null],
])("metadata %s", (written, expected) => {
  expect(parseDay(written)).toBe(expected);
});

test.each([
  ["http://example.org/_news/2020/03/04/20401724-mill-burns?lite", "2020-03-04"],
  ["http://example.org/2020/mar/04/mill", "2020-03-04"],
  ["https://example.org/20200304/mill-burns-down", "2020-03-04"],
  ["https://example.org/news/mill-burns-20200304.html", "2020-03-04"],
  ["https://example.org/europe/200304-mill-burns-down", "2020-03-04"],
  ["https://example.org/mill?date=2020-03-04", "2020-03-04"],
  ["https://example.org/news/world-12345678", null],
  ["https://example.org/news/20/mar/1266.html", null],
  ["https://example.org/2020/03/mill-burns-down", null],
  ["https://example.org/mill-burns-101940327.html", null],
  ["https://example.org/story/1139218/mill", null],
  ["https://2020-03-04.example.org/", null],
  ["https://example.org/2020/13/45/mill", null],
])("address %s", (url, expected) => {
  expect(dateOfUrl(url)).toBe(expected);
});
