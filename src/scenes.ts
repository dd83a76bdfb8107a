// What each story's claims are grouped and judged in: its claims with their dates resolved, its documents' days, origins and names.
import type { Claim } from "./model/claim.js";
import type { Extract, ExtractedQuantity } from "./model/extract.js";
import type { Quantity } from "./model/quantity.js";
import type { Origin, Source, Story } from "./model/result.js";
import { baseName } from "./reports/base-name.js";
import type { YearsOfDays } from "./stories/years-of-days.js";

export interface StoryScene {
  readonly story: Story;
  readonly claims: readonly Claim[];
  /** Dates that assert nothing by themselves: datelines, days in passing. */
  readonly dated: readonly Claim[];
  readonly published: ReadonlyMap<string, string | null>;
  readonly originOf: (source: string) => string;
  /** The place of a source in the order of their paths. */
  readonly rankOf: (source: string) => number;
  readonly nameOf: (source: string) => string;
  /** Names that a source tells, lower case. */
  readonly namesIn: (source: string) => ReadonlySet<string>;
}

/** The documents of each story, in the order of the run. */
export type Members = ReadonlyMap<Story, readonly Extract[]>;

/** All of a run, in the order of its documents. */
interface Run {
  readonly sources: readonly Source[];
  readonly origins: readonly Origin[];
}

interface Resolvers {
  readonly resolve: (quantity: Quantity, published: string | null) => Quantity;
  readonly resolveYear: (quantity: Quantity, reports: readonly string[]) => Quantity;
  readonly yearsOfDays: YearsOfDays;
}

/** One after the other: the claims of a large run are laid out story by story. */
export function* scenesOf(members: Members, { sources, origins }: Run, resolvers: Resolvers): Generator<StoryScene> {
  const ranks = new Map(sources.map(({ id }, rank) => [id, rank]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const origin = new Map(origins.flatMap(({ id, sources: members }) => members.map((source) => [source, id] as const)));
  for (const [story, inside] of members) {
    const published = new Map(inside.map(({ id }) => [id, sourceOf.get(id)?.published.date ?? null]));
    const reports = [...published.values()].filter((day) => day !== null).sort();
    const ends = [...new Set([...reports.slice(0, 1), ...reports.slice(-1)])];
    const documents = inside.map((extract) => {
      const day = published.get(extract.id) ?? null;
      return { published: day, quantities: redated(extract, day ?? ends, resolvers) };
    });
    const quantities = resolvers.yearsOfDays(documents).flat();
    yield {
      story,
      claims: quantities.filter(({ claim }) => claim).map(({ claim: _claim, ...claim }) => claim),
      dated: quantities.filter(
        ({ claim, quantity, block }) => !claim && quantity.kind === "date" && block !== "furniture",
      ),
      published,
      originOf: (source) => origin.get(source) ?? source,
      rankOf: (source) => ranks.get(source) ?? 0,
      nameOf: (source) => nameOf(sourceOf.get(source)) ?? source,
      namesIn: namesIn(inside),
    };
  }
}

function nameOf(source: Source | undefined): string | undefined {
  return source && (source.outlet ?? baseName(source.path));
}

/** Looked up when somebody asks: few figures need them. */
function namesIn(extracts: readonly Extract[]): StoryScene["namesIn"] {
  const byId = new Map(extracts.map((extract) => [extract.id, extract]));
  const told = new Map<string, ReadonlySet<string>>();
  return (source) => {
    const known = told.get(source) ?? new Set(byId.get(source)?.features.names.map(([name]) => name));
    told.set(source, known);
    return known;
  };
}

/** A date is resolved anew, since its document may have been dated by its story; or its year by the first and last report of it. */
function redated(
  { quantities }: Extract,
  published: string | readonly string[],
  { resolve, resolveYear }: Resolvers,
): ExtractedQuantity[] {
  const isDated = typeof published === "string";
  return quantities.map((one) => {
    if (!one.quantity.expression) return one;
    const resolved = resolve(one.quantity, isDated ? published : null);
    return { ...one, quantity: isDated ? resolved : resolveYear(resolved, published) };
  });
}
