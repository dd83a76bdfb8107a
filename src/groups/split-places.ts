// Finds the places by which a story tells figures apart: "103 died in Germany, 20 in Belgium", "At least 120 died, 103 of them in Germany".
import { groupBy } from "../gather.js";
import type { Candidate } from "./candidate.js";
import { areApart, type WorthOf } from "./values.js";

/** Whether one document of the story tells of both places, and each has its own figure; null is what names no place. */
export type AreSplit = (a: Candidate, b: Candidate) => boolean;

/** Figures of one frame and document that are looked at. */
const most = 40;

/** @param block claims of one dimension */
export function splitPlaces(block: readonly Candidate[], worthOf: WorthOf): AreSplit {
  const split = new Set<string>();
  const told = block.filter(({ claim }) => claim.frame.event !== null);
  const main = mainPlace(block);
  const isElsewhere = ({ place }: Candidate) => place !== null && place !== main;
  for (const alike of groupBy(told, (one) => `${one.claim.source} ${frameOf(one)}`).values())
    for (const [at, a] of alike.slice(0, most).entries())
      for (const b of alike.slice(at + 1, most))
        if (
          a.place !== b.place &&
          (isElsewhere(a) || isElsewhere(b)) &&
          areApart(a.claim.quantity, b.claim.quantity, worthOf)
        )
          split.add(keyOf(a, b));
  return (a, b) => a.place !== b.place && frameOf(a) === frameOf(b) && split.has(keyOf(a, b));
}

/** The place that most documents tell of. */
function mainPlace(block: readonly Candidate[]): string | null {
  const documents = new Map<string, Set<string>>();
  for (const { place, claim } of block)
    if (place !== null) documents.set(place, (documents.get(place) ?? new Set()).add(claim.source));
  const ranked = [...documents].sort(([one, a], [other, b]) => b.size - a.size || (one < other ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** Event, noun and narrower kind of what a figure tells. */
export function frameOf({ claim: { frame } }: Candidate): string {
  return `${frame.event} ${frame.noun} ${frame.kind}`;
}

function keyOf(a: Candidate, b: Candidate): string {
  return [frameOf(a), ...[a.place ?? "", b.place ?? ""].sort()].join("|");
}
