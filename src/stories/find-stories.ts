// Groups documents into stories: those that report one event, by likeness of their vectors and nearness of their dates.
import type { Published } from "../model/document.js";
import type { Features } from "../model/extract.js";
import type { Story } from "../model/result.js";
import type { Rules } from "../rules/packs.js";
import { candidatePairs } from "./candidates.js";
import { averageLikeness, type Cluster, clustersOf, type Likeness } from "./clusters.js";
import type { Stemmer } from "./features.js";
import { labelOf } from "./labels.js";
import { aloneWeight, vectorsOf } from "./vectors.js";

/** What stories are found from. */
export interface StoryDocument {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly published: Published;
  readonly story?: string;
  readonly features: Features;
}

export type StoryFinder = (documents: readonly StoryDocument[]) => Story[];

/** Builds the lookup tables once. The order of the documents does not change the stories. */
export function createStoryFinder(rules: Rules["stories"], language: Stemmer): StoryFinder {
  const common = new Set(rules.common.map((word) => language.stem(word)));
  const { clustering } = rules;
  const likeness = likenessWith(clustering);
  return (documents) => {
    const ordered = [...documents].sort(byDateThenId);
    const features = ordered.map((document) => document.features);
    const weighed = vectorsOf(features, common, clustering);
    const members = ordered.map((document, position) => ({
      vector: weighed[position]?.vector ?? new Map(),
      recalled: weighed[position]?.recalled ?? new Map(),
      day: dayNumber(document.published.date),
      given: document.story ?? null,
    }));
    const threshold = clustering.join / aloneWeight(documents.length, clustering);
    const clusters = clustersOf(members, candidatePairs(weighed.map(({ vector }) => vector)), likeness, threshold);
    return storiesOf(clusters, ordered, common);
  };
}

function likenessWith(clustering: Rules["stories"]["clustering"]): Likeness {
  return (left, right) => {
    if (left.given !== null && right.given !== null && left.given !== right.given) return 0;
    const nearness = nearnessOf(left, right, clustering);
    if (nearness === 0) return 0;
    const earlier = nearness > 1 ? 0 : Math.max(recallOf(left, right), recallOf(right, left));
    return averageLikeness(left, right) * nearness * (1 - clustering.recalled * earlier);
  };
}

/**
 * How far one cluster tells of an earlier event that the other one reports, 0 to 1: "In January, cables were cut" in December's
 * articles is what January's are about. Articles that look back both report the later one.
 */
function recallOf(later: Cluster, before: Cluster): number {
  const looksBack = (later.recalling / later.members.length) * (1 - before.recalling / before.members.length);
  if (looksBack === 0) return 0;
  let [told, all] = [0, 0];
  for (const [key, weight] of later.recalled) {
    all += weight;
    if (before.sum.has(key)) told += weight;
  }
  return all === 0 ? 0 : (looksBack * told) / all;
}

/** 1 for the same days or unknown ones, falling to 0 where publication is too far apart. */
function nearnessOf(left: Cluster, right: Cluster, clustering: Rules["stories"]["clustering"]): number {
  if (left.days.length === 0 || right.days.length === 0) return 1;
  const apart = Math.abs(mean(left.days) - mean(right.days));
  if (apart > clustering.apartDays) return 0;
  const beyond = Math.max(0, apart - clustering.nearDays);
  if (beyond === 0) return clustering.sameDays;
  return 1 - 0.6 * (beyond / (clustering.apartDays - clustering.nearDays));
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
  const taken = new Set(groups.flatMap(({ given }) => given ?? []));
  return groups.map(({ given, inside, names }) => {
    const id = given ?? freeId(names, taken);
    taken.add(id);
    const label = given ?? names.slice(0, 3).join(", ");
    return { id, label: label || id, sources: inside.map((document) => document.id) };
  });
}

/** The names that most of a story's documents share make its id; as many more as keep it from another story's. */
function freeId(names: readonly string[], taken: ReadonlySet<string>): string {
  for (let length = 2; length <= Math.max(2, names.length); length++) {
    const id = names.slice(0, length).map(slugOf).sort().join("-") || "story";
    if (!taken.has(id)) return id;
  }
  const id = names.slice(0, 2).map(slugOf).sort().join("-") || "story";
  for (let repeat = 2; ; repeat++) if (!taken.has(`${id}~${repeat}`)) return `${id}~${repeat}`;
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

function dayNumber(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
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
