// The verb of a figure behind clauses and insertions, before its subject, and behind "the number of".
import { describe, expect, test } from "vitest";
import { figureIn, quantitiesIn } from "./claims-of.js";

describe("what a figure's own verb tells", () => {
  test.each([
    // Clauses and insertions between the subject and its verb.
    ["Seven traders who had blocked the road for hours were taken into custody.", "Seven", "detentions"],
    ["Eight climbers who, the guides said, had ignored the forecast were rescued by helicopter.", "Eight", "rescues"],
    ["Six miners, most of them fathers who had worked there for years, were killed in the shaft.", "Six", "deaths"],
    [
      "About 800 cleaners at four clinics in Graz, where pay has not risen since spring, are on strike.",
      "About 800",
      "walkout",
    ],
    ["At least 31 guests were, by the hotel's own count, hurt in the fire.", "At least 31", "injuries"],
    ["Some 900 villagers have, the governor told reporters, been evacuated.", "Some 900", "displacement"],
    ["Nine sailors of a freighter that left Odesa in May and lost its engine remain missing.", "Nine", "missing"],
    ["Fourteen clerks employed at the mint were, a spokesman said, charged with theft.", "Fourteen", "charges"],
    ["The 14 divers, who had been trapped since May, were brought to the surface.", "14", "rescues"],
    ["The 40 guests who were hurt in the fire took part in a quiz.", "40", "injuries"],
    // Not the verb of a clause that opens behind the figure.
    ["The bakery recalled 3,000 loaves after two customers fell ill.", "3,000", "recall"],
    ["Divers searched the quarry, nine of whose walls collapsed, and left.", "nine", "damage"],
    // What for is another verb.
    ["Five lanes were closed to allow repairs.", "Five", "closure"],
    ["Some 900 sheep will be slaughtered to contain the disease.", "Some 900", "deaths"],
    ["Twelve clerks were fired to save money.", "Twelve", "layoffs"],
    ["Six climbers are feared to have died.", "Six", "deaths"],
    // Who does something is not whom an idiom befalls.
    ["Some 40 workers cut the fence.", "Some 40", null],
    ["About 200 savers lost money with the fund.", "About 200", "losses"],
    ["The regiment lost 40 men.", "40", "deaths"],
    // Before its subject.
    ["Taken to hospital were the driver and 12 pupils.", "12", "hospitalisations"],
    ["Freed at the border on Sunday, thin and bearded, were 30 hostages.", "30", "rescues"],
    ["Among those rescued were five cooks.", "five", "rescues"],
    ["Closed until further notice are 11 beaches.", "11", "closure"],
    ["There were 12 pages.", "12", null],
    // A number noun as its subject.
    ["The number of people killed in Sunday's attacks on three markets has risen to 64.", "64", "deaths"],
    ["The number of people known to have died when a dam broke in May rose to 88 on Friday.", "88", "deaths"],
    ["The number of villagers in quarantine fell for the first time, to 410.", "410", "isolation"],
    [
      "The figure for those displaced by the dam, put at 3,000 in May, was revised upwards to 5,200.",
      "5,200",
      "displacement",
    ],
    ["This brings the town's total of confirmed cases to 312.", "312", "infections"],
    // A label before its figure.
    ["Barns flooded, Orno district: 46", "46", "flooding"],
    ["Pupils vaccinated against mumps (Varda): 9,450", "9,450", "vaccinations"],
    ["Gale at a glance – Customers without electricity: 76,000.", "76,000", "outage"],
    ["Dead in the valley since Sunday: 41", "41", "deaths"],
    // How many there are in all.
    ["Farmers uprooted by the war, 700 in all, have been walking since dawn.", "700", "displacement"],
    ["A tug set out to tow in the stranded trippers, 120 in all.", "120", "stranded"],
    // Of another, as the figure of the sentence before is.
    ["Norway received 8,000 asylum claims in May. Finland had 5,100.", "5,100", "applications"],
    ["The clinic hoped to vaccinate 900 children. It managed 610.", "610", "vaccinations"],
    // What a noun tells, over who did it.
    ["Peru arranged the repatriation by ship of 31 nurses.", "31", "repatriation"],
    ["The theft of jewels worth $2 million has baffled the police.", "$2 million", "theft"],
    // What the noun's own clause tells, where the verb only carries the number.
    ["The sheds destroyed in the gale numbered 71.", "71", "damage"],
    ["The number of kiosks to be closed was 97.", "97", "closure"],
    // A clause with a gerund.
    ["The stand gave way, with 31 fans suffering burns in the crush.", "31", "injuries"],
    ["The verdict found 30 of the accused guilty of bribery.", "30", "convictions"],
    ["A pile-up involving 24 lorries closed the pass.", "24", "crash"],
    ["Some 40 tenants were sent to hospital.", "Some 40", "hospitalisations"],
    // The verb goes on behind a day.
    ["Five clerks who had been named in the report were on Monday, the court said, charged.", "Five", "charges"],
    ["Nine goalkeepers, whose visas had run out, were on Friday deported.", "Nine", "expulsion"],
    // A plural that its number asks for, and a participle before the verb.
    ["The clinic reported 58 new mumps cases this week.", "58", "infections"],
    ["The number of people rescued rose to 64.", "64", "rescues"],
    ["The gale left 40 barns flattened and 300 people homeless.", "300", "displacement"],
    ["There were 120 cancelled trains.", "120", "cancellations"],
    ["Riders slept in halls after the cancellation of 60 trains.", "60", "cancellations"],
    // Who raids, who had to leave, whom an account is of.
    ["Police raided 40 flats at dawn.", "40", "search"],
    ["Robbers raided four banks.", "four", "theft"],
    ["Police raids on 40 flats angered the quarter.", "40", "search"],
    ["Seventy guests had to leave the hotel.", "Seventy", "displacement"],
    ["Only 112 of the 300 people on the list have been accounted for.", "112", "rescues"],
    ["Nine hikers have not been accounted for.", "Nine", "missing"],
    ["The firm put at 212 the number of those aboard.", "212", "aboard"],
    // What people do together; a share of something is no share of a firm.
    ["The strike by 600 dockers has shut the port.", "600", "walkout"],
    ["The party's share of the vote slipped to 22.4 percent.", "22.4 percent", "votes"],
    ["Shares of the bank fell 12 percent.", "12 percent", "shares"],
    // A part of those whom something befell.
    ["Nine of those on board were rescued.", "Nine", "rescues"],
    ["Four of those detained in Ghent are known to the courts.", "Four", null],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });

  test("a sentence that goes on for ever has no verb and takes no time", () => {
    const text = `Twelve people, ${"who, he said, had a dog, ".repeat(2000)} were killed.`;
    const started = performance.now();
    quantitiesIn(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
