import { describe, expect, test } from "vitest";
import { kindsOf, kindsOnPage } from "./rules.js";

const furniture = [
  // where to call and to go
  "Where to get help: town hall, room 114, or call 0800 555 0199.",
  "Hotline: 117 (free of charge). Page 1 of 4",
  "Evacuation centre: Showground, Gate 2. Emergencies: 000. Fire information: 1800 555 067. Radio 702.",
  "Helpline: 1800 555 0142",
  "Emergencies: 112",
  "Letters to the editor: 12 Mill Street. Circulation 14,200",
  "Box office: 020 7946 0000",
  "Opening hours: 9am to 5pm",
  "Call us on +1 202 555 0101.",
  "Radio Lamu on 98.4 FM. Call the newsroom: +255 555 0142",
  // pages, prices, editions
  "Continued on page 4. Leader, page 18. Weather 16C, rain later.",
  "See page B3",
  "Full story, pages 4-5",
  "Page 7",
  "Issue 42, price £1.20",
  "Advertisement: Fly to the islands from $49",
  "SPONSORED | 0% finance on all cars",
  "Further reading: A guide to dykes (£9.99, 128 pages).",
  "Print run: 30,000",
  // counters of pages
  "342 comments | Share | Top 10 goals of the season",
  "12 people are watching this page",
  "3 minutes to read",
  "Posted 4 hours ago, updated 26 minutes ago",
  "Listen live | 24 hours",
  "Was this helpful? Yes (214) No (19)",
  "Tap to enlarge",
  // boards, odds, draws, programmes
  "Odds: Rangers 3/1, City 4/5. 18+. Gamble responsibly.",
  "RATINGS: Pell 7, Lowe 6, Adams 8",
  "Lotto: winning numbers 4, 17, 22, 31, 40, 45",
  "TV tonight: The Bridge, Channel 4, 9pm",
  "Sensex 61,002.57 -316.94 (-0.52%)",
  "($1 = 0.85 euros)",
  "(1 euro = 1.08 dollars)",
  "Download the report (pdf, 1.4 MB)",
  "Subscribe for $299 a year; cancel within 30 days.",
];

const news = [
  "Emergency calls: 3,400 within an hour",
  "Emergency calls rose to 300 an hour.",
  "Hotline calls: 3,400",
  "Shelters: 12 schools, 4 churches",
  "Tickets: 40,000 sold in an hour",
  "Contacts under observation: 512",
  "Suspected cases: 87",
  "Districts affected: 2",
  "Meeting of 12 ministers ends without a deal",
  "How to help: the appeal has raised $640,000.",
  "Circulation fell to 14,200.",
  "The report runs to 212 pages.",
  "Page after page, 12 witnesses told the same story",
  "See pages burn: 40,000 books lost in library fire",
  "Odds of 3 to 1 were given by bookmakers.",
  "Ratings: 12 million watched the final",
  "Lotto winner, 31, gives away 4 million",
  "On TV, 6.4 million watched the final.",
  "12 people are watching the border.",
  "300 people are following the trial from the street.",
  "Gold hits $1,842 an ounce",
  "Yes 52%, No 48%",
  "Radio audiences rose to 4.1 million.",
  "Key points: 83 houses are gone. 35 per cent is contained.",
  "Progress Union 63 (previously 37)",
  "Land Party 46 (71)",
  "Yellow cards: 7",
  "Turnout: 66.1%",
  "Weather kills 16. Rain floods 12 homes.",
  "Top 10 banks lose 3%",
  "Five men held. Two escape.",
  "Tellis up 34 pct, top gainer on the exchange",
  "Weather service: 140 mm of rain in 24 hours",
  "Information about 340 prisoners was lost.",
  "1 in 4 lost work. 2 in 4 lost sleep.",
  "17:51 GOAL! Doe again! 2-1.",
];

describe("service lines, boards and counters", () => {
  test.each(furniture)("furniture: %s", (line) => {
    expect(new Set(kindsOnPage(line))).toEqual(new Set(["furniture"]));
  });

  test.each(news)("no furniture: %s", (line) => {
    expect(kindsOnPage(line)).not.toContain("furniture");
  });
});

const lead = "The dyke at Mill End held through the night, and nobody had to leave home, the mayor said.";

describe("furniture at the ends of a line", () => {
  test.each([
    [`${lead} Continued on page 4.`, lead],
    [`${lead} Give $10, $25 or $50 at our website.`, lead],
    [
      "(1) Regulators. In two of five deals they asked for changes.",
      "Regulators. In two of five deals they asked for changes.",
    ],
    ["Image 1 of 9: A burnt-out car in a street near the school", "A burnt-out car in a street near the school"],
    [`${lead} Call 0800 555 0199.`, lead],
  ])("%s", (line, reported) => {
    const kinds = kindsOf(`Dyke at Mill End holds through the night\n\n${lead} Rain stopped.\n\n${line}`);
    expect(kinds.filter(([kind]) => kind !== "furniture").at(-1)?.[1]).toBe(reported);
  });

  test.each([
    `${lead} Some 300 soldiers had filled 12,000 sandbags.`,
    `${lead} Page after page of the plan was read by 12 ministers.`,
    `${lead} Donors gave $10 million within a day.`,
    "1 of 9 jurors left: the judge sent the others home before noon.",
    `${lead} "Call 117 if you see smoke," he said.`,
  ])("whole: %s", (line) => {
    const kinds = kindsOf(`Dyke at Mill End holds through the night\n\n${lead} Rain stopped.\n\n${line}`);
    expect(kinds.at(-1)).toEqual(["body", line]);
  });
});

test("headlines in a list of links that share no word with the article are other stories", () => {
  const page = [
    "Dyke at Mill End holds through the night",
    lead,
    "Soldiers and farmers had put sandbags on the dyke until midnight.",
    "Most read",
    "Cricket: hosts 416 all out",
    "Petrol at $1.38 a litre",
    "Dyke plan cost 40 million",
  ];
  expect(kindsOf(page.join("\n\n")).map(([kind]) => kind)).toEqual([
    "title",
    "body",
    "body",
    "furniture",
    "furniture",
    "furniture",
    "teaser",
  ]);
});
