// What befell those whom a figure counts where the words tell it otherwise, with look-alikes of which it is not told.
import { describe, expect, it } from "vitest";
import { claimsIn, figureIn } from "./claims-of.js";

describe("the event", () => {
  it.each([
    ["Six of the skiers were picked up by helicopter.", "Six", "rescues"],
    ["Police picked up six men behind the depot.", "six", "detentions"],
    ["The coach picked up 12 pupils.", "12", "aboard"],
    ["She picked up 12 medals.", "12", null],
    ["Divers saw no sign of the four sailors.", "four", "missing"],
    ["No trace has been found of 31 passengers.", "31", "missing"],
    ["Experts found traces of four people on the rope.", "four", null],
    ["A wave swept two children off the rocks.", "two", "missing"],
    ["Nine huts were swept off the slope.", "Nine", "damage"],
    ["The jury cleared six of the 19 accused.", "six", "acquittals"],
    ["The jury cleared six of the 19 accused.", "19", "charges"],
    ["The council cleared six of the 19 roads.", "six", null],
    ["Prosecutors sought nine years for the nurse.", "nine years", "sentences"],
    ["Prosecutors sought nine witnesses.", "nine", null],
    ["The club sought nine years for the striker.", "nine years", null],
    ["Rebels captured nine soldiers.", "nine", "detentions"],
    ["Two judges were suspended.", "Two", null],
    ["The toll rose to 61 and that of the injured to 230.", "230", "injuries"],
    ["Doctors treated 90 miners, 12 of them critically hurt.", "12", "critical"],
    ["The dead from the dam now number 84.", "84", "deaths"],
    ["Some 900 welders put down their tools.", "Some 900", "walkout"],
    ["A mother of two was hurt.", "two", null],
    ["The dam was 86m (282ft) high.", "86m", "height"],
    ["The dam was 86m (282ft) high.", "282ft", "height"],
    ["Kilauea erupted on 15 January.", "on 15 January", "blast"],
    ["Violence erupted on 15 January.", "on 15 January", null],
    ["Forty shot at weekend party", "Forty", "shootings"],
    ["More than 100 shot in one day", "More than 100", "shootings"],
    ["Gunmen shot nine worshippers.", "nine", "shootings"],
    ["Two guards were shot at from a roof.", "Two", null],
    ["The film was shot in 40 days.", "40 days", null],
    ["The war of 1988 cost 3,000 lives.", "3,000", "deaths"],
    ["The office found that 149 people had been deprived of their lives.", "149", "deaths"],
    ["Some 300 people were freed from jail.", "Some 300", "releases"],
    ["Crews freed six people from the lift.", "six", "rescues"],
    ["Save the Children says that 20 pupils were killed.", "20", "deaths"],
    ["Two trams were suspended.", "Two", "cancellations"],
    ["Two of the vans caught fire.", "Two", "burning"],
    ["He spent three hours at the bank.", "three hours", null],
    ["Some 300 people, including 12 porters and two cooks, have been evacuated.", "12", "displacement"],
    ["Some 300 people, including 12 porters and two cooks, have been evacuated.", "two", "displacement"],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });
});

describe("the noun", () => {
  it.each([
    ["The court cleared six of the 19 accused.", "six", "people"],
    ["Some 30 people died, nine of them guards; 14 others are missing.", "14", "people"],
    ["She leads the 40-strong choir.", "40", "choir"],
    ["Prosecutors sought nine years for the nurse.", "nine years", "nurse"],
    ["It took three hours to free the pilot.", "three hours", "pilot"],
    ["The firm blamed a 9 percent drop in sales.", "9 percent", "sales"],
    ["Ministers told of a rise of 9 percent in rents.", "9 percent", "rents"],
    ["Copper for May delivery rose 2 percent.", "2 percent", "Copper"],
    ["The party lost 12 second-round seats.", "12", "round seats"],
  ])("%s “%s”: %s", (text, figure, noun) => {
    expect(figureIn(text, figure).counts).toBe(noun);
  });
});

describe("the verb", () => {
  it.each([
    ["Two umpires, two scorers and a coach have been banned.", "Two", "ban"],
    ["Two men were hurt, one of them badly, and the road was shut.", "Two", "hurt"],
    ["Thieves emptied three tills, smashed a dozen windows and fled.", "a dozen", "smash"],
    ["Some 90 were hurt, 12 of them badly, when the tram, going downhill, left the rails.", "12", "hurt"],
    ["The union lost 12 posts, four of them to clerks who had never stood before.", "four", "lose"],
    ["They have two weeks to appeal.", "two weeks", "appeal"],
  ])("%s “%s”: %s", (text, figure, verb) => {
    expect(figureIn(text, figure).predicate).toBe(verb);
  });
});

describe("how it is put", () => {
  it.each([
    ["The mill is to close its yard and shed 600 posts.", "600", "planned"],
    ["The mill closed its yard and shed 600 posts.", "600", undefined],
    ["The union will not give in and shed 600 posts.", "600", undefined],
    ["Forty feared dead as ferry sinks", "Forty", "possible"],
    ["Twelve miners are presumed dead.", "Twelve", "possible"],
    ["Some 30 climbers were feared to have died.", "Some 30", "possible"],
    ["The mayor feared that 60 people had drowned.", "60", "possible"],
    ["Twelve miners were believed killed.", "Twelve", "possible"],
    ["Nine miners are thought to be dead.", "Nine", "possible"],
    ["A sailor is presumed to have drowned with two others.", "two", "possible"],
    ["The fire is believed to have cost $3 million.", "$3 million", "possible"],
    ["The gang is thought to number 400.", "400", "possible"],
    ["Around 120 houses are believed destroyed.", "Around 120", "possible"],
    ["He is thought to have fled two days ago.", "two days ago", "possible"],
    ["Of those killed, 12 were believed to be children.", "12", "possible"],
    ["The ministry denied that 40 people were believed killed.", "40", "denied"],
    ["The 40 killed were believed to be farmers.", "40", undefined],
    ["The gunman, believed to be 24, killed nine people.", "nine", undefined],
    ["It is thought that 30 people drowned.", "30", undefined],
    ["It is thought that the fire began at 3am.", "at 3am", undefined],
    ["Some 300 people believed in the prophet.", "Some 300", undefined],
    ["“I don't believe 40 died,” he said.", "40", undefined],
    ["Twelve miners were found dead.", "Twelve", undefined],
    ["Twelve miners who feared a storm were killed.", "Twelve", undefined],
    ["The 30 dead climbers were named.", "30", undefined],
  ])("%s “%s”: %s", (text, figure, modality) => {
    expect(figureIn(text, figure).modality).toBe(modality);
  });
});

describe("what is claimed", () => {
  it.each([
    ["Only one man is charged.", ["one"]],
    ["One woman died.", ["One"]],
    ["One man held my hand.", []],
    ["“It was dark,” said one woman.", []],
    ["A one-man inquiry began.", []],
    ["Quays 11 to 14 are shut.", []],
    ["Between 11 and 14 quays are shut.", ["Between 11 and 14"]],
    ["The broad Torv 40 index fell.", []],
    ["Ten-year yields rose.", []],
    ["A ten-year lease was signed.", ["ten-year"]],
    ["The coin dates from 312 BC.", []],
    ["She lost 6-7, 6-4, 2-6.", ["6-7", "6-4", "2-6"]],
    ["She won in 12 minutes and 7 seconds, 14 seconds ahead of Roos.", ["12 minutes and 7 seconds", "14 seconds"]],
  ])("%s %j", (text, figures) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual(figures);
  });
});
