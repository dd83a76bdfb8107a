// Says what changed from one result to the next: sources, questions, their verdicts and answers, gaps, checks that fail.
import type { ChangedGroup, Changes, Diff } from "../model/diff.js";
import type { Check, Group, Reading, Result } from "../model/result.js";

export function diffResults(before: Result, after: Result): Diff {
  const partners = pairGroups(before.groups, after.groups);
  const matched = new Set(partners.values());
  const pairs = after.groups.flatMap((group) => {
    const old = partners.get(group);
    return old ? [changeOf(old, group)] : [];
  });
  return {
    schema: "reconcile-diff/1",
    sources: changes(before.sources, after.sources),
    groups: {
      added: after.groups.filter((group) => !partners.has(group)),
      removed: before.groups.filter((group) => !matched.has(group)),
      changed: pairs.filter(hasChanged),
    },
    gaps: changes(before.gaps, after.gaps),
    checks: changes(before.checks.filter(fails), after.checks.filter(fails)),
  };
}

/** The new findings alone, in the shape that `--fail-on` looks at: a question counts where its verdict or its answers are new. */
export function newFindings({ groups, gaps, checks }: Diff): Pick<Result, "groups" | "gaps" | "checks"> {
  const changed = groups.changed.filter(
    ({ before, after, added }) => before.verdict !== after.verdict || added.length > 0,
  );
  return { groups: [...groups.added, ...changed.map(({ after }) => after)], gaps: gaps.added, checks: checks.added };
}

function fails({ holds }: Check): boolean {
  return !holds;
}

/** New group → old group: of the same id, otherwise the one that shares most claims. */
function pairGroups(before: readonly Group[], after: readonly Group[]): Map<Group, Group> {
  const byId = new Map(before.map((group) => [group.id, group]));
  const byClaim = new Map(before.flatMap((group) => group.claims.map((claim) => [claim, group] as const)));
  const pairs = new Map<Group, Group>();
  for (const group of after) {
    const same = byId.get(group.id);
    if (same) pairs.set(group, same);
  }
  const taken = new Set(pairs.values());
  for (const group of after) {
    if (pairs.has(group)) continue;
    const old = mostShared(group, byClaim, taken);
    if (!old) continue;
    pairs.set(group, old);
    taken.add(old);
  }
  return pairs;
}

function mostShared(
  { claims }: Group,
  byClaim: ReadonlyMap<string, Group>,
  taken: ReadonlySet<Group>,
): Group | undefined {
  const shared = new Map<Group, number>();
  for (const claim of claims) {
    const old = byClaim.get(claim);
    if (old && !taken.has(old)) shared.set(old, (shared.get(old) ?? 0) + 1);
  }
  return [...shared].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function changeOf(before: Group, after: Group): ChangedGroup {
  const old = new Set(before.values.map(keyOf));
  const now = new Set(after.values.map(keyOf));
  return {
    before,
    after,
    added: after.values.filter((value) => !old.has(keyOf(value))),
    removed: before.values.filter((value) => !now.has(keyOf(value))),
  };
}

function hasChanged({ before, after, added, removed }: ChangedGroup): boolean {
  return before.verdict !== after.verdict || added.length > 0 || removed.length > 0;
}

function keyOf({ min, max, unit }: Reading): string {
  return JSON.stringify([min, max, unit]);
}

function changes<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  const old = new Set(before.map(({ id }) => id));
  const now = new Set(after.map(({ id }) => id));
  return { added: after.filter(({ id }) => !old.has(id)), removed: before.filter(({ id }) => !now.has(id)) };
}
