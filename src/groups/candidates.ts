// Lays out the claims of one story for comparison: rare names, earlier times, weights of stems.
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import { type Candidate, frameKey, normalisedFrame } from "./candidate.js";
import { figureTimes, isBaseline } from "./figure-times.js";
import { compareValues, interval } from "./values.js";

export interface StoryClaims {
  /** Claims of the story, in order of path and position. */
  readonly claims: readonly Claim[];
  /** Dated quantities that are no claims but tell when a sentence's event was. */
  readonly dated: readonly Claim[];
  /** ISO day of publication by source id, or null. */
  readonly published: ReadonlyMap<string, string | null>;
}

export type SameName = (a: string, b: string) => boolean;

/** An event this many days before the report is an earlier one. */
const earlier = 45;
/** Days up to which a span is a month and not a year. */
const month = 32;
const year = 365;
/** A name that more than this share of the story's documents tell says nothing about one figure. */
const common = 0.6;

export function candidatesOf(story: StoryClaims, sameName: SameName): Candidate[] {
  const canonical = canonicalNames(story.claims, sameName);
  const rare = rareNames(story.claims, canonical);
  const times = sentenceTimes(story);
  const several = severalFigures(story.claims);
  const ownTimes = figureTimes(story.claims, story.dated);
  const frequencies = countBy(story.claims, figureKey);
  return story.claims.map((claim) => ({
    claim: normalisedFrame(claim),
    when: times.get(sentenceKey(claim)) ?? null,
    published: story.published.get(claim.source) ?? null,
    names: new Set(claim.frame.names.map((name) => canonical.get(name) ?? name).filter((name) => rare.has(name))),
    place: claim.place ? (canonical.get(claim.place) ?? claim.place) : null,
    entity: claim.entity ? (canonical.get(claim.entity) ?? claim.entity) : null,
    owner: claim.frame.owner ? (canonical.get(claim.frame.owner) ?? claim.frame.owner) : null,
    context: new Set(claim.frame.context),
    time: ownTimes.get(claim.id) ?? null,
    baseline: isBaseline(claim),
    common: (frequencies.get(figureKey(claim)) ?? 0) > frequent * story.published.size,
    several: several.has(`${claim.source} ${frameKey(claim)}`),
  }));
}

/** Every name under the first of its spellings. Compared within a first letter only, so that many names stay cheap. */
function canonicalNames(claims: readonly Claim[], sameName: SameName): Map<string, string> {
  const told = claims.flatMap(({ frame, place, entity }) => [...frame.names, frame.owner, place, entity]);
  const names = [...new Set(told.filter((name) => name !== undefined && name !== null))].sort();
  const canonical = new Map<string, string>();
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const letter = name.slice(0, 1);
    const known = byLetter.get(letter) ?? [];
    const found = known.find((other) => sameName(other, name));
    canonical.set(name, found ?? name);
    if (!found) byLetter.set(letter, [...known, name]);
  }
  const full = fullNames(canonical);
  return new Map([...canonical].map(([name, first]) => [name, full.get(first) ?? first]));
}

/** "Marlow" → "Gordon Marlow", where one full name of the story ends so. */
function fullNames(canonical: ReadonlyMap<string, string>): Map<string, string> {
  const byLast = new Map<string, Set<string>>();
  for (const name of canonical.values()) {
    const words = name.split(" ");
    const last = words.at(-1) ?? "";
    if (words.length > 1) byLast.set(last, (byLast.get(last) ?? new Set()).add(name));
  }
  return new Map([...byLast].flatMap(([last, names]) => (names.size === 1 ? [...names].map((name) => [last, name] as const) : [])));
}

function rareNames(claims: readonly Claim[], canonical: ReadonlyMap<string, string>): Set<string> {
  const sources = new Map<string, Set<string>>();
  for (const { frame, source } of claims) {
    for (const name of frame.names) {
      const key = canonical.get(name) ?? name;
      sources.set(key, (sources.get(key) ?? new Set()).add(source));
    }
  }
  const all = new Set(claims.map(({ source }) => source)).size;
  const limit = Math.max(2, Math.ceil(all * common));
  return new Set([...sources].filter(([, told]) => told.size < limit || all < 3).map(([name]) => name));
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

/** Sources with frames for which their text, headline aside, has figures that are apart. */
function severalFigures(claims: readonly Claim[]): Set<string> {
  const first = new Map<string, Claim>();
  const several = new Set<string>();
  for (const claim of claims) {
    if (claim.block === "title" || claim.quantity.kind === "date") continue;
    const key = `${claim.source} ${frameKey(claim)}`;
    const known = first.get(key);
    if (!known) first.set(key, claim);
    else if (["close", "far"].includes(compareValues(known.quantity, claim.quantity))) several.add(key);
  }
  return several;
}

function sentenceKey(claim: Claim): string {
  return `${claim.source}\u0000${claim.frame.sentence}`;
}

/** The earlier time that a sentence's own dates give its event. */
function sentenceTimes(story: StoryClaims): Map<string, string> {
  const latest = latestDay(story);
  const times = new Map<string, string>();
  for (const claim of [...story.claims, ...story.dated]) {
    const time = earlierTime(claim, story.published.get(claim.source) ?? latest);
    const key = sentenceKey(claim);
    if (time !== null && (times.get(key)?.length ?? -1) < time.length) times.set(key, time);
  }
  return times;
}

function latestDay({ published }: StoryClaims): string | null {
  return (
    [...published.values()]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Month ("2003-12", "--01") or year of an earlier event; "" where it is only told as earlier; null for the story's own time. */
function earlierTime({ quantity }: Claim, reference: string | null): string | null {
  if (quantity.kind !== "date") return null;
  if (quantity.expression?.kind === "rest" && quantity.expression.side === "before") return "";
  if (quantity.expression?.kind === "months" && quantity.min === null)
    return `--${String(quantity.expression.month).padStart(2, "0")}`;
  const span = toldSpan(quantity);
  if (!span || typeof quantity.min !== "string") return null;
  const long = span[1] - span[0] > month;
  const past =
    reference === null ? span[1] - span[0] >= month - 5 : span[1] <= Date.parse(reference) / 86_400_000 - earlier;
  return past ? quantity.min.slice(0, long ? 4 : 7) : null;
}

/** Days that a date tells; of "since 2009" those of the year. */
function toldSpan(quantity: Quantity): [number, number] | null {
  const span = interval(quantity);
  if (span?.every(Number.isFinite)) return span;
  if (!span || quantity.bound !== "at-least" || !Number.isFinite(span[0])) return null;
  return [span[0], span[0] + (quantity.expression?.kind === "years" ? year : quantity.expression?.kind === "months" ? month - 5 : 0)];
}

/** How much a stem tells: the logarithm of documents over documents that have it, and little where all have it. */
export function stemWeights(claims: readonly Claim[]): (stem: string) => number {
  const sources = new Map<string, Set<string>>();
  for (const { frame, source } of claims)
    for (const stem of frame.context) sources.set(stem, (sources.get(stem) ?? new Set()).add(source));
  const all = new Set(claims.map(({ source }) => source)).size;
  return (stem) => 0.3 + Math.log((all + 1) / ((sources.get(stem)?.size ?? 0) + 0.5));
}
