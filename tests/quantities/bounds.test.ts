import { describe, expect, it } from "vitest";
import { printed } from "./reading.js";

describe("bounds", () => {
  it.each([
    ["At least 164 people died.", "At least 164 | count | 164..null | at-least"],
    ["Police held 164 or more.", "164 or more | count | 164..null | at-least"],
    ["No fewer than 12 ships sank.", "No fewer than 12 | count | 12..null | at-least"],
    ["The toll is 80 and counting.", "80 and counting | count | 80..null | at-least"],
    ["A boat with 12 people or more sank.", "12 people or more | count | 12..null | at-least"],
    ["More than $100 million was lost.", "More than $100 million | money | 100000000..null USD | more-than"],
    ["Just over 10 seconds passed.", "Just over 10 seconds | duration | 0.000115741..null day | more-than"],
    ["Upwards of 300 homes burned.", "Upwards of 300 | count | 300..null | more-than"],
    ["No more than ten days are left.", "No more than ten days | duration | 0..10 day | at-most"],
    ["Up to 70 per cent of users went offline.", "Up to 70 per cent | percent | 0..70 percent | at-most"],
    ["As many as 80 were hurt.", "As many as 80 | count | 0..80 | at-most"],
    ["A maximum of 40 guests may come.", "A maximum of 40 | count | 0..40 | at-most"],
    ["It takes less than two weeks.", "less than two weeks | duration | 0..14 day | less-than"],
    ["Just under 20 percent voted.", "Just under 20 percent | percent | 0..20 percent | less-than"],
    ["Some 14,000 officers came.", "Some 14,000 | count | 13300..14700 | about"],
    [
      "An estimated two million euros is gone.",
      "An estimated two million euros | money | 1900000..2100000 EUR | about",
    ],
    ["The mud is as deep as 50ft.", "as deep as 50ft | measure | 0..15.24 metre | at-most"],
    ["They face up to 15 years.", "up to 15 years | duration | 0..5478.75 day | at-most"],
    ["The debts add up to nearly 7 million euros.", "nearly 7 million euros | money | 6300000..7000000 EUR | about"],
    ["The union puts the jobs at risk closer to 3,000.", "closer to 3,000 | count | 2850..3150 | about"],
    ["Nearly 2,000 were held.", "Nearly 2,000 | count | 1800..2000 | about"],
    ["20-odd people stayed.", "20-odd | count | 19..21 | about"],
    ["At least about 50 died.", "At least about 50 | count | 50..null | at-least"],
    ["A total of 103 died.", "103 | count | 103..103 | exact"],
    ["At least another 30 are missing.", "At least another 30 | count | 30..null | at-least"],
    ["A drop of more than a 10 percent share.", "more than a 10 percent | percent | 10..null percent | more-than"],
    ["Nearly a week of rain came.", "Nearly a week | duration | 6.3..7 day | about"],
    ["It has more than 100 but fewer than 200 rooms.", "more than 100 but fewer than 200 | count | 100..200 | range"],
    ["Dozens of homes burned.", "Dozens | count | 24..99 | vague"],
    ["Tens of thousands marched.", "Tens of thousands | count | 10000..99999 | vague"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toEqual([expected]);
  });

  it.each([
    ["Some people left.", []],
    ["They talked about three officers.", ["three | count | 3..3 | exact"]],
    ["Over the past two years it grew.", ["two years | duration | 730.5..730.5 day | exact"]],
    ["It spoke, over two weeks, of reform.", ["two weeks | duration | 14..14 day | exact"]],
    ["The plane flew over 2 villages.", ["2 | count | 2..2 | exact"]],
    ["It sold fewer than the 900 hoped for.", ["900 | count | 900..900 | exact"]],
    ["Few people came.", []],
    ["Osei scores twice as Accra wins.", []],
    ["Test scores rose at all schools.", []],
    ["She shot scores of 71 and 68.", ["71 | count | 71..71 | exact", "68 | count | 68..68 | exact"]],
    ["The scores were level.", []],
    ["Scores were hurt in the crush.", ["Scores | count | 40..99 | vague"]],
    ["The blast hurt scores.", ["scores | count | 40..99 | vague"]],
    ["Scores of firms closed.", ["Scores | count | 40..99 | vague"]],
    ["The couple said no.", []],
    ["The steps add up to 40.", ["40 | count | 40..40 | exact"]],
    ["The front moved closer to two towns.", ["two | count | 2..2 | exact"]],
  ])("takes no hedge where there is none: %s", (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });
});
