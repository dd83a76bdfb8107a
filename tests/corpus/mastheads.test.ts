import { describe, expect, test } from "vitest";
import { createReadDateLine } from "../../src/corpus/date-line.js";
import { readDateline } from "../../src/corpus/dateline-head.js";
import { createDescribeDocument } from "../../src/corpus/make-document.js";
import { rules } from "./rules.js";

const readLine = createReadDateLine(rules.furniture.dates);
const read = (line: string) => readLine(line, true);
const describeDocument = createDescribeDocument(rules);

describe("mastheads, bylines and stamps with a date", () => {
  test.each([
    ["The Valley Argus | Friday, 3 May 2019 | 2.10 euros | No. 137", "2019-05-03"],
    ["Monday 6 May 2019 Price: 200 francs", "2019-05-06"],
    ["HARBOUR HERALD, Thursday, May 9, 2019", "2019-05-09"],
    ["Evening Bulletin - Tuesday 7 May 2019 - Late edition", "2019-05-07"],
    ["The Lake Gazette, Monday, 6 May 2019, page 1", "2019-05-06"],
    ["Tax Digest, issue 42/2018, 19 October 2018", "2018-10-19"],
    ["News at six, Sunday, 5 May 2019", "2019-05-05"],
    ["6 May 2019 | 38 shares | 112 comments", "2019-05-06"],
    ["Last updated 6 May 2019, 18.05 BST  ·  Comments (112)", "2019-05-06"],
    ["7 May 2019 / Shares: 23", "2019-05-07"],
    ["Saturday, May 11, 2019. 76th year.", "2019-05-11"],
    ["By Lake Tribune staff, Friday 3 May 2019", "2019-05-03"],
    ["By our crime reporter, 3 May 2019", "2019-05-03"],
    ["Tuesday, May 7, 2019 · Business · Page B3", "2019-05-07"],
    ["FOR IMMEDIATE RELEASE – 12 May 2023", "2023-05-12"],
    ["Press release, 12 May 2023", "2023-05-12"],
    ["EMBARGOED UNTIL 00:01 THURSDAY 16 MAY 2019", "2019-05-16"],
    ["TNN / May 14, 2023, 10:21 IST", "2023-05-14"],
    ["PTI | Updated: May 14, 2023, 10:21 IST", "2023-05-14"],
    ["Published May 14, 2023 at 10:21 AM EDT", "2023-05-14"],
    ["2023-05-14T10:21:00+02:00", "2023-05-14"],
    ["15 June 2019, 08:12 | Updated 15 June 2019, 11:47", "2019-06-15"],
    ["Vol. 12, No. 3 | May 2, 2019 | Rs. 5", "2019-05-02"],
    ["Mumbai | Thursday, 2 May 2019 | ₹6.00 | Pages 16", "2019-05-02"],
    ["Established 1887 | Thursday, May 2, 2019 | $1.50", "2019-05-02"],
    ["Print edition | Europe, May 14th 2023", "2023-05-14"],
    ["THE MILL HERALD - Sunday edition, 12 May 2019 - No. 9,107 - 1.30 euros", "2019-05-12"],
    ["Monday 6 May 2019, 18:20   Home pages", "2019-05-06"],
    ["El Faro de Ostby, 14.05.2019, p. 2 and 5", "2019-05-14"],
    ["Harbour Post | World | 07.05.2019 | 16:10", "2019-05-07"],
    ["The Harbour Star - Tuesday 7 May 2019 - 2 Ramadan 1440", "2019-05-07"],
    ["Europe - Building safety - May 11th 2019", "2019-05-11"],
    ["THE HARBOUR REVIEW | Metals and mining | May 11th 2019", "2019-05-11"],
    ["17-05-2019 | 16:20 | reading time 2 min", "2019-05-17"],
    ["Jan 19, 2021 · 2 minute read · 31", "2021-01-19"],
    ["Nov 7, 2019 - 12 min read - 58 comments - rated 4.7 by 1,310 readers", "2019-11-07"],
    ["7 May '19, 6:05pm", "2019-05-07"],
    ["No. 211 - Week 19 - 7 May 2019 - Free", "2019-05-07"],
    ["Harbour Wire - May 7, 2019 6:05 PM UTC - Updated 5 years ago", "2019-05-07"],
    ["From the print edition of May 11, 2019", "2019-05-11"],
    ["First printed in The Post, Tuesday May 7, 2019", "2019-05-07"],
    ["This article was published on 7 May 2019", "2019-05-07"],
    ["This page was last updated on 7 May 2019", "2019-05-07"],
    ["Joint press release (English version), 7 May 2019, No. 84/19", "2019-05-07"],
    ["Press Release 45/2019 of 7 May 2019", "2019-05-07"],
    ["News release 19-045 | May 7, 2019", "2019-05-07"],
    ["Ref: MOH/PR/45 Date: 7 May 2019", "2019-05-07"],
    ["Statement of the Ministry of Health, 7 May 2019", "2019-05-07"],
    ["Official statement of the Port Authority – May 7, 2019", "2019-05-07"],
    ["Situation Report 12 – as of 7 May 2019, 6 pm", "2019-05-07"],
    ["Washington, D.C., May 7, 2019", "2019-05-07"],
    ["Atlanta, Georgia (May 7, 2019)", "2019-05-07"],
    ["Isola di Ostby, Norra, 7 May 2019, 4.30 am", "2019-05-07"],
  ])("%s", (line, date) => {
    expect(read(line)).toMatchObject({ date });
  });

  test.each([
    "World Cup Final, 4 March 2020",
    "The mayor, 4 March 2020, said so.",
    "Tickets cost £12 on 4 March 2020",
    "12 dead, 4 March 2020 flood report",
    "May 2020 was the hottest",
    "The Post reported losses on 4 March 2020",
    "Issue 4 of the treaty was signed on 4 March 2020",
    "By 4 March 2020",
    "By March 4, 2020.",
    "By 7:15 p.m. 300 had fled",
    "Price: 200 francs",
    "Page 3 costs $5 million",
    "Shares fell 3.10 euros",
    "4 March 2020 12 dead",
    "Sunday 4 March 2020: 12 killed in Ostby",
    "2.10 euros",
    "Miners at the gate | 7 May 2019 | Photo: Jo Doe",
    "The bridge in Ostby on 7 May 2019 (Wire Photo/Jo Doe)",
    "7 May 2019 | Workers walk out",
    "When: 7 May 2019, 10:00",
    "Statement on the Flood of 7 May 2019",
    "Statement by 12 victims, 7 May 2019",
    "Press conference on 7 May 2019 draws 200",
    "The Battle of Ostby, 7 May 2019",
    "Smith (Labour, 7 May 2019)",
    "Ostby 3-1 Norra, Lakeside, 7 May 2019",
    "Storm Ada, 12 dead, 7 May 2019",
  ])("no date line: %s", (line) => {
    expect(read(line)).toBeNull();
  });
});

