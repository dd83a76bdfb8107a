// Which contradictions time explains: an old figure repeated, an undated one, a quarrel that later figures have settled.
import type { Fact } from "./facts.js";
import { areApartInTime, type Pair } from "./outcome.js";

/** Contradictions of a group that time explains, and those that it doesn't. */
export interface Timeline {
  readonly conflicts: readonly Pair[];
  readonly moves: readonly Pair[];
  /** Facts that repeat what others have moved on from. */
  readonly stale: readonly Fact[];
}

export function timelineOf(pairs: readonly Pair[]): Timeline {
  const moves = pairs.filter(({ outcome }) => outcome === "moved" || outcome === "grew");
  const { before, later } = neighboursOf(moves);
  const same = likenessOf(pairs);
  const conflicts: Pair[] = [];
  const unfolds = moves.length > 0 || (pairs.some(({ outcome }) => outcome === "undated") && !pairs.some(stands));
  const stale = new Set<Fact>();
  for (const pair of pairs) {
    if (pair.outcome !== "conflict" && pair.outcome !== "fell") continue;
    if (unfolds && areUndated(pair)) continue;
    const repeated = repeatedFact(pair, before, same);
    if (repeated) stale.add(repeated);
    else if (!isSettled(pair, later)) conflicts.push(pair);
  }
  return { conflicts, moves, stale: [...stale] };
}

/** The same on two days. */
function stands({ a, b, relation }: Pair): boolean {
  return areApartInTime(a, b) && (relation === "same" || relation === "rounded");
}

/** Where figures move, or an undated one may have, two that nobody dates may be of two days. */
function areUndated({ a, b }: Pair): boolean {
  return a.day === null && b.day === null;
}

type Neighbours = ReadonlyMap<Fact, ReadonlySet<Fact>>;

/** For each fact those that it has moved on from, and those that have moved on from it. */
function neighboursOf(moves: readonly Pair[]): { before: Neighbours; later: Neighbours } {
  const [before, later] = [new Map<Fact, Set<Fact>>(), new Map<Fact, Set<Fact>>()];
  for (const { a, b } of moves) {
    before.set(b, (before.get(b) ?? new Set()).add(a));
    later.set(a, (later.get(a) ?? new Set()).add(b));
  }
  return { before, later };
}

/** For each fact those that say the same, on whatever day. */
function likenessOf(pairs: readonly Pair[]): Neighbours {
  const found = new Map<Fact, Set<Fact>>();
  for (const { a, b, relation } of pairs) {
    if (relation !== "same" && relation !== "rounded") continue;
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  }
  return found;
}

/** The side of a contradiction that repeats an earlier figure after the other side, or without a day to tell. */
function repeatedFact({ a, b }: Pair, before: Neighbours, same: Neighbours): Fact | null {
  if (areApartInTime(a, b)) return repeats(b, a, before, same) && isOutvoted(b, a, same) ? b : null;
  if (a.day === null && b.day !== null) return repeats(a, b, before, same) ? a : null;
  if (b.day === null && a.day !== null) return repeats(b, a, before, same) ? b : null;
  return null;
}

/** Says the same as a fact from which `moved` has moved on. */
function repeats(fact: Fact, moved: Fact, before: Neighbours, same: Neighbours): boolean {
  const earlier = before.get(moved);
  if (!earlier) return false;
  for (const like of same.get(fact) ?? []) if (earlier.has(like)) return true;
  return false;
}

/** No more origins hold on to the old figure after the new one is out than there are for the new one. */
function isOutvoted(old: Fact, moved: Fact, same: Neighbours): boolean {
  const since = (fact: Fact) => fact.day !== null && moved.day !== null && fact.day > moved.day;
  return originsOf(old, same, since).size <= originsOf(moved, same, () => true).size;
}

function originsOf(fact: Fact, same: Neighbours, counts: (fact: Fact) => boolean): Set<string> {
  const all = [fact, ...(same.get(fact) ?? [])].filter(counts);
  return new Set(all.flatMap((one) => [...one.origins]));
}

/** Both sides are left behind by one later figure. */
function isSettled({ a, b, outcome }: Pair, later: Neighbours): boolean {
  const [afterA, afterB] = [later.get(a), later.get(b)];
  if (outcome !== "conflict" || !afterA || !afterB) return false;
  for (const fact of afterA) if (afterB.has(fact)) return true;
  return false;
}
