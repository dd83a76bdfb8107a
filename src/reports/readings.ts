// Writes what a source says as one short reading with its bound: "≥164", "<2 weeks", "€2 million", "6 Jan 2022", `24–99 "dozens"`.
import type { Bound, Quantity } from "../model/quantity.js";
import type { Reading } from "../model/result.js";
import { formatPeriod } from "./dates.js";
import { formatNumber, formatRange } from "./numbers.js";
import { anchorOf, type Notation, notationOf } from "./units.js";

/** A quantity together with the words it was read from. */
export interface Stating {
  readonly quantity: Quantity;
  readonly text: string;
  readonly incremental?: true;
}

/** Fullest length of an expression that is shown in place of its value. */
const LONGEST_WORDS = 24;

/** What a claim says: its value where there is one, otherwise its words. */
export function formatStating({ quantity, text, incremental }: Stating): string {
  const value = formatQuantity(quantity);
  if (value === null) return quoted(text);
  const words = quantity.bound === "vague" ? ` ${quoted(text.slice(0, 1).toLowerCase() + text.slice(1))}` : "";
  return value + (incremental ? " more" : "") + words;
}

/** One of the answers of a group: as its first claim says it where they are the same, otherwise as an interval. */
export function formatReading(reading: Reading, sample: Stating): string {
  const { min, max, unit } = reading;
  const { quantity } = sample;
  if (min === quantity.min && max === quantity.max) return formatStating(sample);
  const { minExclusive, maxExclusive, unresolved, trend, ...rest } = quantity;
  const bound = boundOf(min, max);
  return formatQuantity({ ...rest, min, max, unit, bound, stated: { value: null, unit: null } }) ?? quoted(sample.text);
}

/** "~50", ">2,000"; null where the quantity has no known value. */
export function formatQuantity(quantity: Quantity): string | null {
  const { kind, min, max, bound } = quantity;
  if (kind === "score") return formatScore(quantity);
  if (min === null && max === null) return null;
  if (kind === "date") return formatPeriod(textOf(min), textOf(max), bound);
  if (kind === "time") return formatTime(quantity);
  return formatAmount(quantity);
}

function formatAmount(quantity: Quantity): string {
  const notation = notationOf(quantity);
  const min = numberOf(quantity.min);
  const max = numberOf(quantity.max);
  if (quantity.trend) return formatChange(quantity, notation);
  if (min === null || quantity.bound === "at-most" || quantity.bound === "less-than") {
    return (quantity.bound === "less-than" ? "<" : "≤") + withUnit(max ?? 0, notation);
  }
  if (max === null) return (quantity.bound === "more-than" ? ">" : "≥") + withUnit(min, notation);
  if (quantity.bound === "about") return `~${withUnit(anchorOf(quantity), notation)}`;
  if (min === max) return withUnit(max, notation);
  return interval(min, quantity.bound === "vague" ? roundUp(max) : max, notation);
}

/** "$75 → $45.88", "↑19%". */
function formatChange(quantity: Quantity, notation: Notation): string {
  const { value } = quantity.stated;
  const now = withUnit(numberOf(quantity.max) ?? numberOf(quantity.min) ?? 0, notation);
  if (value !== null && typeof value !== "number") return `${withUnit(value[0] * notation.size, notation)} → ${now}`;
  const { trend, ...rest } = quantity;
  return (trend === "up" ? "↑" : "↓") + formatAmount(rest);
}

function formatScore(quantity: Quantity): string | null {
  const { value } = quantity.stated;
  return value === null || typeof value === "number" ? null : `${formatNumber(value[0])}–${formatNumber(value[1])}`;
}

function formatTime({ min, max, bound, zone }: Quantity): string {
  const signs: Partial<Record<Bound, string>> = {
    "at-least": "from ",
    "more-than": "after ",
    "at-most": "by ",
    "less-than": "before ",
    about: "~",
  };
  const hours = min !== null && max !== null && min !== max ? `${min}–${max}` : `${max ?? min}`;
  return `${signs[bound] ?? ""}${hours}${zone ? ` ${zone}` : ""}`;
}

function interval(min: number, max: number, { prefix, suffix, size, write }: Notation): string {
  const [low, high] = [inUnit(min, size), inUnit(max, size)];
  return prefix + formatRange(write(low), write(high)) + suffix(high);
}

/** "millions" reach to 9,999,999, which reads as 10 million. */
function roundUp(max: number): number {
  return (max + 1) % 1e6 === 0 ? max + 1 : max;
}

export function withUnit(value: number, { prefix, suffix, size, write }: Notation): string {
  const own = inUnit(value, size);
  return prefix + write(own) + suffix(own);
}

/** The result holds twelve digits of a number: one in another unit has its last digits from rounding (55 minutes in days). */
function inUnit(value: number, size: number): number {
  return Number((value / size).toPrecision(size === 1 ? 12 : 10));
}

function boundOf(min: Reading["min"], max: Reading["max"]): Bound {
  if (min === null) return "at-most";
  if (max === null) return "at-least";
  return min === max ? "exact" : "range";
}

function quoted(text: string): string {
  return `"${text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS - 1)}…` : text}"`;
}

function numberOf(end: number | string | null): number | null {
  return typeof end === "number" ? end : null;
}

function textOf(end: number | string | null): string | null {
  return end === null ? null : String(end);
}
