// A priority queue of pairs of clusters: hands out the likest pair first.

export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
  /** Sizes of the clusters when the likeness was taken. */
  readonly sizes: number;
}

export interface EdgeHeap {
  readonly push: (edge: Edge) => void;
  readonly pop: () => Edge | undefined;
}

/** Numbers of an edge in their columns; a large run has a dozen edges for each document, and objects would take four times as much. */
interface Columns {
  readonly likeness: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly sizes: Int32Array;
}

const firstRoom = 64;

export function createEdgeHeap(): EdgeHeap {
  let columns = columnsOf(firstRoom);
  let length = 0;
  return {
    push(edge) {
      if (length === columns.likeness.length) columns = columnsOf(length * 2, columns);
      write(columns, length, edge);
      raise(columns, length++);
    },
    pop() {
      if (length === 0) return undefined;
      const top = edgeAt(columns, 0);
      write(columns, 0, edgeAt(columns, --length));
      sink(columns, length);
      return top;
    },
  };
}

function columnsOf(room: number, old?: Columns): Columns {
  const [likeness, left] = [new Float64Array(room), new Int32Array(room)];
  const [right, sizes] = [new Int32Array(room), new Int32Array(room)];
  if (old) {
    likeness.set(old.likeness);
    left.set(old.left);
    right.set(old.right);
    sizes.set(old.sizes);
  }
  return { likeness, left, right, sizes };
}

function write({ likeness, left, right, sizes }: Columns, at: number, edge: Edge): void {
  likeness[at] = edge.likeness;
  left[at] = edge.left;
  right[at] = edge.right;
  sizes[at] = edge.sizes;
}

function edgeAt({ likeness, left, right, sizes }: Columns, at: number): Edge {
  return { likeness: likeness[at] ?? 0, left: left[at] ?? 0, right: right[at] ?? 0, sizes: sizes[at] ?? 0 };
}

function raise(columns: Columns, from: number): void {
  for (let at = from; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!isBefore(columns, at, parent)) return;
    swap(columns, at, parent);
    at = parent;
  }
}

function sink(columns: Columns, length: number): void {
  for (let at = 0; 2 * at + 1 < length; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const child = right < length && isBefore(columns, right, left) ? right : left;
    if (!isBefore(columns, child, at)) return;
    swap(columns, child, at);
    at = child;
  }
}

/** A total order, so that what comes out depends on the edges alone. */
function isBefore({ likeness, left, right }: Columns, one: number, other: number): boolean {
  const [a, b] = [likeness[one] ?? 0, likeness[other] ?? 0];
  if (a !== b) return a > b;
  const [x, y] = [left[one] ?? 0, left[other] ?? 0];
  return x !== y ? x < y : (right[one] ?? 0) < (right[other] ?? 0);
}

function swap(columns: Columns, one: number, other: number): void {
  const kept = edgeAt(columns, one);
  write(columns, one, edgeAt(columns, other));
  write(columns, other, kept);
}
