// Holds of how many figures the event is read that a sentence tells of them, in words as papers have them: five sentences
// for each class of events, written without a look at the rules.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { quantitiesIn } from "./claims-of.js";

interface Told {
  readonly event: string;
  readonly figure: string;
  readonly text: string;
}

const sentences: readonly Told[] = JSON.parse(readFileSync("tests/claims/events-told.json", "utf8"));

it("reads the event of most", () => {
  const read = sentences.filter(({ event, figure, text }) => {
    const start = text.indexOf(figure);
    const told = quantitiesIn(text).find((one) => one.claim && one.start < start + figure.length && start < one.end);
    return told?.frame.event === event;
  });
  expect(read.length / sentences.length).toBeGreaterThan(0.62);
});
