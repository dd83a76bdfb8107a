// The features that stories are found from, which all documents of a run are compared by at once: what is asked for again and again
// is held, each word once for all documents; the terms, names and numbers, which are most of them, are fetched when they are asked for.
import type { Extract, Features } from "../model/extract.js";

/** Word runs are compared only inside a story. */
export type StoryFeatures = Pick<Features, "terms" | "lead" | "names" | "recalls" | "numbers" | "days">;

type Extracted = Pick<Extract, "features">;
type Held = Pick<Features, "lead" | "recalls" | "days">;

export function createStoryFeatures(): (extract: Extracted) => StoryFeatures {
  const words = new Map<string, string>();
  const fetch = createFetch();
  const shared = (written: string): string => {
    const first = words.get(written);
    if (first === undefined) words.set(written, written);
    return first ?? written;
  };
  return (extract) => {
    const { lead, recalls, days } = fetch(extract);
    return new Sparing(extract, fetch, {
      lead: each(lead, shared),
      recalls: each(recalls, shared),
      days: each(days, shared),
    });
  };
}

/** What is fetched stays until that of another document is: who asks for the names asks for the numbers next. */
function createFetch(): (extract: Extracted) => Features {
  let latest: Extracted | null = null;
  let fetched: Features | null = null;
  return (extract) => {
    if (extract !== latest || fetched === null) fetched = extract.features;
    latest = extract;
    return fetched;
  };
}

/** A class: getters of each object's own would be most of what it takes. */
class Sparing implements StoryFeatures {
  readonly lead: StoryFeatures["lead"];
  readonly recalls: StoryFeatures["recalls"];
  readonly days: StoryFeatures["days"];

  constructor(
    private readonly extract: Extracted,
    private readonly fetch: (extract: Extracted) => Features,
    { lead, recalls, days }: Held,
  ) {
    this.lead = lead;
    this.recalls = recalls;
    this.days = days;
  }

  get terms(): StoryFeatures["terms"] {
    return this.fetch(this.extract).terms;
  }

  get names(): StoryFeatures["names"] {
    return this.fetch(this.extract).names;
  }

  get numbers(): StoryFeatures["numbers"] {
    return this.fetch(this.extract).numbers;
  }
}

const none: readonly never[] = [];

function each<One>(list: readonly One[], share: (one: One) => One): readonly One[] {
  return list.length === 0 ? none : list.map(share);
}
