// Writes amounts and days as reporters do: in digits or words, rounded, hedged.
import type { Random } from "./random.js";

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const hedges = ["at least ", "about ", "some ", "more than ", "nearly ", "around ", "up to ", "an estimated "];
const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** 3 → "three", 14103 → "14,103", "about 14,000" or "14.1 million" in millions. */
export function writeCount(value: number, random: Random): string {
  const shown = random.chance(0.3) ? rounded(value) : value;
  const hedge = shown !== value || random.chance(0.15) ? random.pick(hedges) : "";
  return hedge + writeNumber(shown);
}

export function writeNumber(value: number): string {
  if (value >= 1e9) return `${trim(value / 1e9)} billion`;
  if (value >= 1e6) return `${trim(value / 1e6)} million`;
  return words[value] ?? String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

export function writeMoney(value: number, random: Random): string {
  const sign = random.pick(["$", "€", "£"]);
  if (value < 1e6) return sign + String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return sign + writeNumber(value);
}

export function writePercent(random: Random): string {
  const value = random.chance(0.5) ? String(random.between(2, 90)) : `${random.between(0, 30)}.${random.between(1, 9)}`;
  return random.chance(0.7) ? `${value} percent` : `${value}%`;
}

/** "March 4" */
export function writeDay(day: Date): string {
  return `${months[day.getUTCMonth()]} ${day.getUTCDate()}`;
}

export function writeWeekday(day: Date): string {
  return weekdays[day.getUTCDay()] ?? "";
}

export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

export function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

/** 14103 → 14000 */
function rounded(value: number): number {
  if (value < 100) return value;
  const step = 10 ** (String(value).length - 2);
  return Math.round(value / step) * step;
}

/** 1.25 → "1.3", 2.02 → "2" */
function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}
