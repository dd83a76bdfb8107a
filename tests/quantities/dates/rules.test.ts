import { expect, test } from "vitest";
import { readRules } from "../../../src/rules/read.js";
import { readDates } from "./read-dates.js";

const { examples, counterexamples } = readRules("rules").calendar;

test.each(examples)("$text", ({ text, reads }) => expect(readDates(text)).toEqual([reads]));

test.each(counterexamples)("no date: %s", (text) => expect(readDates(text)).toEqual([]));
