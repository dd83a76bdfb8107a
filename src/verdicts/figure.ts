// A claim's quantity on a scale where it can be compared: what it states, what it was read as, and what its digits allow.
import type { Quantity, QuantityKind } from "../model/quantity.js";
import type { Rounding } from "../rules/verdicts.js";
import { calendarSpan, type NamedDays } from "./calendar-span.js";
import { clockSpan } from "./clock-span.js";
import { closed, everything, halfOpen, hull, type Interval, intersect, widen } from "./interval.js";
import { shownStep } from "./shown-digits.js";

/** A quantity and how it is written. */
export interface Written {
  readonly quantity: Quantity;
  readonly text: string;
}

export interface Figure {
  /** What it can be compared with: "count", "share", "money:EUR", "measure:metre", "days", "calendar", "clock" … */
  readonly scale: string;
  /** The number it states, on the scale; null for ranges, vague words, days. */
  readonly stated: number | null;
  /** The step its digits show, on the scale; 0 where there is none. */
  readonly step: number;
  /** As the quantity was read. */
  readonly read: Interval;
  /** What it can stand for at most: `read`, widened by the digits shown and by the softness of hedges. */
  readonly shown: Interval;
  /** Of a number without a hedge, or "about" one: what a finer figure may be and still be the same. Null for all others. */
  readonly rounds: Interval | null;
  /** Of dates: the days that are written, whatever the bound. */
  readonly named?: NamedDays;
}

/** @returns null where the quantity resolves to nothing that can be compared */
export function figureOf(written: Written, rounding: Rounding): Figure | null {
  const { quantity } = written;
  if (quantity.kind === "score") return scoreFigure(quantity);
  if (quantity.kind === "date") return spanFigure("calendar", calendarSpan(quantity, rounding));
  if (quantity.kind === "time") return spanFigure(`clock:${quantity.zone ?? ""}`, clockSpan(quantity));
  const read = readInterval(quantity);
  return read ? numberFigure(written, read, rounding) : null;
}

/** Half of 12 and 50 percent lie on one scale; so do all units of one dimension, since they are normalised. */
function scaleOf({ kind, unit, stated }: Quantity): string {
  if (kind === "percent" && stated.unit?.includes("point")) return "points";
  if (kind === "percent" || kind === "ratio") return "share";
  if (kind === "duration") return "days";
  return unit === null || kind === "age" ? kind : `${kind}:${unit}`;
}

function spanFigure(scale: string, span: { read: Interval; shown: Interval } | null): Figure | null {
  return span && { scale, stated: null, step: 0, ...span, rounds: null };
}

/** Both sides of a score as one number, the higher side first: the order of the sides is the writer's. */
function scoreFigure({ stated }: Quantity): Figure | null {
  if (!Array.isArray(stated.value)) return null;
  const [one = 0, other = 0] = stated.value as readonly number[];
  const both = Math.max(one, other) * 10_000 + Math.min(one, other);
  return { scale: "score", stated: both, step: 1, read: closed(both, both), shown: closed(both, both), rounds: null };
}

function readInterval(quantity: Quantity): Interval | null {
  const { min, max, minExclusive, maxExclusive, kind } = quantity;
  if (typeof min === "string" || typeof max === "string" || (min === null && max === null)) return null;
  const factor = kind === "ratio" ? 100 : 1;
  return {
    low: min === null ? -Infinity : min * factor,
    high: max === null ? Infinity : max * factor,
    lowOpen: min === null || minExclusive === true,
    highOpen: max === null || maxExclusive === true,
  };
}

function numberFigure(written: Written, read: Interval, rounding: Rounding): Figure {
  const { quantity } = written;
  const scale = scaleOf(quantity);
  const stated = statedNumber(quantity, read);
  if (stated === null) {
    const shown = quantity.bound === "vague" ? softened(read, rounding.vague) : read;
    return { scale, stated, step: 0, read, shown, rounds: null };
  }
  const step = stepOf(written, stated, rounding, quantity.kind);
  if (quantity.bound !== "exact" && quantity.bound !== "about") {
    return { scale, stated, step, read, shown: read, rounds: null };
  }
  const rounds = closeDigits(quantity, stated, step, rounding);
  if (quantity.bound === "exact") {
    return { scale, stated, step, read, shown: hull(read, shownDigits(quantity, stated, step, rounding)), rounds };
  }
  const loose = shownDigits(quantity, stated, stepOf(written, stated, rounding, null), rounding);
  const about = closed(stated - rounding.about * Math.abs(stated), stated + rounding.about * Math.abs(stated));
  return { scale, stated, step, read, shown: hull(read, hull(loose, about)), rounds };
}

/** The number behind the hedge: 164 of "at least 164", n of 0.95n–1.05n ("about") and of 0.9n–n ("nearly"). */
function statedNumber({ bound }: Quantity, read: Interval): number | null {
  switch (bound) {
    case "exact":
      return read.low === read.high ? read.low : null;
    case "at-least":
    case "more-than":
      return read.low;
    case "at-most":
    case "less-than":
      return read.high;
    case "about":
      return isNearly(read) ? read.high : (read.low + read.high) / 2;
    case "range":
    case "vague":
      return null;
  }
}

/** 0.9n–n, apart from 0.95n–1.05n by the share between the ends. */
function isNearly({ low, high }: Interval): boolean {
  return high !== 0 && Math.abs(low / high - 0.9) < 0.002;
}

/** With a kind, whole numbers below what its rules say show no rounding; under a hedge (null) every trailing zero may be one: "about 50". */
function stepOf({ quantity, text }: Written, stated: number, rounding: Rounding, kind: QuantityKind | null): number {
  const { unit } = quantity;
  if (isFraction(quantity)) return 2 * rounding.fraction;
  const number = typeof quantity.stated.value === "number" ? quantity.stated.value : stated;
  const factor = number === 0 ? 1 : Math.abs(stated / number);
  const isRead = unit !== null && rounding.exactUnits.includes(unit);
  const exactBelow = isRead ? Infinity : kind === null ? 0 : (rounding.exactBelow[kind] ?? 0);
  return shownStep(text, number, exactBelow) * factor;
}

/** "half", "a third", "one in five". */
function isFraction({ kind, stated }: Quantity): boolean {
  return kind === "ratio" && !Array.isArray(stated.value);
}

/** "9,900" is [9,850, 9,950). Below, a lone leading 1 is held closer: who means 600 doesn't write 1,000. */
function shownDigits({ kind }: Quantity, stated: number, step: number, rounding: Rounding): Interval {
  const half = step * (kind === "duration" ? rounding.duration : 0.5);
  return halfOpen(stated - Math.min(half, rounding.largest * Math.abs(stated)), stated + half);
}

/** What is the same rather than only possible: "100" for 120 is a rounding, for 140 it may be. */
function closeDigits(quantity: Quantity, stated: number, step: number, rounding: Rounding): Interval {
  const most = rounding.largest * Math.abs(stated);
  return intersect(shownDigits(quantity, stated, step, rounding), halfOpen(stated - most, stated + most));
}

/** The ends of a vague word are soft, and the upper more so: "thousands" may be 14,000. */
function softened(read: Interval, { below, above }: Rounding["vague"]): Interval {
  if (!Number.isFinite(read.low) || !Number.isFinite(read.high)) return everything;
  return widen(read, read.low * below, read.high * above);
}
