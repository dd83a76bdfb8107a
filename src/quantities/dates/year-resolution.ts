// Finds the year of a date that is written without one, by the direction of its sentence.
import type { Direction, HolidayRule } from "../../model/date.js";
import { civilDay, dayNumber, easterSunday, monthsFrom, weekdayOf } from "./civil.js";
import { noReference, type Period, type Resolution, single } from "./period.js";

interface Yearless {
  readonly year: number | null;
  readonly direction: Direction;
}

/** A date ahead must be this many times nearer than one behind, where nothing tells the direction. */
const aheadWeight = 3;

/** "Shops were busy before Christmas", said on 20 December: days to a feast that is the coming one whatever the verb says. */
const verySoon = 14;

/** The period in the year that is written, or in the one that the direction asks for. */
export function nearestYear(date: Yearless, reference: number | null, inYear: (year: number) => Period): Resolution {
  if (date.year !== null) return inYear(date.year);
  if (reference === null) return noReference;
  const { year } = civilDay(reference);
  const candidates = [year - 1, year, year + 1].map(inYear);
  const ahead = date.direction === "past" && candidates.find(({ first, last }) => first === last && last >= reference);
  if (ahead && ahead.first - reference <= verySoon) return ahead;
  return chooseByDirection(candidates, date.direction, reference) ?? noReference;
}

/** Candidates in order of time; a period that holds the reference counts both ways. */
export function chooseByDirection(candidates: readonly Period[], direction: Direction, reference: number) {
  const behind = candidates.filter((period) => period.first <= reference).at(-1);
  const ahead = candidates.find((period) => period.last >= reference);
  if (direction === "past") return behind;
  if (direction === "over") return candidates.filter((period) => period.last < reference).at(-1);
  if (direction === "future" || !behind) return ahead;
  if (!ahead) return behind;
  return (ahead.first - reference) * aheadWeight < reference - behind.last ? ahead : behind;
}

export function holidayInYear(rule: HolidayRule, year: number): Period {
  return single(holidayDay(rule, year));
}

function holidayDay(rule: HolidayRule, year: number): number {
  switch (rule.kind) {
    case "fixed":
      return dayNumber(year, rule.month, rule.day);
    case "easter":
      return easterSunday(year) + rule.offset;
    case "nth":
      return nthWeekday(monthsFrom(year, rule.month, 1), rule.weekday, rule.nth) + (rule.offset ?? 0);
  }
}

/** The nth such weekday of a period; −1 is the last. */
export function nthWeekday(period: Period, weekday: number, nth: number): number {
  if (nth < 0) return period.last - ((weekdayOf(period.last) - weekday + 7) % 7) + 7 * (nth + 1);
  return period.first + ((weekday - weekdayOf(period.first) + 7) % 7) + 7 * (nth - 1);
}
