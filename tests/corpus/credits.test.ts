import { expect, test } from "vitest";
import { linesOf } from "../../src/corpus/lines.js";
import { createNameOutlet } from "../../src/corpus/outlet.js";
import { createFindWires } from "../../src/corpus/wires.js";
import { rules } from "./rules.js";

const findWires = createFindWires(rules.agencies);
const nameOutlet = createNameOutlet(rules.outlets);

test.each(rules.agencies.examples.map(({ text, wires }) => [text, wires] as const))("wires of %s", (text, wires) => {
  expect(findWires(linesOf(text))).toEqual(wires);
});

test.each([
  ["https://edition.cnn.com/2020/03/04/mill", "CNN"],
  ["http://news.bbc.co.uk/2/hi/4475546.stm", "BBC News"],
  ["www.theguardian.com/world", "Guardian"],
  ["https://www.valley-courier.example/mill", "valley-courier.example"],
  ["https://news.sky.com/story/1", "Sky News"],
  ["https://notbbc.com/", "notbbc.com"],
  ["no address", null],
  ["localhost", null],
])("outlet of %s", (address, expected) => {
  expect(nameOutlet(address)).toBe(expected);
});
