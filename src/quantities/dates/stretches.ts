// Reads lengths of time that a date is counted by: "two days", "a week", "several years", "a year and a half", "two years and three months".
import type { CalendarUnit } from "../../model/date.js";
import { unitAt } from "./calendar-words.js";
import { isIn, type Line, skip, word } from "./line.js";

export type Amount = readonly [number, number];

export interface Stretch {
  readonly amount: Amount;
  readonly unit: CalendarUnit;
  readonly end: number;
}

/** "two days", "a week", "a couple of months", "several years", "a year and a half", "two years and three months". */
export function stretchAt(line: Line, index: number): Stretch | null {
  const first = simpleStretchAt(line, index);
  const smaller = first ? smallerUnits.get(first.unit) : undefined;
  const rest = smaller && word(line, first?.end ?? -1) === "and" ? simpleStretchAt(line, (first?.end ?? 0) + 1) : null;
  if (!first || !smaller || rest?.unit !== smaller.unit) return first;
  const [low, high] = first.amount;
  const amount = [low * smaller.count + rest.amount[0], high * smaller.count + rest.amount[1]] as const;
  return { amount, unit: rest.unit, end: rest.end };
}

function simpleStretchAt(line: Line, index: number): Stretch | null {
  if (word(line, index) === "half") return halfUnit(line, index);
  const article = ["a", "an", "the"].includes(word(line, index)) ? unitAt(line, index + 1) : undefined;
  const numeral = article ? null : line.numeral(index);
  if (!article && (!numeral || numeral.ordinal || numeral.first !== index)) return null;
  const most = numeral && secondOf(line, numeral.end);
  const at = numeral ? skip(line, most?.end ?? numeral.end, "of", "or", "more") : index + 1;
  const unit = article ?? unitAt(line, at);
  if (!unit) return hours(line, index, at, numeral?.value ?? null);
  const amount = amountOf(
    numeral ? [numeral.value ?? numeral.low ?? 0, most?.value ?? numeral.value ?? numeral.high ?? 0] : [1, 1],
    unit.count,
  );
  return half(line, whole(amount, unit.unit, at + 1));
}

/** The "to three" of "two to three weeks". */
function secondOf(line: Line, index: number): { readonly value: number; readonly end: number } | null {
  const numeral = ["to", "or"].includes(word(line, index)) ? line.numeral(index + 1) : null;
  if (!numeral || numeral.ordinal || numeral.value === null) return null;
  return { value: numeral.value, end: numeral.end };
}

/** "half a century". */
function halfUnit(line: Line, index: number): Stretch | null {
  const unit = ["a", "an"].includes(word(line, index + 1)) ? unitAt(line, index + 2) : undefined;
  return unit ? whole(amountOf([0.5, 0.5], unit.count), unit.unit, index + 3) : null;
}

function amountOf([low, high]: Amount, count: number): Amount {
  return [low * count, high * count];
}

/** "a year and a half": eighteen months. */
function half(line: Line, stretch: Stretch | null): Stretch | null {
  if (!stretch || word(line, stretch.end) !== "and" || word(line, stretch.end + 2) !== "half") return stretch;
  const [low, high] = stretch.amount;
  return whole([low + 0.5, high + 0.5], stretch.unit, stretch.end + 3);
}

/** Amounts in whole units: one and a half years are 18 months. */
function whole(amount: Amount, unit: CalendarUnit, end: number): Stretch | null {
  if (amount.some((one) => one < 0 || one > 3000)) return null;
  if (amount.every(Number.isInteger)) return { amount, unit, end };
  const smaller = smallerUnits.get(unit);
  if (!smaller) return null;
  const [low, high] = amount;
  return { amount: [Math.round(low * smaller.count), Math.round(high * smaller.count)], unit: smaller.unit, end };
}

const smallerUnits = new Map<CalendarUnit, { readonly unit: CalendarUnit; readonly count: number }>([
  ["week", { unit: "day", count: 7 }],
  ["month", { unit: "day", count: 30 }],
  ["year", { unit: "month", count: 12 }],
  ["decade", { unit: "year", count: 10 }],
  ["century", { unit: "year", count: 100 }],
]);

/** "24 hours ago" reaches back a day; the number reader has all other hours. */
function hours(line: Line, index: number, at: number, value: number | null): Stretch | null {
  if (!isIn(line, at, "hours") || value === null || word(line, at + 1) !== "ago" || index === at) return null;
  return { amount: [Math.floor(value / 24), Math.ceil(value / 24)], unit: "day", end: at + 1 };
}
