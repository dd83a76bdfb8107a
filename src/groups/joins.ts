// Joins groups of claims that answer one question as wholes, where no two of their claims alone say so enough.
import type { Pair } from "./clusters.js";
import { type Compared, tellGroups } from "./group-features.js";

/** Groups without two claims at least this much alike are not compared. */
const floor = -3;
/** A join becomes no likelier than this by joins before it. */
const reach = 1;

export type JoinWeights = Readonly<Record<string, number>>;

interface Join {
  readonly into: number;
  readonly from: number;
  readonly score: number;
}

/** Greedy from the likeliest join down; each is weighed again where one of its groups has grown. */
export function joinGroups(
  groups: readonly number[][],
  pairs: readonly Pair[],
  compared: Compared,
  { weights, threshold }: { readonly weights: JoinWeights; readonly threshold: number },
): number[][] {
  const joined = [...groups];
  const home = groups.map((_, index) => index);
  const weigh = (into: number, from: number) => scoreOf(joined[into] ?? [], joined[from] ?? [], compared, weights);
  const joins: Join[] = neighbours(groups, pairs)
    .map(([into, from]) => ({ into, from, score: weigh(into, from) }))
    .filter(({ score }) => score > threshold - reach)
    .sort((x, y) => y.score - x.score || x.into - y.into || x.from - y.from);
  for (const join of joins) {
    const [into, from] = [root(home, join.into), root(home, join.from)];
    const isAsBefore = joined[into] === groups[join.into] && joined[from] === groups[join.from];
    if (into === from || (isAsBefore ? join.score : weigh(into, from)) <= threshold) continue;
    joined[into] = [...(joined[into] ?? []), ...(joined[from] ?? [])].sort((x, y) => x - y);
    joined[from] = [];
    home[from] = into;
  }
  return joined.filter((group) => group.length > 0);
}

/** Where the claims of a group are now. */
function root(home: readonly number[], group: number): number {
  let at = group;
  while (home[at] !== at) at = home[at] ?? at;
  return at;
}

/** Pairs of groups of which two claims are alike, the lower index first. */
export function neighbours(groups: readonly (readonly number[])[], pairs: readonly Pair[]): [number, number][] {
  const home: number[] = [];
  groups.forEach((group, index) => {
    for (const claim of group) home[claim] = index;
  });
  const found = new Map<number, [number, number]>();
  for (const { a, b, score } of pairs) {
    const [one, other] = [home[a] ?? 0, home[b] ?? 0];
    const [into, from] = [Math.min(one, other), Math.max(one, other)];
    if (into !== from && score > floor) found.set(into * groups.length + from, [into, from]);
  }
  return [...found.values()];
}

function scoreOf(left: readonly number[], right: readonly number[], compared: Compared, weights: JoinWeights): number {
  let score = 0;
  tellGroups(left, right, compared, (name, strength) => {
    score += (weights[name] ?? 0) * strength;
  });
  return score;
}
