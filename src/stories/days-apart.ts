// Counts the days between two ISO days.
const dayLength = 86_400_000;

/** Negative where `other` is the earlier. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / dayLength;
}

export function daysApart(one: string, other: string): number {
  return Math.abs(daysBetween(one, other));
}
