import { describe, expect, test } from "vitest";
import { createJudge } from "../../src/verdicts/judge.js";
import type { JudgeContext, JudgedClaim } from "../../src/verdicts/judged-claim.js";
import { claim, context, type Extra, quantity } from "./claims.js";
import { rules } from "./rules.js";

const judge = createJudge(rules);

/** "A1 at least 10" is what outlet A says on 1 May; "A0 10" on a day nobody knows. */
function said(line: string, extra: Extra = {}): JudgedClaim {
  const space = line.indexOf(" ");
  const text = line.slice(space + 1);
  return claim(line.charAt(0), Number(line.slice(1, space)), text.replace(/^date |^score /, ""), quantity(text), extra);
}

function verdictOf(lines: readonly string[], known: Partial<JudgeContext> = {}): string {
  return judge(
    lines.map((line) => said(line)),
    { ...context, ...known },
  ).verdict;
}

type Row = readonly [news: string, verdict: string, ...lines: string[]];

describe("figures of one day", () => {
  const rows: readonly Row[] = [
    // the same number, whatever the hedge
    ["flood", "agree", "A1 164", "B1 164"],
    ["flood", "agree", "A1 164", "B1 at least 164"],
    ["flood", "agree", "A1 at least 10", "B1 ten"],
    ["flood", "agree", "A1 14,000", "B1 some 14,000"],
    ["strike", "agree", "A1 over 2,000", "B1 more than 2,000"],
    ["strike", "agree", "A1 nearly 2,000", "B1 about 2,000"],
    ["strike", "agree", "A1 nearly 2,000", "B1 more than 2,000"],
    ["layoffs", "agree", "A1 up to 80", "B1 80"],
    ["layoffs", "agree", "A1 as many as 80", "B1 at least 80"],
    ["layoffs", "agree", "A1 dozens", "B1 dozens"],
    ["market", "agree", "A1 $1.8 million", "B1 $1,800,000"],
    ["market", "agree", "A1 15 to 20", "B1 15 to 20"],
    ["poll", "agree", "A1 half", "B1 50 percent"],
    ["court", "agree", "A1 two years", "B1 2 years"],
    ["sport", "agree", "A1 score 3-1", "B1 score 1-3"],
    ["sport", "agree", "A1 3 place", "B1 3 place"],
    ["storm", "agree", "A1 date 2024-04-30", "B1 date 2024-04-30"],
    ["storm", "agree", "A1 at 14:05", "B1 at 14:05"],
    // rounded to the digits shown
    ["epidemic", "agree", "A1 14,103", "B1 14,000"],
    ["epidemic", "agree", "A1 14,103", "B1 14,100"],
    ["epidemic", "agree", "A1 9,873", "B1 9,900"],
    ["epidemic", "agree", "A1 9,851", "B1 9,900"],
    ["epidemic", "agree", "A1 1,812,344", "B1 1.8 million"],
    ["epidemic", "agree", "A1 1.8 million", "B1 two million"],
    ["epidemic", "agree", "A1 164", "B1 160"],
    ["epidemic", "agree", "A1 at least 164", "B1 160"],
    ["epidemic", "agree", "A1 312", "B1 300"],
    ["election", "agree", "A1 47.8 percent", "B1 48 percent"],
    ["election", "agree", "A1 33.4 percent", "B1 third"],
    ["market", "agree", "A1 $4.36 billion", "B1 $4.4 billion"],
    ["market", "agree", "A1 $75.38", "B1 $75"],
    ["fire", "agree", "A1 58 km", "B1 36 miles"],
    ["fire", "agree", "A1 5 miles", "B1 8 km"],
    ["fire", "agree", "A1 1,000 acres", "B1 405 hectares"],
    ["quake", "agree", "A1 6.1 magnitude", "B1 6 magnitude"],
    ["heat", "agree", "A1 43 degrees", "B1 43 C"],
    ["heat", "agree", "A1 109 degrees", "B1 43 C"],
    ["court", "agree", "A1 6 months", "B1 180 days"],
    // can't both be right
    ["flood", "conflict", "A1 dozens", "B1 at least 164"],
    ["flood", "conflict", "A1 10", "B1 12"],
    ["flood", "conflict", "A1 164", "B1 614"],
    ["flood", "conflict", "A1 164", "B1 1,640"],
    ["flood", "conflict", "A1 at least 50", "B1 47"],
    ["flood", "conflict", "A1 up to 20", "B1 23"],
    ["flood", "conflict", "A1 more than 300", "B1 up to 250"],
    ["flood", "conflict", "A1 fewer than 10", "B1 at least 10"],
    ["strike", "conflict", "A1 13,000", "B1 14,000"],
    ["strike", "conflict", "A1 14,000", "B1 14,600"],
    ["strike", "conflict", "A1 9,900", "B1 9,960"],
    ["strike", "conflict", "A1 14,103", "B1 14,130"],
    ["strike", "conflict", "A1 about 2,000", "B1 about 4,000"],
    ["strike", "conflict", "A1 hundreds", "B1 4,000"],
    ["strike", "conflict", "A1 several", "B1 14"],
    ["strike", "conflict", "A1 15 to 20", "B1 24"],
    ["strike", "conflict", "A1 15 to 20", "B1 30 to 40"],
    ["layoffs", "conflict", "A1 100", "B1 160"],
    ["layoffs", "conflict", "A1 1,000", "B1 600"],
    ["layoffs", "conflict", "A1 1,200", "B1 1,500"],
    ["market", "conflict", "A1 $2.5 million", "B1 $2.6 million"],
    ["market", "conflict", "A1 $1.2 billion", "B1 $1.2 million"],
    ["market", "conflict", "A1 $45.88", "B1 $48.55"],
    ["election", "conflict", "A1 47.8 percent", "B1 52.1 percent"],
    ["election", "conflict", "A1 50 percent", "B1 48 percent"],
    ["election", "conflict", "A1 half", "B1 70 percent"],
    ["quake", "conflict", "A1 5.9 magnitude", "B1 6.1 magnitude"],
    ["quake", "conflict", "A1 40 C", "B1 42 C"],
    ["fire", "conflict", "A1 36 miles", "B1 35 miles"],
    ["fire", "conflict", "A1 58 km", "B1 58 miles"],
    ["court", "conflict", "A1 5 years", "B1 7 years"],
    ["court", "conflict", "A1 two years", "B1 18 months"],
    ["court", "conflict", "A1 two weeks", "B1 10 days"],
    ["court", "conflict", "A1 49 old", "B1 51 old"],
    ["court", "conflict", "A1 49 old", "B1 50 old"],
    ["landing", "conflict", "A1 date 2024-04-05", "B1 date 2024-04-06"],
    ["landing", "conflict", "A1 date 2024-04", "B1 date 2024-05-06..2024-05-12"],
    ["landing", "conflict", "A1 date ..2024-04-19", "B1 date 2024-04-21"],
    ["landing", "conflict", "A1 date 2024-04-19..", "B1 date 2024-04-17"],
    ["landing", "conflict", "A1 at 14:05", "B1 at 14:50"],
    ["sport", "conflict", "A1 score 3-1", "B1 score 3-2"],
    ["sport", "conflict", "A1 2 place", "B1 3 place"],
    // not known to be apart
    ["flood", "compatible", "A1 at least 10", "B1 12"],
    ["flood", "compatible", "A1 at least 10", "B1 at least 12"],
    ["flood", "compatible", "A1 dozens", "B1 64"],
    ["flood", "compatible", "A1 dozens", "B1 at least 64"],
    ["flood", "compatible", "A1 dozens", "B1 100"],
    ["flood", "compatible", "A1 hundreds", "B1 600"],
    ["flood", "compatible", "A1 about 50", "B1 53"],
    ["flood", "compatible", "A1 about 50", "B1 47 to 60"],
    ["flood", "compatible", "A1 nearly 2,000", "B1 1,870 to 1,900"],
    ["flood", "compatible", "A1 up to 80", "B1 70"],
    ["island", "compatible", "A1 more than 100,000", "B1 120,000"],
    ["poll", "compatible", "A1 40 percent to 70 percent", "B1 40 percent to 80 percent"],
    ["poll", "compatible", "A1 more than 40 percent", "B1 half"],
    ["court", "compatible", "A1 no more than ten days", "B1 less than two weeks"],
    ["court", "compatible", "A1 no more than ten days", "B1 6 days"],
    ["fire", "compatible", "A1 about 58 km", "B1 35 miles"],
    ["fire", "compatible", "A1 at least 8 km", "B1 8.4 km"],
    ["landing", "compatible", "A1 date 2024-04-29..2024-05-05", "B1 date 2024-05-01"],
    ["landing", "compatible", "A1 date ..2024-05-19", "B1 date 2024-05-17"],
    ["landing", "compatible", "A1 date 2003-01-01..2003-12-31", "B1 date 2003-12-01..2003-12-31"],
    ["landing", "compatible", "A1 date 1991-12-16", "B1 30 years"],
    ["landing", "compatible", "A1 date 1994-05-01", "B1 30 years"],
    ["landing", "compatible", "A1 at 13:53 local", "B1 at 10:23 GMT"],
    ["landing", "compatible", "A1 at 14:00", "B1 at 13:53"],
    ["heist", "compatible", "A1 €2 million", "B1 £1.7 million"],
    ["heist", "compatible", "A1 £88m", "B1 $136m"],
    ["mixed", "compatible", "A1 12 percent", "B1 12"],
    ["heat", "compatible", "A1 39 degrees", "B1 43 C"],
    ["mixed", "compatible", "A1 3 points", "B1 6 percent"],
    // inside what the digits show, and yet far off
    ["layoffs", "compatible", "A1 100", "B1 140"],
    ["march", "compatible", "A1 1,000", "B1 1,460"],
    // days whatever the bound
    ["fire", "agree", "A1 date 2014-01-01..2014-12-31", "B1 date 2014-01-01.."],
    ["landing", "agree", "A1 date 2024-04-19", "B1 date ..2024-04-19"],
    // one source
    ["flood", "single", "A1 164"],
    ["flood", "single", "A1 164", "A1 at least 164"],
    ["flood", "single", "A1 14,103", "A1 14,000"],
    ["cable", "single", "A1 40,000 km", "A1 25,000 miles"],
    ["cable", "single", "A1 20 km", "A1 12.5 miles"],
    ["landing", "single", "A1 date 2024-04-05", "A1 date 2024-04-05"],
    // three and more sources
    ["flood", "agree", "A1 14,103", "B1 14,000", "C1 about 14,100"],
    ["flood", "conflict", "A1 164", "B1 164", "C1 164", "D1 146"],
    ["flood", "conflict", "A1 dozens", "B1 64", "C1 at least 164"],
    ["island", "compatible", "A1 more than 100,000", "B1 120,000", "C1 more than 100,000", "D1 120,000"],
  ];
  test.each(rows)("%s: %s: %s, %s", (_news, verdict, ...lines) => {
    expect(verdictOf(lines)).toBe(verdict);
    expect(verdictOf([...lines].reverse())).toBe(verdict);
  });
});

