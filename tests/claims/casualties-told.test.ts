// The many words for the dead, the hurt and the ill: what is counted, and what befell.
import { describe, expect, it } from "vitest";
import { figureIn } from "./claims-of.js";

describe("what befell", () => {
  it.each([
    ["The epidemic has claimed 17 lives.", "17", "deaths"],
    ["The fire cost the lives of 7 bakers.", "7", "deaths"],
    ["Mine collapse kills 14", "14", "deaths"],
    ["Silo blast kills six, hurts 30", "30", "injuries"],
    ["Storm kills 11, leaves 4 missing", "4", "missing"],
    ["Nine hikers were found dead in a hut.", "Nine", "deaths"],
    ["With 31 deaths and some 3,000 infections, it is the worst outbreak in years.", "some 3,000", "infections"],
    ["Ill: 2,988", "2,988", "infections"],
    ["Arrested - 14", "14", "detentions"],
    ["Homes destroyed: 120", "120", "damage"],
    ["2,200 people have fallen ill, about 63 of them with kidney failure.", "about 63", "infections"],
    ["Forty diners were taken ill.", "Forty", "infections"],
    ["Some 470 pupils developed pneumonia.", "Some 470", "infections"],
    ["Four of the dead have been identified.", "Four", "identification"],
    ["Four of the injured died.", "Four", "deaths"],
    ["Four of the injured are students.", "Four", "injuries"],
    ["102 guests who had been on the list were found safe.", "102", "rescues"],
    ["The ferry sank with the loss of 40 lives.", "40", "deaths"],
    ["The mill closes with the loss of 90 jobs.", "90", "layoffs"],
    ["A quake rocked the island, cutting power to 40,000 homes.", "40,000", "outage"],
    ["Rebels fired 14 rockets, killing a woman and wounding 8 others.", "8", "injuries"],
    ["Customs found 12 tonnes of salt hidden in a barn.", "12 tonnes", "discovery"],
    ["Mr Lund took home 14 trophies.", "14", null],
    ["A chef who was hurt sued 12 colleagues.", "12", "lawsuits"],
    ["Twelve sailors have not been found.", "Twelve", "missing"],
    ["Five divers will never be found.", "Five", "missing"],
    ["Divers found five amphoras.", "five", null],
    ["Four more nuns fell ill, bringing the convent's total to 26.", "26", "infections"],
    ["Forty clerks are out of work.", "Forty", "layoffs"],
    ["- The crew: 900 lost their jobs.", "900", "layoffs"],
    ["Ninety villagers were made homeless.", "Ninety", "displacement"],
    ["Nine hikers have yet to be found.", "Nine", "missing"],
    ["Two climbers remain to be traced.", "Two", "missing"],
    ["Six welders have not been accounted for.", "Six", "missing"],
    ["Dogs joined the search for two pilots.", "two", "missing"],
    ["More than 30 farmers are known to have died.", "More than 30", "deaths"],
    ["Two nuns are among the dead.", "Two", "deaths"],
    ["Two nurses are among the winners.", "Two", null],
    ["Another nine guests are in hospital, two of them in intensive care.", "two", "critical"],
    ["Six of the pilgrims are fighting for their lives.", "Six", "critical"],
    ["Nine players are in good condition.", "Nine", null],
    ["The jet had 40 passengers and six crew on board.", "40", "aboard"],
    ["The firm has 40 lorries and nine vans on the road.", "40", null],
    ["She faces 14 counts of bribery.", "14", "charges"],
    ["She faces 14 rivals in May.", "14", null],
    ["Some 3,000 farms had no electricity.", "Some 3,000", "outage"],
    ["The council has 40 members with no power to act.", "40", "membership"],
    ["The fumes sent 14 clerks to hospital.", "14", "hospitalisations"],
    ["The king sent 14 clerks to the coast.", "14", "deployment"],
    ["The court sent five men of the gang to prison.", "five", "sentences"],
    ["Forty guests were put up in a school.", "Forty", "sheltering"],
    ["The council put up 40 houses.", "40", "construction"],
    ["100,000 without a home as quake flattens town", "100,000", "displacement"],
    ["The raiders carried off 30 pieces of jewellery.", "30", "theft"],
    ["The runner carried off 30 medals.", "30", null],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });
});

describe("what a clause behind the noun tells", () => {
  it.each([
    ["A funeral was held for 20 of the 29 people now known to have died.", "29", "deaths"],
    ["The choir sang for the 12 pilots who lost their lives.", "12", "deaths"],
    ["A fund for 60 families displaced by the fire was opened.", "60", "displacement"],
    ["The recall concerns 900 vans built in May.", "900", null],
    ["The 50 counts of fraud name all of the clients who lost their homes.", "50", null],
    ["The 12 strikes that hit the port began in May.", "12", "walkout"],
    ["Some 300 people from farms that were flooded have been evacuated.", "Some 300", "displacement"],
    ["Ninety porters at the inn who were laid off sued.", "Ninety", "layoffs"],
    ["Police arrested 12 fans who attacked a bus.", "12", "detentions"],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });
});

