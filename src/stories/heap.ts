// A priority queue: hands out the item that comes first in its order.
export interface Heap<Item> {
  readonly push: (item: Item) => void;
  readonly pop: () => Item | undefined;
}

/** `isBefore` must be a total order for the result to depend on the items alone. */
export function createHeap<Item>(isBefore: (left: Item, right: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  return {
    push(item) {
      items.push(item);
      raise(items, items.length - 1, isBefore);
    },
    pop() {
      const [top] = items;
      const last = items.pop();
      if (last !== undefined && items.length > 0) {
        items[0] = last;
        sink(items, 0, isBefore);
      }
      return top;
    },
  };
}

function raise<Item>(items: Item[], from: number, isBefore: (left: Item, right: Item) => boolean): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapsIfBefore(items, at, parent, isBefore)) return;
    at = parent;
  }
}

function sink<Item>(items: Item[], from: number, isBefore: (left: Item, right: Item) => boolean): void {
  let at = from;
  while (2 * at + 1 < items.length) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const [one, other] = [items[left], items[right]];
    const child = one !== undefined && other !== undefined && isBefore(other, one) ? right : left;
    if (!swapsIfBefore(items, child, at, isBefore)) return;
    at = child;
  }
}

function swapsIfBefore<Item>(
  items: Item[],
  child: number,
  parent: number,
  isBefore: (left: Item, right: Item) => boolean,
): boolean {
  const [low, high] = [items[child], items[parent]];
  if (low === undefined || high === undefined || !isBefore(low, high)) return false;
  items[child] = high;
  items[parent] = low;
  return true;
}
