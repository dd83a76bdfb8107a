// Keeps the claims and groups of a run, as they are or packed, and hands them out one after the other.
import type { LargeResult, Records, Result } from "./model/result.js";

/** Takes a list of what a run makes and gives it back whenever it is asked for. */
export type Keeper = <One>(list: readonly One[]) => () => readonly One[];

export interface Kept<One> {
  readonly length: number;
  readonly read: () => readonly One[];
}

export const asTheyAre: Keeper = (list) => () => list;

export function kept<One>(list: readonly One[], keep: Keeper): Kept<One> {
  return { length: list.length, read: keep(list) };
}

/** The records of all lists, in their order; each list is read when its turn comes. */
export function recordsOf<One>(lists: readonly Kept<One>[]): Records<One> {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const { read } of lists) yield* read();
    },
  };
}

/** The same with its claims and groups at hand. */
export function wholeOf(result: LargeResult): Result {
  const { claims, groups } = result;
  return { ...result, claims: [...claims], groups: [...groups] };
}
