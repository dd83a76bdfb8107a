// Plots: readings on one line of numbers or days, in characters too.
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/model/quantity.js";
import { widthOf } from "../../src/reports/columns.js";
import { intervalLines } from "../../src/reports/interval-plot.js";
import { createPaint } from "../../src/reports/paint.js";
import { barOf, createScale, scaleOf } from "../../src/reports/scale.js";
import { createView } from "../../src/reports/view.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "./make.js";

const ends = (min: Quantity["min"], max: Quantity["max"]) => ({ min, max });
const labels = (values: readonly ReturnType<typeof ends>[], kind: Quantity["kind"]) =>
  createScale(values, makeQuantity({ kind }))?.ticks.map(({ label }) => label);

describe("createScale", () => {
  it.each([
    ["numbers", [ends(17, 17), ends(24, 99)], "count", ["20", "40", "60", "80"]],
    ["open ends", [ends(24, 99), ends(164, null)], "count", ["50", "100", "150"]],
    ["far apart", [ends(5, 5), ends(400, null)], "count", ["10", "100"]],
    ["zero", [ends(0, 0), ends(4000, 4000)], "count", ["0", "1,000", "2,000", "3,000", "4,000"]],
    ["fractions", [ends(5.9, 5.9), ends(6.1, 6.1)], "measure", ["5.9", "5.95", "6", "6.05", "6.1"]],
    [
      "days",
      [ends("2022-01-05", "2022-01-05"), ends("2022-01-06", "2022-01-06")],
      "date",
      ["5 Jan 2022", "6 Jan 2022"],
    ],
    ["times", [ends("09:30", "09:30"), ends("11:00", "11:00")], "time", ["09:30", "10:00", "10:30", "11:00"]],
  ] as const)("%s", (_, values, kind, expected) => {
    expect(labels(values, kind)).toEqual(expected);
  });

  it("is in the unit that is written", () => {
    const written = (size: number, value: number, unit: string, kind: "duration" | "measure") =>
      makeQuantity({
        kind,
        min: size * value,
        max: size * value,
        unit: kind === "measure" ? "metre" : "day",
        stated: { value, unit },
      });
    const labelled = (...quantities: Quantity[]) => {
      const claims = quantities.map((quantity, index) => makeClaim(`c-${index}`, `s-${index}`, { quantity }));
      const group = makeGroup("g-1", "compatible", claims);
      return scaleOf(createView(makeResult({ sources: [], claims, groups: [group] })), group)?.ticks.map(
        ({ label }) => label,
      );
    };
    expect(labelled(written(365.25, 20, "years", "duration"), written(3652.5, 5, "decades", "duration"))).toEqual([
      "20 years",
      "30 years",
      "40 years",
      "50 years",
    ]);
    expect(labelled(written(7, 2, "weeks", "duration"), written(1, 10, "days", "duration"))).toEqual([
      "10 days",
      "11 days",
      "12 days",
      "13 days",
      "14 days",
    ]);
    expect(labelled(written(1000, 5, "km", "measure"), written(1000, 8, "km", "measure"))).toEqual([
      "5 km",
      "6 km",
      "7 km",
      "8 km",
    ]);
  });

  it.each([
    ["one value", [ends(5, 5), ends(5, 5)]],
    ["no value", [ends(null, null), ends(null, null)]],
    ["one end", [ends(null, 5)]],
  ])("has nothing to compare: %s", (_, values) => {
    expect(createScale(values, makeQuantity({}))).toBeNull();
  });

  it("keeps order and stays on the line", () => {
    const scale = createScale([ends(1, 1), ends(1e12, 1e12)], makeQuantity({}));
    const places = [1, 10, 1e6, 1e12].map((value) => scale?.at(value) ?? -1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    for (const place of places) expect(place >= 0 && place <= 100).toBe(true);
    expect(scale && barOf(scale, ends(10, null)).to).toBeNull();
  });
});

describe("intervalLines", () => {
  const quantities = [
    makeQuantity({ min: 24, max: 99, bound: "vague" }),
    makeQuantity({ min: 164, max: null, bound: "at-least" }),
    makeQuantity({ min: 0, max: 120, maxExclusive: true, bound: "less-than" }),
    makeQuantity({ min: 60, max: 60 }),
  ];
  const claims = quantities.map((quantity, index) =>
    makeClaim(`c-${index}`, `s-${index}`, { quantity, text: "dozens" }),
  );
  const group = makeGroup("g-1", "conflict", claims);
  const sources = claims.map(({ source }) => makeSource(source));
  const view = createView(makeResult({ sources, claims, groups: [group] }));
  const draw = (width: number, color = false) => intervalLines({ view, paint: createPaint(color), width }, group);

  it("draws dots, bars, arrows and ends that are left out", () => {
    expect(draw(60)).toEqual([
      '  24–99 "dozens"          ├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤',
      "  ≥164                                                  ├──►",
      "  <120               ├────────────────────────○",
      "  60                              ●",
      "                     0         50        100        150",
    ]);
  });

  it.each([40, 60, 100, 300])("keeps to %i columns", (width) => {
    for (const line of draw(width, true)) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it("draws nothing where there is no room", () => {
    expect(draw(24)).toEqual([]);
  });
});
