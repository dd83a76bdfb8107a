// Pairs of one member of a group with one of another, all of them for small groups and evenly spaced ones for large.

/** Cross pairs looked at for one join of two large groups. */
const sample = 100;

export function crossPairs<Item>(left: readonly Item[], right: readonly Item[]): [Item, Item][] {
  const all = left.length * right.length;
  const step = Math.max(1, Math.floor(all / sample));
  const pairs: [Item, Item][] = [];
  for (let at = 0; at < all; at += step)
    pairs.push([left[Math.floor(at / right.length)] as Item, right[at % right.length] as Item]);
  return pairs;
}
