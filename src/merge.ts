// The reduce step: finds stories and origins among extracts, groups their claims and judges each group.
import { identity } from "./claims/identity.js";
import { correct } from "./corrections/correct.js";
import { areTold, joinTold, judgeTold, noteTold, type Told } from "./corrections/told.js";
import { summaryOf } from "./findings/summary.js";
import { gather } from "./gather.js";
import type { StoryClaims } from "./groups/candidates.js";
import type { Labelled } from "./groups/distinct-labels.js";
import type { Grouped } from "./groups/groups.js";
import type { Question } from "./groups/question.js";
import { asTheyAre, type Keep, type Kept, kept, recordsOf } from "./kept.js";
import type { Claim } from "./model/claim.js";
import type { Correction } from "./model/correction.js";
import type { Published, Skipped } from "./model/document.js";
import type { Extract } from "./model/extract.js";
import type { Quantity } from "./model/quantity.js";
import type { Gap, Group, LargeResult, Origin, Source, Story } from "./model/result.js";
import { type Members, type StoryScene, scenesOf } from "./scenes.js";

type JudgeGroup = (claims: readonly Claim[]) => Pick<Group, "verdict" | "reason" | "values" | "origins">;

/** A group with its claims in full. */
export interface Answered {
  readonly group: Group;
  readonly claims: readonly Claim[];
}

/** The stages of the reduce step, made once from the rules. */
export interface ReduceStages {
  readonly resolve: (quantity: Quantity, published: string | null) => Quantity;
  /** Of a document without a date: the year that the dated reports of its story make certain. */
  readonly resolveYear: (quantity: Quantity, reports: readonly string[]) => Quantity;
  readonly stories: (extracts: readonly Extract[]) => Story[];
  readonly infer: (extracts: readonly Extract[]) => ReadonlyMap<string, Published>;
  /** Of the documents of one story. */
  readonly origins: (extracts: readonly Extract[], story: string) => Origin[];
  readonly sameName: (a: string, b: string) => boolean;
  readonly group: (story: StoryClaims) => Grouped;
  readonly question: (claims: readonly Claim[]) => Question;
  /** Labels of the questions of one story, told apart. */
  readonly labels: (questions: readonly Labelled[]) => string[];
  /** Made once for each story. */
  readonly judge: (scene: StoryScene, areSure: Grouped["areSure"]) => JudgeGroup;
  readonly holes: (extract: Extract) => Gap[];
  readonly gaps: (questions: readonly Answered[], scene: StoryScene) => Gap[];
}

/** What the reduce step is given beside extracts. */
export interface Given {
  readonly skipped: readonly Skipped[];
  readonly corrections: readonly Correction[];
}

/** `keep` holds claims and groups until the result is read. */
export function mergeWith(
  stages: ReduceStages,
  extracts: readonly Extract[],
  given: Given,
  keep: Keep = asTheyAre,
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
    keep,
  );
  const gaps = [...ordered.flatMap(stages.holes), ...silent];
  const checks = ordered.flatMap((extract) => extract.checks);
  const noteOf = (one: Told) => noteTold(one, [...groups]);
  const noted = corrections.length > 0 ? { corrections: [...notes, ...told.map(noteOf)] } : {};
  const result = { sources, claims, groups, gaps, checks, stories, origins, skipped, ...noted };
  return { schema: "reconcile/1", ...result, summary: summaryOf(result) };
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
      const judgeGroup = judge(scene, (a, b) => areSure(a, b) || areTold(a, b, told));
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

interface Stories {
  readonly scenes: Iterable<StoryScene>;
  /** Of all stories, in the order of the result. */
  readonly ordered: readonly Extract[];
}

/** One story after the other: what is made of it is kept before the next is laid out. */
function mergeStories(stages: ReduceStages, { scenes, ordered }: Stories, keep: Keep) {
  const taken = new Map<string, number>();
  const claims = new Map<string, Kept<Claim>>();
  const groups: Kept<Group>[] = [];
  const silent: Gap[] = [];
  for (const scene of scenes) {
    const part = mergeStory(stages, scene, taken);
    groups.push(kept(part.groups, keep));
    for (const gap of part.gaps) silent.push(gap);
    for (const [source, own] of bySource(scene.claims)) claims.set(source, kept(own.sort(byPlace), keep));
  }
  return {
    claims: recordsOf(gather(ordered, ({ id }) => claims.get(id))),
    groups: recordsOf(groups),
    silent,
  };
}

function bySource(claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.source);
    if (own) own.push(claim);
    else found.set(claim.source, [claim]);
  }
  return found;
}

/** `taken` counts the groups of each question in the run, so that one more article or story leaves the ids of the others. */
function mergeStory(stages: ReduceStages, scene: StoryScene, taken: Map<string, number>) {
  const { groups: clusters, areSure } = stages.group(scene);
  const judge = stages.judge(scene, areSure);
  const asked = clusters.map((claims) => ({ claims, ...stages.question(claims) }));
  const labels = stages.labels(asked);
  const questions = asked.map(({ claims, ...question }, index) => {
    const told = askedOf({ ...question, label: labels[index] ?? question.label }, scene.story.id, taken);
    return { group: { ...told, ...answersOf(claims), ...judge(claims) }, claims };
  });
  const groups = questions.map(({ group }) => group);
  return { groups, gaps: stages.gaps(questions, scene) };
}

function askedOf({ label, question, key }: Question, story: string, taken: Map<string, number>) {
  const repeat = (taken.get(key) ?? 0) + 1;
  taken.set(key, repeat);
  return { id: `g-${identity(key, String(repeat))}`, story, label, question };
}

function answersOf(claims: readonly Claim[]): Pick<Group, "claims" | "sources"> {
  return { claims: claims.map(({ id }) => id), sources: [...new Set(claims.map(({ source }) => source))] };
}

function byPlace(a: Claim, b: Claim): number {
  return a.start - b.start || compare(a.id, b.id);
}

function byPathThenId(a: Extract, b: Extract): number {
  return compare(a.source.path, b.source.path) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
