// A result as renderers look at it: claims, sources and groups by their ids, short names for sources, one part for each story.

import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";
import type { Check, Gap, Group, Result, Source, Story } from "../model/result.js";
import { baseName } from "./base-name.js";

export interface View {
  readonly result: Result;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Short names of sources, each once: the outlet where only one source has it. */
  readonly names: ReadonlyMap<string, string>;
  /** Of each source its place in the result. */
  readonly positions: ReadonlyMap<string, number>;
  /** Of each claim: how many of the same words stand before it in its sentence. */
  readonly ranks: ReadonlyMap<string, number>;
}

export interface StoryView {
  readonly story: Story;
  readonly sources: readonly Source[];
  readonly groups: readonly Group[];
  readonly gaps: readonly Gap[];
  readonly checks: readonly Check[];
}

export function createView(result: Result): View {
  return {
    result,
    claims: byId(result.claims),
    sources: byId(result.sources),
    groups: byId(result.groups),
    names: nameSources(result.sources),
    positions: new Map(result.sources.map(({ id }, index) => [id, index])),
    ranks: rankClaims(result.claims),
  };
}

export function splitByStory({ result, sources }: View): StoryView[] {
  const groups = groupBy(result.groups, (group) => group.story);
  const storyOf = (id: string): string => sources.get(id)?.story ?? "";
  const gaps = groupBy(result.gaps, (gap) => storyOf(gap.source));
  const checks = groupBy(result.checks, (check) => storyOf(check.source));
  return result.stories.map((story) => ({
    story,
    sources: present(story.sources, sources),
    groups: groups.get(story.id) ?? [],
    gaps: gaps.get(story.id) ?? [],
    checks: checks.get(story.id) ?? [],
  }));
}

export function nameOf(view: View, source: string): string {
  return view.names.get(source) ?? source;
}

/** "BBC, DW", or "BBC, DW and 20 more" where there are more than `most`. */
export function namesOf(view: View, sources: readonly string[], most = 12): string {
  const names = sources.slice(0, most).map((source) => nameOf(view, source));
  const more = sources.length > most ? ` and ${sources.length - most} more` : "";
  return names.join(", ") + more;
}

export function claimsOf(view: View, ids: readonly string[]): Claim[] {
  return present(ids, view.claims);
}

/** Whether there is more to say of a story than that one source tells it. */
export function hasNews({ sources, groups, gaps, checks }: StoryView): boolean {
  const isDisputed = groups.some((group) => group.verdict !== "single");
  return sources.length > 1 || isDisputed || gaps.length > 0 || checks.some((check) => !check.holds);
}

/** "a.txt:31:12", or the path alone where the place is not known. */
export function placeOf(view: View, spot: { source: string; line?: number; column?: number }): string {
  const path = view.sources.get(spot.source)?.path ?? spot.source;
  return spot.line === undefined ? path : `${path}:${spot.line}:${spot.column ?? 1}`;
}

function nameSources(sources: readonly Source[]): Map<string, string> {
  const named = sources.map((source): [Source, string] => [source, source.outlet ?? baseName(source.path)]);
  const sharing = groupBy(named, ([, name]) => name);
  return new Map(
    named.map(([source, name]) => {
      const isAlone = sharing.get(name)?.length === 1;
      return [source.id, isAlone ? name : `${name} (${source.outlet ? baseName(source.path) : source.id})`];
    }),
  );
}

function rankClaims(claims: readonly Claim[]): Map<string, number> {
  const twins = groupBy(claims, ({ source, sentence, text }) => JSON.stringify([source, sentence, text]));
  const inOrder = [...twins.values()].map((claims) => [...claims].sort((a, b) => a.start - b.start));
  return new Map(inOrder.flatMap((claims) => claims.map((claim, rank): [string, number] => [claim.id, rank])));
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function present<T>(ids: readonly string[], things: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => things.get(id) ?? []);
}
