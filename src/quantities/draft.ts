// A quantity while it is read: its number in the unit written, before the bound and the base unit are applied.
import type { Bound, QuantityKind } from "../model/quantity.js";
import type { Numeral } from "./numerals.js";

/** A unit of measure, of time or of money, and how its values become values of the base unit. */
export interface Unit {
  readonly name: string;
  readonly kind: QuantityKind;
  readonly dimension: string;
  /** Name of the base unit, or the code of the currency. */
  readonly base: string;
  readonly factor: number;
  readonly offset: number;
}

export interface Draft {
  /** Index of the first token, and of the first token after it; the hedge is inside. */
  readonly first: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly kind: QuantityKind;
  /** In the unit written; the same number twice unless it is a range or a vague word. */
  readonly low: number;
  readonly high: number;
  readonly stated: number | readonly [number, number] | null;
  readonly unit: Unit | null;
  readonly unitText: string | null;
  /** What a rate is of: "barrel" in "$60 a barrel". */
  readonly per: string | null;
  readonly bound: Bound;
  /** An "about" from below: "nearly". */
  readonly nearly: boolean;
  readonly trend: "up" | "down" | null;
  /** A difference ("fell by 2 degrees"): units with an offset count from zero. */
  readonly difference: boolean;
  /** A currency sign stands before the number. */
  readonly prefixed: boolean;
  readonly rule: string;
}

/** A number without a unit. */
export function draftOf(numeral: Numeral): Draft {
  const low = numeral.value ?? numeral.low ?? 0;
  const high = numeral.value ?? numeral.high ?? low;
  const vague = numeral.value === null;
  return {
    first: numeral.first,
    end: numeral.end,
    numeral,
    kind: numeral.ordinal ? "rank" : numeral.fraction ? "ratio" : "count",
    low,
    high,
    stated: numeral.value,
    unit: null,
    unitText: null,
    per: null,
    bound: vague ? "vague" : "exact",
    nearly: false,
    trend: null,
    difference: false,
    prefixed: false,
    rule: vague ? "count.vague" : numeral.fraction ? "ratio.fraction" : "count",
  };
}

/** A number (not a vague word, an ordinal or a share) that no unit has been found for. */
export function isBare(draft: Draft): boolean {
  return draft.unit === null && draft.kind === "count" && draft.bound === "exact";
}

export function isWhole(draft: Draft): boolean {
  return Number.isInteger(draft.low) && draft.low === draft.high;
}

/** The number with the unit that another one tells; `way` says in the name of its rule how they stand together. */
export function withUnitOf(draft: Draft, { kind, unit, unitText, per }: Draft, way: string): Draft {
  return { ...draft, kind, unit, unitText, per, rule: `${kind}.${way}` };
}
