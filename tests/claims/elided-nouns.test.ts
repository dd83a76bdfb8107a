// What a figure is of where its noun is said before: levels, lists, series, another number for the same.
import { describe, expect, it } from "vitest";
import { claimsIn, figureIn } from "./claims-of.js";

describe("the noun said before", () => {
  it.each([
    ["Some 900 inns were shut, down from a high of 1,200 in May.", "1,200", "inns"],
    ["Another 20 towns were flooded, for a total of 145.", "145", "towns"],
    ["She faces 51 counts of fraud, 40 of theft.", "40", "counts"],
    ["The clinic saw 12 cases of measles, four of mumps.", "four", "cases"],
    ["Customs found 40 boxes of rum and 12 of gin.", "12", "boxes"],
    ["The mayor has 40 loaves and 12 of the fishes.", "12", "fishes"],
    ["Police arrested 40 fans in 12 towns and 14 in York.", "14", "fans"],
    ["The 12 first responders were praised.", "12", "responders"],
    ["The hull had a gash as long as 70 metres.", "as long as 70 metres", "gash"],
    ["Workers dug a tunnel 300 metres long.", "300 metres", "tunnel"],
    ["Experts put the depth at 10 km. The agency put it at 15 km.", "15 km", "depth"],
    ["The union put turnout at 80 percent. The firm put it at 30 percent.", "30 percent", "turnout"],
  ])("%s “%s”: %s", (text, figure, noun) => {
    expect(figureIn(text, figure).counts).toBe(noun);
  });

  it("holds for a series", () => {
    const told = claimsIn("The count of the dead stands at 246. It had begun with 57, went to 111 and then 151.");
    expect(told.map(({ frame }) => frame.event)).toEqual(["deaths", "deaths", "deaths", "deaths"]);
  });

  it("is nobody else's", () => {
    expect(figureIn("The death toll was 12. The envoy went to 40 banks.", "40").frame.event).toBeNull();
  });

  it("is who was sentenced, where the sentence opens with them", () => {
    expect(figureIn("Of the seven experts sentenced to six years, two were cleared.", "six years").counts).toBe(
      "experts",
    );
  });

  it("is narrowed by what follows 'of'", () => {
    expect(figureIn("She faces 51 counts of murder.", "51").frame.narrowed).toEqual(["murder"]);
    expect(figureIn("The police found 12 victims of the murder.", "12").frame.narrowed).toEqual([]);
  });
});

describe("the strength of a quake", () => {
  it.each([
    ["The institute put the magnitude at 5.8. The survey said it measured 6.3.", "6.3", "magnitude"],
    ["The quake had a magnitude of 6.1. The mayor put it at 5.9.", "5.9", "magnitude"],
    ["The quake had a magnitude of 6.1. The crack measured 2.5 metres.", "2.5 metres", "metre"],
    ["The river level rose. The gauge measured 6.3.", "6.3", null],
    ["The magnitude was 6.1. The index fell to 5.3.", "5.3", null],
  ])("%s “%s”: %s", (text, figure, unit) => {
    expect(figureIn(text, figure).quantity.unit).toBe(unit);
  });
});
