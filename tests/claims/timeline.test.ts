// Days that open an entry of a timeline are those of what the entry tells.
import { expect, test } from "vitest";
import { claimsIn } from "./claims-of.js";

const datesOf = (text: string) =>
  claimsIn(text)
    .filter(({ quantity }) => quantity.kind === "date")
    .map(({ text: written, frame }) => `${written}: ${frame.event ?? frame.predicate}`);

test.each<[string, string[]]>([
  ["1993: Arrested in Lund and later sentenced to nine years", ["1993: detentions"]],
  ["2001: Escapes from the prison of Orsk", ["2001: escapes"]],
  ["22 February 2014: Recaptured in Lund", ["22 February 2014: detentions"]],
  ["15 September: recall of 1 million phones", ["15 September: recall"]],
  ["March 2011: a quake shakes the north", ["March 2011: quake"]],
  ["• 1974: Parliament adopts the law", ["1974: adopt"]],
  // neither a figure with a colon nor the day of a note is an entry
  ["1450: the number of barns in the valley", []],
  ["Monday: sunny spells, 14 degrees", []],
])("%s", (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});
