// Lays the readings of a question on one line from 0 to 100, for plots: numbers evenly or by their logarithm, days by the calendar.
import type { Quantity } from "../model/quantity.js";
import type { Group, Reading } from "../model/result.js";
import { formatQuantity, withUnit } from "./readings.js";
import { notationOf } from "./units.js";
import { claimsOf, type View } from "./view.js";

export interface Scale {
  /** Where a value stands, 0 to 100. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly isLogarithmic: boolean;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A reading on the line; an open end is null. */
export interface Bar {
  readonly from: number | null;
  readonly to: number | null;
}

type Ends = Pick<Reading, "min" | "max">;

const DAY = 86_400_000;
/** Above this ratio of the ends small values would stand on top of each other. */
const WIDE = 50;
const MARGIN = 8;
/** 6.1 / 0.05 is a little less than 122. */
const ROUNDING = 1e-9;
const MOST_TICKS = 5;
/** Steps of days that a calendar knows (a day, a week, a month, a quarter, a year), and of minutes on a clock. */
const STEPS: Partial<Record<Quantity["kind"], readonly number[]>> = {
  date: [1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652],
  time: [1, 5, 15, 30, 60, 120, 180, 360],
};

/** A line for the readings of a group, in the smallest unit that one of them is written in; null where they can't be compared on one. */
export function scaleOf(view: View, group: Group): Scale | null {
  const quantities = claimsOf(view, group.claims).map(({ quantity }) => quantity);
  const [sample] = quantities.sort((a, b) => notationOf(a).size - notationOf(b).size);
  const hasOneUnit = new Set(group.values.map(({ unit }) => unit)).size === 1;
  return sample && hasOneUnit ? createScale(group.values, sample) : null;
}

/** @returns null where the readings have no two different values to compare */
export function createScale(readings: readonly Ends[], sample: Quantity): Scale | null {
  const values = readings.flatMap(({ min, max }) => [min, max].flatMap((end) => numberOf(end) ?? []));
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(high > low)) return null;
  const isLogarithmic = !STEPS[sample.kind] && low > 0 && high / low > WIDE;
  const bend = isLogarithmic ? Math.log10 : (value: number) => value;
  const share = (value: number): number => (bend(value) - bend(low)) / (bend(high) - bend(low));
  const at = (value: number): number => Number((MARGIN + share(value) * (100 - 2 * MARGIN)).toFixed(2));
  const { size } = notationOf(sample);
  const [first, last] = [low / size, high / size];
  const steps = isLogarithmic ? powersBetween(first, last) : stepsBetween(first, last, sample.kind);
  const ticks = steps.map((step) => ({ at: at(step * size), label: labelOf(step * size, sample) }));
  return { at, ticks, isLogarithmic };
}

export function barOf({ at }: Scale, { min, max }: Ends): Bar {
  const [low, high] = [numberOf(min), numberOf(max)];
  return { from: low === null ? null : at(low), to: high === null ? null : at(high) };
}

/** 164; days since 1970 for "2022-01-06"; minutes for "09:30". */
function numberOf(end: Reading["min"]): number | null {
  if (end === null || typeof end === "number") return end;
  const clock = /^(\d\d):(\d\d)$/.exec(end);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const time = Date.parse(`${end}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

function stepsBetween(low: number, high: number, kind: Quantity["kind"]): number[] {
  const least = (high - low) / MOST_TICKS;
  const step = STEPS[kind] ? (STEPS[kind].find((step) => step >= least) ?? Math.ceil(least)) : roundStep(least);
  const first = Math.ceil(low / step - ROUNDING);
  const count = Math.floor(high / step + ROUNDING) - first + 1;
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

function powersBetween(low: number, high: number): number[] {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  const step = Math.ceil((last - first + 1) / MOST_TICKS);
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => 10 ** (first + index * step));
}

function labelOf(value: number, sample: Quantity): string {
  if (!STEPS[sample.kind]) return withUnit(value, notationOf(sample));
  const end = endOf(value, sample.kind);
  return formatQuantity({ ...sample, min: end, max: end, bound: "exact" }) ?? String(end);
}

function endOf(value: number, kind: Quantity["kind"]): number | string {
  if (kind === "date") return new Date(value * DAY).toISOString().slice(0, 10);
  if (kind !== "time") return value;
  return [value / 60, value % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
