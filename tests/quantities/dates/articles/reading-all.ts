// The reader of all quantities, dates with them, as the program makes it.
import { createDateReader } from "../../../../src/quantities/dates/reader.js";
import { createNumeralReader } from "../../../../src/quantities/numerals.js";
import { createQuantityReader } from "../../../../src/quantities/reader.js";
import { readRules } from "../../../../src/rules/read.js";

const rules = readRules("rules");
export const reader = createQuantityReader(
  rules,
  createDateReader(rules.calendar, createNumeralReader(rules.numerals)),
);
