// Finds the days of which a story tells figures of their own beside a total: "18 were killed on Sunday", "At least 149 have been killed".
import { groupBy } from "../gather.js";
import type { Candidate } from "./candidate.js";
import { isDay } from "./event-days.js";
import { type AreSplit, frameOf } from "./split-places.js";
import { interval } from "./values.js";

/** Figures of one frame and document that are looked at. */
const most = 40;
/** A total is at least so many times the figure of a day: less could be the same toll, grown. */
const total = 2;

/** Whether one is the figure of a day and the other a total, where one document of the story tells both. @param block claims of one dimension */
export function splitDays(block: readonly Candidate[]): AreSplit {
  const split = new Set<string>();
  const told = block.filter(({ claim }) => claim.frame.event !== null);
  for (const alike of groupBy(told, (one) => `${one.claim.source} ${frameOf(one)}`).values())
    for (const [at, a] of alike.slice(0, most).entries())
      for (const b of alike.slice(at + 1, most)) {
        const dated = dayOf(a, b);
        if (dated) split.add(keyOf(dated));
      }
  return (a, b) => {
    const dated = frameOf(a) === frameOf(b) ? dayOf(a, b) : null;
    return dated !== null && split.has(keyOf(dated));
  };
}

/** The one that has a day, where the other has none and is a total to it. */
function dayOf(a: Candidate, b: Candidate): Candidate | null {
  const [dated, other] = a.days ? [a, b] : [b, a];
  if (!dated.days || other.days || !isDay(dated.days)) return null;
  if (dated.claim.frame.scope !== "whole" || other.claim.frame.scope !== "whole") return null;
  const [part, whole] = [sizeOf(dated), sizeOf(other)];
  return part !== null && whole !== null && whole >= part * total ? dated : null;
}

/** The larger end of a figure, where it has two. */
function sizeOf({ claim }: Candidate): number | null {
  const read = interval(claim.quantity);
  return read && (Number.isFinite(read[1]) ? read[1] : read[0]);
}

function keyOf(dated: Candidate): string {
  return `${frameOf(dated)} ${dated.days?.[0]}`;
}
