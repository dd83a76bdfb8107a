import { describe, expect, it } from "vitest";
import { printed } from "./reading.js";

describe("ranges, changes and trends", () => {
  it.each([
    ["15 to 20 ships waited.", "15 to 20 | count | 15..20 | range"],
    ["Between 1,200 and 1,500 came.", "Between 1,200 and 1,500 | count | 1200..1500 | range"],
    ["10–12 men fled.", "10–12 | count | 10..12 | range"],
    ["A fine of $5-$10 million looms.", "$5-$10 million | money | 5000000..10000000 USD | range"],
    ["A fine of €5-10 million looms.", "€5-10 million | money | 5000000..10000000 EUR | range"],
    ["Between half and two-thirds of homes fell.", "Between half and two-thirds | ratio | 0.5..0.666667 | range"],
    ["40 percent to 70 percent of roofs went.", "40 percent to 70 percent | percent | 40..70 percent | range"],
    ["1 to 2 thousand people came.", "1 to 2 thousand | count | 1000..2000 | range"],
    ["A two- to three-week pause began.", "two- to three-week | duration | 14..21 day | range"],
    ["It takes 15- to 20-minute breaks.", "15- to 20-minute | duration | 0.0104167..0.0138889 day | range"],
    ["Two or three men ran.", "Two or three | count | 2..3 | range"],
    ["The index is from 3.6 to 4.3 now.", "from 3.6 to 4.3 | count | 3.6..4.3 | range"],
    ["Oil went from $75 to $45.88 in a day.", "from $75 to $45.88 | money | 45.88..45.88 USD | exact | down"],
    ["Deaths rose from 20 to 30.", "from 20 to 30 | count | 30..30 | exact | up"],
    ["Down from 287 to 252, it shrank.", "from 287 to 252 | count | 252..252 | exact | down"],
    ["Sales rose 19 percent.", "19 percent | percent | 19..19 percent | exact | up"],
    ["The toll fell by 3.", "3 | count | 3..3 | exact | down"],
    ["Shares were up about 5%.", "about 5% | percent | 4.75..5.25 percent | about | up"],
    [
      "It warmed, up by 2 degrees Fahrenheit.",
      "2 degrees Fahrenheit | measure | 1.11111..1.11111 degree Celsius | exact | up",
    ],
    ["Prices rose between 5% and 6%.", "between 5% and 6% | percent | 5..6 percent | range | up"],
    ["It closed 2% lower.", "2% | percent | 2..2 percent | exact | down"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toEqual([expected]);
  });

  it.each([
    [
      "Profit rose $43 million to $419 million.",
      [
        "$43 million | money | 43000000..43000000 USD | exact | up",
        "$419 million | money | 419000000..419000000 USD | exact",
      ],
    ],
    ["It fell 3 percent to 12.", ["3 percent | percent | 3..3 percent | exact | down", "12 | count | 12..12 | exact"]],
    ["12 men and 15 women fled.", ["12 | count | 12..12 | exact", "15 | count | 15..15 | exact"]],
    ["The side gave up 517 yards.", ["517 yards | measure | 472.745..472.745 metre | exact"]],
    ["He cut 500 jobs.", ["500 | count | 500..500 | exact"]],
    [
      "Norra Oil fell 2.3 percent, Alba Steel by 2.6 percent and Corto 1.9 percent.",
      [
        "2.3 percent | percent | 2.3..2.3 percent | exact | down",
        "2.6 percent | percent | 2.6..2.6 percent | exact | down",
        "1.9 percent | percent | 1.9..1.9 percent | exact | down",
      ],
    ],
    [
      "Prices rose 3 percent after Alba Steel beat forecasts by 4 percent.",
      ["3 percent | percent | 3..3 percent | exact | up", "4 percent | percent | 4..4 percent | exact"],
    ],
  ])("keeps two numbers apart: %s", (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });
});