test("a place alone dates no line below the top", () => {
  expect(readLine("Harbour Bank, Ostby, 4 December 2008", false)).toBeNull();
});

describe("datelines", () => {
  test.each([
    ["BERLIN, June 14 (Example Wire) - At least", "At least", null, ["--06-14"]],
    ["BERLIN, June 14, 2023 (EXAMPLE NEWSWIRE) -- Acme", "Acme", "2023-06-14", []],
    ["NEW DELHI, Jun 14 (PTI) The government", "The government", null, ["--06-14"]],
    ["WASHINGTON, D.C., June 14, 2023 — The Senate", "The Senate", "2023-06-14", []],
    ["ST. PAUL, Minn., June 14 — Farmers", "Farmers", null, ["--06-14"]],
    ["Geneva, 14 June 2023 – The council", "The council", "2023-06-14", []],
    ["MUMBAI, June 14, 2023 /Examplewire/ -- Acme", "Acme", "2023-06-14", []],
    ["ZURICH, 14 June 2023. The bank", "The bank", "2023-06-14", []],
    ["SOUTH HARBOUR, Fla., June 14. Divers", "Divers", null, ["--06-14"]],
    ["LONDON, June 14, 2023. - A storm", "A storm", "2023-06-14", []],
    ["June 14 (Reuters) - Oil", "Oil", null, ["--06-14"]],
    ["5 March 2019 — Blue Line", "Blue Line", "2019-03-05", []],
    ["28 May 2017. The Tigers", "The Tigers", "2017-05-28", []],
    ["HOUSTON--(EXAMPLE WIRE)--June 14, 2023--Acme", "Acme", "2023-06-14", []],
    ["PARIS, 9 September 2013 (AFP): Robbers", "Robbers", "2013-09-09", []],
    ["LONDON, 14 June 2023, 10:21 GMT (Wire) - A storm", "A storm", "2023-06-14", []],
    ["*Ostby, Norra, June 14, 2023* – The board", "The board", "2023-06-14", []],
    ["**Geneva, 14 June 2023.** The council", "The council", "2023-06-14", []],
    ["**Isola di Ostby, 14 June 2023 – 4.30 am.** The wreck", "The wreck", "2023-06-14", []],
    ["_14 June 2023_ — Blue Line", "Blue Line", "2023-06-14", []],
    ["OSTBY, Norra (June 14, 2023) — Crowds", "Crowds", "2023-06-14", []],
    ["OSTBY, Norra (June 14, 2023) (LWN) — Crowds", "Crowds", "2023-06-14", []],
    ["OSTBY, Norra (LWN, June 14, 2023) — Crowds", "Crowds", "2023-06-14", []],
    ["OSTBY, Norra (June 14) — Crowds", "Crowds", null, ["--06-14"]],
    ["(Ostby, Norra, June 14, 2023) - Crowds", "Crowds", "2023-06-14", []],
    ["OSTBY (14 June 2023 / Lake Wire) — Crowds", "Crowds", "2023-06-14", []],
    ["OSTBY, Norra (LWN) — June 14, 2023 — Crowds", "Crowds", "2023-06-14", []],
    ["June 14, 2023, Ostby, Norra – Acme", "Acme", "2023-06-14", []],
    ["KYIV. June 14. NORDFAX - The bank", "The bank", null, ["--06-14"]],
    ["Geneva | 14 June 2023 | The council", "The council", "2023-06-14", []],
    ["Port-au-Prince, Haiti – Wednesday 14 June 2023: The", "The", "2023-06-14", []],
  ])("%s", (head, rest, date, open) => {
    const found = readDateline(head);
    expect(found && { rest: head.slice(found.end), date: found.date, open: found.open }).toEqual({
      rest,
      date,
      open,
    });
  });

  test.each([
    "Police said on June 14 that 12",
    "Twelve people, June 14 figures show, died",
    "On June 14, 2023 – the day",
    "The June 14 vote was lost",
    "12 May (a Friday) was chosen",
    "In Berlin, June 14 (a Wednesday) is a holiday",
    "June 14 was hot - and dry",
    "January 5 - first death is reported in the town",
    "March 4, 2020: the bank failed",
    "Ali Khan (May 5) – The striker",
    "Ali Khan (born May 5, 1990) – The striker",
    "Ali Khan (May 5, 1990) is a striker",
    "Norra United (5 May 2019) 2-1",
    "March 4, 2020, Norra Bank – once the largest",
    "*Norra, March 4, 2020* was a film",
    "4 March 2020 was a Wednesday.",
  ])("no dateline: %s", (head) => {
    expect(readDateline(head)).toBeNull();
  });
});

