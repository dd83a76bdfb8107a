// The questions that several sources answer, by source: what each says, or nothing.
import type { Group, Source, Verdict } from "../model/result.js";
import { formatStating } from "./readings.js";
import { claimsOf, type StoryView, type View } from "./view.js";

export interface MatrixRow {
  readonly group: Group;
  /** For each source its readings, each once; empty where it is silent. */
  readonly cells: readonly (readonly string[])[];
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

function cellsOf(view: View, group: Group, sources: readonly Source[]): string[][] {
  const claims = claimsOf(view, group.claims);
  return sources.map(({ id }) => [
    ...new Set(claims.filter((claim) => claim.source === id).map((claim) => formatStating(claim))),
  ]);
}
