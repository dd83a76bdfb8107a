// Joins what a pause has parted in a small folder, where the parts are hardly less alike than the articles within them.
import type { Rules } from "../rules/packs.js";
import { averageLikeness, type Cluster, type Likeness, merged } from "./clusters.js";
import { pauseBetween } from "./nearness.js";
import { dotProduct } from "./vectors.js";

type Rejoining = Rules["stories"]["rejoining"];

/** What the parts are judged by. */
export interface Judges {
  /** How far two parts are told apart because one looks back on the other, 0 to 1. */
  readonly lookBack: Likeness;
  /** Whether one may go on with the other after the pause between them; after months those do that are as like as the reports of one. */
  readonly follows: (left: Cluster, right: Cluster) => boolean;
  /** The likeness from which clusters join. */
  readonly threshold: number;
}

interface Joint {
  readonly left: Cluster;
  readonly right: Cluster;
  readonly contrast: number;
}

/**
 * A trial months after the crash, an inquiry a year later: in a folder that somebody has collected, a pause alone makes no
 * other event. Two events of one kind (two matches of a team) are much less alike than the reports of each.
 */
export function rejoin(clusters: readonly Cluster[], judges: Judges, rejoining: Rejoining): Cluster[] {
  const parts = [...clusters];
  for (;;) {
    const best = bestJoint(parts, judges, rejoining);
    if (!best) return parts;
    parts.splice(parts.indexOf(best.right), 1);
    parts.splice(parts.indexOf(best.left), 1, merged(best.left, best.right));
  }
}

function bestJoint(parts: readonly Cluster[], judges: Judges, rejoining: Rejoining): Joint | null {
  let best: Joint | null = null;
  for (const [position, left] of parts.entries())
    for (const right of parts.slice(position + 1)) {
      const contrast = contrastOf(left, right, judges, rejoining);
      if (contrast >= Math.max(rejoining.contrast, (best?.contrast ?? 0) + 1e-9)) best = { left, right, contrast };
    }
  return best;
}

/** Likeness of two parts against the likeness within them; 0 where they are too far apart to ask. */
function contrastOf(left: Cluster, right: Cluster, { lookBack, follows, threshold }: Judges, rejoining: Rejoining) {
  if (left.given !== null && right.given !== null) return 0;
  const likeness = averageLikeness(left, right) * (1 - lookBack(left, right));
  if (likeness < rejoining.floor * threshold) return 0;
  const contrast = likeness / (withinBoth(left, right) || rejoining.typical * threshold);
  const isLookBack = contrast >= rejoining.surely && pauseBetween(left, right) >= rejoining.longAfter;
  return isLookBack || follows(left, right) ? contrast : 0;
}

/** Average likeness of two members of one part: two articles of one day alone tell little of how like a story's are. */
function withinBoth(left: Cluster, right: Cluster): number {
  const [one, other] = [pairsOf(left), pairsOf(right)];
  return one + other === 0 ? 0 : (within(left) * one + within(right) * other) / (one + other);
}

function pairsOf({ members: { length } }: Cluster): number {
  return (length * (length - 1)) / 2;
}

/** Average likeness of a cluster's members, whose vectors have length 1; 0 for a lone one. */
function within({ sum, members: { length } }: Cluster): number {
  return length < 2 ? 0 : (dotProduct(sum, sum) - length) / (length * (length - 1));
}
