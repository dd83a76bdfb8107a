// Intervals of numbers with open ends and exclusive ends: what two figures can have in common.

/** From `low` (−∞ where nothing limits it) to `high` (+∞); an end is outside where it is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const everything: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

export function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Low inside, high outside: what the digits of a number show ("9,900" is [9,850, 9,950)). */
export function halfOpen(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: true };
}

export function isEmpty(a: Interval): boolean {
  return a.low > a.high || (a.low === a.high && (a.lowOpen || a.highOpen));
}

export function contains(a: Interval, value: number): boolean {
  if (value < a.low || value > a.high) return false;
  return !(value === a.low && a.lowOpen) && !(value === a.high && a.highOpen);
}

export function intersect(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen),
    highOpen: (a.high === high && a.highOpen) || (b.high === high && b.highOpen),
  };
}

export function areDisjoint(a: Interval, b: Interval): boolean {
  return isEmpty(intersect(a, b));
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: !(a.low === low && !a.lowOpen) && !(b.low === low && !b.lowOpen),
    highOpen: !(a.high === high && !a.highOpen) && !(b.high === high && !b.highOpen),
  };
}

export function isWithin(inner: Interval, outer: Interval): boolean {
  return areSame(hull(inner, outer), outer);
}

export function areSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** Ends moved outwards. */
export function widen(a: Interval, below: number, above: number): Interval {
  return { ...a, low: a.low - below, high: a.high + above };
}

/** Every number of `a` times every number of `b`; both positive. */
export function times(a: Interval, b: Interval): Interval {
  return {
    low: a.low * b.low,
    high: a.high * b.high,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** 1 divided by every number of a positive interval. */
export function reciprocal(a: Interval): Interval {
  return { low: 1 / a.high, high: 1 / a.low, lowOpen: a.highOpen, highOpen: a.lowOpen };
}
