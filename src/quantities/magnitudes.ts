// Reads the strength of earthquakes where no unit stands: "magnitude of 5.9", "a 6.1 quake", "the magnitude at 6.1", "6.7-strength".
import type { Rules } from "../rules/packs.js";
import type { Draft, Unit } from "./draft.js";
import { wordSet } from "./phrases.js";
import { holdsRole, isHyphen, roles, type Scene, wordAt } from "./scene.js";

export function createMagnitudeTable(rules: Rules["units"]): ReadonlySet<string> {
  return wordSet(rules["magnitude-context"]);
}

const magnitude: Unit = {
  name: "magnitude",
  kind: "measure",
  dimension: "magnitude",
  base: "magnitude",
  factor: 1,
  offset: 0,
};
const strongest = 10;
/** How far from the number its word may stand. */
const reach = 8;

export function readMagnitudes(drafts: readonly Draft[], scene: Scene, context: ReadonlySet<string>): readonly Draft[] {
  if (!holdsRole(scene, roles.magnitude)) return drafts;
  return drafts.map((draft) => (isStrength(draft, scene, context) ? strengthOf(draft, scene) : draft));
}

function strengthOf(draft: Draft, scene: Scene): Draft {
  const strength = isHyphen(scene, draft.end) && wordAt(scene, draft.end + 1) === "strength";
  const end = strength ? draft.end + 2 : draft.end;
  return { ...draft, end, kind: "measure", unit: magnitude, rule: "measure.magnitude" };
}

function isStrength(draft: Draft, scene: Scene, context: ReadonlySet<string>): boolean {
  if (draft.unit || draft.kind !== "count" || draft.low <= 0 || draft.high >= strongest || draft.bound === "vague")
    return false;
  const decimal = /^\d\.\d/.test(scene.tokens[draft.numeral.first]?.text ?? "");
  if (decimal && /^(?:measur|regist)/.test(wordAt(scene, draft.first - 1))) return true;
  return decimal ? isNear(draft, scene, context) : isBeside(draft, scene);
}

function isNear(draft: Draft, scene: Scene, context: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, draft.first - reach); at < draft.end + reach; at++)
    if (context.has(wordAt(scene, at))) return true;
  return false;
}

/** A whole number needs the word beside it: "magnitude 6", "a magnitude of 7". */
function isBeside(draft: Draft, scene: Scene): boolean {
  const before = wordAt(scene, draft.first - 1);
  const far = /^(?:of|-|was|at|is)$/.test(before) ? wordAt(scene, draft.first - 2) : before;
  return far === "magnitude" && draft.numeral.form === "digits";
}
