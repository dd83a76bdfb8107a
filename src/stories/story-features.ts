// The features that stories are found from, which all documents of a run are compared by at once: what many have in common is held once.
import type { Features } from "../model/extract.js";

/** Word runs are compared only inside a story. */
export type StoryFeatures = Omit<Features, "shingles" | "passages">;

type Counted = readonly [string, number];

export function createStoryFeatures(): (features: Features) => StoryFeatures {
  const words = new Map<string, string>();
  const counts = new Map<string, Counted[]>();
  const word = (written: string): string => {
    const known = words.get(written);
    if (known === undefined) words.set(written, written);
    return known ?? written;
  };
  const counted = (one: Counted): Counted => {
    const [key, count] = one;
    const known = counts.get(key) ?? [];
    if (known.length === 0) counts.set(key, known);
    known[count] ??= one;
    return known[count];
  };
  return ({ shingles: _shingles, passages: _passages, terms, names, lead, recalls, ...rest }) => ({
    ...rest,
    terms: terms.map(counted),
    names: names.map(counted),
    lead: lead.map(word),
    recalls: recalls.map(word),
  });
}
