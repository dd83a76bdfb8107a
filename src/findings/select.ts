// Narrows a result to what somebody asks for: a story, an outlet, what came since a day, some kinds of finding.
import { UserError } from "../errors.js";
import type { Claim } from "../model/claim.js";
import type { Group, Result, Source, Story } from "../model/result.js";
import type { Finding } from "./findings.js";
import { summaryOf } from "./summary.js";

export interface Selection {
  /** Names of outlets, paths or ids of sources. */
  readonly outlet?: readonly string[];
  /** Id of a story, or words of its label. */
  readonly story?: string;
  /** ISO day. */
  readonly since?: string;
}

/** @throws UserError where no source or story is of that name */
export function select(result: Result, { outlet, story, since }: Selection): Result {
  const byStory = story === undefined ? result : ofStory(result, story);
  const bySource = outlet === undefined ? byStory : ofSources(byStory, sourcesNamed(byStory, outlet));
  return since === undefined ? bySource : ofSources(bySource, sourcesSince(bySource, since));
}

/** Only the findings named; the articles stay, and the summary is still of all. */
export function showOnly(result: Result, findings: readonly Finding[]): Result {
  const isShown = new Set<string>(findings);
  const groups = result.groups.filter(({ verdict }) => isShown.has(verdict));
  return {
    ...result,
    groups,
    claims: claimsOf(result.claims, groups),
    gaps: isShown.has("gap") ? result.gaps : [],
    checks: isShown.has("check") ? result.checks.filter(({ holds }) => !holds) : [],
  };
}

function ofStory(result: Result, wanted: string): Result {
  const named = result.stories.filter(
    ({ id, label }) => id === wanted || label.toLowerCase().includes(wanted.toLowerCase()),
  );
  if (named.length === 0) throw new UserError(`no story "${wanted}"; there ${listed(result.stories.map(nameOfStory))}`);
  const ids = new Set(named.map(({ id }) => id));
  const sources = result.sources.filter((source) => ids.has(source.story));
  return withSources({ ...result, groups: result.groups.filter((group) => ids.has(group.story)) }, sources);
}

function nameOfStory({ id, label }: Story): string {
  return `${id} (${label})`;
}

function sourcesNamed({ sources }: Result, names: readonly string[]): Set<string> {
  const found = names.map((name) => {
    const named = sources.filter((source) => isNamed(source, name.toLowerCase()));
    if (named.length > 0) return named;
    throw new UserError(`no source "${name}"; there ${listed(sources.map(({ outlet, path }) => outlet ?? path))}`);
  });
  return new Set(found.flat().map(({ id }) => id));
}

function isNamed({ id, path, outlet }: Source, name: string): boolean {
  return [id, path, outlet ?? "", path.slice(path.lastIndexOf("/") + 1)].some((own) => own.toLowerCase() === name);
}

function sourcesSince({ sources }: Result, day: string): Set<string> {
  const later = sources.filter(({ published: { date } }) => date !== null && date >= day);
  return new Set(later.map(({ id }) => id));
}

/** The questions that these sources answer, with all answers, and their gaps and checks. */
function ofSources(result: Result, ids: ReadonlySet<string>): Result {
  const groups = result.groups.filter(({ sources }) => sources.some((id) => ids.has(id)));
  const stories = new Set(result.sources.filter(({ id }) => ids.has(id)).map(({ story }) => story));
  const isOf = ({ source }: { readonly source: string }): boolean => ids.has(source);
  const chosen = { ...result, groups, gaps: result.gaps.filter(isOf), checks: result.checks.filter(isOf) };
  return withSources(
    chosen,
    result.sources.filter(({ story }) => stories.has(story)),
  );
}

/** Keeps what belongs to these sources. */
function withSources(result: Result, sources: readonly Source[]): Result {
  const ids = new Set(sources.map(({ id }) => id));
  const stories = new Set(sources.map(({ story }) => story));
  const isOf = ({ source }: { readonly source: string }): boolean => ids.has(source);
  return narrowed(
    {
      ...result,
      sources,
      stories: result.stories.filter(({ id }) => stories.has(id)),
      origins: result.origins.filter(({ story }) => stories.has(story)),
    },
    { groups: result.groups, gaps: result.gaps.filter(isOf), checks: result.checks.filter(isOf) },
  );
}

/** Claims are those of the groups that stay: every claim is in exactly one group. Gaps and checks may name others. */
function narrowed(result: Result, parts: Pick<Result, "groups" | "gaps" | "checks">): Result {
  const shown = { ...result, ...parts, claims: claimsOf(result.claims, parts.groups) };
  return { ...shown, summary: summaryOf(shown) };
}

function claimsOf(claims: readonly Claim[], groups: readonly Group[]): Claim[] {
  const kept = new Set(groups.flatMap((group) => group.claims));
  return claims.filter(({ id }) => kept.has(id));
}

function listed(names: readonly string[]): string {
  const each = [...new Set(names)];
  const more = each.length > 8 ? ` and ${each.length - 8} more` : "";
  return each.length === 1 ? `is ${each[0]}` : `are ${each.slice(0, 8).join(", ")}${more}`;
}
