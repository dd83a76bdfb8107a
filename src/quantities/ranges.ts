// Joins two numbers into a range ("15 to 20", "between 5% and 6%", "$5-$10 million") or a change ("from $75 to $45.88").
import type { Rules } from "../rules/packs.js";
import type { Draft } from "./draft.js";
import { times } from "./numerals/numeral.js";
import { wordSet } from "./phrases.js";
import { isHyphen, type Scene, wordAt } from "./scene.js";

export interface RangeTables {
  readonly change: ReadonlySet<string>;
  /** Verbs that a step follows: "rose $5 to $20". */
  readonly steps: ReadonlySet<string>;
}

export function createRangeTables(rules: Rules["trends"]): RangeTables {
  return {
    steps: wordSet([...rules.up.direct, ...rules.down.direct, ...rules.up.shares, ...rules.down.shares]),
    change: wordSet([
      ...rules.up.direct,
      ...rules.down.direct,
      ...rules.up.shares,
      ...rules.down.shares,
      ...rules.change,
    ]),
  };
}

type Join = "to" | "hyphen" | "and" | "or";

/** A dash binds before a word does: "from 20 to 30-35" is a number and a range. */
export function joinRanges(drafts: readonly Draft[], scene: Scene, tables: RangeTables): Draft[] {
  const dashed = joinPairs(drafts, scene, tables, (join) => join === "hyphen");
  return joinPairs(dashed, scene, tables, (join) => join !== "hyphen");
}

function joinPairs(
  drafts: readonly Draft[],
  scene: Scene,
  tables: RangeTables,
  isMeant: (join: Join) => boolean,
): Draft[] {
  const result: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const left = drafts[index];
    const right = drafts[index + 1];
    if (!left) continue;
    const range = right ? joinPair(left, right, scene, tables, isMeant) : null;
    result.push(range ?? left);
    if (range) index++;
  }
  return result;
}

function joinPair(
  left: Draft,
  right: Draft,
  scene: Scene,
  tables: RangeTables,
  isMeant: (join: Join) => boolean,
): Draft | null {
  const join = joinOf(left, right, scene);
  if (!join || !isMeant(join) || !areJoinable(left, right) || isStepTo(left, right, join, scene, tables)) return null;
  const opener = wordAt(scene, left.first - 1);
  const pair = withSharedUnit(left, right, join === "hyphen" || opener === "from" || opener === "between");
  if (!pair) return null;
  const [low, high] = pair;
  if (join === "and") return opener === "between" ? rangeOf(low, high, left.first - 1) : null;
  if (join === "or") return isEitherOr(low, high) ? rangeOf(low, high, low.first) : null;
  const from = opener === "from";
  if (from && isChange(low, high, left, scene, tables)) return changeOf(low, high, left.first - 1);
  return inBase(low) < inBase(high) ? rangeOf(low, high, from ? left.first - 1 : left.first) : null;
}

function inBase(draft: Draft): number {
  return draft.low * (draft.unit?.factor ?? 1);
}

/** What stands between two numbers: "to", a dash, "and", "or"; "two- to three-" has a hyphen more. */
function joinOf(left: Draft, right: Draft, scene: Scene): Join | null {
  let at = left.end;
  if (isHyphen(scene, at) || (wordAt(scene, at) === "-" && scene.tokens[at]?.spaced === false)) at++;
  const hyphens = at - left.end;
  const gap = right.first - at;
  if (gap === 0) return hyphens === 1 && isHyphen(scene, left.end) && left.numeral.form !== "words" ? "hyphen" : null;
  const word = wordAt(scene, at);
  const tail = gap === 2 && hyphens === 1 && isHyphen(scene, at + 1) ? 1 : 0;
  if (word === "to" && gap > 1 && gap <= 4 && isHedge(scene, at + 1, right.first)) return "to";
  if (gap - tail !== 1) return null;
  if (word === "to" || word === "through") return "to";
  if (word === "–" || word === "—") return left.numeral.form === "words" ? null : "hyphen";
  return word === "and" || word === "or" ? word : null;
}

