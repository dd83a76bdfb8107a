import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { reader, rules } from "./reading.js";

function holesIn(text: string): string[] {
  return reader.read(text, tokenize(text)).holes.map(({ rule }) => rule);
}

describe.each(rules.holes)("$name", ({ name, examples, counterexamples }) => {
  it.each(examples)("%s", (text) => expect(holesIn(text)).toEqual([name]));
  it.each(counterexamples)("not in: %s", (text) => expect(holesIn(text)).toEqual([]));
});
