// The features that stories are found from, which all documents of a run are compared by at once: what many have in common is held
// once, and the terms, which are most of them, are fetched from the extract whenever they are asked for.
import type { Extract, Features } from "../model/extract.js";

/** Word runs are compared only inside a story. */
export type StoryFeatures = Pick<Features, "terms" | "lead" | "names" | "recalls" | "numbers" | "days">;

type Counted = Features["names"][number];
type Extracted = Pick<Extract, "features">;

export function createStoryFeatures(): (extract: Extracted) => StoryFeatures {
  const words = new Map<string, string>();
  const counts: Map<string, Counted>[] = [];
  const word = (written: string): string => shared(words, written, written);
  const counted = (one: Counted): Counted => {
    const [key, count] = one;
    counts[count] ??= new Map();
    return shared(counts[count], key, one);
  };
  return (extract) => {
    const { names, lead, recalls, numbers, days } = extract.features;
    return new Sparing(extract, {
      names: each(names, counted),
      lead: each(lead, word),
      recalls: each(recalls, word),
      numbers: each(numbers, word),
      days: each(days, word),
    });
  };
}

/** A class: a getter of each object's own would be most of what it takes. */
class Sparing implements StoryFeatures {
  readonly lead: StoryFeatures["lead"];
  readonly names: StoryFeatures["names"];
  readonly recalls: StoryFeatures["recalls"];
  readonly numbers: StoryFeatures["numbers"];
  readonly days: StoryFeatures["days"];

  constructor(
    private readonly extract: Extracted,
    { lead, names, recalls, numbers, days }: Omit<StoryFeatures, "terms">,
  ) {
    this.lead = lead;
    this.names = names;
    this.recalls = recalls;
    this.numbers = numbers;
    this.days = days;
  }

  get terms(): StoryFeatures["terms"] {
    return this.extract.features.terms;
  }
}

const none: readonly never[] = [];

function each<One>(list: readonly One[], share: (one: One) => One): readonly One[] {
  return list.length === 0 ? none : list.map(share);
}

/** The first of those that are equal. */
function shared<One>(known: Map<string, One>, key: string, one: One): One {
  const first = known.get(key);
  if (first === undefined) known.set(key, one);
  return first ?? one;
}
