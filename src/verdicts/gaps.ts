// What sources leave out: a vague word where others have a figure, silence where others answer, a hole in a sentence.
import type { Claim } from "../model/claim.js";
import type { ExtractedHole } from "../model/extract.js";
import type { Gap, Story } from "../model/result.js";
import type { VerdictRules } from "../rules/verdicts.js";
import type { AnsweredQuestion } from "./elsewhere.js";
import { inOrder } from "./facts.js";
import { createFindSilence, type Silence } from "./silence.js";
import { filled, listed, written } from "./wording.js";

export interface GapContext {
  readonly nameOf: (source: string) => string;
  /** A stable id from parts: kind, group, source. */
  readonly idOf: (...parts: readonly string[]) => string;
}

export type FindGaps = (questions: readonly AnsweredQuestion[], story: Story, context: GapContext) => Gap[];

/** Of the questions of one story: a record for each source, by group in the order given, then by source. */
export function createFindGaps(rules: VerdictRules): FindGaps {
  const { wording } = rules;
  return (questions, story, context) => {
    const silenceOn = createFindSilence(questions, story, rules);
    return questions.flatMap((question) => [
      ...vagueGaps(question, wording["gap-vague"], context),
      ...silentGaps(question, silenceOn(question), wording["gap-silent"], context),
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
    line: claim.line,
    column: claim.column,
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

function silentGaps(
  { group }: AnsweredQuestion,
  { answering, total, silent }: Silence,
  template: string,
  { idOf, nameOf }: GapContext,
): Gap[] {
  const said = { others: String(answering), total: String(total), question: group.question };
  return silent.map((source) => ({
    id: idOf("not-reported", group.id, source),
    kind: "not-reported",
    source,
    group: group.id,
    reason: filled(template, { who: nameOf(source), ...said }),
  }));
}

function namesOf(sources: readonly string[], { nameOf }: GapContext): { others: string; verb: string } {
  const names = [...new Set(sources.map(nameOf))].sort();
  return { others: listed(names), verb: names.length === 1 ? "says" : "say" };
}
