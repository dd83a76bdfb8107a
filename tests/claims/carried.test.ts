// What a figure without words of its own has from the figure before it.
import { describe, expect, it } from "vitest";
import { claimsIn, figureIn } from "./claims-of.js";

/** Event, noun and label of a figure, and whether they come from the one before. */
function told(text: string, figure: string) {
  const { frame } = figureIn(text, figure);
  return `${frame.event} ${frame.noun}${frame.carried ? " carried" : ""}`;
}

describe("another number for the figure before", () => {
  it.each([
    ["Nine divers drowned. By May the figure stood at 25.", "25", "deaths person carried"],
    ["Nine divers drowned. The harbour is old. By May the figure stood at 25.", "25", "deaths person carried"],
    ["Some 40 barns burned. The wind has turned. Rain is due. The count stands at 46.", "46", "burning barn carried"],
    ["Thousands marched on Friday. The organisers spoke of 50,000.", "50,000", "protest person carried"],
    ["Police arrested 120 fans. That compares with 22 a year earlier.", "22", "detentions person carried"],
    ["Nine barns burned. A day earlier the mayor had given the number as 13.", "13", "burning barn carried"],
    ["The duke has 750 soldiers and will raise that to 2,500.", "2,500", "deployment person carried"],
    ["Nine people were hurt. There were four in May.", "four", "injuries person carried"],
    ["Eleven soldiers died. The general has spoken of 40 at Kono.", "40", "deaths person carried"],
    ["Turnout was 67 percent. In 2010 it was 61 percent.", "61 percent", "votes turnout carried"],
    ["The gale did damage of $9 million. In May it was $3 million.", "$3 million", "damage damage carried"],
    ["By noon 59 hikers had been found. Eleven have not.", "Eleven", "missing person carried"],
    ["The clinic counts 14 cases. In Tonga the number is 440.", "440", "infections case carried"],
  ])("%s “%s” → %s", (text, figure, expected) => {
    expect(told(text, figure)).toBe(expected);
  });

  it.each([
    ["Nine divers drowned. The mayor counted 40 boats.", "40", "null vessel"],
    ["Nine divers drowned. It cost 3 million euros.", "3 million euros", "price null"],
    ["Nine divers drowned. Two have moved away.", "Two", "null person"],
    ["Nine divers drowned. The harbour is old. By May it stood at 25.", "25", "null null"],
    [
      "Nine divers drowned. The harbour is old. It has no pier. Boats lie there. Gulls cry. By May the figure stood at 25.",
      "25",
      "null person",
    ],
  ])("%s “%s” → %s", (text, figure, expected) => {
    expect(told(text, figure)).toBe(expected);
  });
});

describe("the next of a list", () => {
  it.each([
    ["Tonga had 612 cases, Fiji 28 and American Samoa 12.", "28", "case", "Fiji"],
    ["Tonga had 612 cases, Fiji 28 and American Samoa 12.", "12", "case", "American Samoa"],
    ["The Greens hold 206 seats, the Union 196.", "196", "seat", "Union"],
    ["Police held 40 fans in Leeds, 12 in York.", "12", "person", "York"],
  ])("%s “%s” → %s, %s", (text, figure, noun, owner) => {
    expect(figureIn(text, figure).frame).toMatchObject({ noun, owner });
  });

  it.each([
    "Hannover 96 lost.",
    "Twelve men flew in Apollo 11 and Viking 2.",
    "On 11 September, American 11 crashed.",
    "Dial the emergency number 112.",
  ])("no list: %s", (text) => {
    expect(claimsIn(text).filter(({ quantity }) => /^(?:96|11|2|112)$/.test(String(quantity.stated.value)))).toEqual(
      [],
    );
  });
});

it("“there were 200 of them” tells of all", () => {
  const text = "Nine thieves came. There were 200 of them, a guard said.";
  expect(figureIn(text, "200").frame.scope).toBe("whole");
});
