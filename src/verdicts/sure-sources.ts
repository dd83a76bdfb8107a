// Which sources surely answer a question, and not merely with a figure that grouping laid beside those of the others.
import type { Claim } from "../model/claim.js";
import type { VerdictRules } from "../rules/verdicts.js";

/**
 * Those whose claim shares its event, noun, verb, a word around it or a telling number with a claim of another source.
 * Two days of one story tell of two happenings as often as not: a date has to be the same. One that no document resolves ("last week" on an undated page) answers nothing.
 */
export function sureSources(claims: readonly Claim[], { silence }: Pick<VerdictRules, "silence">): Set<string> {
  const answering = claims.filter(({ quantity }) => quantity.unresolved === undefined);
  const terms = answering.map((claim) => termsOf(claim, silence.tellingCount));
  const told = new Map<string, Set<string>>();
  for (const [index, { source }] of answering.entries())
    for (const term of terms[index] ?? []) told.set(term, (told.get(term) ?? new Set()).add(source));
  const isShared = (term: string) => (told.get(term)?.size ?? 0) > 1;
  return new Set(answering.filter((_, index) => terms[index]?.some(isShared)).map(({ source }) => source));
}

/** Two sources may both say "seven" of two things, hardly "1,450", "on 12 March" or "$31.50". */
function termsOf({ quantity: { kind, min, max }, frame }: Claim, tellingCount: number): string[] {
  const isTelling = min !== null && (kind !== "count" || Number(min) >= tellingCount);
  const number = isTelling ? [`number ${min} ${max}`] : [];
  if (kind === "date") return number;
  return [
    ...number,
    ...(frame.event === null ? [] : [`event ${frame.event}`]),
    ...(frame.noun === null ? [] : [`noun ${frame.noun}`]),
    ...(frame.predicate === null ? [] : [`verb ${frame.predicate}`]),
    ...frame.context.map((stem) => `word ${stem}`),
  ];
}
