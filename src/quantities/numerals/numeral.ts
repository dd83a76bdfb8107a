// What a numeral is: a number as the text writes it, before anything is known of its unit.

/** `digits`: "9,900"; `words`: "fifty-two"; `mixed`: "1.2 million", "2½". */
export type NumeralForm = "digits" | "words" | "mixed";

export interface Numeral {
  /** The number; null for vague words ("dozens"), which have `low` and `high`. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Index of the first token, and of the first token after it. */
  readonly first: number;
  readonly end: number;
  readonly form: NumeralForm;
  /** "third", "21st". */
  readonly ordinal: boolean;
  /** A fraction below one without a whole number: "two-thirds", "3/4", "half". */
  readonly fraction: boolean;
  /** Product of the scale words in it ("million" in "1.2 million"), 1 without any. */
  readonly scale: number;
  /** It begins with "a" or "an": "a dozen", "a third". */
  readonly article: boolean;
}

/** A part of a numeral while it is read: its value and the index after it. */
export interface Part {
  readonly value: number;
  readonly end: number;
}

/** Product without binary dust: 2.3 × 1e6 is 2300000. */
export function times(left: number, right: number): number {
  return clean(left * right);
}

/** Sum without binary dust. */
export function plus(left: number, right: number): number {
  return clean(left + right);
}

function clean(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
