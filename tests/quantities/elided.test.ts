import { describe, expect, it } from "vitest";
import { printed } from "./reading.js";

describe("numbers whose unit another word tells", () => {
  it.each([
    ["Milk costs 80 cents a litre, a rise of 30.", "30 | money | 0.3..0.3 USD | exact"],
    ["Growth slowed to 5.4 percent, down from 5.9 in the spring.", "5.9 | percent | 5.9..5.9 percent | exact"],
    ["Cover fell to 94.9 per cent, below the target of 95", "95 | percent | 95..95 percent | exact"],
    ["The bank raised rates by 0.75 points.", "0.75 points | percent | 0.75..0.75 percent | exact | up"],
    ["Diesel slipped two cents to €1.71 a litre.", "two cents | money | 0.02..0.02 EUR | exact | down"],
    ["Bread costs 2.10 euros, 15 cents more than in May.", "15 cents | money | 0.15..0.15 EUR | exact"],
    ["Diesel costs £1.40, or 90 cents.", "90 cents | money | 0.9..0.9 USD | exact"],
    ["She won in 2:14:04, a record.", "2:14:04 | duration | 0.0931019..0.0931019 day | exact"],
    ["They took tens of millions of euros.", "tens of millions of euros | money | 10000000..100000000 EUR | vague"],
    ["A foot of snow fell.", "A foot | measure | 0.3048..0.3048 metre | exact"],
    ["It was the worst flood in a century.", "a century | duration | 36525..36525 day | exact"],
    ["Turnout was 20 to as many as 50.", "20 to as many as 50 | count | 20..50 | range"],
    ["Loss widens from £74m to £180m", "from £74m to £180m | money | 180000000..180000000 GBP | exact | up"],
    ["It stood at 45 billion francs, not 54 billion.", "54 billion | money | 54000000000..54000000000 CHF | exact"],
    [
      "A pledge of two billion euros covers losses that exceed 5 million.",
      "exceed 5 million | money | 5000000..null EUR | more-than",
    ],
    ["Sales fell to 3.1 billion yen from 3.4 billion.", "3.4 billion | money | 3400000000..3400000000 JPY | exact"],
    ["The Reds got 25.7 percent, the Greens 14.8.", "14.8 | percent | 14.8..14.8 percent | exact"],
    ["The Reds got 25 percent, the Greens 14 and the Blues 9.", "14 | percent | 14..14 percent | exact"],
    ["The union wants 8 percent; the owners have offered 4.5.", "4.5 | percent | 4.5..4.5 percent | exact"],
    ["Rents rose by 4.5 percent in Vestby and 2.9 in Lom.", "2.9 | percent | 2.9..2.9 percent | exact"],
    ["Rates went down by a quarter of a point to 3 percent.", "3 percent | percent | 3..3 percent | exact"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });

  it.each([
    ["Aid of 5 million euros came from 8 countries.", "8 | count | 8..8 | exact"],
    [
      "The bank lent $2 billion, and five billion people heard of it.",
      "five billion | count | 5000000000..5000000000 | exact",
    ],
    ["It spent $5 million to feed 2 million.", "2 million | count | 2000000..2000000 | exact"],
    [
      "He was worth 1.3 billion ($1.7bn), she 771 billion ($1tn).",
      "771 billion | count | 771000000000..771000000000 | exact",
    ],
    ["Shares fell 3 percent to 16.4 on Monday.", "16.4 | count | 16.4..16.4 | exact"],
    ["Turnout was 60 percent, and Vestby 12 men strong.", "12 | count | 12..12 | exact"],
    [
      "A third of homes lost power, 12 percent for good, and a tremor of magnitude 4.5 followed.",
      "4.5 | measure | 4.5..4.5 magnitude | exact",
    ],
    ["He scored 21 points in the match.", "21 | count | 21..21 | exact"],
    ["Tickets cost from 5 to 10 euros.", "from 5 to 10 euros | money | 5..10 EUR | range"],
  ])("keeps what is told: %s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });
});
