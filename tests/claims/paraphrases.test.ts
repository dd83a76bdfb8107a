// One fact told in many ways has one frame and one label.
import { describe, expect, it } from "vitest";
import { figureIn } from "./claims-of.js";

type Row = readonly [text: string, figure: string, event: string | null, noun: string | null, label: string];

const expectRead = (rows: readonly Row[]) =>
  it.each(rows)("%s “%s”: %s of %s, “%s”", (text, figure, event, noun, label) => {
    const { frame, label: words } = figureIn(text, figure);
    expect([frame.event, frame.noun, words]).toEqual([event, noun, label]);
  });

describe("the dead", () => {
  expectRead([
    ["The number of people killed in Sunday's floods rose to 61.", "61", "deaths", "person", "people killed"],
    [
      "The number of people known to have died when the ferry capsized off the coast rose to 112 on Friday.",
      "112",
      "deaths",
      "person",
      "people killed",
    ],
    ["She died, bringing the number of lives lost in the fire to nine.", "nine", "deaths", "person", "people killed"],
    ["The blast fatally injured seven miners.", "seven", "deaths", "person", "miners killed"],
    ["Two officers were fatally shot outside the court.", "Two", "deaths", "person", "officers killed"],
    ["The death toll from the mine blast leapt to 47 last night.", "47", "deaths", "person", "people killed"],
    ["Heatwave toll doubles to 60", "60", "deaths", "person", "people killed"],
    ["The blast injured seven miners.", "seven", "injuries", "person", "miners injured"],
    ["Two officers were shot at outside the court.", "Two", null, "person", "officers, shoot"],
  ]);
});

describe("the rescued, the hurt and the ill", () => {
  expectRead([
    ["Nineteen people were pulled alive from the ruins.", "Nineteen", "rescues", "person", "people rescued"],
    ["Twelve hikers were brought to safety.", "Twelve", "rescues", "person", "hikers rescued"],
    [
      "Eleven were hospitalised, three of them in critical condition.",
      "three",
      "critical",
      "person",
      "people in critical condition",
    ],
    ["Another 32 people tested positive on Thursday.", "32", "infections", "case", "people"],
    ["The clinic tested 32 people on Thursday.", "32", "testing", "person", "people tested"],
  ]);
});

describe("those who had to leave, and those who could not", () => {
  expectRead([
    [
      "Some 5,000 residents were told to leave their homes.",
      "Some 5,000",
      "displacement",
      "person",
      "residents displaced",
    ],
    ["Officials ordered 12,000 people to leave the coast.", "12,000", "displacement", "person", "people displaced"],
    [
      "About 800 villagers were asked to quit their houses.",
      "About 800",
      "displacement",
      "person",
      "villagers displaced",
    ],
    ["Some 300 guests were allowed to leave.", "Some 300", null, "person", "guests, leave"],
    ["The strike left 300 passengers stranded.", "300", "stranded", "person", "passengers stranded"],
    ["Forty ships are stuck outside the port.", "Forty", "stranded", "vessel", "ships stranded"],
  ]);
});

describe("people in what carries them", () => {
  expectRead([
    ["The trawler, with some 500 people on board, sank before dawn.", "some 500", "aboard", "person", "people aboard"],
    ["A boat with 130 migrants overturned near the island.", "130", "aboard", "person", "migrants aboard"],
    ["A bus carrying 44 pilgrims plunged into a gorge.", "44", "aboard", "person", "pilgrims aboard"],
    ["A train with 260 passengers derailed.", "260", "aboard", "person", "passengers aboard"],
    ["A dinghy packed with 90 people sank.", "90", "aboard", "person", "people aboard"],
    ["A train with six carriages derailed.", "six", "crash", "carriage", "carriages, crash"],
    ["A bus crashed, with 12 passengers injured.", "12", "injuries", "person", "passengers injured"],
  ]);
});

describe("power and water", () => {
  expectRead([
    ["The outage left 300,000 without power in the north.", "300,000", "outage", "person", "people cut off"],
    ["Grid failure leaves 4 million without power in south", "4 million", "outage", "person", "people cut off"],
    ["Two thousand households had no water on Monday.", "Two thousand", "outage", "person", "households cut off"],
    ["Power cuts hit 4,000 homes.", "4,000", "outage", "home", "homes cut off"],
  ]);
});

describe("crowds", () => {
  expectRead([
    ["Police counted 12,000 people at the march.", "12,000", "protest", "person", "people protesting"],
    ["Some 8,000 people joined the march.", "Some 8,000", "protest", "person", "people protesting"],
    ["The rally drew 5,000.", "5,000", "protest", "person", "people protesting"],
    [
      "Around 5,000 demonstrators rallied outside parliament.",
      "Around 5,000",
      "protest",
      "person",
      "people protesting",
    ],
  ]);

  it.each([
    ["Police said 30,000 took part, organisers 80,000.", "80,000", "organisers"],
    ["The union speaks of 30,000 marchers, the police of 9,000.", "9,000", "police"],
    ["Organisers put the number of marchers at 50,000, police at 12,000.", "12,000", "police"],
    ["Police said 30 fans and 12 stewards were hurt.", "12", "Police"],
  ])("%s “%s” is the word of the %s", (text, figure, speaker) => {
    expect(figureIn(text, figure).speaker).toBe(speaker);
  });
});

