// Says in one sentence why documents are one origin: how many passages of each stand in another, and which agency they credit.
import type { Features } from "../model/extract.js";
import { sharedPassages } from "./overlap.js";

interface Copy {
  readonly path: string;
  readonly outlet: string | null;
  readonly wires: readonly string[];
  readonly features: Features;
}

/** Documents beyond these are counted, not named. */
const named = 6;

/** "5 of 6 passages of The Post stand in The Herald; both credit AFP". */
export function reasonOf(copies: readonly Copy[], sketch: number): string {
  const shares = copies.slice(0, named).flatMap((copy) => bestShare(copy, copies.slice(0, named), sketch) ?? []);
  const told = copies.length === 2 ? shares.sort((a, b) => b.share - a.share).slice(0, 1) : withoutMirrors(shares);
  const more = copies.length > named ? [`and ${copies.length - named} more that share the text`] : [];
  return [...told.map(({ text }) => text), ...more, ...creditOf(copies)].join("; ");
}

interface Share {
  readonly share: number;
  readonly inside: Copy;
  readonly outside: Copy;
  readonly text: string;
}

/** The other copy that holds most of this one's passages. */
function bestShare(copy: Copy, copies: readonly Copy[], sketch: number): Share | undefined {
  let best: Share | undefined;
  for (const outside of copies) {
    if (outside === copy) continue;
    const [shared, all] = sharedPassages(copy.features, outside.features, sketch);
    const share = all === 0 ? 0 : shared / all;
    if (best && share <= best.share) continue;
    const text = `${shared} of ${all} passages of ${nameOf(copy)} stand in ${nameOf(outside)}`;
    best = { share, inside: copy, outside, text };
  }
  return best;
}

/** "B in A" is left out beside "A in B". */
function withoutMirrors(shares: readonly Share[]): Share[] {
  const told: Share[] = [];
  for (const share of shares)
    if (!told.some((other) => other.inside === share.outside && other.outside === share.inside)) told.push(share);
  return told;
}

function creditOf(copies: readonly Copy[]): string[] {
  const [first, ...others] = copies;
  const wires = (first?.wires ?? []).filter((wire) => others.every((copy) => copy.wires.includes(wire)));
  if (wires.length === 0) return [];
  return [`${copies.length === 2 ? "both" : "all"} credit ${wires.join(" and ")}`];
}

function nameOf(copy: Copy): string {
  return copy.outlet ?? copy.path;
}
