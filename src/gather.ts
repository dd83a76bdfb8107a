// Collects what is found among many, and puts together what has one key. Most items of a search give nothing, and a list for each,
// as flatMap wants it, costs more than the search.

/** What `find` makes of the items, in their order, without those that it makes nothing of. */
export function gather<Item, Found>(
  items: readonly Item[],
  find: (item: Item, index: number) => Found | null | undefined,
): Found[] {
  const found: Found[] = [];
  let index = 0;
  for (const item of items) {
    const one = find(item, index++);
    if (one !== null && one !== undefined) found.push(one);
  }
  return found;
}

/** The things of each key, in the order given (Node 20 has no Map.groupBy). */
export function groupBy<Key, Thing>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
