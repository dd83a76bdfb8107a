// Makes the mention of a draft: its interval in base units, as its bound says.
import type { Mention, Quantity } from "../model/quantity.js";
import type { Draft, Unit } from "./draft.js";
import type { Scene } from "./scene.js";

/** "about n" is n give or take a twentieth; "nearly n" is up to a tenth below it. */
const aboutShare = 0.05;
const nearlyShare = 0.1;

type Interval = Pick<Quantity, "min" | "max" | "minExclusive" | "maxExclusive">;

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

/** Nearly all have no more than the first: V8 makes an object with more than it spreads a hundred times slower. */
function quantityOf(draft: Draft): Quantity {
  const { kind, bound, trend, per } = draft;
  const interval = intervalOf(draft);
  const { min, max, minExclusive, maxExclusive } = interval;
  const [unit, stated] = [draft.unit?.base ?? null, statedOf(draft)];
  if (!minExclusive && !maxExclusive && !trend && !per) return { kind, min, max, unit, bound, stated };
  return { kind, ...interval, unit, bound, stated, ...(trend ? { trend } : {}), ...(per ? { per } : {}) };
}

function statedOf({ stated, unitText, unit, kind }: Draft): Quantity["stated"] {
  const isNamed = unit !== null && kind !== "money" && kind !== "age";
  return isNamed ? { value: stated, unit: unitText, name: unit.name } : { value: stated, unit: unitText };
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

function intervalOf(draft: Draft): Interval {
  const { kind, bound } = draft;
  if (kind === "score") return { min: null, max: null };
  const [low, high] = [inBase(draft.low, draft), inBase(draft.high, draft)];
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
