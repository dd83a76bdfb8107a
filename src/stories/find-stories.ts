// Groups documents into stories: those that report one event, by likeness of their vectors and nearness of their dates.
import { dayNumber } from "../days.js";
import type { Published } from "../model/document.js";
import type { Story } from "../model/result.js";
import type { Rules } from "../rules/packs.js";
import { adoptLone } from "./adopt-lone.js";
import { candidatePairs } from "./candidates.js";
import { averageLikeness, type Cluster, clustersOf, type Likeness } from "./clusters.js";
import type { Stemmer } from "./features.js";
import { labelOf } from "./labels.js";
import { createLookBack } from "./look-back.js";
import { createFollows, createNearness } from "./nearness.js";
import { rejoin } from "./rejoin.js";
import type { StoryFeatures } from "./story-features.js";
import { aloneWeight, vectorOf, vectorsOf } from "./vectors.js";

/** What stories are found from. */
export interface StoryDocument {
  readonly id: string;
  readonly path: string;
  readonly published: Published;
  readonly story?: string;
  readonly features: StoryFeatures;
}

const noVector = vectorOf(new Map());

/** The likeness that joins rises less than what stands alone falls. */
const gentler = 0.75;

export type StoryFinder = (documents: readonly StoryDocument[]) => Story[];

/** Builds the lookup tables once. The order of the documents does not change the stories. */
export function createStoryFinder(rules: Rules["stories"], language: Stemmer): StoryFinder {
  const common = new Set(rules.common.map((word) => language.stem(word)));
  const { clustering } = rules;
  return (documents) => {
    const ordered = [...documents].sort(byDateThenId);
    const features = ordered.map((document) => document.features);
    const vectors = vectorsOf(features, common, clustering);
    const members = ordered.map((document, position) => ({
      vector: vectors[position] ?? noVector,
      day: dayNumber(document.published.date),
      given: document.story ?? null,
    }));
    const nearness = createNearness(features, clustering);
    const lookBack = createLookBack(features, common, clustering);
    const likeness = likenessWith(nearness, lookBack);
    const threshold = clustering.join / aloneWeight(documents.length, clustering) ** gentler;
    const pairs = candidatePairs(vectors);
    const clusters = clustersOf(members, pairs, likeness, threshold);
    const adopting = { threshold: threshold * clustering.adopt, lead: clustering.adoptLead };
    const found = adoptLone(clusters, pairs, likeness, adopting);
    if (documents.length > rules.rejoining.documents) return storiesOf(found, ordered, common);
    const follows = createFollows(features, nearness);
    return storiesOf(rejoin(found, { lookBack, follows, threshold }, rules.rejoining), ordered, common);
  };
}

function likenessWith(nearness: Likeness, lookBack: Likeness): Likeness {
  return (left, right) => {
    if (left.given !== null && right.given !== null && left.given !== right.given) return 0;
    const near = nearness(left, right);
    if (near === 0) return 0;
    const alike = averageLikeness(left, right) * near;
    return near > 1 ? alike : alike * (1 - lookBack(left, right));
  };
}

function storiesOf(
  clusters: readonly Cluster[],
  documents: readonly StoryDocument[],
  common: ReadonlySet<string>,
): Story[] {
  const groups = clusters.map(({ members, given }) => {
    const inside = members.flatMap((member) => documents[member] ?? []).sort(byPathThenId);
    return { given, inside, names: labelOf(inside, common) };
  });
  groups.sort((a, b) => byPathThenId(a.inside[0], b.inside[0]));
  const makeId = createIdMaker(groups.flatMap(({ given }) => given ?? []));
  return groups.map(({ given, inside, names }) => {
    const id = given ?? makeId(names);
    const label = given ?? names.slice(0, 3).join(", ");
    return { id, label: label || id, sources: inside.map((document) => document.id) };
  });
}

/** Makes ids of the names that most of a story's documents share, with as many more as keep it from another story's. */
function createIdMaker(given: Iterable<string>): (names: readonly string[]) => string {
  const taken = new Set(given);
  const repeats = new Map<string, number>();
  return (names) => {
    const slugs = names.map(slugOf).filter((slug) => slug !== "");
    const first = slugs.slice(0, 2).sort().join("-") || "story";
    const longer = slugs.slice(2).map((_, extra) =>
      slugs
        .slice(0, extra + 3)
        .sort()
        .join("-"),
    );
    let id = [first, ...longer].find((candidate) => !taken.has(candidate));
    for (let repeat = repeats.get(first) ?? 2; id === undefined; repeat++) {
      repeats.set(first, repeat + 1);
      if (!taken.has(`${first}~${repeat}`)) id = `${first}~${repeat}`;
    }
    taken.add(id);
    return id;
  };
}

function slugOf(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll(" ", "-");
}

function byDateThenId(a: StoryDocument, b: StoryDocument): number {
  return compare(a.published.date ?? "", b.published.date ?? "") || compare(a.id, b.id);
}

function byPathThenId(a: StoryDocument | undefined, b: StoryDocument | undefined): number {
  return compare(a?.path ?? "", b?.path ?? "") || compare(a?.id ?? "", b?.id ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
