// Gives numbers of a list the unit that its last one tells: "30 and 40 tonnes", "two-, three- and five-year terms", "12 by 8 metres".
import { type Draft, isBare, withUnitOf } from "./draft.js";
import { byDate, type Scene, wordAt } from "./scene.js";

export interface ListTables {
  /** Behind a length of time they make it a day of its own: "killed 12 and 3 hours later". */
  readonly laters: ReadonlySet<string>;
  /** Verbs of whose object the number counts: "killed 12 and 15 percent of the herd was lost". */
  readonly befallen: ReadonlySet<string>;
}

type Joint = "comma" | "and" | "by";

export function shareListedUnits(drafts: readonly Draft[], scene: Scene, tables: ListTables): readonly Draft[] {
  if (!drafts.some(isBare)) return drafts;
  const result = [...drafts];
  for (let last = drafts.length - 1; last > 0; last--) {
    const teller = result[last] as Draft;
    if (!isTeller(teller, scene, tables)) continue;
    const first = firstOfList(result, last, scene);
    if (tables.befallen.has(wordAt(scene, (result[first] as Draft).first - 1))) continue;
    for (let at = first; at < last; at++) result[at] = withUnitOf(result[at] as Draft, teller, "listed");
  }
  return result;
}

/** An amount whose unit stands behind the number, and that is no moment; an age once it is read as one. */
function isTeller(draft: Draft, scene: Scene, { laters }: ListTables): boolean {
  const { kind, unit, prefixed, numeral } = draft;
  if (!unit || prefixed || numeral.scale !== 1 || draft.bound !== "exact") return false;
  if (draft.rule === "age.old") return true;
  if (kind !== "percent" && kind !== "measure" && kind !== "duration" && kind !== "money") return false;
  const next = wordAt(scene, draft.end);
  return next !== "old" && wordAt(scene, draft.end + 1) !== "old" && !(kind === "duration" && laters.has(next));
}

/** Index of the first number of the list that ends with the draft at `last`; `last` where there is none. */
function firstOfList(drafts: readonly Draft[], last: number, scene: Scene): number {
  const joint = jointBefore(drafts, last, scene);
  if (joint !== "and" && joint !== "by") return last;
  if (joint === "by") return drafts[last]?.unit?.dimension === "length" ? last - 1 : last;
  let first = last - 1;
  while (jointBefore(drafts, first, scene) === "comma") first--;
  // "… in 3, and 40 percent": a comma before "and" only in a list of three.
  const isPair = first === last - 1;
  return isPair && wordAt(scene, (drafts[first] as Draft).end) === "," ? last : first;
}

/** What stands between the draft at `index` and the bare number before it: nothing but commas, hyphens, "and", "or" or "by". */
function jointBefore(drafts: readonly Draft[], index: number, scene: Scene): Joint | null {
  const left = drafts[index - 1];
  const right = drafts[index];
  if (!left || !right || !isBare(left) || left.numeral.scale !== 1) return null;
  const words: string[] = [];
  for (let at = left.end; at < right.first; at++) {
    if (scene.taken[at] === byDate || words.length > longestJoint) return null;
    words.push(wordAt(scene, at));
  }
  const joint = words.filter((word) => word !== "-").join(" ");
  if (joint === "by" || joint === "x") return "by";
  if (/^,? ?(?:and|or)$/.test(joint)) return "and";
  return joint === "," ? "comma" : null;
}

const longestJoint = 4;
