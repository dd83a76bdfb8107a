// Lays out the claims of one story for comparison: rare names, earlier times, weights of stems.
import type { Claim } from "../model/claim.js";
import { type Candidate, normalisedFrame } from "./candidate.js";
import { isPast, latestDay, sentenceKey, sentenceTimes, yearsOf } from "./earlier-times.js";
import { eventDays, otherThanMain } from "./event-days.js";
import { figureTimes, isBaseline } from "./figure-times.js";
import { aloneIn } from "./lone.js";
import { positionsIn } from "./position-features.js";
import { canonicalNames, rareNames, type SameName } from "./story-names.js";

export interface StoryClaims {
  /** Claims of the story, in order of path and position. */
  readonly claims: readonly Claim[];
  /** Dated quantities that are no claims but tell when a sentence's event was. */
  readonly dated: readonly Claim[];
  /** ISO day of publication by source id, or null. */
  readonly published: ReadonlyMap<string, string | null>;
}

export function candidatesOf(story: StoryClaims, sameName: SameName): Candidate[] {
  const canonical = canonicalNames(story.claims, sameName);
  const rare = rareNames(story.claims, canonical);
  const times = sentenceTimes(story);
  const { loneOf, isOnly } = aloneIn(story.claims);
  const position = positionsIn(story.claims);
  const latest = latestDay(story);
  const ownTimes = figureTimes(story.claims, story.dated);
  const yearOf = yearsOf(story, times);
  const days = eventDays(story.claims, story.dated);
  const isOffMain = otherThanMain(story.claims, days);
  const frequencies = countBy(story.claims, figureKey);
  return story.claims.map((claim) => ({
    claim: normalisedFrame(claim),
    when: times.get(sentenceKey(claim)) ?? null,
    year: yearOf(claim),
    published: story.published.get(claim.source) ?? null,
    names: new Set(claim.frame.names.map((name) => canonical.get(name) ?? name).filter((name) => rare.has(name))),
    place: claim.place ? (canonical.get(claim.place) ?? claim.place) : null,
    entity: claim.entity ? (canonical.get(claim.entity) ?? claim.entity) : null,
    owner: claim.frame.owner ? (canonical.get(claim.frame.owner) ?? claim.frame.owner) : null,
    label: claim.label.toLowerCase(),
    context: new Set(claim.frame.context),
    time: ownTimes.get(claim.id) ?? null,
    days: days.get(claim.id) ?? null,
    offMain: isOffMain(days.get(claim.id) ?? null),
    baseline: isBaseline(claim),
    common: (frequencies.get(figureKey(claim)) ?? 0) > frequent * story.published.size,
    lone: loneOf(claim),
    only: isOnly(claim),
    position: position(claim),
    past: isPast(claim.quantity, story.published.get(claim.source) ?? latest),
  }));
}

/** A figure that stands more often than this in each document on average is told of many things. */
const frequent = 1;

function figureKey({ quantity: { kind, min, max, unit } }: Claim): string {
  return [kind, min, max, unit].join(" ");
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** How much a stem tells: the logarithm of documents over documents that have it, and little where all have it. */
export function stemWeights(claims: readonly Claim[]): (stem: string) => number {
  const sources = new Map<string, Set<string>>();
  for (const { frame, source } of claims)
    for (const stem of frame.context) sources.set(stem, (sources.get(stem) ?? new Set()).add(source));
  const all = new Set(claims.map(({ source }) => source)).size;
  return (stem) => 0.3 + Math.log((all + 1) / ((sources.get(stem)?.size ?? 0) + 0.5));
}
