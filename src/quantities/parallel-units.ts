// Gives a bare number the unit of the amount that it stands in parallel with: "3 metres high and 40 long", "60 mm in Keld and 40 in Lom",
// "3 kg of heroin and 40 of hashish", "3 percent in May and 4 in June".
import { type Draft, isBare, withUnitOf } from "./draft.js";
import { byDate, isCapitalised, type Scene, wordAt } from "./scene.js";

export interface ParallelTables {
  /** Behind a length: "long", "wide". */
  readonly sizes: ReadonlySet<string>;
  /** Behind "of" they are what is counted: "40 of them". */
  readonly wholes: ReadonlySet<string>;
}

export function shareParallelUnits(drafts: readonly Draft[], scene: Scene, tables: ParallelTables): readonly Draft[] {
  if (!drafts.some(isBare)) return drafts;
  const result = [...drafts];
  for (let at = 1; at < drafts.length; at++) {
    const lender = result[at - 1] as Draft;
    const draft = result[at] as Draft;
    if (!isBare(draft) || !lender.unit || draft.numeral.scale !== 1 || !isJoined(draft, scene)) continue;
    if (isSize(lender, draft, scene, tables) || isParallel(lender, draft, scene, tables))
      result[at] = withUnitOf(draft, lender, "parallel");
  }
  return result;
}

/** Behind a comma, "and", "but" or "by". */
function isJoined(draft: Draft, scene: Scene): boolean {
  return /^(?:,|and|but|by)$/.test(wordAt(scene, draft.first - 1));
}

/** "60 km long by 40 wide" */
function isSize(lender: Draft, draft: Draft, scene: Scene, { sizes }: ParallelTables): boolean {
  const isLength = lender.unit?.dimension === "length" && sizes.has(wordAt(scene, lender.end));
  return isLength && sizes.has(wordAt(scene, draft.end)) && scene.tokens[draft.end + 1]?.kind !== "number";
}

function isParallel(lender: Draft, draft: Draft, scene: Scene, tables: ParallelTables): boolean {
  if (wordAt(scene, draft.first - 1) === "by") return false;
  const behind = tables.sizes.has(wordAt(scene, lender.end)) ? lender.end + 1 : lender.end;
  if (scene.taken[behind] === byDate) return scene.taken[draft.end] === byDate;
  const link = wordAt(scene, draft.end);
  if (wordAt(scene, behind) !== link) return false;
  if (link === "of") return isOfOther(scene, behind, draft.end, tables);
  return (link === "in" || link === "at" || link === "near") && arePlaced(scene, behind, draft.end);
}

/** "3 kg of heroin and 40 of hashish": another mass noun alone behind each "of". */
function isOfOther(scene: Scene, one: number, other: number, { wholes }: ParallelTables): boolean {
  const first = scene.tokens[one + 1];
  const second = scene.tokens[other + 1];
  const areWords = first?.kind === "word" && second?.kind === "word";
  return areWords && first.lower !== second.lower && !wholes.has(second.lower) && !second.lower.endsWith("s");
}

/** "in Keld … in Lom": a name behind each, and nothing told of the second one. */
function arePlaced(scene: Scene, one: number, other: number): boolean {
  if (!isCapitalised(scene, one + 1) || !isCapitalised(scene, other + 1)) return false;
  let end = other + 1;
  while (isCapitalised(scene, end)) end++;
  return scene.tokens[end] === undefined || /^(?:[.,;:)]|and|but|while)$/.test(wordAt(scene, end));
}
