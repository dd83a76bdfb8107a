// Groups, labels and judges the claims of one story after the other.
import { identity } from "./claims/identity.js";
import { gather, groupBy } from "./gather.js";
import type { Question } from "./groups/question.js";
import { type Keeper, type Kept, recordsOf } from "./kept.js";
import type { Claim } from "./model/claim.js";
import type { Extract } from "./model/extract.js";
import type { Gap, Group, Records } from "./model/result.js";
import type { ReduceStages } from "./reduce-stages.js";
import type { StoryScene } from "./scenes.js";

interface Stories {
  readonly scenes: Iterable<StoryScene>;
  /** Of all stories, in the order of the result. */
  readonly ordered: readonly Extract[];
}

/** One story after the other: what is made of it is kept before the next is laid out. */
export function mergeStories(
  stages: ReduceStages,
  { scenes, ordered }: Stories,
  keeper: Keeper,
): { claims: Records<Claim>; groups: Records<Group>; silent: readonly Gap[] } {
  const taken = new Map<string, number>();
  const claims = new Map<string, Kept<Claim>>();
  const groups: Kept<Group>[] = [];
  const silent: Gap[] = [];
  for (const scene of scenes) {
    const part = mergeStory(stages, scene, taken);
    groups.push(keeper(part.groups));
    for (const gap of part.gaps) silent.push(gap);
    for (const [source, own] of groupBy(scene.claims, (claim) => claim.source))
      claims.set(source, keeper(own.sort(byPlace)));
  }
  return {
    claims: recordsOf(gather(ordered, ({ id }) => claims.get(id))),
    groups: recordsOf(groups),
    silent,
  };
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
  return a.start - b.start || (a.id < b.id ? -1 : Number(a.id > b.id));
}
