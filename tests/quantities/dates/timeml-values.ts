// What a TimeML value stands for: "P2.5Y" in days, "2013-W11", "1990-SP", "2001..2005" as first and last day.
import { dayNumber, monthsFrom } from "../../../src/quantities/dates/civil.js";
import type { Period } from "../../../src/quantities/dates/period.js";
import { unitPeriod } from "../../../src/quantities/dates/period-resolution.js";

const unitDays: Readonly<Record<string, number>> = {
  CE: 36_525,
  DE: 3652.5,
  Y: 365.25,
  M: 30.4375,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/** Of a length of time, its days. */
export function daysOf(value: string): number {
  let days = 0;
  let clock = "";
  for (const [part, amount, unit = ""] of value.slice(1).matchAll(/T|(\d+(?:\.\d+)?)(CE|DE|[YMWDHS])/g)) {
    if (part === "T") clock = "T";
    else days += Number(amount) * (unitDays[clock + unit] ?? Number.NaN);
  }
  return days;
}

const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function periodOf(value: string): Period {
  const [from, to] = value.split("..");
  if (from !== undefined && to !== undefined) return { first: periodOf(from).first, last: periodOf(to).last };
  if (value.length === 3) return monthsFrom(Number(value) * 10, 1, 120);
  const [, year, kind = "", number, rest] = /^(\d{4})(?:-(W|Q|H|SP|SU|FA|WI)?(\d+)?(?:-(\w+))?)?$/.exec(value) ?? [];
  const [of, nth] = [Number(year), Number(number)];
  const season = seasons[kind];
  if (season !== undefined) return monthsFrom(of, season, 3);
  if (kind === "Q") return monthsFrom(of, nth * 3 - 2, 3);
  if (kind === "H") return monthsFrom(of, nth * 6 - 5, 6);
  if (kind === "W") return weekOf(of, nth, rest === "WE");
  if (number === undefined) return monthsFrom(of, 1, 12);
  if (rest === undefined) return monthsFrom(of, nth, 1);
  const day = dayNumber(of, nth, Number(rest));
  return { first: day, last: day };
}

/** ISO 8601: week 1 holds 4 January. */
function weekOf(year: number, nth: number, weekend: boolean): Period {
  const { first, last } = unitPeriod("week", nth - 1, dayNumber(year, 1, 4));
  return weekend ? { first: last - 1, last } : { first, last };
}
