// Adds the unit to a number, and what a rate is of: "188 miles an hour", "$60 per barrel", "2% a year".
import { type Draft, draftOf, type Unit } from "../draft.js";
import type { Numeral } from "../numerals.js";
import { isFree, isHyphen, type Scene } from "../scene.js";
import type { AmountTables, UnitPlace } from "./tables.js";

export function withUnit(scene: Scene, numeral: Numeral, place: UnitPlace, rule: string, tables: AmountTables): Draft {
  const { unit, first, end } = place;
  const unitText = textBetween(scene, first, end);
  const draft: Draft = { ...draftOf(numeral), kind: unit.kind, unit, unitText, end, rule };
  return withRate(scene, draft, tables);
}

/** "188 miles an hour", "500,000 barrels a day", "$60 per barrel", "2% a year". */
export function withRate(scene: Scene, draft: Draft, tables: AmountTables): Draft {
  const rate = tables.units.rate(scene.tokens, draft.end);
  if (!rate || !draft.unit || !isFree(scene, rate.first, rate.end)) return draft;
  if (draft.kind !== "measure") return { ...draft, end: rate.end, per: rate.value };
  const unitText = `${draft.unitText}${scene.text.slice(scene.tokens[draft.end - 1]?.end, scene.tokens[rate.end - 1]?.end)}`;
  return { ...draft, end: rate.end, unit: unitOfRate(draft.unit, rate.value), unitText };
}

/** "205 kilometres (127 miles) per hour": what stands behind the brackets is of both. */
export function shareRates(drafts: readonly Draft[], scene: Scene, units: AmountTables["units"]): readonly Draft[] {
  const result = [...drafts];
  for (const [index, right] of drafts.entries()) {
    const left = drafts[index - 1];
    if (!left?.unit || !right.unit || !isGloss(left, right, scene)) continue;
    const rate = units.rate(scene.tokens, right.end + 1);
    if (!rate) continue;
    result[index - 1] = { ...left, unit: unitOfRate(left.unit, rate.value) };
    result[index] = { ...right, unit: unitOfRate(right.unit, rate.value) };
  }
  return result;
}

/** The right one says in brackets what the left one says in another unit. */
function isGloss(left: Draft, right: Draft, scene: Scene): boolean {
  if (left.kind !== "measure" || left.unit?.dimension !== right.unit?.dimension) return false;
  return right.first === left.end + 1 && scene.tokens[left.end]?.text === "(" && scene.tokens[right.end]?.text === ")";
}

const secondsOf: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["sec", 1],
  ["s", 1],
  ["minute", 60],
  ["min", 60],
  ["hour", 3600],
  ["hr", 3600],
  ["h", 3600],
  ["day", 86400],
]);

/** A length in a time is a speed; any other rate is a unit of its own. */
function unitOfRate(unit: Unit, per: string): Unit {
  const seconds = secondsOf.get(per);
  if (unit.dimension === "length" && seconds !== undefined)
    return { ...unit, dimension: "speed", base: "metre per second", factor: unit.factor / seconds };
  return {
    ...unit,
    name: `${unit.name} per ${per}`,
    dimension: `${unit.dimension} per ${per}`,
    base: `${unit.base} per ${per}`,
  };
}

export function afterHyphen(scene: Scene, index: number): number {
  return isHyphen(scene, index) ? index + 1 : index;
}

export function textBetween(scene: Scene, first: number, end: number): string {
  return scene.text.slice(scene.tokens[first]?.start ?? 0, scene.tokens[end - 1]?.end ?? 0);
}