/** "20 to as many as 50", "5 to about 10": the range holds without the hedge. */
function isHedge(scene: Scene, first: number, end: number): boolean {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(wordAt(scene, at));
  return /^(?:as (?:many|much|high) as|about|around|almost|nearly|roughly|up to|perhaps|possibly|maybe)$/.test(
    words.join(" "),
  );
}

const ranged = new Set(["count", "measure", "money", "percent", "ratio", "age", "duration"]);

function areJoinable(left: Draft, right: Draft): boolean {
  if (!ranged.has(left.kind) || !ranged.has(right.kind)) return false;
  // "fell by a quarter to 1.1 billion" is a step and where it led.
  if ((left.kind === "ratio") !== (right.kind === "ratio")) return false;
  if (left.per && left.per !== right.per && right.per !== null) return false;
  if (left.low !== left.high || right.low !== right.high) return false;
  if (!left.unit || !right.unit) return true;
  return left.unit.dimension === right.unit.dimension;
}

/** "rose $43 million to $419 million", "up 19 cents to $2.30": the step, then where it led. */
function isStepTo(left: Draft, right: Draft, join: Join, scene: Scene, tables: RangeTables): boolean {
  if (join !== "to" || !left.unit) return false;
  if (left.kind === "percent" && right.unit) return left.unit.name !== right.unit.name;
  if (right.unit && left.unit.factor !== right.unit.factor) return true;
  const word = wordAt(scene, left.first - 1);
  return word === "by" || tables.steps.has(word);
}

/** The unit and the scale of one side hold for the other: "5 to 10 percent", "$5-$10 million", "$75 to 80". */
function withSharedUnit(left: Draft, right: Draft, isMarked: boolean): readonly [Draft, Draft] | null {
  const scaled = withScaleOf(left, right);
  if (!scaled.unit && right.unit) return [withUnitOf(scaled, right), right];
  if (!scaled.unit || right.unit) return [scaled, right];
  // "3 percent to 12" may be a step and where it led; a dash, "from", "between" or a sign before it leave no doubt.
  return isMarked || scaled.prefixed ? [scaled, withUnitOf(right, scaled)] : null;
}

function withUnitOf(draft: Draft, { unit, kind, unitText }: Draft): Draft {
  return { ...draft, unit, kind, unitText };
}

/** "1 to 2 thousand": the first number shares the scale unless it would be the larger one. */
function withScaleOf(left: Draft, right: Draft): Draft {
  const { scale } = right.numeral;
  if (left.numeral.scale > 1 || scale < 1000 || left.low > right.low / scale) return left;
  const low = times(left.low, scale);
  return { ...left, low, high: low, stated: low };
}

function rangeOf(low: Draft, high: Draft, first: number): Draft {
  const unit = high.unit ?? low.unit;
  const [least, most] = low.low <= high.high ? [low.low, high.high] : [high.high, low.low];
  const left = low.unit && unit ? times(least, low.unit.factor / unit.factor) : least;
  const rule = `${high.kind}.range`;
  return { ...high, first, unit, low: left, high: most, stated: [left, most], bound: "range", rule };
}

/** "from $75 to $45.88": the new value, with where it came from. */
function changeOf(from: Draft, to: Draft, first: number): Draft {
  const trend = to.low > from.low ? "up" : "down";
  return { ...to, first, bound: "exact", stated: [from.low, to.low], trend, rule: `${to.kind}.change` };
}

/** It falls, or a word of change stands shortly before it. */
function isChange(low: Draft, high: Draft, left: Draft, scene: Scene, tables: RangeTables): boolean {
  if (low.low === high.low) return false;
  if (low.low > high.low) return true;
  for (let at = left.first - 2; at >= Math.max(0, left.first - 6); at--) {
    const word = wordAt(scene, at);
    if (word === "," || word === ".") return false;
    if (tables.change.has(word)) return true;
  }
  return false;
}

/** "two or three", "12 or 13": neighbours without doubt about the unit. */
function isEitherOr(low: Draft, high: Draft): boolean {
  if (low.numeral.fraction || high.numeral.fraction || low.numeral.form !== high.numeral.form) return false;
  return (
    high.low - low.low === 1 || (high.low > low.low && high.low <= low.low * 2 && low.low >= 10 && high.low % 5 === 0)
  );
}
