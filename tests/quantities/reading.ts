// Reads a text with the project's own rules and prints each quantity on one line, for the tables of the tests beside it.
import { tokenize } from "../../src/language/tokens.js";
import type { Mention } from "../../src/model/quantity.js";
import { createNumeralReader } from "../../src/quantities/numerals.js";
import { createQuantityReader } from "../../src/quantities/reader.js";
import { readRules } from "../../src/rules/read.js";

export const rules = readRules("rules");
export const reader = createQuantityReader(rules);
export const numerals = createNumeralReader(rules.numerals);

export function mentionsIn(text: string): readonly Mention[] {
  return reader.read(text, tokenize(text)).mentions;
}

/** `text as written | kind | min..max unit | bound`, with the trend behind it. */
export function printed(text: string): string[] {
  return mentionsIn(text).map(({ start, end, quantity }) => {
    const { kind, min, max, unit, bound, trend } = quantity;
    const interval = `${rounded(min)}..${rounded(max)}${unit ? ` ${unit}` : ""}`;
    return [text.slice(start, end), kind, interval, bound, ...(trend ? [trend] : [])].join(" | ");
  });
}

/** The rule that read each quantity. */
export function rulesOf(text: string): string[] {
  return mentionsIn(text).map(({ rule }) => rule);
}

function rounded(value: number | string | null): string {
  return typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value);
}