const body = [
  "The bridge over the Ost was closed after a crack was found in one of its piers, the mayor said on Friday.",
  "Engineers will look at the pier before the end of the month, and buses go by the old road.",
];

describe("the day of a document", () => {
  test("is no bracket at the head of each of several lines", () => {
    const lines = [3, 6].map((day) => `OSTBY (May ${day}, 2019) – The bridge over the Ost was shut and opened again.`);
    const text = `Diary of a bridge\n\n${lines.join("\n\n")}\n`;
    expect(describeDocument({ text, warnings: [] }, undefined).published.date).toBeNull();
  });

  test("is cut off the first sentence where the dateline gives it", () => {
    const text = `Bridge over the Ost closed after crack\n\nOSTBY, May 3, 2019 (Lake Wire) - ${body.join("\n\n")}\n`;
    const { published, blocks } = describeDocument({ text, warnings: [] }, undefined);
    expect(published).toEqual({ date: "2019-05-03", basis: "stated" });
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end).slice(0, 10)])).toEqual([
      ["title", "Bridge ove"],
      ["furniture", "OSTBY, May"],
      ["body", "The bridge"],
      ["body", "Engineers "],
    ]);
  });

  test.each([
    [
      "22:14",
      "the next paper's, whose yesterday it is",
      "The bridge was shut yesterday by engineers, the mayor's office said in the town.",
      "2019-05-04",
    ],
    [
      "22:14",
      "its own, whose weekday the text names",
      "The bridge was shut by engineers on Friday, the mayor's office said in the town.",
      "2019-05-03",
    ],
    [
      "14:14",
      "its own, as it is not of the evening",
      "The bridge was shut yesterday by engineers, the mayor's office said in the town.",
      "2019-05-03",
    ],
  ])("changed the day after %s is %s", (time, _, text, date) => {
    const page = `Bridge shut\n\nPUBLISHED: ${time}, 3 May 2019 | UPDATED: 06:20, 4 May 2019\n\n${text}\n`;
    expect(describeDocument({ text: page, warnings: [] }, undefined).published).toEqual({ date, basis: "stated" });
  });

  test("takes the year from a copyright line where the weekday fits", () => {
    const page = (year: number) => `OSTBY, May 3 (Lake Wire) - ${body.join("\n\n")}\n\n© Lake Wire ${year}\n`;
    expect(describeDocument({ text: page(2019), warnings: [] }, undefined).published.date).toBe("2019-05-03");
    expect(describeDocument({ text: page(2020), warnings: [] }, undefined).published).toMatchObject({
      date: null,
      basis: "unknown",
    });
  });

  test("is none of those of a list of events", () => {
    const text = [
      "How the bridge came to be closed in five steps",
      "3 May 2019. Divers see a crack in the second pier of the old bridge near the mill.",
      "4 May 2019. The mayor closes the bridge to lorries and buses until further notice.",
      "6 May 2019. Engineers from the capital look at the pier for a whole day.",
    ].join("\n\n");
    expect(describeDocument({ text, warnings: [] }, undefined).published.date).toBeNull();
  });
});

describe("the outlet of a masthead", () => {
  const outletOf = (top: string) =>
    describeDocument({ text: `${top}\n\n${body.join("\n\n")}\n`, warnings: [] }, undefined).outlet;

  test.each([
    ["Lake Valley Echo\nThursday, 2 May 2019 | 2.10 euros | No. 137", "Lake Valley Echo"],
    ["The Lake Gazette, Monday, 6 May 2019, page 1", "The Lake Gazette"],
    ["Evening Courier - Tuesday 7 May 2019 - Late edition", "Evening Courier"],
    ["LAKE CHRONICLE\nTuesday, May 7, 2019 · Business · Page B3", "LAKE CHRONICLE"],
  ])("%s", (top, outlet) => {
    expect(outletOf(top)).toBe(outlet);
  });

  test.each([
    "Bridge over the Ost closed\n7 May 2019",
    "By Jo Doe, Lake Gazette, 7 May 2019",
    "Post office robbed in Ostby\n7 May 2019",
    "OSTBY, 7 May 2019",
  ])("none: %s", (top) => {
    expect(outletOf(top)).toBeNull();
  });
});
