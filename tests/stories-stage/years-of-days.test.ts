/** Holds that a day without a year has the year in which its story tells it only where the document looks back on that year. */
import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/index.js";

const early =
  "Two trains met on the line at Ostby on Monday, and 14 people were killed. The signal had failed, police said.";
/** 4 March 2019 was a Monday. */
const report = { id: "report", published: "2019-03-05", text: early, story: "crash" };

/** The days of the texts of a story by their words, as they are read in `text`. */
async function daysIn(text: string, published: string, others: readonly { text: string; published?: string }[] = []) {
  const more = others.map((other, index) => ({ id: `other-${index}`, story: "crash", ...other }));
  const { claims } = await reconcile([report, ...more, { id: "own", story: "crash", text, published }]);
  return claims
    .filter(({ source, quantity }) => source === "own" && quantity.expression?.kind === "day")
    .map(({ quantity: { min, max } }) => min ?? max);
}

describe("an article that looks back has the years that its story tells", () => {
  it.each<[string, string, string[]]>([
    [
      "The crash of 2019 has changed the line.\n\nThe trains met on 4 March, and 14 people were killed.",
      "2022-10-20",
      ["2019-03-04"],
    ],
    ["A court has judged the driver of 2019.\n\nThe trains met on March 4, and 14 died.", "2020-12-20", ["2019-03-04"]],
    [
      "The line was shut in 2019. The first flaw was found on February 11; the trains met on March 4; the last of the injured died on April 2.",
      "2022-10-20",
      ["2019-02-11", "2019-03-04", "2019-04-02"],
    ],
    [
      "On 4 March 2019 two trains met at Ostby.\n\nThe line has been repaired.\n\nThe crew of 4 March was cleared; the company was fined on 3 May.",
      "2022-12-20",
      ["2019-03-04", "2019-03-04", "2022-05-03"],
    ],
  ])("%s", async (text, published, days) => {
    expect(await daysIn(text, published)).toEqual(days);
  });
});

describe("its days stay as they are", () => {
  it.each<[string, string, string, string[]]>([
    [
      "within weeks",
      "The crash of 2019 is not forgotten. Families laid flowers on 4 March.",
      "2022-03-20",
      ["2022-03-04"],
    ],
    [
      "where the document writes another year only",
      "A train of 2005 left the rails on 4 March, and 3 were hurt.",
      "2022-10-20",
      ["2022-03-04"],
    ],
    [
      "where the story does not tell the day",
      "The crash of 2019 was heard in court. The trial began on 3 May.",
      "2022-10-20",
      ["2022-05-03"],
    ],
    ["ahead", "The crash of 2019 has changed the line. A stone will be laid on 4 March.", "2022-10-20", ["2023-03-04"]],
    [
      "in the half year of the first report",
      "The crash of 2019 was heard in court. The trains met on 4 March.",
      "2019-07-01",
      ["2019-03-04"],
    ],
  ])("%s", async (_where, text, published, days) => {
    expect(await daysIn(text, published)).toEqual(days);
  });

  it("though not for what is told after them", async () => {
    const other = { text: "On 4 March 2026, seven years on, 14 candles were lit at Ostby.", published: "2026-03-05" };
    const text = "The crash of 2019 was heard in court. The trains met at Ostby on 4 March.";
    expect(await daysIn(text, "2022-10-20", [other])).toEqual(["2019-03-04"]);
  });

  it("where the story tells them in two years", async () => {
    const other = { text: "A second crash on 4 March 2021 killed 2 people at Ostby.", published: "2021-03-06" };
    const text = "The crashes of 2019 and 2021 were heard in court. Trains met at Ostby on 4 March.";
    expect(await daysIn(text, "2022-10-20", [other])).toEqual(["2022-03-04"]);
  });
});

describe("a document without a date", () => {
  const undated = async (text: string) => {
    const later = {
      id: "later",
      published: "2021-03-06",
      story: "crash",
      text: "Two years on, 14 names were read at Ostby.",
    };
    const { claims } = await reconcile([report, later, { id: "own", story: "crash", text }]);
    return claims
      .filter(({ source, text: words }) => source === "own" && !/\d{4}/.test(words))
      .map(({ quantity }) => quantity.min);
  };
  it("has the year that it writes, near a report of its story", async () => {
    expect(
      await undated(
        "The board met on March 7, 2019. Trains ran again from March 9, and the signal was changed on April 2.",
      ),
    ).toEqual(["2019-03-09", "2019-04-02"]);
  });
  it("has none far from the reports, of two years or where it writes none", async () => {
    expect(await undated("The board met on March 7, 2019. The signal was changed on August 2.")).toEqual([null]);
    expect(
      await undated("The board met on March 7, 2019 and on May 5, 2021. The signal was changed on March 2."),
    ).toEqual([null]);
    expect(await undated("The signal was changed on March 2, and 14 trains ran.")).toEqual([null, 14]);
  });
});