describe("figures of several days", () => {
  const falls: readonly Row[] = [
    ["troops", "update", "A1 2,400", "B2 1,900"],
    ["missing", "update", "A1 45", "B2 12"],
    ["shares", "update", "A1 $75.10", "B2 $45.88"],
    ["votes counted", "update", "A1 40 percent", "B2 82 percent"],
    ["hectares", "update", "A1 400 hectares", "B3 1,250 hectares"],
    ["magnitude", "conflict", "A1 5.9 magnitude", "B2 6.1 magnitude"],
    ["age", "conflict", "A1 49 old", "B2 51 old"],
    ["day", "conflict", "A1 date 2024-04-05", "B4 date 2024-04-06"],
    ["length", "conflict", "A1 5 years", "B4 7 years"],
    ["time", "conflict", "A1 at 14:05", "B2 at 14:50"],
    ["a figure without a day, which may be older or newer", "compatible", "A0 45", "B2 12"],
    ["figures without a day", "conflict", "A0 45", "B0 12"],
    ["island", "compatible", "A1 more than 100,000", "B2 120,000"],
    ["heist", "compatible", "A1 €2 million", "B2 £1.7 million"],
    ["agreement over days", "agree", "A1 45", "B2 45", "C5 45"],
  ];
  test.each(falls)("%s: %s: %s, %s", (_news, verdict, ...lines) => {
    expect(verdictOf(lines)).toBe(verdict);
    expect(verdictOf([...lines].reverse())).toBe(verdict);
  });

  const cannotFall: readonly Row[] = [
    ["growing toll", "update", "A1 10", "B2 14"],
    ["growing toll", "update", "A1 10", "B2 14", "C3 31"],
    ["growing toll, hedged", "update", "A1 at least 10", "B2 14"],
    ["growing toll, vague at first", "update", "A1 dozens", "B2 164"],
    ["the same day", "conflict", "A1 10", "B1 14"],
    ["falls untold", "conflict", "A1 14", "B2 10"],
    ["falls to a fraction: another count", "compatible", "A1 31", "B2 12"],
    ["vague again", "conflict", "A1 at least 164", "B2 dozens"],
    ["vaguer by far", "conflict", "A1 at least 1,640", "B2 dozens"],
    ["the latest differ", "conflict", "A1 10", "B2 14", "C2 17"],
    ["the latest agree", "update", "A1 10", "B1 12", "C2 17", "D2 17"],
    ["an old figure repeated", "update", "A1 10", "B2 14", "C3 10"],
    ["an old figure repeated", "update", "A1 10", "B2 14", "C3 14", "D4 10"],
    ["an outlier in the middle", "conflict", "A1 10", "B2 14", "C3 10", "D4 10"],
    ["lower, and never told before", "conflict", "A1 10", "B2 14", "C3 12"],
    ["an undated old figure", "update", "A1 10", "B2 14", "C0 10"],
    ["an undated other figure", "update", "A1 10", "B2 14", "C0 11"],
    ["two undated figures of a toll that grows", "update", "A1 10", "B2 14", "C0 11", "D0 13"],
    ["two undated figures of a toll that stands", "conflict", "A1 10", "B2 10", "C0 11", "D0 13"],
    ["a rounding later", "agree", "A1 14,103", "B2 14,000"],
    ["a rounding earlier", "agree", "A1 14,000", "B2 14,103"],
  ];
  test.each(cannotFall)("%s: %s: %s, %s", (_news, verdict, ...lines) => {
    expect(verdictOf(lines, { cannotFall: true })).toBe(verdict);
    expect(verdictOf([...lines].reverse(), { cannotFall: true })).toBe(verdict);
  });
});

