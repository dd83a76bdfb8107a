import { describe, expect, test } from "vitest";
import type { DateExpression } from "../../../src/model/date.js";
import type { Bound, Quantity } from "../../../src/model/quantity.js";
import {
  civilDay,
  dayNumber,
  easterSunday,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from "../../../src/quantities/dates/civil.js";
import { resolveQuantity, resolveYear } from "../../../src/quantities/dates/resolve-quantity.js";

function quantity(expression: DateExpression, bound: Bound = "exact"): Quantity {
  return { kind: "date", min: null, max: null, unit: null, bound, stated: { value: null, unit: null }, expression };
}

function days(expression: DateExpression, bound: Bound, reference: string | null): (string | number | null)[] {
  const { min, max } = resolveQuantity(quantity(expression, bound), reference);
  return [min, max];
}

const january6: DateExpression = { kind: "day", year: 2022, month: 1, day: 6, direction: "unknown" };

test.each<[Bound, string | null, string | null]>([
  ["exact", "2022-01-06", "2022-01-06"],
  ["about", "2022-01-06", "2022-01-06"],
  ["at-least", "2022-01-06", null],
  ["more-than", "2022-01-07", null],
  ["at-most", null, "2022-01-06"],
  ["less-than", null, "2022-01-05"],
])("%s 6 January 2022", (bound, min, max) => expect(days(january6, bound, null)).toEqual([min, max]));

test("a later resolution replaces an earlier one", () => {
  const lastWeek = quantity({ kind: "unit", unit: "week", offset: -1 });
  const undated = resolveQuantity(lastWeek, null);
  expect(undated).toMatchObject({ min: null, max: null, unresolved: "the document has no known date" });
  const dated = resolveQuantity(undated, "2022-01-11");
  expect(dated).toMatchObject({ min: "2022-01-03", max: "2022-01-09" });
  expect(dated).not.toHaveProperty("unresolved");
  expect(resolveQuantity(dated, null)).toEqual(undated);
});

test("other kinds stay as they are", () => {
  const count: Quantity = {
    kind: "count",
    min: 3,
    max: 3,
    unit: null,
    bound: "exact",
    stated: { value: 3, unit: null },
  };
  expect(resolveQuantity(count, "2022-01-11")).toBe(count);
});

describe("weeks run from Monday to Sunday", () => {
  test.each([
    ["2022-01-09", "2021-12-27", "2022-01-02"],
    ["2022-01-10", "2022-01-03", "2022-01-09"],
    ["2022-01-16", "2022-01-03", "2022-01-09"],
  ])("last week on %s", (reference, min, max) =>
    expect(days({ kind: "unit", unit: "week", offset: -1 }, "exact", reference)).toEqual([min, max]),
  );
});

describe("a weekday counts on its own day, both ways", () => {
  test.each([
    ["past", "2022-01-13", "2022-01-13"],
    ["future", "2022-01-13", "2022-01-13"],
    ["past", "2022-01-14", "2022-01-13"],
    ["future", "2022-01-14", "2022-01-20"],
    ["unknown", "2022-01-14", "2022-01-13"],
  ] as const)("%s Thursday on %s", (direction, reference, day) =>
    expect(days({ kind: "weekday", weekday: 4, direction }, "exact", reference)).toEqual([day, day]),
  );
});

describe("a day without its year is no day most of a year away where the same was or comes within weeks", () => {
  test.each([
    ["future", "2022-07-22", "2022-07-13"],
    ["past", "2022-07-01", "2022-07-13"],
    ["future", "2022-09-22", "2023-07-13"],
    ["past", "2022-05-01", "2021-07-13"],
    ["future", "2022-07-13", "2022-07-13"],
  ] as const)("%s 13 July on %s", (direction, reference, day) =>
    expect(days({ kind: "day", year: null, month: 7, day: 13, direction }, "exact", reference)).toEqual([day, day]),
  );
});

describe("days that no calendar has", () => {
  test.each([
    [{ kind: "day", year: 2021, month: 2, day: 29, direction: "unknown" }, "there is no day 29 in month 2 of 2021"],
    [{ kind: "day", year: null, month: 4, day: 31, direction: "past" }, "there is no day 31 in month 4"],
    [{ kind: "numeric", first: 4, second: 5, year: 2021, direction: "unknown" }, "day and month can't be told apart"],
  ] as const)("%o", (expression, reason) =>
    expect(resolveQuantity(quantity(expression), null).unresolved).toBe(reason),
  );
});

describe("parts of a month", () => {
  const february: DateExpression = { kind: "months", year: 2024, month: 2, count: 1, direction: "unknown" };
  test.each([
    ["early", "2024-02-01", "2024-02-10"],
    ["mid", "2024-02-11", "2024-02-20"],
    ["late", "2024-02-21", "2024-02-29"],
  ] as const)("%s February 2024", (part, min, max) =>
    expect(days({ kind: "part", part, of: february }, "exact", null)).toEqual([min, max]),
  );
});

test("the calendar agrees with the platform's, day by day", () => {
  for (let day = -200_000; day < 60_000; day += 37) {
    const platform = new Date(day * 86_400_000);
    expect(isoDay(day)).toBe(platform.toISOString().slice(0, 10));
    expect(weekdayOf(day) % 7).toBe(platform.getUTCDay());
    const { year, month, day: inMonth } = civilDay(day);
    expect(dayNumber(year, month, inMonth)).toBe(day);
    expect(parseIsoDay(isoDay(day))).toBe(day);
  }
});

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2022, "2022-04-17"],
  [2024, "2024-03-31"],
  [2038, "2038-04-25"],
])("Easter %i", (year, day) => expect(isoDay(easterSunday(year))).toBe(day));

describe("a year that the dated reports of a story make certain", () => {
  const march12: DateExpression = { kind: "day", year: null, month: 3, day: 12, direction: "past" };
  const march: DateExpression = { kind: "months", year: null, month: 3, count: 1, direction: "unknown" };
  const dayIn = (expression: DateExpression, reports: readonly string[]) =>
    resolveYear(resolveQuantity(quantity(expression), null), reports).min;

  test.each<[DateExpression, string[], string | null]>([
    [march12, ["2021-03-13", "2021-03-17"], "2021-03-12"],
    [march, ["2021-03-13"], "2021-03-01"],
    [{ ...march12, month: 12 }, ["2021-01-04"], "2020-12-12"],
    [march12, ["2021-09-13"], null],
    [march12, ["2021-03-13", "2022-03-17"], null],
    [march12, [], null],
    [{ kind: "weekday", weekday: 2, direction: "past" }, ["2021-03-13"], null],
  ])("%j beside %j", (expression, reports, day) => expect(dayIn(expression, reports)).toBe(day));
});
