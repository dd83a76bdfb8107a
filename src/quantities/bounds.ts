// Joins two bounds of one amount: "more than 100 but fewer than 200", "above 20 and below 30 degrees".
import type { Draft } from "./draft.js";
import { type Scene, wordAt } from "./scene.js";

export function joinBounds(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    if (before && areBoundsOfOne(before, draft, scene)) result[result.length - 1] = intervalOf(before, draft);
    else result.push(draft);
  }
  return result;
}

function areBoundsOfOne(left: Draft, right: Draft, scene: Scene): boolean {
  if (!isLower(left) && !isLower(right)) return false;
  if (!(isLower(left) ? isUpper(right) : isUpper(left))) return false;
  const [lower, upper] = isLower(left) ? [left, right] : [right, left];
  const sameUnit = left.unit === null || right.unit === null || left.unit.name === right.unit.name;
  return sameUnit && lower.low < upper.high && isJoined(left, right, scene);
}

function isLower(draft: Draft): boolean {
  return draft.bound === "more-than" || draft.bound === "at-least";
}

function isUpper(draft: Draft): boolean {
  return draft.bound === "less-than" || draft.bound === "at-most";
}

/** Nothing but "and", "but", "or" or a comma between them. */
function isJoined(left: Draft, right: Draft, scene: Scene): boolean {
  const gap = right.first - left.end;
  if (gap < 1 || gap > 2) return false;
  const words = [wordAt(scene, left.end), gap === 2 ? wordAt(scene, left.end + 1) : ""];
  return /^(?:and|but|,)$/.test(words[0] ?? "") && /^(?:and|but|)$/.test(words[1] ?? "");
}

function intervalOf(left: Draft, right: Draft): Draft {
  const [lower, upper] = isLower(left) ? [left, right] : [right, left];
  const unit = right.unit ?? left.unit;
  return {
    ...right,
    first: left.first,
    unit,
    kind: right.unit ? right.kind : left.kind,
    low: lower.low,
    high: upper.high,
    stated: [lower.low, upper.high],
    bound: "range",
    rule: `${right.kind}.bounds`,
  };
}
