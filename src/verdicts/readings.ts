// The distinct answers to a question, best supported first.
import { groupBy } from "../gather.js";
import type { Reading } from "../model/result.js";
import type { Fact } from "./facts.js";
import type { JudgedClaim } from "./judged-claim.js";
import type { FindOriginsOfFigure } from "./origins-of-figure.js";

interface Ranked {
  readonly key: string;
  readonly day: number;
  readonly width: number;
  readonly reading: Reading;
}

/** Ranked by origins, then by recency, then by precision. */
export function readingsOf(facts: readonly Fact[], findOrigins: FindOriginsOfFigure): Reading[] {
  return [...groupBy(facts, ({ reading }) => reading)]
    .map(([key, members]) => ranked(key, members, findOrigins))
    .sort(byRank)
    .map(({ reading }) => reading);
}

function byRank(a: Ranked, b: Ranked): number {
  const support = b.reading.origins - a.reading.origins || b.day - a.day;
  return support || a.width - b.width || (a.key < b.key ? -1 : 1);
}

function ranked(key: string, facts: readonly Fact[], findOrigins: FindOriginsOfFigure): Ranked {
  const claims = facts.flatMap((fact) => fact.claims);
  const narrowest = facts.reduce<Fact | undefined>(narrower, undefined);
  const { min = null, max = null, unit = null } = narrowest?.claim.quantity ?? {};
  return {
    key,
    day: facts.reduce((latest, fact) => Math.max(latest, fact.day ?? -1e9), -1e9),
    width: narrowest ? widthOf(narrowest) : 2e9,
    reading: { min, max, unit, ...supportOf(claims), origins: findOrigins(claims).count },
  };
}

/** Facts come in the order of their keys, so that the first of two equally narrow ones stays. */
function narrower(kept: Fact | undefined, fact: Fact): Fact {
  return kept && widthOf(kept) <= widthOf(fact) ? kept : fact;
}

function supportOf(claims: readonly JudgedClaim[]): { claims: string[]; sources: string[] } {
  const ids = [...new Set(claims.map((claim) => claim.id))].sort();
  return { claims: ids, sources: [...new Set(claims.map((claim) => claim.source))].sort() };
}

/** Share of the figure between its ends, so that figures of all sizes compare. */
function widthOf({ figure }: Fact): number {
  if (!figure) return 2e9;
  const { low, high } = figure.read;
  if (low === -Infinity || high === Infinity) return 1e9;
  return figure.scale === "calendar" ? high - low : (high - low) / Math.max(1, Math.abs(high));
}
