// Groups the claims of a story by the question that they answer.
import type { Claim } from "../model/claim.js";
import type { GroupingRules } from "../rules/grouping.js";
import { type Candidate, dimensionOf } from "./candidate.js";
import { candidatesOf, type SameName, type StoryClaims, stemWeights } from "./candidates.js";
import { joinAlike, type Pair } from "./clusters.js";
import { featuresOf, score } from "./likeness.js";
import { type PairWorld, pairWorld } from "./pair-world.js";

/** Up to this many claims of one dimension every pair is weighed; above it only those that share an event, a noun, a name or a figure. */
const few = 400;
/** Claims under one key that each is weighed against in a larger block. */
const partners = 24;

/** Sets of claims that answer one question each. Every claim is in exactly one. */
export function groupClaims(story: StoryClaims, rules: GroupingRules, sameName: SameName): Claim[][] {
  const world = pairWorld(rules, stemWeights(story.claims), sameName);
  const own = new Map(story.claims.map((claim) => [claim.id, claim]));
  const blocks = blockBy(candidatesOf(story, sameName), (candidate) => dimensionOf(candidate.claim.quantity));
  return [...blocks.values()]
    .flatMap((block) => groupBlock(block, rules, world))
    .map((claims) => claims.map((claim) => own.get(claim.id) ?? claim));
}

function groupBlock(block: readonly Candidate[], rules: GroupingRules, world: PairWorld): Claim[][] {
  const scores = new Map<number, number>();
  const scoreOf = (a: number, b: number): number => {
    const key = Math.min(a, b) * block.length + Math.max(a, b);
    const known = scores.get(key);
    if (known !== undefined) return known;
    const [left, right] = [block[a], block[b]];
    const fresh = left && right ? score(featuresOf(left, right, world), rules.weights) : Number.NEGATIVE_INFINITY;
    scores.set(key, fresh);
    return fresh;
  };
  const pairs = pairsOf(block).map(([a, b]): Pair => ({ a, b, score: scoreOf(a, b) }));
  return joinAlike(block.length, pairs, rules.threshold, scoreOf).map((cluster) =>
    cluster.flatMap((index) => block[index]?.claim ?? []),
  );
}

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

function blockBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const blocks = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const block = blocks.get(key);
    if (block) block.push(item);
    else blocks.set(key, [item]);
  }
  return blocks;
}