describe("figures that move with no day", () => {
  const beside = (...context: string[]): Extra => ({ frame: { event: null, noun: null, context } });
  const of = (noun: string, text = ""): Extra => ({
    frame: { event: null, noun },
    ...(text ? { sentence: text } : {}),
  });
  const rows: readonly (readonly [news: string, verdict: string, one: string, other: string, extra: Extra])[] = [
    ["a fall", "conflict", "A1 80 metres", "B2 120 metres", beside("ravin", "bu")],
    ["a bridge", "conflict", "A1 1,310 metres", "B4 1,800 metres", beside("bridg")],
    ["a summit", "conflict", "A1 2,410 metres", "B4 2,140 metres", beside("peak", "climber")],
    ["a ship", "conflict", "A1 985 feet", "B9 920 feet", beside("vessel")],
    ["a distance", "conflict", "A1 3 km", "B4 4 km", beside("station")],
    ["a tower", "conflict", "A1 12", "B2 13", of("storey")],
    ["a train", "conflict", "A1 12", "B2 9", of("carriage")],
    [
      "a count that is over",
      "conflict",
      "A1 48.2 percent",
      "B3 47.1 percent",
      of("vote", "The final count gave her 48.2 percent."),
    ],
    ["a river", "update", "A1 6.8 metres", "B2 7.4 metres", beside("river", "town")],
    ["a queue of lorries", "update", "A1 8 km", "B2 14 km", beside("lorri", "queue")],
    ["a fire and a town", "update", "A1 9 km", "B2 4 km", beside("fire", "town")],
    ["snow", "update", "A1 2 metres", "B2 4 metres", beside("snow")],
    ["hectares burnt", "update", "A1 400 hectares", "B2 900 hectares", beside("forest")],
    ["rooms", "update", "A1 12", "B2 13", of("room")],
    [
      "a count that goes on",
      "update",
      "A1 48.2 percent",
      "B3 47.1 percent",
      of("vote", "With half of the votes counted she has 48.2 percent."),
    ],
    ["a final in sport", "update", "A1 31", "B2 33", of("goal", "He came to the final with 31 goals.")],
  ];
  test.each(rows)("%s: %s", (_news, verdict, one, other, extra) => {
    expect(judge([said(one, extra), said(other, extra)], context).verdict).toBe(verdict);
  });
});

