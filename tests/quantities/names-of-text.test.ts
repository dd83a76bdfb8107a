// Numbers of names, told by another sentence of the text.
import { expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { withoutNames } from "../../src/quantities/names-of-text.js";
import { reader } from "./reading.js";

function readOf(sentences: readonly string[]): string[] {
  const text = sentences.join("\n");
  const read = sentences.map((sentence, index) => {
    const start = sentences.slice(0, index).join("\n").length + Math.min(index, 1);
    const tokens = tokenize(text, start, start + sentence.length);
    return { sentence: { start, end: start + sentence.length, tokens }, mentions: reader.read(text, tokens).mentions };
  });
  return withoutNames(text, read).flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
}

it.each([
  [["Zentel pauses Nova 7 sales after 35 fires", "The firm has stopped selling the Nova 7, which burns."], ["35"]],
  [["Some Nova 7 phones were swapped.", "The Nova 7 was costly."], []],
  [["In Vestby 7 people died.", "Vestby is a town."], ["7"]],
  [["In Vestby 7 people died.", "The Nova 7 was costly."], ["7"]],
  [["The Nova 7 was costly.", "Nova 8 phones were swapped."], ["8"]],
  [["The Nova 7 was costly.", "Nova 7 percent up."], ["7 percent"]],
])("%j", (sentences, left) => {
  expect(readOf(sentences)).toEqual(left);
});
