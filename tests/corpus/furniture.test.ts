import { describe, expect, test } from "vitest";
import { createMatches } from "../../src/corpus/patterns.js";
import { kindsOf, kindsOnPage, rules } from "./rules.js";

const furniture = [
  // navigation
  "Skip to main content",
  "2. Skip to more Harbour Post sites",
  "Home | World | Politics | Business",
  "Menu",
  "Back to top",
  // stamps
  "Wednesday 4 March 2020 07:15 GMT",
  "Published: 04 Mar 2020 07:15 GMT+01:00",
  "Last Updated: Wednesday, 4 March 2020, 07:15 GMT",
  "Updated 35 minutes ago",
  "March 4, 2020 / 7:15 AM / 3 min read",
  "7:15am UK, Wednesday 04 March 2020",
  "03/14/20",
  "By Jo Doe | March 4, 2020",
  "Posted on March 4, 2020 at 7:15 p.m. EST",
  "2 hours ago",
  "07:15",
  "3 min read",
  "Listen to this article (4 minutes)",
  // people
  "By Jo Doe",
  "By Jo Doe and Ann Roe, Transport Correspondents",
  "Follow @jodoe",
  "Reporting by Jo Doe; Editing by Ann Roe",
  "jd/ar (AP, Reuters)",
  // money and readers
  "Whether $3 or $30, every gift counts.",
  "We rely on readers like you to fund our work.",
  "Support our journalism for as little as $2 a month.",
  "You have 2 free articles left this month. Subscribe to continue reading.",
  "$5 $10 $25 $50 Other",
  "Get unlimited digital access for just £1 for 3 months. Cancel anytime.",
  "Start your free trial. $9.99 a month after that.",
  "You want news you can trust. Advertisers used to pay our bills, and since last year they no longer do.",
  "If you value our reporting, please contribute what you can so that our newsroom can go on.",
  "Already a subscriber?",
  "Subscribe for $1",
  "Your support matters: this newsroom runs on your gifts. Give $10 today.",
  "Sign up for our daily newsletter and get 5 stories in your inbox each morning.",
  "Download our app for breaking news",
  // consent
  "We and our 842 partners store and access data on your device.",
  "We use cookies to improve your experience on our site.",
  "Accept all",
  "Manage preferences",
  // sharing, comments
  "Share 1.2K Tweet Email",
  "12 comments",
  "Comments (12)",
  "Log in to comment",
  "Be polite and stay on topic. Comments are moderated.",
  "Share this article",
  "Thank you for registering",
  // pictures and players
  "1 / 31",
  "Photo 3 of 12",
  "Image source, Getty Images",
  "(AP Photo/Jo Doe)",
  "Photo: Jo Doe/dpa",
  "Video 1:32",
  "0:00 / 3:24",
  "Loading...",
  "Recommended Videos",
  // widgets
  "75º",
  "Partly cloudy 18°C",
  "Thunderstorms icon",
  "FTSE 7,500.12 ▲ 0.4%",
  // the law and the house
  "© Harbour Post 2020",
  "Copyright 2020 The Associated Press. All rights reserved.",
  "This material may not be published, broadcast, rewritten or redistributed.",
  "Registered in England No. 1234567",
  "Tags: port, strike, 2020",
  "https://www.example.org/2020/03/04/strike",
  "www.example.org/12345",
  "Tel: +44 20 7946 0000",
  "newsdesk@example.org",
  "Got a tip? Call the newsroom on 555 0101.",
  "This article was originally published on 4 March 2020.",
  "This is a developing story. Check back for updates.",
  "Terms of use | Privacy policy | Contact us",
  "Story continues below advertisement",
];

