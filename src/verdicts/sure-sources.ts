// Which sources surely answer a question, and not merely with a figure that grouping laid beside those of the others.
import type { Claim } from "../model/claim.js";
import type { VerdictRules } from "../rules/verdicts.js";

/**
 * Those whose claim shares its event or a telling number with a claim of another source, or two of its noun, its verb and the words around it.
 * Two days of one story tell of two happenings as often as not: a date has to be the same. One that no document resolves ("last week" on an undated page) answers nothing.
 */
export function sureSources(claims: readonly Claim[], { silence }: Pick<VerdictRules, "silence">): Set<string> {
  const answering = claims.filter(({ quantity }) => quantity.unresolved === undefined);
  const told = new Map<string, Set<string>>();
  const terms = answering.map((claim) => termsOf(claim, silence.tellingCount));
  for (const [index, { source }] of answering.entries())
    for (const { term } of terms[index] ?? []) told.set(term, (told.get(term) ?? new Set()).add(source));
  const sure = answering.filter((claim, index) => {
    const shared = new Map<string, number>();
    for (const { term, worth } of terms[index] ?? [])
      for (const source of told.get(term) ?? []) shared.set(source, (shared.get(source) ?? 0) + worth);
    shared.delete(claim.source);
    return [...shared.values()].some((worth) => worth >= enough);
  });
  return new Set(sure.map(({ source }) => source));
}

interface Term {
  readonly term: string;
  readonly worth: 1 | 2;
}

const enough = 2;

/** Two sources may both say "seven" of two things, hardly "1,450", "on 12 March" or "$31.50". */
function termsOf({ quantity: { kind, min, max }, frame }: Claim, tellingCount: number): Term[] {
  const isTelling = min !== null && (kind !== "count" || Number(min) >= tellingCount);
  const number: Term[] = isTelling ? [{ term: `number ${min} ${max}`, worth: 2 }] : [];
  if (kind === "date") return number;
  const words = frame.context.map((stem) => `word ${stem}`);
  const alone = [frame.noun && `noun ${frame.noun}`, frame.predicate && `verb ${frame.predicate}`, ...words];
  const event: Term[] = frame.event === null ? [] : [{ term: `event ${frame.event}`, worth: 2 }];
  return [...number, ...event, ...alone.flatMap((term) => (term ? [{ term, worth: 1 } as const] : []))];
}