describe("ages", () => {
  const aged = (line: string, entity?: string) => said(line, entity === undefined ? {} : { entity });
  test.each([
    ["a man and a man", "man", "man", "compatible"],
    ["an old man and a man", "old man", "man", "compatible"],
    ["somebody named and a man", "Ines Kahlo", "man", "compatible"],
    ["somebody named", "Ines Kahlo", "Kahlo", "conflict"],
    ["the mayor", "mayor", "mayor", "conflict"],
    ["a ship", "ferry", "ferry", "conflict"],
  ])("of %s: %s, %s: %s", (_who, one, other, verdict) => {
    expect(judge([aged("A1 31 old", one), aged("B1 47 old", other)], context).verdict).toBe(verdict);
    expect(judge([aged("A1 31 old", one), aged("B1 31 old", other)], context).verdict).toBe("agree");
  });
});

describe("parts that a source tells", () => {
  const at = (line: string, sentence: number, scope: "whole" | "part" = "whole") =>
    said(line, { frame: { sentence, scope } });
  test("apart from their whole are no other whole", () => {
    expect(judge([at("B1 8", 2), at("C1 6", 3)], context).verdict).toBe("conflict");
    expect(judge([at("A1 8", 1), at("A1 6", 1, "part"), at("B1 8", 2), at("C1 6", 3)], context).verdict).not.toBe(
      "conflict",
    );
    expect(judge([at("A1 8", 1), at("A1 6", 4, "part"), at("B1 8", 2), at("C1 6", 3)], context).verdict).toBe(
      "conflict",
    );
  });
});

