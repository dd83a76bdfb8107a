// How readings are written: bounds, units, dates, and what has no value.
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/model/quantity.js";
import { formatReading, formatStating } from "../../src/reports/readings.js";
import { makeQuantity } from "./make.js";

const pair = (min: Quantity["min"], max: Quantity["max"]): Partial<Quantity> => ({ min, max });
const stated = (value: Quantity["stated"]["value"], unit: string | null = null): Partial<Quantity> => ({
  stated: { value, unit },
});
const VAGUE = { bound: "vague", stated: { value: null, unit: null } } as const;

describe("formatStating", () => {
  it.each<[string, Partial<Quantity>]>([
    ["9,900", pair(9900, 9900)],
    ["0", pair(0, 0)],
    ["0.3", pair(0.1 + 0.2, 0.1 + 0.2)],
    ["−5", pair(-5, -5)],
    ["999,999", pair(999_999, 999_999)],
    ["19 million", pair(19e6, 19e6)],
    ["1.25 million", pair(1.25e6, 1.25e6)],
    ["1,234,567", pair(1_234_567, 1_234_567)],
    ["≥164", { ...pair(164, null), bound: "at-least" }],
    [">2,000", { ...pair(2000, null), bound: "more-than", minExclusive: true }],
    ["≤40", { ...pair(0, 40), bound: "at-most" }],
    ["<40", { ...pair(0, 40), bound: "less-than", maxExclusive: true }],
    ["~50", { ...pair(47.5, 52.5), bound: "about" }],
    ["~200", { ...pair(180, 200), bound: "about" }],
    ["15–20", { ...pair(15, 20), bound: "range" }],
    ["2–3 million", { ...pair(2e6, 3e6), bound: "range" }],
    ['24–99 "the words"', { ...pair(24, 99), ...VAGUE }],
    ['1–10 million "the words"', { ...pair(1e6, 9_999_999), ...VAGUE }],
    ['1,000–9,999 "the words"', { ...pair(1000, 9999), ...VAGUE }],
  ])("count %s", (expected, fields) => {
    expect(formatStating({ quantity: makeQuantity(fields), text: "the words" })).toBe(expected);
  });

  it.each<[string, Partial<Quantity>]>([
    ["€2 million", { kind: "money", unit: "EUR", ...pair(2e6, 2e6) }],
    ["$10,000", { kind: "money", unit: "USD", ...pair(1e4, 1e4) }],
    [">$100 million", { kind: "money", unit: "USD", ...pair(1e8, null), bound: "more-than" }],
    ["CHF 4.50", { kind: "money", unit: "CHF", ...pair(4.5, 4.5) }],
    ["$75 → $45.88", { kind: "money", unit: "USD", ...pair(45.88, 45.88), ...stated([75, 45.88]), trend: "down" }],
    ["70%", { kind: "percent", unit: "percent", ...pair(70, 70) }],
    ["↑19%", { kind: "percent", unit: "percent", ...pair(19, 19), trend: "up" }],
    ["3 points", { kind: "percent", unit: "percent", ...pair(3, 3), ...stated(3, "percentage points") }],
    ["2/3 (67%)", { kind: "ratio", ...pair(0.6667, 0.6667) }],
    ["1/5 (20%)", { kind: "ratio", ...pair(0.2, 0.2) }],
    ["41.4%", { kind: "ratio", ...pair(0.4142, 0.4142) }],
    ["81 years", { kind: "age", unit: "year", ...pair(81, 81) }],
    ["3rd", { kind: "rank", ...pair(3, 3) }],
    ["12th", { kind: "rank", ...pair(12, 12) }],
    ["3–1", { kind: "score", ...stated([3, 1]) }],
    ["09:30 GMT", { kind: "time", ...pair("09:30", "09:30"), zone: "GMT" }],
    ["by 18:00", { kind: "time", ...pair(null, "18:00"), bound: "at-most" }],
  ])("%s", (expected, fields) => {
    expect(formatStating({ quantity: makeQuantity(fields), text: "the words" })).toBe(expected);
  });

  it.each<[string, Partial<Quantity>]>([
    ["≤10 days", { ...pair(0, 10), ...stated(10, "days"), bound: "at-most" }],
    ["<2 weeks", { ...pair(0, 14), ...stated(2, "weeks"), bound: "less-than" }],
    ["14 days", { ...pair(14, 14), ...stated(14, "days") }],
    ["1 day", { ...pair(1, 1), ...stated(1, "day") }],
    ["~10 days", { ...pair(9.5, 10.5), ...stated(10, "days"), bound: "about" }],
    ["6 months", { ...pair(182.625, 182.625), ...stated(6, "months") }],
    ["30 years", { ...pair(10957.5, 10957.5), ...stated(null) }],
    ["3 hours", { ...pair(0.125, 0.125), ...stated(3, "hours") }],
    ["55 minutes", { ...pair(0.0381944444444, 0.0381944444444), ...stated(55, "minutes") }],
    ["52 hours", { ...pair(2.16666666667, 2.16666666667), ...stated(52, "hours") }],
    ["25–55 minutes", { ...pair(0.0173611111111, 0.0381944444444), bound: "range", ...stated([25, 55], "minutes") }],
    ["2–3 weeks", { ...pair(14, 21), ...stated([2, 3], "weeks"), bound: "range" }],
  ])("duration %s", (expected, fields) => {
    const quantity = makeQuantity({ kind: "duration", unit: "day", ...fields });
    expect(formatStating({ quantity, text: "the words" })).toBe(expected);
  });

  it.each<[string, Partial<Quantity>]>([
    ["5 km", { unit: "metre", ...pair(5000, 5000), ...stated(5, "km") }],
    ["~5 km", { unit: "metre", ...pair(4750, 5250), ...stated(5, "km"), bound: "about" }],
    ["5,000 m", { unit: "metre", ...pair(5000, 5000), ...stated(null) }],
    ["6.1 magnitude", { unit: "magnitude", ...pair(6.1, 6.1), ...stated(6.1, "-magnitude") }],
    ["40 °C", { unit: "degree Celsius", ...pair(40, 40), ...stated(104, "F") }],
  ])("measure %s", (expected, fields) => {
    expect(formatStating({ quantity: makeQuantity({ kind: "measure", ...fields }), text: "the words" })).toBe(expected);
  });

  it.each<[string, Partial<Quantity>]>([
    ["6 Jan 2022", pair("2022-01-06", "2022-01-06")],
    ["3–9 Jan 2022", pair("2022-01-03", "2022-01-09")],
    ["31 Jan – 6 Feb 2022", pair("2022-01-31", "2022-02-06")],
    ["27 Dec 2021 – 2 Jan 2022", pair("2021-12-27", "2022-01-02")],
    ["Feb 2024", pair("2024-02-01", "2024-02-29")],
    ["1–28 Feb 2024", pair("2024-02-01", "2024-02-28")],
    ["Jan–Mar 2022", pair("2022-01-01", "2022-03-31")],
    ["2004", pair("2004-01-01", "2004-12-31")],
    ["1990–1999", pair("1990-01-01", "1999-12-31")],
    ["by 19 Jan 2022", { ...pair(null, "2022-01-19"), bound: "at-most" }],
    ["before 1 Mar 2024", { ...pair(null, "2024-02-29"), bound: "less-than" }],
    ["since 2 Jan 2022", { ...pair("2022-01-02", null), bound: "at-least" }],
    ["after 31 Dec 2021", { ...pair("2022-01-01", null), bound: "more-than" }],
    ['"the words"', { ...pair(null, null), unresolved: "the document has no known date" }],
  ])("date %s", (expected, fields) => {
    expect(formatStating({ quantity: makeQuantity({ kind: "date", ...fields }), text: "the words" })).toBe(expected);
  });

  it("marks what comes on top", () => {
    const quantity = makeQuantity({ ...pair(2000, 2000) });
    expect(formatStating({ quantity, text: "2,000 more", incremental: true })).toBe("2,000 more");
  });
});

describe("formatReading", () => {
  const reading = { unit: null, claims: [], sources: [], origins: 1 };
  const sample = { quantity: makeQuantity({ min: 164, max: null, bound: "at-least" }), text: "at least 164" };
  it.each([
    ["≥164", 164, null],
    ["160–170", 160, 170],
    ["≤170", null, 170],
    ["170", 170, 170],
  ])("%s", (expected, min, max) => {
    expect(formatReading({ ...reading, min, max }, sample)).toBe(expected);
  });
});
