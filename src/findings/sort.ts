// Puts the groups of a result in another order than that of the articles.
import type { Group, Result, Verdict } from "../model/result.js";

const RANK: Readonly<Record<Verdict, number>> = { conflict: 0, update: 1, compatible: 2, agree: 3, single: 4 };

/** What comes first; groups that are equal in it keep their order. */
const ORDERS = {
  place: () => 0,
  verdict: (a, b) => RANK[a.verdict] - RANK[b.verdict],
  sources: (a, b) => b.sources.length - a.sources.length,
  origins: (a, b) => b.origins - a.origins,
  label: (a, b) => (a.label < b.label ? -1 : Number(a.label > b.label)),
} as const satisfies Record<string, (a: Group, b: Group) => number>;

export type SortOrder = keyof typeof ORDERS;

export const SORT_ORDERS = Object.keys(ORDERS) as readonly SortOrder[];

export function sortGroups(result: Result, order: SortOrder): Result {
  return { ...result, groups: [...result.groups].sort(ORDERS[order]) };
}
