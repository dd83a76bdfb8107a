// Collects what is found among many: most items give nothing, and a list for each, as flatMap wants it, costs more than the search.

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
