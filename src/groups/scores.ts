// Scores pairs of claims twice: by what the two say, then also by how far they are ahead of their rivals.
import type { GroupingRules } from "../rules/grouping.js";
import { areBarred } from "./barred.js";
import { type Candidate, weightsFor } from "./candidate.js";
import type { Pair } from "./clusters.js";
import { type Tell, tellFeatures } from "./likeness.js";
import type { PairWorld } from "./pair-world.js";
import { createRivals } from "./rivals.js";

export interface Scores {
  readonly pairs: readonly Pair[];
  /** Of any two claims of the block. */
  readonly scoreOf: (a: number, b: number) => number;
}

/** Score of claims that can't answer one question. */
export const barred = -12;

type Weights = GroupingRules["weights"][keyof GroupingRules["weights"]];

/** A pair with its first score, and with the second as far as the two claims alone give it. */
interface Weighed extends Pair {
  readonly second: number;
}

export function scorePairs(
  block: readonly Candidate[],
  pairs: readonly (readonly [number, number])[],
  rules: GroupingRules,
  world: PairWorld,
): Scores {
  const weights = rules.weights[block[0] ? weightsFor(block[0]) : "figures"];
  const weigh = (a: number, b: number) => weighed(block, [a, b], weights, world);
  const compared = pairs.map(([a, b]) => weigh(a, b));
  const tellRivals = createRivals(block, compared);
  const scored = compared.map((pair) => secondScore(pair, weights, tellRivals));
  const known = new Map(scored.map(({ a, b, score }) => [keyOf(a, b), score]));
  const scoreOf = (a: number, b: number) => {
    const key = keyOf(Math.min(a, b), Math.max(a, b));
    const score = known.get(key) ?? secondScore(weigh(a, b), weights, tellRivals).score;
    known.set(key, score);
    return score;
  };
  return { pairs: scored, scoreOf };

  function keyOf(a: number, b: number): number {
    return a * block.length + b;
  }
}

function weighed(
  block: readonly Candidate[],
  [a, b]: readonly [number, number],
  weights: Weights,
  world: PairWorld,
): Weighed {
  const [left, right] = [block[a], block[b]];
  let [score, second] = [0, 0];
  const tell: Tell = (name, strength) => {
    const [first = 0, then = 0] = weights[name] ?? [];
    score += first * strength;
    second += then * strength;
  };
  if (!left || !right || areBarred(left, right, world)) return { a, b, score: barred, second: barred };
  tellFeatures(left, right, world, tell);
  return { a, b, score, second };
}

function secondScore(pair: Weighed, weights: Weights, tellRivals: (pair: Pair, tell: Tell) => void): Pair {
  let score = pair.second;
  tellRivals(pair, (name, strength) => {
    score += (weights[name]?.[1] ?? 0) * strength;
  });
  return { a: pair.a, b: pair.b, score };
}
