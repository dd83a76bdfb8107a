// ISO days as day numbers and back, and the days between them, in the proleptic Gregorian calendar without time zones.

const dayLength = 86_400_000;
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Days since 1970-01-01, or null for what is no ISO day. */
export function dayNumber(iso: number | string | null | undefined): number | null {
  if (typeof iso !== "string") return null;
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / dayLength);
}

/** From one ISO day to another; negative where the other is the earlier. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / dayLength;
}

export function daysApart(one: string, other: string): number {
  return Math.abs(daysBetween(one, other));
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** From 1 for Monday to 7 for Sunday. */
export function weekdayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** "Thursday" */
export function weekdayOf(day: number): string {
  return weekdays[weekdayNumber(day) % 7] ?? "";
}

export function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}

/** "13 January 2022" */
export function writtenDay(day: number): string {
  const date = new Date(day * dayLength);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
