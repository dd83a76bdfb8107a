// The verdict on the claims that answer one question, with the reason in a sentence and the distinct readings.
import { groupBy } from "../gather.js";
import type { Verdict } from "../model/result.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { bestSupported, type Fact, factsOf } from "./facts.js";
import type { Findings } from "./findings.js";
import { withSharedHedges } from "./gloss.js";
import { isWithin } from "./interval.js";
import type { JudgeContext, JudgedClaim, Judgement } from "./judged-claim.js";
import { createFindOriginsOfFigure } from "./origins-of-figure.js";
import { createOutcomeJudge, type Pair, pairsOf } from "./outcome.js";
import { readingsOf } from "./readings.js";
import { reasonOf } from "./reasons.js";
import { createRelate } from "./relate.js";
import { contradictsItself, isAddition } from "./same-question.js";
import { timelineOf } from "./timeline.js";
import { createAreToldApart } from "./told-apart.js";

export type Judge = (claims: readonly JudgedClaim[], context: JudgeContext) => Judgement;

export function createJudge(rules: VerdictRules): Judge {
  const findOrigins = createFindOriginsOfFigure(rules);
  return (claims, context) => {
    const facts = factsOf(withSharedHedges(claims), rules);
    const compared = bestSupported(facts, rules.mostCompared);
    const outcome = createOutcomeJudge(context, rules, createAreToldApart(facts));
    const pairs = pairsOf(compared, createRelate(context.rates, rules), outcome);
    const values = readingsOf(facts, findOrigins);
    const { count: origins, cited } = findOrigins(claims);
    const found: Findings = {
      facts,
      values,
      origins,
      cited,
      differing: differingPairs(compared, pairs),
      ...timelineOf(pairs),
    };
    const verdict = verdictOf(found);
    return { verdict, reason: reasonOf(verdict, found, context, rules), values, origins };
  };
}

/** In the contract's order: the first that holds. */
function verdictOf({ facts, conflicts, moves, differing }: Findings): Verdict {
  if (conflicts.length > 0) return "conflict";
  if (moves.length > 0) return "update";
  if (differing.length > 0) return "compatible";
  return sourcesOf(facts).size > 1 ? "agree" : "single";
}

function sourcesOf(facts: readonly Fact[]): Set<string> {
  return new Set(facts.flatMap((fact) => [...fact.sources]));
}

/** Pairs of different values among the facts that answer in the main way. */
function differingPairs(facts: readonly Fact[], pairs: readonly Pair[]): Pair[] {
  const core = new Set(coreOf(facts));
  return pairs.filter(({ a, b, relation }) => {
    if (relation === "same" || relation === "rounded" || !core.has(a) || !core.has(b)) return false;
    if (relation === "possible" && (isVaguer(a, b) || isVaguer(b, a))) return false;
    return isSaidApart(a, b) || (relation === "possible" && contradictsItself(a, b) !== null);
  });
}

/** All who say "dozens" say 64 as well: their headline is vaguer than their text. */
function isVaguer(vague: Fact, fine: Fact): boolean {
  if (!vague.figure || !fine.figure || !isWithin(fine.figure.read, vague.figure.read)) return false;
  return [...vague.saidBy].every((source) => fine.saidBy.has(source));
}

/** Somebody says one of the two and not the other. */
function isSaidApart(a: Fact, b: Fact): boolean {
  const origins = new Set(a.claims.filter(({ source }) => b.sources.has(source)).map(({ origin }) => origin));
  return [...a.origins, ...b.origins].some((origin) => !origins.has(origin));
}

/**
 * A duration among dates, a weekday that resolves to no day, "2,000 more": left aside where two origins answer without them.
 */
function coreOf(facts: readonly Fact[]): readonly Fact[] {
  const told = facts.filter(({ figure, claim }) => figure && !isAddition(claim));
  const families = groupBy(told, ({ figure }) => figure?.scale.split(":")[0] ?? "");
  const [main] = [...families.values()].sort((a, b) => originsOf(b).size - originsOf(a).size);
  return main && originsOf(main).size > 1 ? main : facts;
}

function originsOf(facts: readonly Fact[]): Set<string> {
  return new Set(facts.flatMap((fact) => [...fact.origins]));
}
