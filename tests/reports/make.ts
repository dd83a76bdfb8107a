// Makes small results by hand: sources, claims and groups with the fields that a test does not care about filled in.
import { summaryOf } from "../../src/findings/summary.js";
import type { Claim, Frame } from "../../src/model/claim.js";
import type { Quantity } from "../../src/model/quantity.js";
import type { Check, Gap, Group, Reading, Result, Source, Verdict } from "../../src/model/result.js";

export function makeQuantity(fields: Partial<Quantity>): Quantity {
  const stated = { value: typeof fields.max === "number" ? fields.max : null, unit: null };
  return { kind: "count", min: null, max: null, unit: null, bound: "exact", stated, ...fields };
}

export function makeSource(id: string, fields: Partial<Source> = {}): Source {
  const published = { date: "2024-03-05", basis: "metadata" } as const;
  return {
    id,
    path: `${id}.txt`,
    outlet: id,
    title: null,
    story: "s-1",
    published,
    wires: [],
    warnings: [],
    ...fields,
  };
}

export function makeClaim(id: string, source: string, fields: Partial<Claim> & { quantity: Quantity }): Claim {
  const text = fields.text ?? "17";
  return {
    id,
    source,
    start: 10,
    end: 10 + text.length,
    line: 3,
    column: 11,
    text,
    sentence: `The mayor said that ${text} homes were lost to the river in the night.`,
    block: "body",
    counts: "homes",
    predicate: "lose",
    label: "homes lost",
    frame: { scope: "whole" } as Frame,
    rule: "count",
    ...fields,
  };
}

/** A group of claims with one reading for each distinct interval. */
export function makeGroup(id: string, verdict: Verdict, claims: readonly Claim[], fields: Partial<Group> = {}): Group {
  const readings = new Map<string, Reading>();
  for (const { id: claim, source, quantity } of claims) {
    const key = `${quantity.min} ${quantity.max}`;
    const { min, max, unit } = quantity;
    const old = readings.get(key) ?? { min, max, unit, claims: [], sources: [], origins: 0 };
    const sources = [...new Set([...old.sources, source])];
    readings.set(key, { ...old, claims: [...old.claims, claim], sources, origins: sources.length });
  }
  const sources = [...new Set(claims.map((claim) => claim.source))];
  const label = claims[0]?.label ?? "";
  return {
    id,
    story: "s-1",
    label,
    question: `${label}: how many?`,
    claims: claims.map((claim) => claim.id),
    sources,
    origins: sources.length,
    verdict,
    reason: `Made to be ${verdict}.`,
    values: [...readings.values()],
    ...fields,
  };
}

interface Parts {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
  readonly gaps?: readonly Gap[];
  readonly checks?: readonly Check[];
  readonly skipped?: Result["skipped"];
}

export function makeResult({ sources, claims, groups, gaps = [], checks = [], skipped = [] }: Parts): Result {
  const stories = [{ id: "s-1", label: "Flood at Lindau", sources: sources.map((source) => source.id) }];
  const parts = { sources, claims, groups, gaps, checks, stories, origins: [], skipped };
  return { schema: "reconcile/1", ...parts, summary: summaryOf(parts) };
}
