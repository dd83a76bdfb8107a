// The questions that several sources answer, by source: what each says, or nothing.

import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";
import type { Group, Source, Verdict } from "../model/result.js";
import { formatStating } from "./readings.js";
import { claimsOf, type StoryView, type View } from "./view.js";

/** One thing that a source says, and the first claim that says it. */
export interface Answer {
  readonly text: string;
  readonly claim: Claim;
}

export interface MatrixRow {
  readonly group: Group;
  /** For each source its answers, each once; empty where it is silent. */
  readonly cells: readonly (readonly Answer[])[];
}

export interface Matrix {
  readonly sources: readonly Source[];
  readonly rows: readonly MatrixRow[];
}

/** Of most interest first. */
export const VERDICTS: readonly Verdict[] = ["conflict", "update", "compatible", "agree", "single"];

export function createMatrix(view: View, { groups, sources }: StoryView): Matrix {
  const shared = VERDICTS.filter((verdict) => verdict !== "single").flatMap((verdict) =>
    groups.filter((group) => group.verdict === verdict),
  );
  return { sources, rows: shared.map((group) => ({ group, cells: cellsOf(view, group, sources) })) };
}

function cellsOf(view: View, group: Group, sources: readonly Source[]): Answer[][] {
  const bySource = groupBy(claimsOf(view, group.claims), ({ source }) => source);
  return sources.map(({ id }) => {
    const answers = (bySource.get(id) ?? []).map((claim) => ({ text: formatStating(claim), claim }));
    return [...groupBy(answers, ({ text }) => text).values()].flatMap(([first]) => first ?? []);
  });
}