const news = [
  "We could not pay our bills for 3 months, and you could hear the news in every kitchen of the town.",
  "Netflix lost 200,000 subscribers in the first quarter.",
  "Netflix lost 200,000 subscribers",
  "Donors gave $5 million",
  "Donors gave $5 million to the relief fund in 3 days.",
  "The fund has received 1,200 donations so far.",
  "The regulator fined Google $60 million over cookies.",
  "The newspaper cut 40 of its 200 newsroom jobs.",
  "The app was downloaded 3 million times within a week.",
  "Readers sent 12,000 letters to the ministry.",
  "The site has 4 million members and the company says its newsletter has 800,000 readers.",
  "About 300 people signed in at the shelter.",
  "“We need your help now,” said the mayor. “We have 40 people on the roof.”",
  "“If you can, please give: every dollar counts,” the bishop told 3,000 worshippers.",
  "You need a permit for loads over 40 tonnes.",
  "Our reporter counted 12 burned cars.",
  "We have lost 14 members of our family.",
  "Twelve dead",
  "12 dead, 30 hurt",
  "Ten people are killed and about 50 hurt.",
  "Copyright claims rose 12 per cent last year.",
  "By Friday, 300 people had been evacuated.",
  "By noon the river stood at 4.2 metres.",
  "By January 5 the town was cut off.",
  "On January 5, 2020, the bridge collapsed.",
  "The strike began on 28 February 2020.",
  "January 5: first death reported",
  "January 2020 was the warmest on record",
  "Temperatures reached 42°C in the shade.",
  "It was 40°C at noon.",
  "The Dow fell 3.1 percent to 25,917.",
  "Shares fell 3%.",
  "Shares of the port operator rose 4%",
  "Photos show 12 burned houses along the shore.",
  "Video shows 3 men leaving the bank.",
  "Updated figures put the toll at 31.",
  "Published figures show 31 deaths.",
  "Posted losses of $4 million surprised investors.",
  "Police were called at 7:15 a.m. and found 2 bodies.",
  "The mine, 40 km north of the town, employs 1,200.",
  "Tags worth $300 were found on 12 coats.",
  "Comments by the minister cost him 12 points in the polls.",
  "Likes for the post passed 2 million within hours.",
  "Views differ: 45% are for the plan and 40% against.",
  "Subscribe to the plan and you pay $30 a month, the ministry told 2 million pensioners.",
  "Members of the union voted 812 to 340 for the deal.",
  "Support for the party fell to 12%.",
  "Support for independent candidates rose from 5% to 12%.",
  "Join dates differ: 300 workers were hired in May.",
  "Listen to 3 witnesses and you hear 3 stories.",
  "Contributions to the pension fund rose to 12 percent.",
  "Each member state gives $20 million a year.",
  "Every contribution of more than $5,000 must be reported.",
  "Image of the dead: 12 crosses on a hill",
  "Sources said 12 men were held.",
  "More than 12 people were hurt",
  "Related costs came to $3 million.",
  "Live births fell by 4 percent.",
  "Watch sales rose 12 percent.",
  "Home sales fell 3%",
  "Business lost $4 million a day during the strike",
  "Registered voters number 4.1 million.",
  "The company, registered in Cyprus, lost 40 million euros.",
  "One in three journalists has been threatened.",
  "The 1 of 12 jurors who dissented left by a side door.",
  "Two of three voters stayed at home.",
  "5 million",
  "7 nurses and 5 drivers",
  "Dead: 12",
  "Number of cases: 1,234",
  "Deaths 164",
  "$5 million lost",
  "Turnout: 45%",
  "Final score: 3-1",
  "The story of the 12 men began in 1987.",
  "This article of the law was amended 3 times.",
  "This page of history cost 300 lives.",
  "All rights groups together count 4,000 members.",
];

describe("lines of pages", () => {
  test.each(furniture)("furniture: %s", (line) => {
    expect(kindsOnPage(line)).toEqual(["furniture", "furniture", "furniture"]);
  });
});

describe("lines of articles", () => {
  test.each(news)("no furniture: %s", (line) => {
    expect(kindsOnPage(line)).not.toContain("furniture");
  });
});

describe("patterns of rules/furniture.yaml", () => {
  const all = [
    ...rules.furniture.patterns,
    ...rules.furniture.pieces,
    ...rules.furniture.lists,
    ...rules.furniture.appeals.phrases,
    ...rules.furniture.captions,
    ...rules.furniture.teasers.patterns,
  ];
  const rows = all.flatMap((pattern) => [
    ...pattern.examples.map((text) => [pattern.name, text, true] as const),
    ...pattern.counterexamples.map((text) => [pattern.name, text, false] as const),
  ]);
  test.each(rows)("%s: %s", (name, text, expected) => {
    const pattern = all.filter((one) => one.name === name);
    const line = { text, lower: text.toLowerCase(), start: 0, end: text.length, apart: true };
    expect(createMatches(pattern)(line) !== null).toBe(expected);
  });
});

describe("lines among others", () => {
  test("an appeal takes in the lines beside it that speak as it does", () => {
    const page = [
      "Independent reporting needs you",
      "Our small newsroom has no owner and no agenda: readers pay for our journalism.",
      "This year we fell short.",
      "",
      "Storm leaves 12 dead along the coast",
      "Twelve people died when a storm hit fishing villages along the western coast on Monday night.",
    ].join("\n");
    expect(kindsOf(page).map(([kind]) => kind)).toEqual(["furniture", "furniture", "furniture", "title", "body"]);
  });

  test("a text of one line is no page", () => {
    expect(kindsOf("75º")).toEqual([["body", "75º"]]);
    expect(kindsOf("  March 4, 2020\n")).toEqual([["body", "March 4, 2020"]]);
  });
});
