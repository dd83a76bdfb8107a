// Keeps the claims and groups of a run, as they are or packed, and hands them out one after the other.
import type { LargeResult, Records, Result } from "./model/result.js";

/** A list that a run makes, given back whenever it is asked for. */
export interface Kept<One> {
  readonly length: number;
  read(): readonly One[];
}

export type Keeper = <One>(list: readonly One[]) => Kept<One>;

export const asTheyAre: Keeper = (list) => ({ length: list.length, read: () => list });

/** The records of all lists, in their order; each list is read when its turn comes. */
export function recordsOf<One>(lists: readonly Kept<One>[]): Records<One> {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const list of lists) yield* list.read();
    },
  };
}

/** The same with its claims and groups at hand. */
export function wholeOf(result: LargeResult): Result {
  const { claims, groups } = result;
  return { ...result, claims: [...claims], groups: [...groups] };
}
