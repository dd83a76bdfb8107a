// Holds of how many figures the event is read that a sentence tells of them, in words as papers have them, written without a
// look at the rules: five sentences for each class of events; and 720 that differ in structure (a number noun, clauses and
// insertions before the verb, figures that follow from a sentence before, lists, inversions, headlines and labels, reported
// speech, participles and noun phrases).
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { quantitiesIn } from "./claims-of.js";

interface Told {
  readonly event: string;
  readonly figure: string;
  readonly text: string;
}

it.each([
  ["events-told", 0.62],
  ["events-in-structures", 0.79],
])("reads the event of most of %s", (file, share) => {
  const sentences: readonly Told[] = JSON.parse(readFileSync(`tests/claims/${file}.json`, "utf8"));
  const read = sentences.filter(({ event, figure, text }) => {
    const start = text.indexOf(figure);
    const told = quantitiesIn(text).find((one) => one.claim && one.start < start + figure.length && start < one.end);
    return told?.frame.event === event;
  });
  expect(read.length / sentences.length).toBeGreaterThan(share);
});
