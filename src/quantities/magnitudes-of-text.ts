// Reads a bare number as the strength of a quake where the text just told one: "put the magnitude at 5.8. The survey said it measured 6.3".
import type { Mention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";
import { type Counted, withChanged } from "./of-text.js";

/** Sentences with figures between a magnitude and another number for it. */
const farthest = 2;

export function withMagnitudes<T extends Counted>(read: readonly T[]): readonly T[] {
  let told = Number.NEGATIVE_INFINITY;
  return read.map((counted, index) => {
    const isTold = counted.mentions.some(({ quantity }) => quantity.unit === "magnitude");
    const isNear = !isTold && index - told <= farthest;
    const changed = isNear
      ? withChanged(counted, (mention) => isStrength(mention, counted.sentence.tokens), asMagnitude)
      : counted;
    if (isTold || changed !== counted) told = index;
    return changed;
  });
}

/** "it measured 6.3", "put it at 6.3", "a reading of 6.3" */
const openers = /^(?:measured|measures|measuring|registered|registering|it at|reading of|figure of|figure at)$/;

/** A decimal below ten behind such words that counts nothing. */
function isStrength({ quantity, firstToken, endToken }: Mention, tokens: readonly Token[]): boolean {
  const last = tokens[endToken - 1]?.text ?? "";
  if (quantity.kind !== "count" || !/^\d\.\d$/.test(last)) return false;
  const next = tokens[endToken];
  const isAlone = next === undefined || next.kind === "punctuation" || /^(?:and|but|while|on|,)$/.test(next.lower);
  const [far, near] = [tokens[firstToken - 2]?.lower ?? "", tokens[firstToken - 1]?.lower ?? ""];
  return isAlone && (openers.test(near) || openers.test(`${far} ${near}`));
}

function asMagnitude(mention: Mention): Mention {
  const quantity = { ...mention.quantity, kind: "measure" as const, unit: "magnitude" };
  return { ...mention, quantity, rule: "measure.magnitude" };
}
