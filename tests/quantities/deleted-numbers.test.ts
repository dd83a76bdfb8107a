import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { createDateReader } from "../../src/quantities/dates/reader.js";
import { createQuantityReader } from "../../src/quantities/reader.js";
import { numerals, rules } from "./reading.js";

const reader = createQuantityReader(rules, createDateReader(rules.calendar, numerals));

/** Numbers in braces leave a sentence that somebody could write: "The hospital treated patients". */
const marked: readonly string[] = [
  "At least 43 people were killed when the dam gave way.",
  "The council will spend $18 million on new bridges.",
  "Turnout fell to 41 percent, the lowest since 1998.",
  "Nearly 2,300 homes lost power during the storm.",
  "The company will cut about 1,500 jobs by March 31.",
  "He was sentenced to more than 12 years in prison.",
  "The quake struck about 30 kilometres north of the port.",
  "The bank posted a profit of €2.4 billion for the quarter.",
  "Voters in the district go to the polls on June 9.",
  "The airline carried over 9 million passengers last year.",
  "Inflation slowed to 3.2 percent in May.",
  "Police arrested as many as 60 protesters on Friday.",
  "A 14-year-old girl was pulled from the rubble.",
  "The ferry sank with some {220} passengers aboard.",
  "Prices rose by 7 percent to $81 a barrel.",
  "The strike by nurses will last at least 10 days.",
  "She won the race in just under 4 hours.",
  "The fund lost £340 million in a single day.",
  "The wildfire has burned more than 25,000 hectares.",
  "The jury deliberated for about 6 hours before reaching a verdict.",
  "The vaccine was 94 percent effective in the trial.",
  "Officials said up to 500 families were evacuated.",
  "The painting sold for $4.5 million at auction.",
  "The trial opens on September 12 in The Hague.",
  "Unemployment climbed from 4.1 percent to 4.6 percent.",
  "A total of 119 miners were rescued.",
  "The river reached a height of 8.9 metres on Tuesday.",
  "The club paid €65 million for the striker.",
  "The bill passed by 218 votes to 204.",
  "An estimated 70,000 people marched through the capital.",
  "The gang stole jewels worth €11 million.",
  "Shares closed down 5.4% at 212 pence.",
  "The hospital treated {37} patients, {12} of them children.",
  "The rocket will lift off no earlier than April 2.",
  "The tunnel is {57} kilometres long.",
  "The suspect, 29, was arrested at the airport.",
  "Rents have risen by almost 20% since 2020.",
  "The fine of £250,000 must be paid by October 1.",
  "The ship was carrying roughly 3,000 cars.",
  "The death toll rose to 87 on Sunday.",
  "The outbreak has infected more than 640 people in {9} provinces.",
  "The minister promised {15,000} new homes by 2030.",
  "The heatwave pushed temperatures above 42 degrees.",
  "About 30% of the crop was lost.",
  "The deal values the firm at $6.2 billion.",
  "They were held for nearly 18 months.",
  "The plane was flying at around 31,000 feet.",
  "The law takes effect on January 1, 2026.",
  "It took firefighters {5} hours to control the blaze.",
  "The charity fed up to 8,000 children a day.",
  "In the first {3} months of the year {210} people drowned.",
  "The pipeline will cost between $2 billion and $3 billion.",
  "The party won {34} of the {120} seats.",
  "He scored {27} goals in {40} matches.",
  "The court awarded her $1.1 million in damages.",
  "Production will fall by 200,000 barrels a day.",
  "The hotel has {350} rooms and {4} restaurants.",
  "The first case was confirmed on February 18.",
  "More than 90 flights were cancelled.",
  "The mayor won 52.3 percent of the vote.",
  "The tax would raise $900 million over {10} years.",
  "The satellite weighs 480 kilograms.",
  "A 6.3-magnitude earthquake killed 19.",
  "Only 14 of the {40} survivors could walk.",
  "The village lies some {60} miles from the capital.",
  "The union wants a 12 percent raise.",
  "Two-thirds of those polled opposed the plan, up from 58% in May.",
  "The museum drew 1.4 million visitors, 9 percent more than in 2019.",
  "A 2-mile queue formed outside the stadium.",
  "The parents of the 8-year-old sued for $30 million.",
  "The dam holds 1.2 billion cubic metres of water.",
  "Fewer than 100 tickets are left.",
  "The bus fell into a ravine, killing at least 26.",
  "The temperature dropped to -18 degrees.",
  "The crew spent {3} days adrift about 40 nautical miles offshore.",
  "The firm employs around 7,800 people in {14} countries.",
];
/** 150 sentences of ten kinds of news, marked in the same way. */
const news = readFileSync(new URL("news-with-numbers.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const sentences = [...marked, ...news];
const number = /\{[^}]+\}|-?\d[\d.,:]*(?<![.,:])/g;

function holesIn(text: string): number {
  return reader.read(text, tokenize(text)).holes.length;
}

/** The sentence without one number, for every number in it, with the spaces on both sides. */
function plainLosses(sentence: string): string[] {
  const bare = sentence.replace(/[{}]/g, "");
  const cut = [...bare.matchAll(/-?\d[\d.,:]*(?<![.,:])/g)].map(
    ({ index, 0: digits }) => bare.slice(0, index) + bare.slice(index + digits.length),
  );
  return cut.filter((text) => text.includes("  "));
}

/** The sentence without one number, for every number that leaves a trace. */
function losses(sentence: string): string[] {
  return [...sentence.matchAll(number)]
    .filter(([digits]) => !digits.startsWith("{"))
    .map(({ index, 0: digits }) => sentence.slice(0, index) + sentence.slice(index + digits.length))
    .map((text) => text.replace(/[{}]/g, "").replace(/ {2,}/g, " ").trim());
}

describe("a number deleted from a sentence", () => {
  it("leaves a hole that is found", () => {
    const lost = sentences.flatMap(losses);
    const missed = lost.filter((text) => holesIn(text) === 0);
    expect(lost.length).toBeGreaterThan(230);
    expect(missed.length / lost.length, missed.join("\n")).toBeLessThan(0.05);
  });

  it("is found by the two spaces that it leaves", () => {
    const lost = sentences.flatMap(plainLosses);
    const missed = lost.filter((text) => holesIn(text) === 0);
    expect(lost.length).toBeGreaterThan(150);
    expect(missed.length / lost.length, missed.join("\n")).toBeLessThan(0.05);
  });

  it("is not missed where it stands", () => {
    const alarms = sentences.map((text) => text.replace(/[{}]/g, "")).filter((text) => holesIn(text) > 0);
    expect(alarms).toEqual([]);
  });
});
