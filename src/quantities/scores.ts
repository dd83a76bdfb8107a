// Reads scores and votes: "won 3-1", "a 5-4 ruling", "6-4, 7-5", "two-nil", "by 75 to 12".
import type { Rules } from "../rules/packs.js";
import { type Draft, isBare, isWhole } from "./draft.js";
import { wordSet } from "./phrases.js";
import { isHyphen, type Scene, wordAt } from "./scene.js";

export interface ScoreTables {
  readonly words: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly votes: ReadonlySet<string>;
  readonly largest: number;
}

export function createScoreTables(rules: Rules["scores"]): ScoreTables {
  return {
    words: wordSet(rules.words),
    after: wordSet(rules.after),
    votes: wordSet(rules.votes),
    largest: rules.largest,
  };
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
    const pair = right && (scoreOf(left, right, scene, tables, afterScore) ?? voteOf(left, right, scene, tables));
    result.push(pair ?? toNil(left, scene, tables) ?? left);
    if (pair) index++;
  }
  return result;
}

function scoreOf(left: Draft, right: Draft, scene: Scene, tables: ScoreTables, afterScore: boolean): Draft | null {
  if (!isBare(left) || !isBare(right) || !isWhole(left) || !isWhole(right)) return null;
  if (right.first !== left.end + 1 || !isHyphen(scene, left.end) || isHyphen(scene, right.end)) return null;
  const { form } = left.numeral;
  if (form === "mixed" || form !== right.numeral.form || isHyphen(scene, left.first - 1)) return null;
  if (Math.max(left.low, right.low) > (form === "words" ? largestInWords : tables.largest)) return null;
  const falling = left.low >= right.low;
  if (!falling && form === "words") return null;
  if (!falling && !afterScore && !opensScores(scene, right.end) && !isAmongScores(left, right, scene, tables))
    return null;
  return scored(left, right.end, right.low);
}

/** "two-one" */
const largestInWords = 12;

function scored(left: Draft, end: number, low: number): Draft {
  return { ...left, end, kind: "score", stated: [left.low, low], rule: "score" };
}

/** "by 75 to 12" in a sentence about a vote, the larger number first; "498 votes to 114" are two counts. */
function voteOf(left: Draft, right: Draft, scene: Scene, tables: ScoreTables): Draft | null {
  const to = voteJoint(left, scene, tables);
  if (to !== left.end || right.first !== to + 1 || !isBare(right) || !isWhole(right) || left.low <= right.low)
    return null;
  return scored(left, right.end, right.low);
}

/** "3-nil", "two-nil", "by 130 votes to nil" */
function toNil(left: Draft, scene: Scene, tables: ScoreTables): Draft | null {
  if (!isBare(left) || !isWhole(left)) return null;
  const joint = isHyphen(scene, left.end) ? left.end : voteJoint(left, scene, tables);
  return joint !== null && wordAt(scene, joint + 1) === "nil" ? scored(left, joint + 2, 0) : null;
}

/** Index of the "to" behind the votes for. */
function voteJoint(left: Draft, scene: Scene, tables: ScoreTables): number | null {
  if (!isBare(left) || !isWhole(left)) return null;
  const named = wordAt(scene, left.end) === "votes";
  const to = named ? left.end + 1 : left.end;
  if (wordAt(scene, to) !== "to") return null;
  if (named) return to;
  if (wordAt(scene, left.first - 1) !== "by") return null;
  for (let at = left.first - 2; at >= Math.max(0, left.first - voteReach); at--)
    if (tables.votes.has(wordAt(scene, at))) return to;
  return null;
}

/** How many tokens before "by 75 to 12" its verb may stand. */
const voteReach = 12;

/** "6-7, 6-4, 7-5": sets, of which one of the next was won. */
function opensScores(scene: Scene, end: number): boolean {
  for (let at = end; wordAt(scene, at) === "," && isHyphen(scene, at + 2); at += 4) {
    const [won, lost] = [Number(scene.tokens[at + 1]?.text), Number(scene.tokens[at + 3]?.text)];
    if (won > lost && won <= mostGames) return true;
    if (!(won < lost)) return false;
  }
  return false;
}

/** Games of a set, where the last is not played on. */
const mostGames = 7;

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
