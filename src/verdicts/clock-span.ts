// A time of day as an interval of minutes: "2 p.m." names the hour, "1:53 p.m." the minute.
import type { Quantity } from "../model/quantity.js";
import { closed, type Interval, widen } from "./interval.js";

/** @returns null for what is no time of day */
export function clockSpan({ min, max }: Quantity): { read: Interval; shown: Interval } | null {
  const first = minutesOf(min);
  const last = minutesOf(max);
  if (first === null && last === null) return null;
  const read = closed(first ?? -Infinity, last ?? Infinity);
  const slack = first !== null && first === last ? roughness(first) : 0;
  return { read, shown: widen(read, slack, slack) };
}

function roughness(minutes: number): number {
  if (minutes % 30 === 0) return 15;
  if (minutes % 15 === 0) return 7;
  return minutes % 5 === 0 ? 2 : 0;
}

function minutesOf(time: number | string | null): number | null {
  if (typeof time !== "string") return null;
  const [hours = Number.NaN, minutes = Number.NaN] = time.slice(0, 5).split(":").map(Number);
  return Number.isNaN(hours + minutes) ? null : hours * 60 + minutes;
}
