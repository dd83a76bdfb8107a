// Reads the dates of a sentence as a test writes them down: "on Tuesday = 2022-03-15" or "by Friday = ..2022-03-18 at-most".
import { tokenize } from "../../../src/language/tokens.js";
import type { Mention, Quantity } from "../../../src/model/quantity.js";
import { createDateReader, resolveQuantity } from "../../../src/quantities/dates/reader.js";
import { createNumeralReader } from "../../../src/quantities/numerals.js";
import { readRules } from "../../../src/rules/read.js";

const rules = readRules("rules");
export const reader = createDateReader(rules.calendar, createNumeralReader(rules.numerals));

/** A Wednesday. */
export const wednesday = "2022-03-16";

export function mentionsOf(text: string): readonly Mention[] {
  return reader.read(text, tokenize(text)).mentions;
}

export function readDates(text: string, published: string | null = wednesday): string[] {
  return mentionsOf(text).map((mention) => {
    const quantity = resolveQuantity(mention.quantity, published);
    return `${text.slice(mention.start, mention.end)} = ${written(quantity)}`;
  });
}

export function readHoles(text: string): string[] {
  return reader.read(text, tokenize(text)).holes.map((hole) => text.slice(hole.start, hole.end));
}

function written(quantity: Quantity): string {
  const { min, max, bound, zone } = quantity;
  const value = min === null && max === null ? "?" : min === max ? String(min) : `${min ?? ""}..${max ?? ""}`;
  return [value, ...(bound === "exact" ? [] : [bound]), ...(zone === undefined ? [] : [zone])].join(" ");
}
