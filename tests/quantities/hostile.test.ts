import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { findRepeats } from "../../src/quantities/runs.js";
import { reader } from "./reading.js";

const units = [
  "a million ",
  "1 ",
  "1-",
  "1 234 ",
  "$ ",
  "5 to ",
  "A 5 ",
  "one in ",
  "two and ",
  "hundred ",
  "hundreds of ",
  "5 pounds ",
  "at least ",
  "about at least 5 ",
  "5 High ",
  "call 5 ",
  "½",
  "a-",
  "square ",
  "US ",
  "(",
  "- ",
  "5, ",
  "1/",
  "3-",
  "$5 ",
  "12:30 ",
  "five-",
  "the first week of ",
  "on 5 May ",
  "2022-",
  "employs around ",
  "rose to ",
];

function secondsFor(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const tokens = tokenize(text);
  const before = performance.now();
  reader.read(text, tokens);
  return (performance.now() - before) / 1000;
}

describe("time", () => {
  // Four times the text may take some times as long, never the sixteen times of a square.
  it.each(units)("grows in line with the text for a run of %j", (unit) => {
    secondsFor(unit, 20_000);
    const short = secondsFor(unit, 50_000);
    const long = secondsFor(unit, 200_000);
    expect(long).toBeLessThan(Math.max(0.5, short * 12));
  });

  it("is not spent on the same few words over and over, which are data", () => {
    const many = tokenize("5 to ".repeat(2000));
    expect(findRepeats(many)).toHaveLength(3);
    expect(reader.read("5 to ".repeat(2000), many).mentions.length).toBeLessThan(600);
    const few = "Rovers won 3-1 and drew 2-2. ".repeat(40);
    expect(findRepeats(tokenize(few))).toHaveLength(0);
  });

  it("is short for a million digits and for a million characters of one sentence", () => {
    expect(secondsFor("7", 1_000_000)).toBeLessThan(5);
    expect(secondsFor("about 12 people and ", 1_000_000)).toBeLessThan(60);
  });
});
