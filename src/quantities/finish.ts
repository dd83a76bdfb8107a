// Makes the mention of a draft: its interval in base units, as its bound says.
import type { Bound, Mention, Quantity } from "../model/quantity.js";
import type { Draft, Unit } from "./draft.js";
import type { Scene } from "./scene.js";

/** "about n" is n give or take a twentieth; "nearly n" is up to a tenth below it. */
const aboutShare = 0.05;
const nearlyShare = 0.1;

interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive?: true;
  readonly maxExclusive?: true;
}

export function finish(draft: Draft, scene: Scene): Mention {
  return {
    start: scene.tokens[draft.first]?.start ?? 0,
    end: scene.tokens[draft.end - 1]?.end ?? 0,
    quantity: quantityOf(draft),
    rule: draft.rule,
    firstToken: draft.first,
    endToken: draft.end,
  };
}

function quantityOf(draft: Draft): Quantity {
  const { kind, unit, bound, stated, unitText, trend, per } = draft;
  const [low, high] = kind === "score" ? [null, null] : [inBase(draft.low, draft), inBase(draft.high, draft)];
  return {
    kind,
    ...(low === null || high === null ? { min: null, max: null } : intervalOf(low, high, bound, draft)),
    unit: unit?.base ?? null,
    bound,
    stated: {
      value: stated,
      unit: unitText,
      ...(unit && kind !== "money" && kind !== "age" ? { name: unit.name } : {}),
    },
    ...(trend ? { trend } : {}),
    ...(per ? { per } : {}),
  };
}

function inBase(value: number, draft: Draft): number {
  return draft.unit ? normalised(value, draft.unit, draft.difference) : clean(value);
}

function normalised(value: number, unit: Unit, difference: boolean): number {
  return clean(value * unit.factor + (difference ? 0 : unit.offset));
}

/** Twelve digits are more than any newspaper prints, and leave out what binary fractions add. */
function clean(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

function intervalOf(low: number, high: number, bound: Bound, draft: Draft): Interval {
  switch (bound) {
    case "exact":
      // A change holds its new value twice.
      return { min: high, max: high };
    case "range":
    case "vague":
      return { min: low, max: high };
    case "at-least":
      return { min: low, max: null };
    case "more-than":
      return { min: low, max: null, minExclusive: true };
    case "at-most":
      return { min: floorOf(high, draft), max: high };
    case "less-than":
      return { min: floorOf(high, draft), max: high, maxExclusive: true };
    case "about":
      return aroundOf(low, high, draft.nearly);
  }
}

/** Amounts begin at nothing; temperatures and negative numbers do not. */
function floorOf(high: number, draft: Draft): number | null {
  return high < 0 || draft.unit?.dimension === "temperature" ? null : 0;
}

function aroundOf(low: number, high: number, nearly: boolean): Interval {
  const below = Math.abs(low) * (nearly ? nearlyShare : aboutShare);
  const above = nearly ? 0 : Math.abs(high) * aboutShare;
  return { min: clean(low - below), max: clean(high + above) };
}
