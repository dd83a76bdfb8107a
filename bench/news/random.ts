// Draws numbers and choices that are the same for the same seed, on every machine.

export interface Random {
  /** From 0, below 1. */
  readonly next: () => number;
  /** A whole number, both ends inside. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Mulberry32; each `stream` of a seed is a sequence of its own, so that an article does not depend on those before it. */
export function createRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (list) => pickOf(list, next),
  };
}

function pickOf<T>(list: readonly T[], next: () => number): T {
  if (list.length === 0) throw new RangeError("nothing to pick from");
  return list[Math.floor(next() * list.length)] as T;
}
