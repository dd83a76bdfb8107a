// The question that a claim answers, as a person would ask it.
import { describe, expect, it } from "vitest";
import { questionOf } from "../../src/groups/question.js";
import { readRules } from "../../src/rules/read.js";
import { claimsIn } from "../claims/claims-of.js";

const events = new Map(readRules("rules").events.events.map((event) => [event.name, event]));

function questionFor(text: string): string {
  return questionOf(claimsIn(text).slice(0, 1), (name) => events.get(name)).question;
}

describe("questions", () => {
  it.each([
    ["Nine miners died in Bergamo.", "How many miners were killed in Bergamo?"],
    ["Police arrested 14 fans.", "How many fans were detained?"],
    ["The gale damaged 80 barns.", "How many barns were damaged?"],
    ["She owns 30 goats.", "How many goats?"],
    ["Ana Ruiz, 49, is a nurse.", "How old is Ana Ruiz?"],
    ["A driver, 34, was hurt.", "How old is the driver?"],
    ["The quake had a magnitude of 5.4.", "How strong was the quake?"],
    ["The mayor was jailed for seven years.", "How long is the sentence?"],
    ["A ticket costs 40 euros.", "What does the ticket cost?"],
  ])("%s %s", (text, question) => {
    expect(questionFor(text)).toBe(question);
  });
});
