// Tells where documents look back on the event that others report: "In January, cables were cut" in December's articles.
import type { Rules } from "../rules/packs.js";
import type { Likeness } from "./clusters.js";
import type { StoryFeatures } from "./story-features.js";

type Clustering = Rules["stories"]["clustering"];

/**
 * How far two clusters are told apart, 0 to 1: entirely where in half of the pairs one looks back on what the other reports.
 * Two that both look back report the later event.
 */
export function createLookBack(
  features: readonly StoryFeatures[],
  common: ReadonlySet<string>,
  clustering: Clustering,
): Likeness {
  const weigh = (stem: string) => (common.has(stem) ? clustering.common : 1);
  const looksBack = (later: number, before: number) => {
    const recalled = features[later]?.recalls ?? [];
    const lead = features[before]?.lead;
    if (recalled.length === 0 || !lead || (features[before]?.recalls.length ?? 0) > 0) return false;
    const told = recalled.filter((stem) => lead.includes(stem));
    return (
      told.length >= clustering.recalledTerms && total(told, weigh) >= clustering.recalled * total(recalled, weigh)
    );
  };
  const recalls = (member: number) => (features[member]?.recalls.length ?? 0) > 0;
  return (left, right) => {
    if (!left.sample.some(recalls) && !right.sample.some(recalls)) return 0;
    const pairs = left.sample.flatMap((one) =>
      right.sample.map((other) => looksBack(one, other) || looksBack(other, one)),
    );
    return Math.min(1, (2 * pairs.filter(Boolean).length) / pairs.length);
  };
}

function total(stems: readonly string[], weigh: (stem: string) => number): number {
  let sum = 0;
  for (const stem of stems) sum += weigh(stem);
  return sum;
}
