// Claims that answer one question have one frame, whatever the words: the event, the noun and the part.
import { describe, expect, it } from "vitest";
import { figureIn, quantitiesIn } from "./claims-of.js";

type Row = readonly [text: string, figure: string, event: string | null, noun: string | null];

const expectFrames = (rows: readonly Row[]) =>
  it.each(rows)("%s “%s”: %s of %s", (text, figure, event, noun) => {
    const { frame } = figureIn(text, figure);
    expect([frame.event, frame.noun]).toEqual([event, noun]);
  });

describe("an event tells only its kinds of amount", () => {
  expectFrames([
    ["More than 600 people spent the night in a gym.", "More than 600", "sheltering", "person"],
    ["The team was awarded 12 medals.", "12", null, "medal"],
    ["She made 40 runs.", "40", null, "run"],
    ["Police fired at about 40 lorries.", "about 40", null, "vehicle"],
    ["Shots were fired at 11 cars.", "11", null, "vehicle"],
    ["Some 300 clerks were fired on Monday.", "Some 300", "layoffs", "job"],
    ["The court held 12 hearings.", "12", null, "hearing"],
    ["Guards hold 40 prisoners in the fort.", "40", "detentions", "person"],
    ["The train left with 12 crates.", "12", null, "crate"],
  ]);
});

describe("states behind the noun or the verb", () => {
  expectFrames([
    ["There were 54 people on board.", "54", "aboard", "person"],
    ["Thirty-one were in hospital.", "Thirty-one", "hospitalisations", "person"],
    ["Some 19,500 people are in temporary shelters.", "Some 19,500", "sheltering", "person"],
    ["The storm left 40,000 homes without electricity.", "40,000", "outage", "home"],
    ["Ninety-six activists are behind bars.", "Ninety-six", "detentions", "person"],
    ["Forty were taken into custody.", "Forty", "detentions", "person"],
    ["Nineteen passengers were taken to hospital.", "Nineteen", "hospitalisations", "person"],
    ["Some 210 houses are beyond repair.", "Some 210", "damage", "home"],
    ["Three inmates are on the run.", "Three", "missing", "person"],
    ["Police shot 12 dogs on the island.", "12", null, "dog"],
    ["The parade had 12 boards on wheels.", "12", null, "board"],
  ]);
});

describe("labels of bulletins", () => {
  expectFrames([
    ["Dead: 9", "9", "deaths", "person"],
    ["Missing: 6", "6", "missing", "person"],
    ["Houses destroyed: 2,100", "2,100", "damage", "home"],
    ["In shelters: 19,500", "19,500", "sheltering", "person"],
    ["Homes without power: 41,000", "41,000", "outage", "home"],
    ["Flights cancelled: 210", "210", "cancellations", "flight"],
  ]);

  it.each([
    ["Dead: 9", "9"],
    ["Wounded – 33", "33"],
  ])("%s asserts", (text, figure) => {
    expect(figureIn(text, figure).claim).toBe(true);
  });
});

describe("the number of", () => {
  expectFrames([
    ["Police put the number of dead at eleven.", "eleven", "deaths", "person"],
    ["The number of people in custody has reached 9,900.", "9,900", "detentions", "person"],
    ["The find brings to 11 the number of people killed.", "11", "deaths", "person"],
    ["He put the number of destroyed homes at 400.", "400", "damage", "home"],
    ["The number of looms has risen to 640.", "640", null, "loom"],
  ]);
});

describe("clauses behind the noun", () => {
  expectFrames([
    ["That makes six people whom Halvorsen has killed.", "six", "deaths", "person"],
    ["The 23 who died were all from Porto.", "23", "deaths", "person"],
    ["Of the 40 men they had arrested, 12 were freed.", "40", "detentions", "person"],
  ]);
});

describe("another number for the same", () => {
  expectFrames([
    ["The ministry says 52 people died. The opposition counted 88.", "88", "deaths", "person"],
    ["Police counted 12,000 marchers. The organisers spoke of 50,000.", "50,000", "protest", "person"],
    ["Officials say 200 were arrested. The lawyers put it at 300.", "300", "detentions", "person"],
    ["Rescuers counted 11 dead, four of them on a beach.", "four", "deaths", "person"],
    ["Police said 52 people died. The shop counted 88 hats.", "88", null, "hat"],
  ]);
});

describe("lives and roofs", () => {
  expectFrames([
    ["The fever claimed the lives of 31 people.", "31", "deaths", "person"],
    ["Some 400 lives were lost.", "Some 400", "deaths", "person"],
    ["Rescuers pulled 12 bodies from the mud.", "12", "deaths", "person"],
    ["Two thousand families lost the roof over their heads.", "Two thousand", "displacement", "family"],
    ["Some 35 bridges were swept away.", "Some 35", "damage", "bridge"],
  ]);
});

describe("days", () => {
  it.each([
    ["Nine people were injured on Saturday when a coach crashed near Turin.", "on Saturday", "crash"],
    ["The blast on Tuesday wounded four people.", "on Tuesday", "blast"],
    ["Nine people were injured on Saturday when the band came home.", "on Saturday", "injuries"],
    ["Nurses marched through the capital on Tuesday.", "on Tuesday", "protest"],
    ["Police arrested the couple near the market on 3 May.", "on 3 May", "detentions"],
    ["Nine people were injured in the blast on Saturday.", "on Saturday", "blast"],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });

  it.each([
    ["By the Interior Ministry's count of Tuesday, 61 people were detained.", "Tuesday"],
    ["Figures released on 3 May show 41 people are ill.", "on 3 May"],
  ])("%s “%s” dates the report", (text, figure) => {
    expect(quantitiesIn(text).find((quantity) => quantity.text === figure)?.claim).toBe(false);
  });
});

describe("whose count it is", () => {
  it.each([
    ["By the Interior Ministry's count, 61 people were detained.", "61", "Interior Ministry"],
    ["An Interior Ministry count published Tuesday showed 61 people were detained.", "61", "Interior Ministry"],
    ["According to Health Ministry data, 41 people are ill.", "41", "Health Ministry"],
  ])("%s “%s”: %s", (text, figure, speaker) => {
    expect(figureIn(text, figure).speaker).toBe(speaker);
  });
});
