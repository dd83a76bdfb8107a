// Groups the claims of a story by the question that they answer.
import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";
import type { GroupingRules } from "../rules/grouping.js";
import { type Candidate, dimensionOf, weightsFor } from "./candidate.js";
import { candidatesOf, type StoryClaims, stemWeights } from "./candidates.js";
import { joinAlike } from "./clusters.js";
import { isSameFrame } from "./frame-features.js";
import { joinGroups } from "./joins.js";
import { type PairWorld, pairWorld } from "./pair-world.js";
import { type Scores, scorePairs } from "./scores.js";
import type { SameName } from "./story-names.js";

/** Up to this many claims of one dimension every pair is weighed; above it only those that share an event, a noun, a name or a figure. */
const few = 400;
/** Claims under one key that each is weighed against in a larger block. */
const partners = 24;

/** Claims of one dimension, with the pairs of them that are looked at. */
export interface Block {
  readonly block: readonly Candidate[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly world: PairWorld;
}

export interface Grouped {
  /** Sets of claims that answer one question each. Every claim is in exactly one. */
  readonly groups: Claim[][];
  /** Whether two claims of one group, by their ids, surely answer one question. */
  readonly areSure: (a: string, b: string) => boolean;
}

export function groupClaims(story: StoryClaims, rules: GroupingRules, sameName: SameName): Grouped {
  const own = new Map(story.claims.map((claim) => [claim.id, claim]));
  const scored = blocksOf(story, rules, sameName).map((laidOut) => ({
    ...laidOut,
    scores: scorePairs(laidOut.block, laidOut.pairs, rules, laidOut.world),
  }));
  const groups = scored.flatMap((compared) =>
    clustersOf(compared, rules).map((cluster) =>
      cluster.flatMap((index) => own.get(compared.block[index]?.claim.id ?? "") ?? []),
    ),
  );
  return { groups, areSure: createAreSure(scored, rules.sure) };
}

interface Scored extends Block {
  readonly scores: Scores;
}

/** Groups by the likeness of their claims, then by what they are as wholes. */
function clustersOf({ block, world, scores: { pairs, scoreOf } }: Scored, rules: GroupingRules): number[][] {
  const alike = joinAlike(block.length, pairs, rules.threshold, scoreOf);
  const weights = rules.joins[block[0] ? weightsFor(block[0]) : "figures"];
  return joinGroups(alike, pairs, { block, world, scoreOf }, { weights, threshold: rules.joinThreshold });
}

function createAreSure(scored: readonly Scored[], sure: GroupingRules["sure"]): Grouped["areSure"] {
  const places = new Map(
    scored.flatMap(({ block, scores }) =>
      block.map((candidate, index) => [candidate.claim.id, { candidate, index, scoreOf: scores.scoreOf }] as const),
    ),
  );
  return (a, b) => {
    const [one, other] = [places.get(a), places.get(b)];
    if (!one || !other || one.scoreOf !== other.scoreOf) return false;
    const least = sure[weightsFor(one.candidate)][isSameFrame(one.candidate, other.candidate) ? "alike" : "other"];
    return one.scoreOf(one.index, other.index) >= least;
  };
}

export function blocksOf(story: StoryClaims, rules: GroupingRules, sameName: SameName): Block[] {
  const world = pairWorld(rules, stemWeights(story.claims));
  const blocks = groupBy(candidatesOf(story, sameName), (candidate) => dimensionOf(candidate.claim.quantity));
  return [...blocks.values()].map((block) => ({ block, pairs: pairsOf(block), world }));
}

/** Pairs of a block that are looked at, each once, the lower index first. */
function pairsOf(block: readonly Candidate[]): [number, number][] {
  if (block.length <= few)
    return block.flatMap((_, a) => block.slice(a + 1).map((_, offset): [number, number] => [a, a + 1 + offset]));
  const keys = new Map<string, number[]>();
  block.forEach((candidate, index) => {
    for (const key of keysOf(candidate)) {
      const members = keys.get(key);
      if (members) members.push(index);
      else keys.set(key, [index]);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const members of keys.values()) {
    for (const [at, a] of members.entries())
      for (const b of members.slice(at + 1, at + 1 + partners)) pairs.set(a * block.length + b, [a, b]);
  }
  return [...pairs.values()];
}

function keysOf({ claim, names }: Candidate): string[] {
  const { event, noun, predicate } = claim.frame;
  const { min, max, unit } = claim.quantity;
  return [`${event ?? predicate} ${noun}`, `${min} ${max} ${unit}`, ...[...names].map((name) => `name ${name}`)];
}
