// The reduce step: finds stories and origins among extracts, groups their claims and judges each group.
import { correct } from "./corrections/correct.js";
import { areTold, joinTold, judgeTold, noteTold, type Told } from "./corrections/told.js";
import { summaryOf } from "./findings/summary.js";
import { asTheyAre, type Keeper } from "./kept.js";
import { mergeStories } from "./merge-stories.js";
import type { Correction, CorrectionNote } from "./model/correction.js";
import type { Published, Skipped } from "./model/document.js";
import type { Extract } from "./model/extract.js";
import type { Group, LargeResult, Origin, Source, Story } from "./model/result.js";
import type { ReduceStages } from "./reduce-stages.js";
import { type Members, scenesOf } from "./scenes.js";

/** What the reduce step is given beside extracts. */
export interface Given {
  readonly skipped: readonly Skipped[];
  readonly corrections: readonly Correction[];
}

/** `keeper` holds claims and groups until the result is read. */
export function mergeWith(
  stages: ReduceStages,
  extracts: readonly Extract[],
  given: Given,
  keeper: Keeper = asTheyAre,
): LargeResult {
  const { skipped, corrections } = given;
  const { extracts: ordered, told, notes } = correct([...extracts].sort(byPathThenId), corrections);
  const stories = stages.stories(ordered);
  const storyOf = new Map(stories.flatMap((story) => story.sources.map((source) => [source, story] as const)));
  const members = membersOf(stories, ordered, storyOf);
  const published = publishedDates(stages, ordered, members);
  const origins = originsOf(stages, members);
  const sources = ordered.map((extract) =>
    sourceOf(extract, storyOf.get(extract.id)?.id ?? "", published.get(extract.id)),
  );
  const scenes = scenesOf(members, { sources, origins }, stages);
  const { claims, groups, silent } = mergeStories(
    { ...stages, ...toldStages(stages, told) },
    { scenes, ordered },
    keeper,
  );
  const gaps = [...ordered.flatMap(stages.holes), ...silent];
  const checks = ordered.flatMap((extract) => extract.checks);
  const noted = corrections.length > 0 ? { corrections: [...notes, ...notesOf(told, [...groups])] } : {};
  const result = { sources, claims, groups, gaps, checks, stories, origins, skipped, ...noted };
  return { schema: "reconcile/1", ...result, summary: summaryOf(result) };
}

function notesOf(told: readonly Told[], groups: readonly Group[]): CorrectionNote[] {
  return told.map((one) => noteTold(one, groups));
}

/** Grouping and judging by what an editor says besides. */
function toldStages(
  { group, judge }: ReduceStages,
  told: readonly Told[],
): Partial<Pick<ReduceStages, "group" | "judge">> {
  if (told.length === 0) return {};
  return {
    group: (story) => {
      const { groups, areSure } = group(story);
      return { groups: joinTold(groups, told), areSure };
    },
    judge: (scene, areSure) => {
      const judgeGroup = judge(scene, (a, b, support) => areSure(a, b, support) || areTold(a, b, told));
      return (claims) => judgeTold(claims, told, judgeGroup);
    },
  };
}

/** The documents of each story, in the order of the run. */
function membersOf(
  stories: readonly Story[],
  extracts: readonly Extract[],
  storyOf: ReadonlyMap<string, Story>,
): Members {
  const members = new Map<Story, Extract[]>(stories.map((story) => [story, []]));
  for (const extract of extracts) {
    const story = storyOf.get(extract.id);
    if (story) members.get(story)?.push(extract);
  }
  return members;
}

/** Own dates, and those that a story makes certain. */
function publishedDates(stages: ReduceStages, extracts: readonly Extract[], members: Members): Map<string, Published> {
  const dates = new Map(extracts.map(({ id, source }) => [id, source.published]));
  for (const inside of members.values()) {
    if (inside.every(({ source }) => source.published.date !== null)) continue;
    for (const [id, date] of stages.infer(inside)) if (dates.get(id)?.date === null) dates.set(id, date);
  }
  return dates;
}

function originsOf(stages: ReduceStages, members: Members): Origin[] {
  const several = [...members].filter(([, inside]) => inside.length > 1);
  several.sort(([one], [other]) => compare(one.id, other.id));
  return several.flatMap(([story, inside]) => stages.origins(inside, story.id));
}

function sourceOf({ source }: Extract, story: string, published: Published | undefined): Source {
  const { id, path, outlet, title, url, wires, warnings, text } = source;
  const date = published ?? source.published;
  return {
    id,
    path,
    outlet,
    title,
    ...(url ? { url } : {}),
    story,
    published: date,
    wires,
    warnings,
    ...(text === undefined ? {} : { text }),
  };
}

function byPathThenId(a: Extract, b: Extract): number {
  return compare(a.source.path, b.source.path) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