describe("what nobody dates", () => {
  const rows: readonly Row[] = [
    ["beside one dated figure that differs", "compatible", "A0 1,350", "B0 2,100", "C4 2,140"],
    ["beside one dated figure that stands", "conflict", "A0 1,350", "B0 2,100", "C4 2,140", "D5 2,140"],
    ["by itself", "conflict", "A0 1,350", "B0 2,100"],
  ];
  test.each(rows)("%s: %s: %s, %s", (_news, verdict, ...lines) => {
    expect(verdictOf(lines)).toBe(verdict);
  });
  const weekday = (day: number): Extra => ({
    quantity: {
      min: null,
      max: null,
      unresolved: "the document has no known date",
      expression: { kind: "weekday", weekday: day, direction: "past" },
    },
  });
  test.each([
    ["Monday, and the 6th, which was one", 1, "date 2024-05-06", "agree"],
    ["Tuesday, and the 6th, which was none", 2, "date 2024-05-06", "compatible"],
    ["Monday, and a week with one", 1, "date 2024-05-06..2024-05-12", "compatible"],
  ])("%s: %s, %s: %s", (_news, day, date, verdict) => {
    const claims = [said("A0 date 2024-05-01", weekday(day)), said(`B9 ${date}`)];
    expect(judge(claims, context).verdict).toBe(verdict);
  });
});

describe("a vague headline over a figure", () => {
  const rows: readonly Row[] = [
    ["of one source, and the figure elsewhere", "agree", "A1 dozens", "A1 64", "B1 64"],
    ["of one source, and another figure elsewhere", "conflict", "A1 dozens", "A1 64", "B1 71"],
    ["of one source, the figure of another", "compatible", "A1 dozens", "B1 64"],
    ["of two sources, one of which has the figure", "compatible", "A1 dozens", "A1 64", "B1 dozens"],
    ["a year and its day", "agree", "A1 date 2016-01-01..2016-12-31", "A1 date 2016-03-22", "B1 date 2016-03-22"],
  ];
  test.each(rows)("%s: %s: %s, %s", (_news, verdict, ...lines) => {
    expect(verdictOf(lines)).toBe(verdict);
    expect(verdictOf([...lines].reverse())).toBe(verdict);
  });
});

