import { describe, expect, test } from "vitest";
import { kindsOf } from "./rules.js";

const article = [
  "Cholera cases rise to 90 in the river district",
  "Doctors counted 90 cases of cholera in the river district on Monday, the health office said.",
  "Two patients have died, and a tent hospital with 60 beds has been put up near the market.",
  "Families were told to boil their water until the wells have been cleaned.",
];

/** What the last line of the article is. */
function kindAtFoot(line: string): string | undefined {
  const page = [...article, line].join("\n\n");
  return kindsOf(page).find(([, text]) => line.startsWith(text))?.[0];
}

describe("the foot of a page", () => {
  test.each([
    "Football: the match against the Lions (3pm) is off. The Lions lead by 4 points.",
    "Traffic: ring road, 25 minutes delay",
    "Weather: rain, 12 degrees in the north",
    "20 cheap city breaks from £49",
    "£9.50 hotels: all you need to know",
    "Don't miss: 7 signs your boiler is about to go",
    "Related: Rovers win 2-0 in the mud",
    "Related: Five ways to keep cholera away",
  ])("is of another column: %s", (line) => {
    expect(kindAtFoot(line)).toBe("furniture");
  });

  test.each([
    "Weather: rain has filled 12 wells with dirty water",
    "12 more cases of cholera came in overnight from two villages",
    "Beds free: 14",
    "Yes 52%, No 48%",
    "The mayor put the cost at 3 million.",
    "Related: cholera kills 12 in the south",
    "Aid: 40 lorries",
  ])("is of the article: %s", (line) => {
    expect(kindAtFoot(line)).not.toBe("furniture");
  });

  test("is of other stories where two headlines stand below each other", () => {
    const lines = ["Marathon called off in the capital - June 11", "Tax returns are due by 1 May"];
    const kinds = kindsOf([...article, ...lines].join("\n\n"));
    expect(kinds.filter(([, text]) => lines.includes(text)).map(([kind]) => kind)).toEqual(["furniture", "furniture"]);
  });

  test("is of readers below the heading of their comments", () => {
    const lines = [
      "Comments 31",
      "Olaf K",
      "2 h",
      "My uncle worked there for 20 years.",
      "Reply",
      "Mia",
      "1 h",
      "Reply 3",
    ];
    const kinds = kindsOf([...article, ...lines].join("\n\n"));
    expect(kinds.find(([, text]) => text.startsWith("My uncle"))?.[0]).toBe("furniture");
  });

  test("is of other stories below the name of the outlet", () => {
    const line = "This 9-year-old plays chess with 12 grandmasters";
    const kinds = kindsOf([...article, "More from Harbour Post", line].join("\n\n"));
    expect(kinds.find(([, text]) => text === line)?.[0]).toBe("furniture");
  });

  test("keeps a column's head in the middle of an article", () => {
    const line = "Football: 12 matches were called off";
    const page = [...article.slice(0, 2), line, ...article.slice(2)].join("\n\n");
    expect(kindsOf(page).find(([, text]) => text === line)?.[0]).toBe("body");
  });

  test("cuts the length of a film off a teaser", () => {
    const page = [...article, "Watch: the tent hospital with 60 beds (2:14)"].join("\n\n");
    expect(kindsOf(page).slice(-2)).toEqual([
      ["teaser", "Watch: the tent hospital with 60 beds"],
      ["furniture", " (2:14)"],
    ]);
  });
});
