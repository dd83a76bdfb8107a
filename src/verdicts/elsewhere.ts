// Which sources may answer a question with a claim that stands in another group: about the same figure for the same thing, or another of the same event that stands alone.
import { groupBy } from "../gather.js";
import type { Group } from "../model/result.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { figureOf } from "./figure.js";
import { hull, type Interval } from "./interval.js";
import type { JudgedClaim } from "./judged-claim.js";

/** A group with its claims in full. */
export interface AnsweredQuestion {
  readonly group: Group;
  readonly claims: readonly JudgedClaim[];
}

export type FindElsewhere = (question: AnsweredQuestion) => Set<string>;

/** @param questions those of one story */
export function createFindElsewhere(questions: readonly AnsweredQuestion[], rules: VerdictRules): FindElsewhere {
  const places = questions.flatMap((question) => placesOf(question, rules));
  const byThing = groupBy(places, ({ thing }) => thing);
  return (question) => {
    const own = placesOf(question, rules);
    const [first, ...rest] = own.map(({ range }) => range);
    if (!first) return new Set();
    const range = rest.reduce(hull, first);
    const isNear = memberOf(question.group, range, rules.silence.near);
    const distinct = new Map(own.map((place) => [`${place.thing} ${place.event} ${place.verb}`, place]));
    const found = [...distinct.values()].flatMap((one) =>
      (byThing.get(one.thing) ?? []).filter((other) => tellAlike(one, other) && (isNear(other) || isLone(one, other))),
    );
    return new Set(found.map(({ source }) => source));
  };
}

/** Where a figure stands, and what it is of. */
interface Place {
  readonly group: Group;
  readonly source: string;
  /** The noun, on the scale of the figure. */
  readonly thing: string;
  readonly event: string | null;
  /** The narrower kind of that noun. */
  readonly kind: string | null;
  /** The verb that has to be the same where neither noun nor event tells what the figure is of. */
  readonly verb: string | null;
  readonly range: Interval;
}

/** Days are left out: one is soon near another. */
function placesOf({ group, claims }: AnsweredQuestion, { rounding }: VerdictRules): Place[] {
  return claims.flatMap((claim) => {
    const figure = claim.quantity.kind === "date" ? null : figureOf(claim, rounding);
    if (!figure) return [];
    const { noun, event, predicate, kind } = claim.frame;
    const verb = noun === null ? predicate : "";
    return [
      { group, source: claim.source, thing: `${figure.scale} ${noun}`, event, kind, verb, range: ends(figure.read) },
    ];
  });
}

/** "at least 60" is 60 here. */
function ends(read: Interval): Interval {
  const { low, high } = read;
  return { ...read, low: Number.isFinite(low) ? low : high, high: Number.isFinite(high) ? high : low };
}

function tellAlike(a: Place, b: Place): boolean {
  if (a.event !== null && b.event !== null) return a.event === b.event;
  return a.verb !== null && a.verb === b.verb;
}

/** A figure of the same event that stands by itself: it is of this question, if of any, and merely too far off to be joined. */
function isLone(one: Place, other: Place): boolean {
  if (other.group === one.group || other.group.sources.length > 1) return false;
  return one.event !== null && one.event === other.event && one.kind === other.kind;
}

/** Of another group that few answer who answer this one, and no further off than a share `near` of the figure. */
function memberOf(group: Group, range: Interval, near: number): (place: Place) => boolean {
  const sources = new Set(group.sources);
  return ({ group: other, range: { low, high } }) => {
    if (other === group || low > range.high * (1 + near) || range.low > high * (1 + near)) return false;
    const both = other.sources.filter((source) => sources.has(source)).length;
    return both * 2 <= Math.min(sources.size, other.sources.length);
  };
}