describe("jobs", () => {
  expectRead([
    ["The bank will get rid of 1,450 jobs.", "1,450", "layoffs", "job", "jobs cut"],
    ["The firm is letting 700 people go.", "700", "layoffs", "job", "people cut"],
    ["The mill laid 90 spinners off.", "90", "layoffs", "job", "spinners cut"],
    ["The company employed 4,500 people in nine countries.", "nine", "hiring", "state", "countries, employ"],
  ]);
});

describe("part of a whole that a clause tells", () => {
  expectRead([
    ["Most of the 142 homes that were wrecked in March have been rebuilt.", "142", "damage", "home", "homes damaged"],
    [
      "Power is back for most of the 18,000 households that were cut off.",
      "18,000",
      "outage",
      "person",
      "households cut off",
    ],
    ["Some of the 300 passengers were hurt.", "300", null, "person", "passengers, hurt"],
    ["Protesters were arrested in 12 cities.", "12", "detentions", "settlement", "cities, arrest"],
    ["The storm killed 40 people in three provinces.", "three", "deaths", "settlement", "provinces, kill"],
    ["Thirty barns went up in flames.", "Thirty", "damage", "barn", "barns damaged"],
  ]);
});

describe("the dead and the hurt in one sentence", () => {
  expectRead([
    ["The blast killed 12 and injured 40.", "40", "injuries", "person", "people injured"],
    ["Gunmen killed 9, wounded 15 and abducted 3.", "15", "injuries", "person", "people injured"],
    ["Shelling killed six and wounded at least 14.", "at least 14", "injuries", "person", "people injured"],
    ["The attack killed at least 12 and wounded dozens more.", "dozens", "injuries", "person", "people injured"],
    ["The crash left 12 fighting for their lives.", "12", "critical", "person", "people in critical condition"],
    ["Police arrested 12 and fined 40.", "40", null, null, "fine"],
    ["The dead and injured 40 men were brought down.", "40", null, "person", "men, bring down"],
    ["Eight soldiers were killed and 17 wounded.", "17", "injuries", "person", "soldiers injured"],
    ["Two miners died and 30 were injured.", "30", "injuries", "person", "people injured"],
    ["Of the 363 dead, 360 were from Eritrea.", "360", "deaths", "person", "people killed"],
    ["Militants killed 22 soldiers and took 8 hostage.", "8", "kidnapping", "person", "people kidnapped"],
    ["Some 40 fans needed treatment.", "Some 40", "hospitalisations", "person", "fans in hospital"],
  ]);
});

describe("what befell something else", () => {
  expectRead([
    ["A 12-storey building collapsed.", "12", null, "floor", "storey, collapse"],
    ["Six people were shot, two of them fatally.", "two", "deaths", "person", "people killed"],
    ["None of the 156 aboard survived.", "156", "aboard", "person", "people aboard"],
    ["Three hundred trees were uprooted.", "Three hundred", "damage", "tree", "trees damaged"],
    ["The jail was built for 450 inmates.", "450", null, "person", "inmates, build"],
  ]);
});

describe("those who live there", () => {
  expectRead([
    ["The fire stunned the town of 2,800, which has one road.", "2,800", "population", "person", "population"],
    ["Riots engulfed the nation of 19 million people.", "19 million", "population", "person", "population"],
    ["A city of 12 hills hosted the games.", "12", null, "hill", "hills, host"],
    ["Riots killed a group of 19 people.", "19", "deaths", "person", "people killed"],
  ]);
});

describe("what is done with a number", () => {
  expectRead([
    ["The ministry revised the number of dead to 37 from 41.", "41", "deaths", "person", "people killed"],
    ["Officials raised the death toll from 30 to 37.", "from 30 to 37", "deaths", "person", "people killed"],
    ["The find pushed the death toll to 37.", "37", "deaths", "person", "people killed"],
  ]);
});

describe("those who come", () => {
  expectRead([
    ["Six hundred people crossed the Channel.", "Six hundred", "arrivals", "person", "people arriving"],
    ["Arrivals have reached 40,200.", "40,200", "arrivals", "person", "people arriving"],
  ]);
});

describe("what is shut and what is called off", () => {
  expectRead([
    ["The storm closed 12 roads.", "12", "closure", "road", "roads closed"],
    ["The airline called off 300 flights and delayed 900.", "300", "cancellations", "flight", "flights cancelled"],
  ]);
});
