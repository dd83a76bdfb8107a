// Reads ages that a word beside them tells: "81 years old", "66 y.o.", "aged 7", "the age of 21", "ages 12, 15 and 18".
import type { Draft } from "../draft.js";
import { isHyphen, type Scene, wordAt } from "../scene.js";
import { type AgeReader, ageOf, standsAlone } from "./tables.js";

/** "81 years old", "50 year-old", "ten months old", "years of age". */
export const readOld: AgeReader = (draft, scene, tables) => {
  if (draft.kind !== "duration" || !draft.unit) return null;
  const at = isHyphen(scene, draft.end) ? draft.end + 1 : draft.end;
  const found = tables.after.startingAt(scene.tokens, at);
  if (!found) return null;
  const unitText = `${draft.unitText} ${scene.text.slice(scene.tokens[at]?.start, scene.tokens[found.end - 1]?.end)}`;
  const factor = draft.unit.factor / 365.25;
  const unit = { ...draft.unit, kind: "age" as const, dimension: "age", base: "year", factor };
  return { ...draft, kind: "age", unit, unitText, end: found.end, rule: "age.old" };
};

export const readAbbreviated: AgeReader = (draft, scene, tables) => {
  const found = tables.abbreviations.startingAt(scene.tokens, draft.end);
  return found ? { ...ageOf(draft, "age.old"), end: found.end } : null;
};

/** "aged 7", "aged under five", "the age of 21", "turned 50"; "ages 7 to 12" is a range already. */
export const readIntroduced: AgeReader = (draft, scene, tables) => {
  const at = tables.limits.has(wordAt(scene, draft.first - 1)) ? draft.first - 1 : draft.first;
  const found = tables.before.endingAt(scene.tokens, at);
  if (!found || (wordAt(scene, at - 1) === "of" && found.end - found.first === 1)) return null;
  const turned = wordAt(scene, at - 1).startsWith("turn");
  const counted = scene.tokens[draft.end]?.kind === "word" && /s$/.test(wordAt(scene, draft.end));
  return turned && counted ? null : ageOf(draft, "age.introduced");
};

const listable = new Set(["age.introduced", "age.listed", "age.apposition"]);
const afterListed = /^(?:and|years?|or|who|were|when|was)$/;

/** "ages 12, 15 and 18", "his sons, 17 and 19": a number that follows an age and stands alone. */
export const readListed: AgeReader = (draft, scene, tables, before) => {
  if (!before || !listable.has(before.rule) || !isListed(draft, before, scene)) return null;
  if (before.rule !== "age.apposition") return standsAlone(draft, scene, tables) ? ageOf(draft, "age.listed") : null;
  const next = scene.tokens[draft.end];
  const ends = next === undefined || next.kind === "punctuation" || afterListed.test(next.lower);
  return ends ? ageOf(draft, "age.listed") : null;
};

/** A comma, "and", or both between them; behind a name's age only "and": "Ali, 12, 30 miles away". */
function isListed(draft: Draft, before: Draft, scene: Scene): boolean {
  const gap = draft.first - before.end;
  const words = [wordAt(scene, before.end), wordAt(scene, before.end + 1)];
  if (gap === 1) return words[0] === "and" || (words[0] === "," && before.rule !== "age.apposition");
  return gap === 2 && words[0] === "," && words[1] === "and";
}

/** "children 65 or older", "12 and younger". */
export const readOlder: AgeReader = (draft, scene, tables) => {
  return tables.older.startingAt(scene.tokens, draft.end) ? ageOf(draft, "age.older") : null;
};
