// What one sentence says of a figure: the noun, the verb, the scope, how it is put, who says so, and where.
import { describe, expect, it } from "vitest";
import { figureIn, quantitiesIn } from "./claims-of.js";

describe("the noun counted", () => {
  it.each([
    ["Six of the village's 40 barns burned down.", "Six", "barn"],
    ["Twelve of its 30 trams were in use.", "Twelve", "tram"],
    ["The gale felled 80 oaks and uprooted 35 more.", "35", "oak"],
    ["Doctors looked at 210 samples; 17 were tainted.", "17", "sample"],
    ["Of the wounded, five were flown to Bern.", "five", "wounded"],
    ["Deaths: 14", "14", "people"],
    ["The number of claims has risen to 640.", "640", "claim"],
    ["A group of 20 tourists was on the bus.", "20", "tourist"],
    ["The ferry had 20 km (12 miles) of rope on board.", "20 km", "rope"],
    ["The tram, 40 metres long, blocked the street.", "40 metres", "tram"],
  ])("%s “%s”", (text, figure, noun) => {
    expect(figureIn(text, figure).counts?.toLowerCase()).toContain(noun);
  });
});

describe("the subject where the figure counts something else", () => {
  it.each([
    ["Norbank employs 4,000 people in Turin.", "4,000", "Norbank"],
    ["The mill, which has 300 looms, was sold.", "300", "mill"],
    ["Founded by monks, the brewery sold 900 books.", "900", "brewery"],
  ])("%s “%s”", (text, figure, subject) => {
    expect(figureIn(text, figure).entity).toBe(subject);
  });

  it("is silent where the event tells all", () => {
    expect(figureIn("Police arrested 14 fans.", "14").entity).toBeUndefined();
  });
});

describe("the verb", () => {
  it.each([
    ["The lake, which holds 40 tons of carp, dried up.", "40 tons", "hold"],
    ["Union leaders said 300 welders walked out.", "300", "walk out"],
    ["The march ended with 12 police hurt.", "12", "hurt"],
    ["The tower, built in 1903, leans.", "in 1903", "build"],
    ["They spent the 20 million they had borrowed.", "20 million", "borrow"],
    ["The firm wants to cut 250 jobs.", "250", "cut"],
  ])("%s “%s”", (text, figure, verb) => {
    expect(figureIn(text, figure).predicate).toBe(verb);
  });
});

describe("a right to what is not done yet", () => {
  it.each([
    ["Of 9,500,000 people entitled to vote, half did.", "9,500,000", "eligibility"],
    ["In the canton 41,200 residents were eligible to vote.", "41,200", "eligibility"],
    ["About 3,100 people voted on Sunday.", "About 3,100", "votes"],
    ["The firm said 900 workers were fired.", "900", "layoffs"],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });
});

describe("scope", () => {
  it.each([
    ["Of the 90 passengers, 12 were children.", "12", "part"],
    ["Forty cows drowned, six of them calves.", "six", "part"],
    ["She has 30 pupils, among them nine refugees.", "nine", "part"],
    ["Another 200 guests are expected.", "Another 200", "additional"],
    ["The army sent 500 more soldiers.", "500", "additional"],
    ["The army sent more than 500 soldiers.", "more than 500", "whole"],
    ["Some 70 guests came.", "Some 70", "whole"],
    ["The fight left two dead and five hurt.", "five", "whole"],
    ["Six divers died on Monday, which brings the number of dead this year to 19.", "Six", "part"],
    ["Six divers died on Monday, which brings the number of dead this year to 19.", "19", "whole"],
    ["The plant cut 40 jobs, taking the total to 310.", "40", "part"],
    ["Six divers died on Monday, which brings the inquiry to a close.", "Six", "whole"],
    ["Six divers died on Monday. That took the owners to court.", "Six", "whole"],
    ["The ministry counted 112 cases between Friday and Saturday.", "112", "part"],
    ["Nearly 200 people fell sick on Sunday night alone.", "Nearly 200", "part"],
    ["The army said 14 soldiers died in the past 24 hours.", "14", "part"],
    ["Doctors counted 90 new infections in a single day.", "90", "part"],
    ["In the last 48 hours 60 homes burned.", "60", "part"],
    ["The storm killed 14 people in Ohio between Friday and Wednesday.", "14", "whole"],
    ["Some 200 people were hurt in the past week.", "Some 200", "whole"],
    ["He was left alone on Sunday with 30 sheep.", "30", "whole"],
    ["At least 12 people were killed on Monday, and 40 boats sank over the past 24 hours.", "At least 12", "whole"],
  ])("%s “%s”: %s", (text, figure, scope) => {
    const found = quantitiesIn(text).find((quantity) => quantity.text === figure || figure.endsWith(quantity.text));
    expect(found?.frame.scope).toBe(scope);
  });
});

