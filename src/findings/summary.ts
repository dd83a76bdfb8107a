// Counts what a result holds.
import type { LargeResult, Summary } from "../model/result.js";

export function summaryOf(result: Omit<LargeResult, "schema" | "summary">): Summary {
  const { sources, stories, claims, groups, gaps, checks, skipped } = result;
  const verdicts = { conflict: 0, update: 0, compatible: 0, agree: 0, single: 0 };
  for (const { verdict } of groups) verdicts[verdict]++;
  const kinds = { "missing-value": 0, "vague-value": 0, "not-reported": 0 };
  for (const { kind } of gaps) kinds[kind]++;
  const held = checks.filter(({ holds }) => holds).length;
  return {
    sources: sources.length,
    stories: stories.length,
    claims: claims.length,
    groups: groups.length,
    verdicts,
    gaps: kinds,
    checks: { held, failed: checks.length - held },
    skipped: skipped.length,
  };
}
