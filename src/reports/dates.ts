// Writes days and periods for readers: "6 Jan 2022", "3–9 Jan 2022", "May 2013", "by 19 Jan 2022".
import type { Bound } from "../model/quantity.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @param min ISO day or null where the beginning is open, max likewise (both inside) */
export function formatPeriod(min: string | null, max: string | null, bound: Bound): string {
  if (min !== null && max !== null) return (bound === "about" ? "~" : "") + formatClosed(min, max);
  if (max !== null) return bound === "less-than" ? `before ${formatDay(shift(max, 1))}` : `by ${formatDay(max)}`;
  if (min !== null) return bound === "more-than" ? `after ${formatDay(shift(min, -1))}` : `since ${formatDay(min)}`;
  return "unknown date";
}

/** "2022-01-06" → "6 Jan 2022"; what is no ISO day stays as it is. */
export function formatDay(iso: string): string {
  const date = parseDay(iso);
  return date ? `${date.day} ${monthOf(date)} ${date.year}` : iso;
}

function formatClosed(min: string, max: string): string {
  if (min === max) return formatDay(min);
  const from = parseDay(min);
  const to = parseDay(max);
  if (!from || !to) return `${min}–${max}`;
  if (from.year !== to.year || from.month !== to.month) return formatAcrossMonths(from, to, min, max);
  const wholeMonth = from.day === 1 && to.day === daysIn(to);
  return wholeMonth ? `${monthOf(from)} ${from.year}` : `${from.day}–${to.day} ${monthOf(to)} ${to.year}`;
}

function formatAcrossMonths(from: Day, to: Day, min: string, max: string): string {
  const wholeMonths = from.day === 1 && to.day === daysIn(to);
  if (wholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  }
  const sameYear = from.year === to.year;
  if (wholeMonths && sameYear) return `${monthOf(from)}–${monthOf(to)} ${to.year}`;
  return sameYear ? `${from.day} ${monthOf(from)} – ${formatDay(max)}` : `${formatDay(min)} – ${formatDay(max)}`;
}

function parseDay(iso: string): Day | null {
  const match = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function monthOf(date: Day): string {
  return MONTHS[date.month - 1] ?? String(date.month);
}

function daysIn(date: Day): number {
  return new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
}

function shift(iso: string, days: number): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? iso : new Date(time + days * DAY).toISOString().slice(0, 10);
}