describe("the whole that a part is taken from", () => {
  it.each([
    ["Forty of the 300 villagers were killed.", "300", null],
    ["Forty of the 300 villagers were killed.", "Forty", "deaths"],
    ["Police arrested 12 of the 40 suspects.", "40", null],
    ["Three of the 12 people killed were nuns.", "12", "deaths"],
    ["Six of the 30 miners who were trapped have been freed.", "30", "missing"],
    ["Only 14 of the town's 20 inns have reopened.", "20", null],
    ["Two of the nine dead were nuns.", "nine", "deaths"],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });
});

describe("whom it befell", () => {
  it.each([
    ["Some 40 patients fell ill.", "Some 40", "case", null],
    ["Some 40 pupils fell ill.", "Some 40", "person", "student"],
    ["Some 40 protesters marched.", "Some 40", "person", null],
    ["Some 40 protesters were hurt.", "Some 40", "person", "protester"],
    ["The mill laid off 40 welders.", "40", "job", null],
    ["Nine jurors were hurt.", "Nine", "person", null],
    ["Nine jurors were picked.", "Nine", "juror", null],
    ["Nine patients have died.", "Nine", "person", null],
    ["Nine otters were seen.", "Nine", "otter", null],
    ["Nine Britons were hurt.", "Nine", "person", "briton"],
    ["The firm has 40 million Mexicans as clients.", "40 million", "person", "mexican"],
    ["Nine Japanese drowned.", "Nine", "person", "japanese"],
    ["Dealers sold 40 Nissans.", "40", "nissan", null],
  ])("%s “%s”: %s %s", (text, figure, noun, kind) => {
    expect(figureIn(text, figure).frame).toMatchObject({ noun, kind });
  });

  it("is told again behind 'and one in'", () => {
    expect(figureIn("The storm killed 16 people in Spain and one in France.", "one").claim).toBe(true);
    expect(figureIn("- Dead: 31, of whom 30 in Spain", "31").frame.event).toBe("deaths");
  });
});

describe("what narrows a count from behind", () => {
  it.each([
    ["There were 214 cases of measles.", "214", ["measl"]],
    ["2,200 people fell ill, about 63 of them with kidney failure.", "about 63", ["failur", "kidnei"]],
    ["The blaze killed 12 people in the port.", "12", []],
    ["The police freed 12 victims of the sect.", "12", ["sect"]],
  ])("%s “%s”: %s", (text, figure, narrowed) => {
    expect(figureIn(text, figure).frame.narrowed).toEqual(narrowed);
  });
});

describe("what is told, and what only tells it or asks for it", () => {
  it.each([
    ['One nurse said: "I have never seen it."', "One", false],
    ['"It was a defeat," said one state premier of the party.', "one", false],
    ["One nurse was arrested, police said.", "One", true],
    ["The ministry reported one death in the north.", "one", true],
    ["Watch exports rose 12.6 percent.", "12.6 percent", true],
    ["Watch our video for 3 minutes.", "3 minutes", false],
  ])("%s", (text, figure, isClaim) => {
    expect(figureIn(text, figure).claim).toBe(isClaim);
  });
});

describe("what a figure is another number for", () => {
  it.each([
    ["Some 60,000 people marched in Lom. The ministry rejected the claim of 50,000.", "50,000", "people"],
    ["At least 40 miners died in the blast. The mayor doubted the number of 41.", "41", "miners"],
    ["The FTSE 100 fell 0.7 percent.", "0.7 percent", "FTSE"],
    ["The S&P 500 gained 2 percent.", "2 percent", "S&P"],
    ["Analysts cut their target from 44 to 39 euros.", "from 44 to 39 euros", "target"],
    ["The bank raised its forecast from 2 percent to 3 percent.", "from 2 percent to 3 percent", "forecast"],
    ["The Reds got 25.7 percent, the Greens 14.8.", "14.8", "Greens"],
  ])("%s", (text, figure, noun) => {
    expect(figureIn(text, figure).counts).toBe(noun);
  });

  it.each([
    ["Unions put the number of strikers at 9,000, management at 3,500.", "3,500", "management"],
    ["Organisers put the crowd at 40,000 and police at 12,000.", "12,000", "police"],
    ["Unions put the number of strikers at 9,000 in March.", "9,000", "Unions"],
  ])("said by: %s", (text, figure, speaker) => {
    expect(figureIn(text, figure).speaker).toBe(speaker);
  });
});
