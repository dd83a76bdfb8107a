// The features that stories are found from, which all documents of a run are compared by at once: what many have in common is held
// once, and the terms, which are most of them, are fetched from the extract whenever they are asked for.
import type { Extract, Features } from "../model/extract.js";

/** Word runs are compared only inside a story. */
export type StoryFeatures = Omit<Features, "shingles" | "passages">;

type Counted = readonly [string, number];

export function createStoryFeatures(): (extract: Pick<Extract, "features">) => StoryFeatures {
  const words = new Map<string, string>();
  const counts: Map<string, Counted>[] = [];
  const word = (written: string): string => shared(words, written, written);
  const counted = (one: Counted): Counted => {
    const [key, count] = one;
    counts[count] ??= new Map();
    return shared(counts[count], key, one);
  };
  return (extract) => {
    const { shingles: _shingles, passages: _passages, terms: _terms, names, lead, recalls, ...rest } = extract.features;
    return {
      ...rest,
      get terms() {
        return extract.features.terms;
      },
      names: names.map(counted),
      lead: lead.map(word),
      recalls: recalls.map(word),
    };
  };
}

/** The first of those that are equal. */
function shared<One>(known: Map<string, One>, key: string, one: One): One {
  const first = known.get(key);
  if (first === undefined) known.set(key, one);
  return first ?? one;
}
