// What sources leave out: a vague word where others have a figure, silence where others answer, a hole in a sentence.
import type { Claim } from "../model/claim.js";
import type { ExtractedHole } from "../model/extract.js";
import type { Gap, Group, Story } from "../model/result.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { inOrder } from "./facts.js";
import { filled, listed, written } from "./wording.js";

/** A group with its claims in full. */
export interface AnsweredQuestion {
  readonly group: Group;
  readonly claims: readonly Claim[];
}

export interface GapContext {
  readonly nameOf: (source: string) => string;
  /** A stable id from parts: kind, group, source. */
  readonly idOf: (...parts: readonly string[]) => string;
}

export type FindGaps = (
  questions: readonly AnsweredQuestion[],
  stories: readonly Story[],
  context: GapContext,
) => Gap[];

/** One record for each source, by group in the order given, then by source. */
export function createFindGaps({ wording }: VerdictRules): FindGaps {
  return (questions, stories, context) => {
    const members = new Map(stories.map((story) => [story.id, story.sources]));
    return questions.flatMap((question) => [
      ...vagueGaps(question, wording["gap-vague"], context),
      ...silentGaps(question, members.get(question.group.story) ?? [], wording["gap-silent"], context),
    ]);
  };
}

/** Holes that a text leaves: "troops landed on March ." Their ids do not depend on their places. */
export function gapsOfHoles(source: string, holes: readonly ExtractedHole[], idOf: GapContext["idOf"]): Gap[] {
  return holes.map(({ start, end, line, column, text, expects, reason }, index) => {
    const id = idOf(source, text, String(index));
    return { id, kind: "missing-value", source, start, end, line, column, text, expects, reason };
  });
}

function vagueGaps({ group, claims }: AnsweredQuestion, template: string, context: GapContext): Gap[] {
  const sorted = inOrder(claims);
  const figures = sorted.filter(isFigure);
  const precise = new Set(figures.map((claim) => claim.source));
  const vague = new Map<string, Claim>();
  for (const claim of sorted) {
    if (isVague(claim) && !precise.has(claim.source) && !vague.has(claim.source)) vague.set(claim.source, claim);
  }
  const [figure] = figures;
  if (!figure) return [];
  const others = [...new Set(figures.filter((one) => written(one) === written(figure)).map((one) => one.source))];
  const said = { ...namesOf(others, context), figure: written(figure) };
  return [...vague].map(([source, claim]) => ({
    id: context.idOf("vague-value", group.id, source),
    kind: "vague-value",
    source,
    group: group.id,
    text: claim.text,
    reason: filled(template, { who: context.nameOf(source), value: written(claim), ...said }),
  }));
}

function isVague({ quantity }: Claim): boolean {
  return quantity.bound === "vague" && quantity.kind !== "date";
}

/** A number that answers for the whole, with whatever hedge. */
function isFigure({ quantity, incremental }: Claim): boolean {
  const isNumber = typeof quantity.min === "number" || typeof quantity.max === "number";
  return isNumber && quantity.bound !== "vague" && incremental !== true;
}

/** A date that no document resolves ("last week" on an undated page) answers nothing. */
function isAnswer({ quantity }: Claim): boolean {
  return quantity.unresolved === undefined;
}

/** At least half of a story's sources, and at least two, answer. */
function silentGaps(
  { group, claims }: AnsweredQuestion,
  story: readonly string[],
  template: string,
  context: GapContext,
): Gap[] {
  const answering = new Set(claims.filter(isAnswer).map((claim) => claim.source));
  const answers = story.filter((source) => answering.has(source)).length;
  if (answers < 2 || answers * 2 < story.length) return [];
  const silent = story.filter((source) => !answering.has(source));
  return [...silent].sort().map((source) => ({
    id: context.idOf("not-reported", group.id, source),
    kind: "not-reported",
    source,
    group: group.id,
    reason: filled(template, {
      who: context.nameOf(source),
      others: String(answers),
      total: String(story.length),
      question: group.question,
    }),
  }));
}

function namesOf(sources: readonly string[], { nameOf }: GapContext): { others: string; verb: string } {
  const names = [...new Set(sources.map(nameOf))].sort();
  return { others: listed(names), verb: names.length === 1 ? "says" : "say" };
}
