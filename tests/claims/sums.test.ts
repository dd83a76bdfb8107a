// The role of a sum: what its verb and its noun say that it is.
import { describe, expect, it } from "vitest";
import { figureIn } from "./claims-of.js";

describe("the role of a sum", () => {
  it.each([
    ["The brewer hopes to save 40 million euros a year.", "40 million euros a year", "savings", "saving"],
    ["Costs should come down; they are to fall by $9 million.", "$9 million", null, null],
    ["The lender plans to cut costs by $500 million.", "$500 million", "savings", "cost"],
    ["The bakery lost $120,000 in the quarter.", "$120,000", "losses", "loss"],
    ["Hoteliers expect losses of 900,000 euros.", "900,000 euros", "losses", "loss"],
    ["The canton stands behind losses of up to 90 million francs.", "up to 90 million francs", "guarantee", "loss"],
    ["The state will guarantee loans worth 4 million euros.", "4 million euros", "guarantee", "loan"],
    ["The ferry line got a credit line of $2 million.", "$2 million", "credit", "loan"],
    ["The province lent the mill 6 million euros.", "6 million euros", "credit", "loan"],
    ["The mill owes farmers 4 million euros.", "4 million euros", "debt", "debt"],
    ["Its market value stood at $8 million.", "$8 million", "valuation", "value"],
    ["The firm is valued at $3 million.", "$3 million", "valuation", "company"],
    ["Norbank will pay £2 million for the brewery.", "£2 million", "deal", "brewery"],
    ["Norbank first offered £1 million.", "£1 million", "bid", null],
    ["Thieves took jewels worth £14,000.", "£14,000", "theft", "jewellery"],
    ["A £14,000 burglary shook the village.", "£14,000", "theft", "jewellery"],
    ["He was freed on bail of £20,000.", "£20,000", "bail", "bail"],
    ["The reward was raised to $50,000.", "$50,000", "reward", "reward"],
    ["A court fined the mill 12,000 euros.", "12,000 euros", "fine", "fine"],
    ["The mill was ordered to pay a penalty of 12,000 euros.", "12,000 euros", "fine", "fine"],
    ["The hail caused damage of $300,000.", "$300,000", "damage", "damage"],
    ["Customs seized cigarettes worth 3,000 euros.", "3,000 euros", "recovery", "cigarette"],
    ["Shares closed at 1.86 francs.", "1.86 francs", "shares", "share"],
    ["The trade deficit widened to $12 billion.", "$12 billion", "deficit", "deficit"],
    ["The city will spend $30 million on dykes.", "$30 million", "funding", "dam"],
  ])("%s “%s”: %s of %s", (text, figure, event, noun) => {
    const { frame } = figureIn(text, figure);
    expect(frame.event).toBe(event);
    if (noun !== null) expect(noun).toContain(frame.noun);
  });

  it("is that of what the verb changes, not of the figure before it", () => {
    expect(figureIn("The bank raised its key rate by half a point to 4.75 percent.", "4.75 percent").frame.noun).toBe(
      "rate",
    );
    expect(figureIn("The bank cut the number of branches by 12 percent.", "12 percent").frame.noun).toBe("branch");
  });

  it("is never that of people", () => {
    expect(figureIn("Sailors saved 40 people.", "40").frame.event).toBe("rescues");
    expect(figureIn("Sailors saved £40,000.", "£40,000").frame.event).toBe("savings");
  });

  it("names who has the sum where nothing else tells it from another", () => {
    expect(figureIn("The bakery lost $120,000.", "$120,000").label).toBe("loss, lose, bakery");
  });
});

describe("a figure given again in another unit", () => {
  it.each([
    ["The gang left with a two-million-euro ($2.3m) haul.", "two-million-euro", "$2.3m"],
    ["The mill paid £4m ($5.1m; €4.6m) for the land.", "£4m", "€4.6m"],
    ["Fire burned 2,400 hectares (5,900 acres) of forest.", "2,400 hectares", "5,900 acres"],
    ["The pipe spilled 3,000 barrels, or 126,000 gallons, of oil.", "3,000 barrels", "126,000 gallons"],
  ])("%s “%s” is what “%s” is", (text, first, second) => {
    const [one, other] = [figureIn(text, first), figureIn(text, second)];
    expect(other.label).toBe(one.label);
    expect([other.frame.event, other.frame.noun]).toEqual([one.frame.event, one.frame.noun]);
  });

  it("is not a figure beside it", () => {
    const text = "The mill paid £4m (£300,000 in fees) for the land.";
    expect(figureIn(text, "£300,000").label).not.toBe(figureIn(text, "£4m").label);
    expect(figureIn("It sold 40 cars, or 9 percent of its stock.", "9 percent").label).not.toContain("sold car");
  });
});

it("is of what it says the worth of", () => {
  const text = "After bagging rings estimated to be worth 2 million euros ($2.6 million) the men fled.";
  expect(figureIn(text, "$2.6 million").counts).toBe("rings");
});
