import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { numerals } from "./reading.js";

function read(text: string) {
  return numerals.read(tokenize(text), 0);
}

describe("numerals", () => {
  it.each([
    ["9,900", 9900],
    ["1.8", 1.8],
    [".08", 0.08],
    ["1,00,000", 100000],
    ["1 234 567", 1234567],
    ["12 000", 12000],
    ["12\u00a0300", 12300],
    ["1\u202f250\u202f000.5", 1250000.5],
    ["1\u2009250\u2009000", 1250000],
    ["12'500", 12500],
    ["12’500", 12500],
    ["1e10", 1e10],
    ["5×10^3", 5000],
    ["2.5^-1", 0.4],
    ["2½", 2.5],
    ["10 1/2", 10.5],
    ["3/4", 0.75],
    ["-5", -5],
    ["minus five point five", -5.5],
    ["1.2 million", 1200000],
    ["2.3 million", 2300000],
    ["100K", 100000],
    ["4.5bn", 4500000000],
    ["25 lakh", 2500000],
    ["4 hundred million", 400000000],
    ["3 dozens", 36],
    ["half a million", 500000],
    ["half-dozen", 6],
    ["a quarter of a million", 250000],
    ["two and a half", 2.5],
    ["a million and a half", 1500000],
    ["five and a half million", 5500000],
    ["one hundred and sixteen", 116],
    ["three hundred and twenty thousand", 320000],
    ["twelve hundred", 1200],
    ["two-thirds", 2 / 3],
    ["one-third", 1 / 3],
    ["million-dollar", 1000000],
    ["ninety-nine", 99],
    ["one billion and a half million", 1000500000],
    ["two billion and three quarters million", 2000750000],
    ["quarter of a million", 250000],
    ["three hundred dozen", 3600],
    ["one one-hundredth", 0.01],
    ["one twenty-fifth", 0.04],
    ["three ten-thousandths", 0.0003],
    ["a hundred trillionths", 1e-10],
    ["four hundred thirty fifths", 400 / 35],
    ["minus two thirds", -2 / 3],
    ["-4/5", -0.8],
  ])("reads %s", (text, value) => {
    const numeral = read(text);
    expect(numeral?.value).toBeCloseTo(value, 9);
    expect(numeral?.ordinal).toBe(false);
  });

  it.each([
    ["dozens", 24, 99],
    ["several dozen", 36, 108],
    ["scores of", 40, 99],
    ["hundreds", 100, 999],
    ["tens of thousands", 10000, 99999],
    ["hundreds of thousands", 100000, 999999],
    ["a couple of", 2, 3],
    ["a few", 2, 5],
    ["several", 3, 9],
    ["a few hundred", 200, 500],
  ])("reads %s as an interval", (text, low, high) => {
    expect(read(text)).toMatchObject({ value: null, low, high });
  });

  it.each([
    ["third", 3],
    ["21st", 21],
    ["twenty-first", 21],
    ["one hundred and fifth", 105],
  ])("flags the ordinal %s", (text, value) => {
    expect(read(text)).toMatchObject({ value, ordinal: true });
  });

  it.each(["few", "couple", "10.15.1", "12,00,1", "and", "quarter", "hundred people", "a man"])(
    "reads nothing in %s",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each([
    ["two hundred and five hundred", 200],
    ["two million 300 people", 2000000],
    ["a third man", null],
    ["12 300 people", 12],
    ["12\u00a03000", 12],
    ["2019\u00a0300 people", 2019],
    ["two billion and a half billion", 2000000000],
  ])("ends in time: %s", (text, value) => {
    expect(read(text)?.value ?? null).toBe(value);
  });
});
