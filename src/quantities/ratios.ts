// Reads shares told by two numbers: "two of three", "one in five", "3 out of 10", "one pupil in nine".
import { type Draft, isBare, isWhole } from "./draft.js";
import { isHyphen, type Scene, wordAt } from "./scene.js";

export function readRatios(drafts: readonly Draft[], scene: Scene): Draft[] {
  const result: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const left = drafts[index];
    const right = drafts[index + 1];
    if (!left) continue;
    const isRatio = right !== undefined && isShareOf(left, right, scene);
    result.push(isRatio ? ratioOf(left, right) : left);
    if (isRatio) index++;
  }
  return result;
}

function ratioOf(left: Draft, right: Draft): Draft {
  const value = left.low / right.low;
  const rule = "ratio.of";
  return { ...left, end: right.end, kind: "ratio", low: value, high: value, stated: [left.low, right.low], rule };
}

function isShareOf(left: Draft, right: Draft, scene: Scene): boolean {
  if (!isBare(left) || !isBare(right) || !isWhole(left) || !isWhole(right)) return false;
  if (left.low >= right.low || left.low <= 0) return false;
  const between = wordsBetween(left, right, scene);
  if (between === "of") return right.low <= 100 && isSameForm(left, right);
  if (between === "out of" || between === "out of every" || between === "in every" || between === "out of the")
    return true;
  if (between === "over") return left.low === 1 && scene.tokens[right.end]?.kind !== "word";
  if (left.low === 1 && /^[a-z]+ in(?: every)?$/.test(between)) return isSingleOf(left, right, scene);
  return between === "in" && (left.low === 1 || isRound(right.low)) && isShareInWords(left, right);
}

/** "one pupil in nine"; not "one man in 12 hours", "one died in two days". */
function isSingleOf(left: Draft, right: Draft, scene: Scene): boolean {
  const next = scene.tokens[right.end];
  const noun = wordAt(scene, left.end);
  const counts = next?.kind === "word" && next.lower.endsWith("s") && !/^(?:is|was|has|does)$/.test(next.lower);
  return isSameForm(left, right) && !counts && !/(?:ed|ing|s|more|other|of)$/.test(noun);
}

function wordsBetween(left: Draft, right: Draft, scene: Scene): string {
  if (right.first - left.end > 4) return "";
  const words: string[] = [];
  for (let at = left.end; at < right.first; at++) if (!isHyphen(scene, at)) words.push(wordAt(scene, at));
  return words.join(" ");
}

/** "one in five", "two in three"; "2 in 3 villages" too, but not "12 in 20 days". */
function isShareInWords(left: Draft, right: Draft): boolean {
  return left.low === 1 || (left.low <= 10 && right.low <= 10 && isSameForm(left, right));
}

function isSameForm(left: Draft, right: Draft): boolean {
  return (left.numeral.form === "words") === (right.numeral.form === "words");
}

function isRound(value: number): boolean {
  return value <= 20 || value % 5 === 0 || value === 12;
}
