// Units that are said once for several numbers.
import { describe, expect, it } from "vitest";
import { printed } from "./reading.js";

describe("a unit that the last of a list tells", () => {
  it.each([
    ["They carried loads of 30 and 40 tonnes.", "30 | measure | 30000..30000 kilogram | exact"],
    ["Senators serve two-, three- and five-year terms.", "two | duration | 730.5..730.5 day | exact"],
    ["Senators serve two-, three- and five-year terms.", "three | duration | 1095.75..1095.75 day | exact"],
    ["Terms of two, four or six years are usual.", "four | duration | 1461..1461 day | exact"],
    ["Prices rose 3, 4, and 7 percent.", "4 | percent | 4..4 percent | exact"],
    ["The parties won 31 and 28 percent of the vote.", "31 | percent | 31..31 percent | exact"],
    ["Fines of 200 and 300 euros were imposed.", "200 | money | 200..200 EUR | exact"],
    ["It fell to minus 12 and minus 15 degrees Celsius.", "minus 12 | measure | -12..-12 degree Celsius | exact"],
    ["She lived in a 12-by-8-metre room.", "12 | measure | 12..12 metre | exact"],
    ["A 7-, 8- and 9-year-old were hurt.", "7 | age | 7..7 year | exact"],
    ["The brothers, 12 and 15 years old, fled.", "12 | age | 12..12 year | exact"],
    ["The hall measures 12 by 8 metres.", "12 | measure | 12..12 metre | exact"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });

  it.each([
    ["The bomb killed 12 and 3 hours later another went off.", "12 | count | 12..12 | exact"],
    ["A fire hurt 12 and 15 percent of the hall burned down.", "12 | count | 12..12 | exact"],
    ["It killed 12 and a 9-year-old boy.", "12 | count | 12..12 | exact"],
    ["It killed 12 and 15-year-old Ana Ruiz.", "12 | count | 12..12 | exact"],
    ["Of the five, three years had passed.", "five | count | 5..5 | exact"],
    ["Only one of the 12, 5 percent, agreed.", "12 | count | 12..12 | exact"],
    ["They sold 12 and bought 3 tonnes of rice.", "12 | count | 12..12 | exact"],
    ["It took two of the three 10 minutes.", "three | count | 3..3 | exact"],
    ["Men aged 30 and 40 carried 12 kg.", "40 | count | 40..40 | exact"],
  ])("not so: %s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });
});

describe("a unit that stands in the parallel before", () => {
  it.each([
    ["The slick is 60 km long by 40 wide.", "40 | measure | 40000..40000 metre | exact"],
    ["The box was 2ft long, 3 wide and 4 deep.", "4 | measure | 1.2192..1.2192 metre | exact"],
    ["The raft, six metres long and three wide, held 40 people.", "three | measure | 3..3 metre | exact"],
    ["The flood was 3 metres deep in Keld and 2 in Lom.", "2 | measure | 2..2 metre | exact"],
    ["Police found 3 kg of heroin and 40 of hashish.", "40 | measure | 40..40 kilogram | exact"],
    ["Growth slowed to 2.1 percent from 2.4 at the start.", "2.4 | percent | 2.4..2.4 percent | exact"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });

  it.each([
    ["Profit rose 40 percent to 12,000.", "12,000 | count | 12000..12000 | exact"],
    ["Sales rose 40 percent to 12,000 cars.", "12,000 | count | 12000..12000 | exact"],
    ["A tunnel 4 kilometres long and 30 houses were destroyed.", "30 | count | 30..30 | exact"],
    ["The strip is 40 km long and 12 people live on it.", "12 | count | 12..12 | exact"],
    ["The party won 61 percent in Bremen and 12 in Hamburg were jailed.", "12 | count | 12..12 | exact"],
    ["Police found 3 kg of heroin and 40 of the guns.", "40 | count | 40..40 | exact"],
    ["Growth slowed to 2.1 percent from 12 countries.", "12 | count | 12..12 | exact"],
    ["The storm dumped 40 centimetres of snow on 12 villages.", "12 | count | 12..12 | exact"],
  ])("not so: %s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });
});

describe("the verb “number”", () => {
  it.each([
    ["The gang is thought to number 400.", "400 | count | 400..400 | exact"],
    ["The dead may number 400.", "400 | count | 400..400 | exact"],
    ["The song rose to number 3.", "number 3 | rank | 3..3 | exact"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toContain(expected);
  });

  it("leaves a number that is dialled", () => {
    expect(printed("Call number 400 for help.")).toEqual([]);
  });
});
