// Who is silent on a question that at least half of a story's sources answer.
import type { Story } from "../model/result.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { type AnsweredQuestion, createFindElsewhere } from "./elsewhere.js";
import { sureSources } from "./sure-sources.js";

export interface Silence {
  /** How many sources surely answer, of how many. */
  readonly answering: number;
  readonly total: number;
  /** Those without a claim in the group and without about the same figure in another. */
  readonly silent: readonly string[];
}

/** @param questions those of the story */
export function createFindSilence(
  questions: readonly AnsweredQuestion[],
  { sources }: Story,
  rules: VerdictRules,
): (question: AnsweredQuestion) => Silence {
  const findElsewhere = createFindElsewhere(questions, rules);
  const total = sources.length;
  return (question) => {
    const answering = sureSources(question.claims, rules).size;
    if (answering < 2 || answering * 2 < total) return { answering, total, silent: [] };
    const heard = new Set([...question.group.sources, ...findElsewhere(question)]);
    return { answering, total, silent: sources.filter((source) => !heard.has(source)) };
  };
}
