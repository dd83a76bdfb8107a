// The answers to a question in the order that readers meet them, and the day that a claim holds for.
import type { Claim } from "../model/claim.js";
import type { Group, Reading } from "../model/result.js";
import { claimsOf, type View } from "./view.js";

/** Of an update the earliest first; otherwise the best supported, as they come, with those that dispute nothing last. */
export function sidesOf(view: View, { verdict, values }: Group): readonly Reading[] {
  if (verdict !== "update") {
    const isWide = (reading: Reading) => values.every((other) => holds(reading, other));
    return [...values.filter((reading) => !isWide(reading)), ...values.filter(isWide)];
  }
  const firstDay = ({ claims }: Reading): string =>
    claimsOf(view, claims)
      .map((claim) => dayOf(view, claim) ?? "")
      .sort()[0] ?? "";
  const dated = values.map((reading) => ({ reading, day: firstDay(reading) }));
  return dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).map(({ reading }) => reading);
}

/** "last week" holds "on 5 January" and "on 6 January". */
function holds(wide: Reading, { min, max }: Reading): boolean {
  const fromBelow = wide.min === null || (min !== null && wide.min <= min);
  return fromBelow && (wide.max === null || (max !== null && max <= wide.max));
}

/** ISO day that the figure holds for, otherwise that of its report; null where nobody says. */
export function dayOf(view: View, { asOf, source }: Claim): string | null {
  return asOf ?? view.sources.get(source)?.published.date ?? null;
}
