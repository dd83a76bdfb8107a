// Reads scores and votes: "won 3-1", "a 5-4 ruling", "6-4, 7-5".
import type { Rules } from "../rules/packs.js";
import { type Draft, isBare, isWhole } from "./draft.js";
import { wordSet } from "./phrases.js";
import { isHyphen, type Scene, wordAt } from "./scene.js";

export interface ScoreTables {
  readonly words: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly largest: number;
}

export function createScoreTables(rules: Rules["scores"]): ScoreTables {
  return { words: wordSet(rules.words), after: wordSet(rules.after), largest: rules.largest };
}

/** How many tokens before a score its verb may stand. */
const reach = 6;

export function readScores(drafts: readonly Draft[], scene: Scene, tables: ScoreTables): Draft[] {
  const result: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const left = drafts[index];
    const right = drafts[index + 1];
    if (!left) continue;
    const afterScore = result.at(-1)?.kind === "score" && (result.at(-1)?.end ?? 0) + 2 >= left.first;
    const score = right ? scoreOf(left, right, scene, tables, afterScore) : null;
    result.push(score ?? left);
    if (score) index++;
  }
  return result;
}

function scoreOf(left: Draft, right: Draft, scene: Scene, tables: ScoreTables, afterScore: boolean): Draft | null {
  if (!isBare(left) || !isBare(right) || !isWhole(left) || !isWhole(right)) return null;
  if (right.first !== left.end + 1 || !isHyphen(scene, left.end) || isHyphen(scene, right.end)) return null;
  if (left.numeral.form !== "digits" || right.numeral.form !== "digits") return null;
  if (Math.max(left.low, right.low) > tables.largest) return null;
  const falling = left.low >= right.low;
  if (!falling && !afterScore && !isAmongScores(left, right, scene, tables)) return null;
  return { ...left, end: right.end, kind: "score", stated: [left.low, right.low], rule: "score" };
}

/** "lost 1-3", "a 0-2 defeat". */
function isAmongScores(left: Draft, right: Draft, scene: Scene, tables: ScoreTables): boolean {
  if (tables.after.has(wordAt(scene, right.end))) return true;
  for (let at = left.first - 1; at >= Math.max(0, left.first - reach); at--)
    if (tables.words.has(wordAt(scene, at))) return !isPluralNoun(scene, right.end);
  return false;
}

/** "lost 10-12 games" counts games. */
function isPluralNoun(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  return word === "people" || (word.length > 3 && word.endsWith("s") && word !== "against");
}
