// A baseline: the findings that are known already. They are marked, and only new ones fail.
import type { Check, Group, Reading, Result } from "../model/result.js";

/** A question and its answers: another answer to it is new. */
export interface KnownGroup {
  readonly id: string;
  readonly label: string;
  readonly verdict: Group["verdict"];
  readonly values: readonly (readonly [Reading["min"], Reading["max"], Reading["unit"]])[];
}

export interface Baseline {
  readonly schema: "reconcile-baseline/1";
  readonly groups: readonly KnownGroup[];
  /** Ids. */
  readonly gaps: readonly string[];
  readonly checks: readonly string[];
}

export function baselineOf({ groups, gaps, checks }: Result): Baseline {
  return {
    schema: "reconcile-baseline/1",
    groups: groups.filter(isFinding).map(({ id, label, verdict, values }) => ({
      id,
      label,
      verdict,
      values: values.map(({ min, max, unit }) => [min, max, unit] as const),
    })),
    gaps: gaps.map(({ id }) => id),
    checks: checks.filter(fails).map(({ id }) => id),
  };
}

export function markKnown(result: Result, baseline: Baseline): Result {
  const groups = new Map(baseline.groups.map((group) => [group.id, group]));
  const gaps = new Set(baseline.gaps);
  const checks = new Set(baseline.checks);
  return {
    ...result,
    groups: result.groups.map((group) => marked(group, isKnown(group, groups.get(group.id)))),
    gaps: result.gaps.map((gap) => marked(gap, gaps.has(gap.id))),
    checks: result.checks.map((check) => marked(check, fails(check) && checks.has(check.id))),
  };
}

/** What `--fail-on` looks at beside a baseline. */
export function unknownOf({ groups, gaps, checks }: Result): Pick<Result, "groups" | "gaps" | "checks"> {
  const isNew = ({ known }: { readonly known?: true }): boolean => known !== true;
  return { groups: groups.filter(isNew), gaps: gaps.filter(isNew), checks: checks.filter(isNew) };
}

function marked<T extends object>(thing: T, isKnown: boolean): T & { readonly known?: true } {
  return isKnown ? { ...thing, known: true } : thing;
}

function isFinding({ verdict }: Group): boolean {
  return verdict === "conflict" || verdict === "update";
}

function isKnown(group: Group, old: KnownGroup | undefined): boolean {
  if (!isFinding(group) || old?.verdict !== group.verdict) return false;
  const values = new Set(old.values.map((value) => JSON.stringify(value)));
  return group.values.every(({ min, max, unit }) => values.has(JSON.stringify([min, max, unit])));
}

function fails({ holds }: Check): boolean {
  return !holds;
}
