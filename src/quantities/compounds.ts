// Joins parts of one amount: "6 ft 2 in", "5 pounds 3 ounces", "two years and three months", "13 dollars and 45 cents", "one hour and a half".
import type { Draft } from "./draft.js";
import { plus, times } from "./numerals/numeral.js";
import { isHyphen, type Scene, wordAt } from "./scene.js";
import type { UnitTable } from "./units.js";

const joined = new Set(["length", "mass", "duration"]);

type Units = Pick<UnitTable, "word" | "symbol">;

export function joinCompounds(drafts: readonly Draft[], scene: Scene, units: Units): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    const compound = before
      ? (joinUnits(before, draft, scene, units) ?? joinShare(before, draft, scene) ?? joinInches(before, draft, scene))
      : null;
    if (compound) result[result.length - 1] = compound;
    else result.push(draft);
  }
  return result;
}

/** Two amounts of one dimension, the larger unit first: the value is told in the larger unit. */
function joinUnits(left: Draft, right: Draft, scene: Scene, units: Units): Draft | null {
  if (!left.unit || !right.unit || left.unit.dimension !== right.unit.dimension || right.prefixed) return null;
  const money = left.kind === "money" && right.unit.factor < left.unit.factor;
  if (!money && !joined.has(left.unit.dimension)) return null;
  if (left.per || left.low !== left.high || right.low !== right.high || left.bound !== "exact") return null;
  // "7 seconds, 14 seconds ahead": the unit is told already.
  const last = units.word(scene.tokens, left.end - 1) ?? units.symbol(scene.tokens, left.end - 1);
  if (last?.value.name === right.unit.name) return null;
  const ratio = right.unit.factor / left.unit.factor;
  if (ratio >= 1 || right.low * ratio >= 1.0001 || !isJoint(left, right, scene)) return null;
  return sum(left, right, times(right.low, ratio));
}

/** Nothing, "and" or a comma between them; a comma only before a part of a duration. */
function isJoint(left: Draft, right: Draft, scene: Scene): boolean {
  if (right.first === left.end) return true;
  if (right.first !== left.end + 1) return false;
  const between = wordAt(scene, left.end);
  return between === "and" || isHyphen(scene, left.end) || (between === "," && left.kind === "duration");
}

/** "one hour and a half", "two miles and a quarter"; not "one hour and half of the next". */
function joinShare(left: Draft, right: Draft, scene: Scene): Draft | null {
  if (!left.unit || !joined.has(left.unit.dimension) || left.per || left.low !== left.high) return null;
  if (!right.numeral.fraction || right.kind !== "ratio" || right.low >= 1 || right.first !== left.end + 1) return null;
  const next = scene.tokens[right.end]?.lower ?? "";
  const isOfOther = next === "of" || next === "the" || right.numeral.form === "digits";
  return wordAt(scene, left.end) === "and" && !isOfOther ? sum(left, right, right.low) : null;
}

/** "6 ft 2", "6-foot-2". */
function joinInches(left: Draft, right: Draft, scene: Scene): Draft | null {
  if (left.unit?.name !== "foot" || right.unit || right.kind !== "count" || right.low >= 12) return null;
  const hyphened = right.first === left.end + 1 && isHyphen(scene, left.end);
  const inches = wordAt(scene, right.end) === "in" ? 1 : 0;
  const next = scene.tokens[right.end + inches];
  const apart =
    right.first === left.end && (next?.kind !== "word" || /^(?:and|tall|high|long|wide|deep)$/.test(next.lower));
  const end = apart ? right.end + inches : right.end;
  return hyphened || apart ? sum(left, { ...right, end }, right.low / 12) : null;
}

function sum(left: Draft, right: Draft, added: number): Draft {
  const low = plus(left.low, added);
  return { ...left, end: right.end, low, high: low, stated: low, rule: `${left.rule}.compound` };
}
