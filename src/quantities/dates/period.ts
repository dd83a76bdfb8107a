// What a date expression resolves to: a period of days, or why there is none.

/** Day numbers of a period, both inside. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

export interface Unresolved {
  readonly reason: string;
}

export type Resolution = Period | Unresolved;

export const noReference: Unresolved = { reason: "the document has no known date" };
export const noAnchor: Unresolved = { reason: "it counts from a day that the sentence does not give" };

export function isPeriod(resolution: Resolution): resolution is Period {
  return "first" in resolution;
}

export function single(day: number): Period {
  return { first: day, last: day };
}
