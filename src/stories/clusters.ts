// Joins documents into clusters by average likeness (group-average linkage), best pair first.
import { createEdgeHeap } from "./edge-heap.js";
import { Sum } from "./sum.js";
import { dotProduct, type Vector, type Weighted } from "./vectors.js";

export interface Member {
  readonly vector: Vector;
  /** Days since 1970 of publication, or null. */
  readonly day: number | null;
  /** Members of different given stories never join; those of one always do. */
  readonly given: string | null;
}

export interface Cluster {
  /** In no order. */
  readonly members: number[];
  /** The first few members in order, for what is too dear to ask of all. */
  readonly sample: readonly number[];
  /** Sum of the members' vectors: its products give the average likeness of two clusters exactly. */
  readonly sum: Weighted;
  /** First and last day of publication of those that have one; null where none has. */
  readonly days: readonly [number, number] | null;
  readonly given: string | null;
}

/** How well two clusters go together, 0 to 1; they join from the threshold on. */
export type Likeness = (left: Cluster, right: Cluster) => number;

const sampleSize = 6;

/** Growth by less than this keeps an edge's likeness, so that a large cluster's edges are not weighed anew at every step. */
const staleGrowth = 1.1;

export function clustersOf(
  members: readonly Member[],
  pairs: Iterable<readonly [number, number]>,
  likeness: Likeness,
  threshold: number,
): Cluster[] {
  const clusters: (Cluster | undefined)[] = members.map(clusterOf);
  const parents = members.map((_, position) => position);
  const heap = createEdgeHeap();
  const join = (left: number, right: number) => {
    const [one, other] = [clusters[left], clusters[right]];
    if (!one || !other) return;
    clusters[Math.min(left, right)] = merged(one, other);
    clusters[Math.max(left, right)] = undefined;
    parents[Math.max(left, right)] = Math.min(left, right);
  };
  const weigh = (left: number, right: number) => {
    const [one, other] = [clusters[left], clusters[right]];
    if (!one || !other) return;
    const value = likeness(one, other);
    if (value >= threshold)
      heap.push({ left, right, likeness: value, sizes: one.members.length + other.members.length });
  };
  for (const [left, right] of givenPairs(members)) join(rootOf(parents, left), rootOf(parents, right));
  for (const [left, right] of pairs) weigh(left, right);
  for (let edge = heap.pop(); edge; edge = heap.pop()) {
    const [left, right] = [rootOf(parents, edge.left), rootOf(parents, edge.right)];
    if (left === right) continue;
    const sizes = (clusters[left]?.members.length ?? 0) + (clusters[right]?.members.length ?? 0);
    if (sizes <= edge.sizes * staleGrowth) join(left, right);
    else weigh(left, right);
  }
  return clusters.filter((cluster) => cluster !== undefined);
}

/** Average likeness of the members of two clusters. */
export function averageLikeness(left: Cluster, right: Cluster): number {
  return dotProduct(left.sum, right.sum) / (left.members.length * right.members.length);
}

function clusterOf(member: Member, position: number): Cluster {
  const { day, given } = member;
  const members = [position];
  return { members, sample: members, sum: member.vector, days: day === null ? null : [day, day], given };
}

/** The larger one takes in the smaller, so that a cluster's growth costs what joins it, not what it holds. */
export function merged(one: Cluster, other: Cluster): Cluster {
  const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
  for (const member of small.members) large.members.push(member);
  return {
    members: large.members,
    sample: [...one.sample, ...other.sample].sort((a, b) => a - b).slice(0, sampleSize),
    sum: summed(one.sum, other.sum),
    days: spanOf(one.days, other.days),
    given: one.given ?? other.given,
  };
}

function spanOf(one: Cluster["days"], other: Cluster["days"]): Cluster["days"] {
  if (one === null || other === null) return one ?? other;
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

/** A document's own vector stays as it is; the sum of a cluster is changed, since the cluster is no more. */
function summed(one: Weighted, other: Weighted): Sum {
  const [large, small] = one.size >= other.size ? [one, other] : [other, one];
  if (large instanceof Sum) {
    large.add(small);
    return large;
  }
  const sum = new Sum(large.size);
  sum.add(large);
  sum.add(small);
  return sum;
}

function givenPairs(members: readonly Member[]): [number, number][] {
  const first = new Map<string, number>();
  const pairs: [number, number][] = [];
  for (const [position, { given }] of members.entries()) {
    if (given === null) continue;
    const known = first.get(given);
    if (known === undefined) first.set(given, position);
    else pairs.push([known, position]);
  }
  return pairs;
}

function rootOf(parents: number[], position: number): number {
  let root = position;
  while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
  for (let at = position; at !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}
