// Finds the time that a figure's own words give it: "14.2 percent in August", "$13.6 billion a year earlier".
import type { Claim } from "../model/claim.js";
import { interval } from "./values.js";

export type Days = readonly [number, number];

/** Characters between a figure and the date that belongs to it: "people in custody on ". */
const near = 30;

/** Days that a date right behind or before a figure gives it, by claim id. Dates of open ends give none. */
export function figureTimes(claims: readonly Claim[], dated: readonly Claim[]): Map<string, Days> {
  const sentences = new Map<string, Claim[]>();
  for (const claim of [...claims, ...dated]) {
    const key = `${claim.source} ${claim.frame.sentence}`;
    sentences.set(key, [...(sentences.get(key) ?? []), claim]);
  }
  const times = new Map<string, Days>();
  for (const inside of sentences.values()) {
    const ordered = inside.sort((a, b) => a.start - b.start);
    ordered.forEach((claim, index) => {
      const days =
        claim.quantity.kind === "date"
          ? null
          : (daysAfter(claim, ordered[index + 1]) ?? daysBefore(ordered[index - 1], claim));
      if (days) times.set(claim.id, days);
    });
  }
  return times;
}

function daysAfter(claim: Claim, next: Claim | undefined): Days | null {
  return next && next.start - claim.end <= near ? daysOf(next) : null;
}

/** "In July inflation was 13.1 percent" */
function daysBefore(previous: Claim | undefined, claim: Claim): Days | null {
  return previous && claim.start - previous.end <= near ? daysOf(previous) : null;
}

function daysOf({ quantity }: Claim): Days | null {
  const days = quantity.kind === "date" ? interval(quantity) : null;
  return days?.every(Number.isFinite) ? days : null;
}

/** "from 13.1 percent": the figure that the told one started from. */
export function isBaseline({ sentence, text, quantity }: Claim): boolean {
  if (quantity.kind === "date") return false;
  const at = sentence.indexOf(text);
  return (
    at > 0 &&
    /\b(?:from|against|compared with|versus)\s+(?:about |around |some |the )?$/i.test(
      sentence.slice(Math.max(0, at - 30), at),
    )
  );
}
