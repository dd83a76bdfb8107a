// What is told of two figures that are apart and of two days: how much the later one is higher, over how long, or lower.
import { describe, expect, test } from "vitest";
import { figureFeatures } from "../../src/groups/figure-features.js";
import { frameFeatures } from "../../src/groups/frame-features.js";
import { nearRatio, tellGrowth } from "../../src/groups/growth.js";
import { candidatesIn, type Report, world } from "./candidates-in.js";

const countsOf = (...reports: Report[]) => candidatesIn("count", ...reports);

function told(earlier: string, later: string, days: [string, string] = ["2019-03-06", "2019-03-16"]) {
  const [a, b] = countsOf([earlier, days[0]], [later, days[1]]);
  const features: Record<string, number> = {};
  if (a && b)
    tellGrowth(a, b, world, (name, strength) => Object.assign(features, { [name]: Number(strength.toFixed(2)) }));
  return features;
}

describe("growth", () => {
  // log(2) = 0.69; over ten days log(11) / 4 of it; log(20) = 3, the most that tells anything
  test.each([
    ["20 people were killed.", "40 people were killed.", { "grown.same": 0.69, "grown.same.days": 0.42 }],
    ["40 people were killed.", "20 people were killed.", { "shrunk.same": 0.69 }],
    ["20 people were killed.", "40 homes were destroyed.", { "grown.other": 0.69, "grown.other.days": 0.42 }],
    ["2 people were killed.", "400 people were killed.", { "grown.same": 3, "grown.same.days": 1.8 }],
    ["20 people were killed.", "20 people were killed.", {}],
    ["Dozens of people were killed.", "400 people were killed.", {}],
  ])("%s / %s", (earlier, later, features) => {
    expect(told(earlier, later)).toEqual(features);
  });

  test("nothing of one day", () => {
    expect(told("20 people were killed.", "40 people were killed.", ["2019-03-06", "2019-03-06"])).toEqual({});
  });
});

describe("the time that a look back tells", () => {
  const when = (text: string, day: string) => {
    const [a, b] = countsOf([text, "2019-03-06"], ["20 people were killed.", day]);
    return a && b ? frameFeatures(a, b, world).find((name) => name?.startsWith("when")) : undefined;
  };
  test.each([
    // the other report is of that year or month, or of the days after
    ["The storm of 2009 killed 20 people.", "2009-08-02", "when.ofReport"],
    ["The storm of May 2009 killed 20 people.", "2009-05-20", "when.ofReport"],
    ["The storm of May 2009 killed 20 people.", "2009-06-12", "when.ofReport"],
    // it is of another time
    ["The storm of 2009 killed 20 people.", "2011-08-02", "when.halfKnown"],
    ["The storm of 2009 killed 20 people.", "2008-12-30", "when.halfKnown"],
    ["The storm of May 2009 killed 20 people.", "2009-11-20", "when.halfKnown"],
  ])("%s / %s", (text, day, feature) => {
    expect(when(text, day)).toBe(feature);
  });
});

describe("how far apart figures are written whose ranges meet", () => {
  test.each([
    // log(11 / 3) = 1.3, log(12,500 / 12,000) = 0.04
    ["At least 3 people were killed.", "11 people were killed.", 1.3],
    ["About 12,000 people were killed.", "12,500 people were killed.", 0.04],
    ["12,000 people were killed.", "12,000 people were killed.", 0],
    ["20 people were killed.", "40 people were killed.", 0],
    ["Dozens of people were killed.", "40 people were killed.", 0],
  ])("%s / %s", (one, other, ratio) => {
    const [a, b] = countsOf([one, "2019-03-06"], [other, "2019-03-06"]);
    expect(a && b && nearRatio(a, b)).toBeCloseTo(ratio, 2);
  });
});

describe("dates that resolve to no day", () => {
  const told = (one: string, other: string) => {
    const [a, b] = candidatesIn("date", [one, null], [other, "2019-03-16"]);
    return a && b ? figureFeatures(a, b, world).find((name) => name?.startsWith("told")) : undefined;
  };
  test.each([
    ["The bridge fell on Thursday.", "The bridge fell on Thursday.", "told.same"],
    ["The bridge fell on Thursday.", "The bridge fell on March 14.", "told.same"],
    ["The bridge fell on March 14.", "The bridge fell on March 14.", "told.same"],
    ["The bridge fell on March 13.", "The bridge fell on March 14.", "told.apart"],
    ["The bridge fell in March.", "The bridge fell on March 14.", "told.possible"],
    ["The bridge fell on Wednesday.", "The bridge fell on Thursday.", undefined],
  ])("%s / %s", (one, other, feature) => {
    expect(told(one, other)).toBe(feature);
  });
});
