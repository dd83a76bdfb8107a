// Groups the claims of a story by the question that they answer.
import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";
import type { GroupingRules } from "../rules/grouping.js";
import { type Candidate, dimensionOf, weightsFor } from "./candidate.js";
import { candidatesOf, type StoryClaims, stemWeights } from "./candidates.js";
import { joinAlike } from "./clusters.js";
import { isPlainlySame, isSameFrame } from "./frame-features.js";
import { joinGroups } from "./joins.js";
import { onlyFeature } from "./only.js";
import { type PairWorld, pairWorld } from "./pair-world.js";
import { type Scores, scorePairs } from "./scores.js";
import { splitDays } from "./split-days.js";
import { splitPlaces } from "./split-places.js";
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

/**
 * Whether two claims of one group, by their ids, surely answer one question. `support` is the number of sources that give the
 * one of their figures which more of them give.
 */
export type AreSure = (a: string, b: string, support: number) => boolean;

export interface Grouped {
  /** Sets of claims that answer one question each. Every claim is in exactly one. */
  readonly groups: Claim[][];
  readonly areSure: AreSure;
}

export function groupClaims(story: StoryClaims, rules: GroupingRules, sameName: SameName): Grouped {
  const own = new Map(story.claims.map((claim) => [claim.id, claim]));
  const grouped = blocksOf(story, rules, sameName).map((block) => groupBlock(block, rules));
  const groups = grouped.flatMap(({ block, joined }) =>
    joined.map((cluster) => cluster.flatMap((index) => own.get(block[index]?.claim.id ?? "") ?? [])),
  );
  return { groups, areSure: createAreSure(grouped, rules) };
}

interface GroupedBlock {
  readonly block: readonly Candidate[];
  readonly world: PairWorld;
  readonly scoreOf: Scores["scoreOf"];
  /** Groups by the likeness of their claims, as indices of the block. */
  readonly alike: readonly number[][];
  /** Those, joined by what they are as wholes. */
  readonly joined: readonly number[][];
}

function groupBlock({ block, pairs, world }: Block, rules: GroupingRules): GroupedBlock {
  const { pairs: scored, scoreOf } = scorePairs(block, pairs, rules, world);
  const alike = joinAlike(block.length, scored, rules.threshold, scoreOf);
  const weights = rules.joins[block[0] ? weightsFor(block[0]) : "figures"];
  const compared = { block, world, scoreOf };
  return {
    block,
    world,
    scoreOf,
    alike,
    joined: joinGroups(alike, scored, compared, { weights, threshold: rules.joinThreshold }),
  };
}

/**
 * Only claims that are alike are sure of one question: of those whose groups were joined as wholes, the plainly same, and
 * those against a figure that others confirm.
 */
function createAreSure(
  grouped: readonly GroupedBlock[],
  { sure, plain, weights }: Pick<GroupingRules, "sure" | "plain" | "weights">,
): AreSure {
  const places = new Map(
    grouped.flatMap(({ block, world, scoreOf, alike }) =>
      alike.flatMap((group) =>
        group.flatMap((index) => {
          const candidate = block[index];
          return candidate ? [[candidate.claim.id, { candidate, index, group, scoreOf, world }] as const] : [];
        }),
      ),
    ),
  );
  const counted = { events: new Set(plain.events), nouns: new Set(plain.nouns) };
  return (a, b, support) => {
    const [one, other] = [places.get(a), places.get(b)];
    if (!one || !other || one.scoreOf !== other.scoreOf) return false;
    const least = sure[weightsFor(one.candidate)];
    // Where no other source gives either figure, that each is the only one of its document tells not enough.
    const only = support > 1 ? null : onlyFeature(one.candidate, other.candidate, one.world);
    const score = one.scoreOf(one.index, other.index) - (only === null ? 0 : (weights.figures[only]?.[1] ?? 0));
    if (isPlainlySame(one.candidate, other.candidate, counted)) return score >= least.plain;
    if (support > 1 && score >= (support > 2 ? least.more : least.two)) return true;
    return (
      one.group === other.group && score >= (isSameFrame(one.candidate, other.candidate) ? least.alike : least.other)
    );
  };
}

export function blocksOf(story: StoryClaims, rules: GroupingRules, sameName: SameName): Block[] {
  const world = pairWorld(rules, stemWeights(story.claims));
  const blocks = groupBy(candidatesOf(story, sameName), (candidate) => dimensionOf(candidate.claim.quantity));
  return [...blocks.values()].map((block) => {
    const split = { areSplit: splitPlaces(block, world.worthOf), areDayAndTotal: splitDays(block) };
    return { block, pairs: pairsOf(block), world: { ...world, ...split } };
  });
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
