import { describe, expect, it } from "vitest";
import { mentionsIn, rulesOf } from "./reading.js";

describe("digits that are no quantity", () => {
  it.each([
    "A Boeing 737 landed.",
    "The iPhone 5 sold out.",
    "The G20 met near Route 66.",
    "COVID-19 and the F-16 made news.",
    "The SMW4 cable broke.",
    "They came in a 4x4 and a four-by-four.",
    "Call 555-123-4567 or +44 20 7946 0958 now.",
    "He lives at 12 High Street.",
    "Fifth Avenue was shut.",
    "See https://example.com/2013/09/20401724-raid for more.",
    "1. Skip to content",
    "1. **Who fell ill.** They all did.",
    "**2. Who fell ill.** They all did.",
    "Use version 10.15.1 of it.",
    "As noted [12] before.",
    "Section 230 protects them.",
    "Apollo 11 flew on.",
    "The First Amendment holds.",
    "A 5G mast fell.",
    "The under-21 side met.",
    "Photo 1 / 31",
    "The 2019 review is out.",
    "Between 1600 and 1900 the climate cooled.",
    "#2020vision trended.",
    "The court cited C-311/18 and Rule 12(b)(6).",
    "Ring 555-0177, the hotline 1450, or call 112.",
    "The postcode is BT48 6HQ.",
    "See page 31 of it, room 114, and lesson 8.",
    "Photos 2 and 5 were blurred.",
    "Photo 4 of 9",
    "They drank at the Three Tuns.",
    "Omega-3 and uranium-235 were named.",
    "The 99 percenters and the 68ers marched.",
    "He lives in Flat 3b.",
    "The council recalled resolutions 1502 (2003) and 2175 (2014).",
    "Resolution 2417 (2018) was adopted.",
    "She lay at 41°07.3'N and drifted.",
    "The buoy lies at 41.3N, 9.7E.",
    "The bulletin of 0600Z spoke of 24012KT.",
    "Pay to IBAN SE35 5000 0000 0549 1000 0003 please.",
    "The tanker (IMO 9211034) sank.",
    "Its epicentre lies at 15.87°S, 74.56°W, the wreck at 4°49'289\" S.",
    "The fire lies at 39.24 N 120.61 W.",
    "They cancelled flights 5J-651/652 and 5J-375.",
    "The 91 bus was packed, and the 7.14 train from Lom.",
    "Troops of 72 Special Forces Battalion and 3 Division were sent.",
    "He switched from 4-4-2 to 3-5-2 and 4-2-3-1.",
    "An ATR 42-300 took off.",
    "Blocks 3 to 7 are gone.",
    "The signal at km 84.4 was red.",
    "The Volta 5 doubled its range.",
    "The N12 and the R500 meet at Cork.",
    "Take the P50 bus to the M4.",
    "The R2.1 release is late.",
    "The union will ballot under the 1992 Act.",
  ])("%s", (text) => {
    expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it.each([
    ["Storm Kills 10; 80 Hurt and 7 Villages Damaged", 3],
    ["In Leeds 103 people were killed.", 1],
    ["In room 12 people died.", 1],
    ["A bus 40 minutes late came.", 1],
    ["On board were 12 Britons.", 1],
    ["Magnitude-6.2 quake strikes.", 1],
    ["The 12 service stations were full.", 1],
    ["The 40 train passengers left, and 3 blocks burned.", 2],
    ["He ran 12 km 30 times.", 2],
    ["They won 4-2 and lost 3-1.", 2],
    ["It paid USD10m and RM23.50.", 2],
  ])("reads the amounts of %s", (text, count) => {
    expect(mentionsIn(text)).toHaveLength(count);
  });
});

describe("quantities that assert nothing", () => {
  it.each([
    ["One of the divers died.", "one.of"],
    ["No one came.", "one.pronoun"],
    ["This one is worse.", "one.pronoun"],
    ["They hit one another.", "one.pronoun"],
    ["One votes with the feet.", "one.pronoun"],
    ["One dies in a crash.", "count"],
    ["One diver died.", "count"],
    ["The first deputy prime minister left.", "rank.title"],
    ["First of all, they left.", "rank.adverb"],
    ["It is the second-largest port.", "rank.ordinal"],
    ["They have a first-class team.", "rank.compound"],
    ["The No. 3 seed lost.", "rank.number"],
    ["A Category 4 hurricane came.", "rank.scale"],
  ])("%s", (text, rule) => {
    expect(rulesOf(text)).toEqual([rule]);
  });
});
