import { describe, expect, test } from "vitest";
import { kindsOf } from "./rules.js";

const article = [
  "Storm leaves 12 dead on the coast",
  "A storm killed 12 people on the coast on Monday and tore the roofs off 300 houses in Lom and Osk.",
  "The governor, Anna Brandt, said the harbours would stay shut until the pilots had looked at them.",
  "Soldiers brought water and tents to the camps, where 4,000 people spent the night.",
];

function kindsBelow(lines: readonly string[], mark = "\n\n"): string[] {
  const text = `${article.join("\n\n")}\n\n${lines.join(mark)}\n\nThe schools are closed for a week.`;
  return kindsOf(text)
    .filter(([, line]) => lines.some((one) => one.includes(line)))
    .map(([kind]) => kind);
}

describe("class notes", () => {
  test.each([
    [["Jane Roe '98 has opened a bakery in Lom.", "Tom Varga '74, PhD '79, walked 500 miles."]],
    [["Ruth Adeney '51, Paul Lim '63", "Carla Motta MA '88", "Class of 1968: the 50th reunion is on 6 October."]],
    [["Mina O'Dell-Park ’11 and Luke Stern ’12 had a son.", "Ann-Marie Voss ’03 wrote a book of 40 poems."]],
    [["**'88** Dee Park walked the coast, 780 km in 33 days.", "**'03** Jo Lim Adeney has 2 sons."]],
  ])("%j are furniture", (lines) => {
    expect(kindsBelow(lines)).toEqual(lines.map(() => "furniture"));
  });

  test.each([
    [["Jane Roe '98 was among the 12 dead."]],
    [["The storm of '98 killed 40 people in Lom.", "That of '74 killed 9 people in Osk."]],
    [["Anna Brandt '12 houses are gone, 3 more will go' is what the governor wrote.", "In '98 there were 9 dead."]],
    [["Class of 2020: 41 pupils", "Class of 2021: 38 pupils"]],
    [["Lom: 7 dead", "Osk: 5 dead"]],
  ])("%j are the article's", (lines) => {
    expect(kindsBelow(lines)).not.toContain("furniture");
  });
});

describe("tables", () => {
  test.each([
    [["| Open | 39.90 |", "| Day range | 37.80–40.05 |", "| Beta | 1.2 |"]],
    [["| Hotel Lom | $79 | 8.6/10 |", "| Inn at Osk | $119 | pool |"]],
    [["| Day | Max | Min |", "| Thu 29 | 12° | 8° |", "| Fri 30 | 10° | 6° |"]],
  ])("%j is the page's", (rows) => {
    expect(kindsBelow(rows, "\n")).toEqual(rows.map(() => "furniture"));
  });

  test.each([
    [["| Town | Dead | Missing |", "| Lom | 7 | 12 |", "| Osk | 5 | 3 |"]],
    [["| Day | Dead |", "| Monday | 7 |", "| Tuesday | 5 |"]],
    [["| Money found | |", "| USD | 41,000 |", "| EUR | 12,500 |"]],
    [["| Saturday | 41.2°C |", "| Sunday | 40.8°C |"]],
    [["| Wards open in Lom | 3 of 5 |", "| In Osk | 2 of 5 |"]],
    [["| Bid | $3.2 billion |", "| Premium | 31% |"]],
    [["| Wind | 160 km/h |", "| Damage | USD 40 million |"]],
    [["| Party | Seats | Change |", "| Greens | 41 | +3 |", "| Labour | 38 | -6 |"]],
  ])("%j is the article's", (rows) => {
    expect(kindsBelow(rows, "\n")).not.toContain("furniture");
  });
});

test("a table of many rows is read once", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `| Thu ${at % 31} | 12° | 8° |`);
  const begun = performance.now();
  expect(new Set(kindsBelow(rows.slice(0, 5), "\n"))).toEqual(new Set(["furniture"]));
  kindsOf(`${article.join("\n\n")}\n\n${rows.join("\n")}`);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