describe("claims that hardly answer one question", () => {
  test.each([
    ["the same day", ["A1 14", "B1 10"], "compatible"],
    ["a toll that falls", ["A1 14", "B2 10"], "compatible"],
    ["a toll that grows", ["A1 10", "B2 14"], "update"],
  ])("%s: %s: %s", (_news, lines, verdict) => {
    const claims = lines.map((line) => said(line));
    expect(judge(claims, { ...context, cannotFall: true, areSure: () => false }).verdict).toBe(verdict);
    expect(judge(claims, { ...context, cannotFall: true, areSure: () => true }).verdict).toBe(
      verdict === "update" ? "update" : "conflict",
    );
  });
});

describe("figures of a moment", () => {
  const inHospital = (line: string, sentence: string) => said(line, { sentence });
  test.each([
    ["B0 12", "Twelve are still in hospital.", "compatible"],
    ["B0 12", "At present 12 are in hospital.", "compatible"],
    ["B0 12", "Twelve were taken to hospital.", "conflict"],
    ["B0 12", "Twelve made a remainder of it.", "conflict"],
  ])("an undated %s in «%s» beside an undated 45: %s", (line, sentence, verdict) => {
    const other = inHospital("A0 45", "They took 45 to hospital.");
    expect(judge([other, inHospital(line, sentence)], context).verdict).toBe(verdict);
  });
  test.each([
    ["Thirty remain in hospital.", "update"],
    ["Thirty people are in custody.", "update"],
    ["The ministry revised the number down to 30.", "update"],
    ["Thirty were taken to hospital.", "conflict"],
  ])("a count that can't fall, lower on the next day in «%s»: %s", (sentence, verdict) => {
    const other = inHospital("A1 45", "They took 45 to hospital.");
    expect(judge([other, inHospital("B2 30", sentence)], { ...context, cannotFall: true }).verdict).toBe(verdict);
  });
});

describe("figures given before", () => {
  test.each([
    ["Police had at first spoken of 45.", "compatible"],
    ["In the morning they had still spoken of 45.", "compatible"],
    ["Police spoke of 45.", "conflict"],
  ])("«%s» beside 61: %s", (sentence, verdict) => {
    for (const day of [1, 3]) {
      const claims = [said("A1 61", {}), said(`B${day} 45`, { sentence })];
      expect(judge(claims, { ...context, cannotFall: true }).verdict).toBe(verdict);
    }
  });
});

describe("lengths of time", () => {
  test.each([
    ["a strike that has lasted 40 days", "a 53-day strike", "update"],
    ["They have been on strike for 40 days.", "The strike took 53 days.", "update"],
    ["The strike lasted 40 days.", "The strike lasted 53 days.", "conflict"],
  ])("%s / %s: %s", (one, other, verdict) => {
    const days = (source: string, day: number, value: number, sentence: string) => {
      const stated = { value, unit: "day" };
      const quantity = { kind: "duration", min: value, max: value, unit: "day", bound: "exact", stated } as const;
      return claim(source, day, `${value} days`, quantity, { sentence, frame: { event: "walkout", noun: "strike" } });
    };
    expect(judge([days("A", 1, 40, one), days("B", 20, 53, other)], context).verdict).toBe(verdict);
  });
});

describe("one article", () => {
  const crowd = (text: string, speaker: string, sentence: number, source = "A") =>
    said(`${source}1 ${text}`, { speaker, frame: { sentence, event: sentence % 2 ? "protest" : "attendance" } });
  test("gives the figures of two authorities side by side", () => {
    expect(judge([crowd("45,000", "the union", 3), crowd("18,000", "police", 4)], context).verdict).toBe("conflict");
    expect(judge([crowd("45,000", "the union", 3), crowd("18,000", "police", 8)], context).verdict).toBe("single");
    expect(judge([crowd("45,000", "the union", 3), crowd("18,000", "the union", 4)], context).verdict).toBe("single");
  });
  test("that tells two figures apart does not contradict its reprint of the next day", () => {
    const reprint = (line: string) => said(line, { origin: "A", sentence: "It rose to 14 percent from 13." });
    const all = [
      reprint("A1 13 percent"),
      reprint("A1 14 percent"),
      reprint("B2 13 percent"),
      reprint("B2 14 percent"),
    ];
    expect(judge(all, context).verdict).not.toBe("conflict");
  });
});
