// Chooses the two facts that a reason shows.
import type { Fact } from "./facts.js";
import type { Findings } from "./findings.js";
import type { Pair } from "./outcome.js";
import { areAcrossSources } from "./same-question.js";

/** Between sources before inside one, then the best supported, then by key; the better supported side first, then by source. */
export function bestPair(pairs: readonly Pair[], { values }: Findings): Pair | undefined {
  const support = new Map(values.flatMap(({ claims, origins }) => claims.map((id) => [id, origins] as const)));
  const supportOf = (fact: Fact) => support.get(fact.claim.id) ?? 0;
  const found = best(pairs, ({ a, b }) => (areAcrossSources(a, b) ? 1e6 : 0) + supportOf(a) + supportOf(b));
  if (!found) return undefined;
  const { a, b } = found;
  const isTurned = supportOf(b) - supportOf(a) || (b.claim.rank < a.claim.rank ? 1 : -1);
  return isTurned > 0 ? { ...found, a: b, b: a } : found;
}

/** From the earliest figure to the latest. */
export function bestMove(pairs: readonly Pair[]): Pair | undefined {
  return best(pairs, ({ a, b, outcome }) => (outcome === "moved" ? 1e6 : 0) + (b.day ?? 0) * 2 - (a.day ?? 0));
}

/** One fact for each of the two best supported readings that have a figure. */
export function bestReadings({ facts, values }: Findings): Fact[] {
  const byClaim = new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, fact] as const)));
  const found = values.flatMap(({ claims }) => byClaim.get(claims[0] ?? "") ?? []);
  return found.filter((fact) => fact.figure !== null || found.length === 1).slice(0, 2);
}

function best(pairs: readonly Pair[], weigh: (pair: Pair) => number): Pair | undefined {
  let found: Pair | undefined;
  let most = -Infinity;
  for (const pair of pairs) {
    const weight = weigh(pair);
    if (weight <= most) continue;
    [found, most] = [pair, weight];
  }
  return found;
}
