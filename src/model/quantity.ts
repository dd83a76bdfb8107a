// A quantity: an amount, a date or a rank with its unit, bound and span.
import type { DateExpression } from "./date.js";
import type { Span } from "./span.js";

export type QuantityKind =
  | "count"
  | "measure"
  | "money"
  | "percent"
  | "ratio"
  | "age"
  | "duration"
  | "date"
  | "time"
  | "rank"
  | "score";

export type Bound = "exact" | "at-least" | "more-than" | "at-most" | "less-than" | "about" | "range" | "vague";

export interface Stated {
  /** The number as written, [low, high] of a range, [from, to] of a change or a score, null for "dozens" and dates. */
  readonly value: number | readonly [number, number] | null;
  /** The unit as written ("km", "percentage points", "$"), or null. */
  readonly unit: string | null;
  /** The unit's own name in the singular where it is a measure or a time: "kilometre", "mile", "percentage point". */
  readonly name?: string;
}

export interface Quantity {
  readonly kind: QuantityKind;
  /** Normalised (see the contract): numbers in the base unit; ISO days for dates; "HH:MM" for times; null for an open or unknown end. */
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly minExclusive?: true;
  readonly maxExclusive?: true;
  /** Base unit: ISO 4217 code, "percent", "metre", "day" for durations, "year" for ages, null for counts, ratios, dates, times, ranks, scores. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** Why min and max are null: "the document has no known date". */
  readonly unresolved?: string;
  readonly stated: Stated;
  readonly trend?: "up" | "down";
  /** What a rate of money, percent or time is of: "barrel" in "$60 a barrel". Rates of measures have it in `unit`. */
  readonly per?: string;
  /** Of times of day: "GMT", "ET", "local", as written. */
  readonly zone?: string;
  /** Of dates: what was written, before it is resolved against the document's date. */
  readonly expression?: DateExpression;
}

/** A quantity where it stands: from the first word of its hedge to the last word of its number and unit. */
export interface Mention extends Span {
  readonly quantity: Quantity;
  /** The rule that read it: "count", "money", "age.apposition", "date.weekday" … */
  readonly rule: string;
  /** Index in the sentence's tokens of the first token of the span, and of the first token after it. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A place where a number or a day has been lost: "on January ." */
export interface Hole extends Span {
  readonly expects: QuantityKind;
  readonly rule: string;
  readonly reason: string;
}