describe("modality", () => {
  it.each([
    ["The bank plans to close 40 branches.", "40", "planned"],
    ["The port is to reopen on 12 March.", "on 12 March", "planned"],
    ["The bank is going to close 40 branches.", "40", "planned"],
    ["Analysts expect 300 defaults.", "300", undefined],
    ["The bridge could cost 40 million euros.", "40 million euros", "possible"],
    ["He is accused of stealing 90 bicycles.", "90", "alleged"],
    ["She denied taking $4,000.", "$4,000", "denied"],
    ["The bank closed 40 branches.", "40", undefined],
  ])("%s “%s”: %s", (text, figure, modality) => {
    const found = figureIn(text, figure).modality;
    if (modality) expect(found).toBe(modality);
    else expect([undefined, "expected"]).toContain(found);
  });
});

describe("speaker", () => {
  it.each([
    ["The ministry, whose spokesman Ana Rell said 12 people died, declined to comment.", "12", "spokesman Ana Rell"],
    ["She was deputy to the premier whose government gave up 12 seats.", "12", undefined],
    ["Nine goats were stolen, the police said.", "Nine", "police"],
    ["The navy speaks of 12 wrecks.", "12", "navy"],
    ["Bruno Kess, the mayor, said 40 houses were empty.", "40", "Bruno Kess"],
    ["Organisers counted 900 runners; police put the field at 700.", "900", "Organisers"],
    ["Organisers counted 900 runners; police put the field at 700.", "700", "police"],
    ["According to the survey, 60 wells are dry.", "60", "survey"],
    ["Radio Ost quoted the coroner as saying two divers had died.", "two", "coroner"],
    ["The move added 40 jobs.", "40", undefined],
    ["He was told 40 jobs would go.", "40", undefined],
    ["The curator, Ana Rell, said the burglars had taken 40 icons.", "40", "curator, Ana Rell"],
    ["A diver, who asked not to be named, said the men had dropped 12 crates.", "12", "diver"],
    ["The premier, Olle Berg, put the damage at $3 million.", "$3 million", "premier, Olle Berg"],
    ["Kim Su-jin, who runs the mill, told reporters that 40 looms stood idle.", "40", "Kim Su-jin"],
    ["“We lost 40 sheep,” said the farmer whose barn burned.", "40", "farmer"],
    ["Officers reported finding 12 rifles.", "12", "Officers"],
    ["Authorities on Thursday reported jailing 40 brokers.", "40", "Authorities"],
    ["Rescue services said 40 hens had drowned.", "40", "Rescue services"],
    ["Some 900 welders walked out, the Fitters’ Federation said.", "Some 900", "Fitters’ Federation"],
    ["Local media said three shops were looted.", "three", "Local media"],
    ["A toll issued by the navy said 12 sailors had drowned.", "12", "navy"],
    [
      "A poll of 900 voters by the Orme Institute found that 40 percent were undecided.",
      "40 percent",
      "Orme Institute",
    ],
    ["The airline said its crews had counted 40 bags.", "40", "airline"],
    ["The bureau in Boise, Idaho, said 40 cabins had burned.", "40", "bureau in Boise, Idaho"],
  ])("%s “%s”: %s", (text, figure, speaker) => {
    expect(figureIn(text, figure).speaker).toBe(speaker);
  });
});

describe("place", () => {
  it.each([
    ["Nine barns burned near Bergamo.", "Nine", "Bergamo"],
    ["Some residents of Ghent left; 40 residents of Bruges stayed.", "40", "Bruges"],
    ["Six sailors drowned off Port-au-Prince.", "Six", "Port-au-Prince"],
    ["Six sailors drowned on Monday.", "Six", undefined],
  ])("%s “%s”: %s", (text, figure, place) => {
    expect(figureIn(text, figure).place).toBe(place);
  });
});

describe("what asserts nothing", () => {
  it.each([
    ["See page 31 of the booklet.", "31"],
    ["The nurse stood by Bed 12.", "12"],
    ["They sang “Nine Green Bottles” on the bus.", "Nine"],
    ["One has to wait, says the clerk.", "One"],
  ])("%s “%s”", (text, figure) => {
    const claims = quantitiesIn(text).filter((quantity) => quantity.claim && quantity.text === figure);
    expect(claims).toEqual([]);
  });

  it.each([
    ["One diver drowned.", "One"],
    ["In school 40 pupils fell ill.", "40"],
    ["The quake struck on Sunday.", "on Sunday"],
    ["The raid gave the party 58 of the 120 seats.", "58"],
  ])("%s “%s” does", (text, figure) => {
    expect(figureIn(text, figure).claim).toBe(true);
  });
});
