// Where sentences begin and end.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "./documents.js";
import { language } from "./language.js";

function sentencesOf(text: string): string[] {
  return language.sentences(documentOf(text)).map(({ start, end }) => text.slice(start, end));
}

/** A bar marks where one sentence ends and the next begins; the white space around it is part of the text. */
const cases = [
  "The dam held.| Nobody was hurt.",
  "On Jan. 6 the river rose.| It fell on Jan. 9.",
  "The vote is due in Sept. 2024 at the latest.",
  "The plant shut in Oct.| The owners sold it in Nov.",
  "Mr. Okafor met Gov. Dana Whitfield and Lt. Col. Reyes.| They spoke for an hour.",
  "Gen. A. B. Marsh flew in.| Then he left.",
  "J. K. Halloran and M.T. Price own 40% of the firm.",
  "The U.S. Coast Guard sent 3 boats.| The U.S. did not.",
  "It was made in the U.S.| The price was $5.",
  "He lives in Denver, Colo., with 2 dogs.",
  "She was born in Tampa, Fla.| She has 3 sisters.",
  "The gates opened at 5 p.m.| The crowd came at 6 p.m. Monday.",
  "The gates opened at 5 p.m. EDT on Friday.| Police counted 300 people.",
  "They met at 9 a.m.| Officials left by noon.",
  "Harbour Foods Inc. said it cut 1,200 jobs.| Northgate Corp. did not.",
  "Rail No. 7 is closed.| Did they open it?| No.| They did not.",
  '"We came late. |We saw nothing," she said.',
  "“It is over.” |The mayor left.",
  "He said: “It is over.”| “Go home!”| They did.",
  '"Why now?" he asked.| Nobody knew.',
  "(The toll had been 12.)| It rose to 15.",
  "Three were found.[4]| Two were not.",
  "The fire killed 12 people.Officials said it began at night.",
  "Prices rose 3.5 percent.| Wages rose 2.1 percent.",
  "They waited... and waited.| Then it came…| Nobody moved.",
  "Wait . . . there is more.",
  "1. Leave the house at once.",
  "2) Turn off the gas.| 3 people did not.",
  "He sells on example.com and shop.example.org every day.",
  "What?!| Who said so?",
  "It happened in 2019.| 15 people died.",
  "Marlow et al. found 30 cases.| The others did not.",
  "Kane v. Ohio was decided 5-4.",
  "About 30 ships, boats, etc. were lost.| The rest came home.",
  "Apples, pears, etc.| Trucks came later.",
  "She bought 5 lbs. of flour.| He sat.| They sat.",
  "St. Louis beat Ft. Wayne 4-2.| St. Paul lost.",
  "Pay rose to Rs. 500 a day.| Rs. 300 was too little.",
];

describe("sentences", () => {
  test.each(cases)("%s", (marked) => {
    const glued = marked.replace(".Officials", ".|Officials");
    const expected = glued.split("|").map((part) => part.trim());
    expect(sentencesOf(marked.replaceAll("|", ""))).toEqual(expected);
  });
});

/** Lines, and the sentences that they hold. */
const lines: readonly (readonly [string, string, readonly string[]])[] = [
  ["a headline is a sentence", "Flood kills 12\nMore rain is due", ["Flood kills 12", "More rain is due"]],
  ["Windows line ends", "One.\r\nTwo.\r\n\r\nThree", ["One.", "Two.", "Three"]],
  ["a list", "Areas hit:\n- north: 4 dead\n- south: 2 dead", ["Areas hit:", "- north: 4 dead", "- south: 2 dead"]],
  [
    "long lines are paragraphs",
    `${"The river rose and the river fell and ".repeat(4)}it\nstayed.`,
    [`${"The river rose and the river fell and ".repeat(4)}it`, "stayed."],
  ],
  ["short lines are not wrapped", "Photo by\nsomeone else", ["Photo by", "someone else"]],
  ["nothing", " \n\t\n", []],
];

test.each(lines)("%s", (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

/** Breaks text where the next word does not fit. */
function wrap(text: string, width: number): string {
  let column = 0;
  return text
    .split(" ")
    .map((word) => {
      const fits = column > 0 && column + 1 + word.length <= width;
      column = fits ? column + 1 + word.length : word.length;
      return (fits ? " " : "\n") + word;
    })
    .join("")
    .trim();
}

test.each([55, 64, 72, 80])("text wrapped at %i columns has the sentences of the text", (width) => {
  const sentences = [
    "A spokesman for the port of Arvika confirmed on Tuesday that Mr. Lind had resigned, and that the board would meet on Friday.",
    "The Baltic Ferry Line has 4 ships, and its owner is Gov. Ellen Moberg, who declined to say how the fleet would be run.",
    "Crews from Bergvik and Tolna worked through the night in the U.S. Naval Yard.",
    "They found 12 people.",
    "Nobody knows how many more are missing, said the chief of the Arvika Fire Brigade.",
  ];
  expect(sentencesOf(wrap(sentences.join(" "), width)).map((text) => text.replaceAll("\n", " "))).toEqual(sentences);
});

test("the kind of the block is carried, and blocks of different kinds are apart", () => {
  const text = "Dam fails\nThe dam failed. Two died.\nShare this";
  const document = {
    ...documentOf(text),
    blocks: [
      { start: 0, end: 9, kind: "title" as const },
      { start: 10, end: 35, kind: "body" as const },
      { start: 36, end: 46, kind: "furniture" as const },
    ],
  };
  const sentences = language.sentences(document);
  expect(sentences.map(({ block, index }) => [block, index])).toEqual([
    ["title", 0],
    ["body", 1],
    ["body", 2],
    ["furniture", 3],
  ]);
});

test("every character but white space is in exactly one sentence, and tokens slice back", () => {
  const piece = fc.constantFrom(
    "Mr. ",
    "12 ",
    "U.S. ",
    "p.m. ",
    "dam",
    " ",
    ".",
    "?",
    "…",
    "”",
    "“",
    "(",
    ")",
    "\n",
    "\r\n",
    "The ",
    "é",
    "[2]",
    "’s",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const sentences = language.sentences(documentOf(text));
      let end = 0;
      for (const sentence of sentences) {
        expect(text.slice(end, sentence.start).trim()).toBe("");
        expect(sentence.start).toBeLessThan(sentence.end);
        for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

test.each([
  ["no spaces", "a".repeat(1e6)],
  ["full stops", ".".repeat(1e6)],
  ["spaced full stops", ". ".repeat(5e5)],
  ["initials", "A.".repeat(5e5)],
  ["brackets", ".[".repeat(5e5)],
  ["spaces", `${" ".repeat(1e6)}.`],
  ["lines", "a\n".repeat(3e5)],
])("hostile input is linear: %s", (_, text) => {
  const begin = performance.now();
  language.sentences(documentOf(text));
  expect(performance.now() - begin).toBeLessThan(3000);
});

test("a line without a full stop is read in pieces that hold all of its words", () => {
  const line = `${"the river rose and people left ".repeat(3000)}with 12 boats`;
  const pieces = sentencesOf(line);
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(20_100);
  expect(pieces.join(" ")).toBe(line);
  expect(sentencesOf("x".repeat(100_000))).toEqual(["x".repeat(100_000)]);
});
