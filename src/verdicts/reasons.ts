// The sentence that says why a verdict is what it is, from the wording in the rules.
import type { Verdict } from "../model/result.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { bestMove, bestPair, bestReadings } from "./best-pair.js";
import { conflictReason } from "./conflict-reason.js";
import type { Fact } from "./facts.js";
import type { Findings } from "./findings.js";
import { isWithin } from "./interval.js";
import type { JudgeContext } from "./judged-claim.js";
import { isOneUndated, type Pair, tellsCorrection } from "./outcome.js";
import { isAddition } from "./same-question.js";
import { createSides, type Sides } from "./sides.js";
import { filled, listed, written } from "./wording.js";

/** What a reason is told from. */
export interface Telling extends Sides {
  readonly found: Findings;
  readonly context: JudgeContext;
  readonly rules: VerdictRules;
}

const byVerdict: Record<Verdict, (telling: Telling) => string> = {
  conflict: conflictReason,
  update: updateReason,
  compatible: compatibleReason,
  agree: agreeReason,
  single: singleReason,
};

export function reasonOf(verdict: Verdict, found: Findings, context: JudgeContext, rules: VerdictRules): string {
  return byVerdict[verdict]({ found, context, rules, ...createSides(found, context.nameOf, rules) });
}

function updateReason({ found, rules, who, verb, dated }: Telling): string {
  const pair = bestMove(found.moves);
  if (!pair) return "";
  const stale = found.stale.slice(0, 3).map((fact) => {
    const repeat = verb(fact.sources) === "says" ? "repeats" : "repeat";
    return filled(rules.wording.stale, { who: who(fact.sources), verb: repeat, value: written(fact.claim) });
  });
  const wording = tellsCorrection(pair.b, rules) ? "update-corrected" : "update";
  return filled(rules.wording[wording], { left: dated(pair.a), right: dated(pair.b), stale: stale.join("") });
}

function compatibleReason({ found, rules, side }: Telling): string {
  const pair = bestPair(found.differing, found);
  if (!pair) return "";
  const [a, b] = inReadingOrder(pair);
  const sides = { left: side(a), right: side(b) };
  switch (pair.relation) {
    case "no-rate":
      return filled(rules.wording["unknown-rate"], { ...sides, ...currencies(a, b) });
    case "incomparable":
      return filled(rules.wording["unknown-kind"], sides);
    case "unresolved":
      return filled(rules.wording["unknown-date"], { ...sides, why: whyUnresolved(a, b) });
    case "apart":
      return filled(rules.wording[apartWording(a, b)], sides);
    case "possible":
    case "same":
    case "rounded":
      return filled(rules.wording[isInside(b, a) ? "compatible-contains" : "compatible"], sides);
  }
}

function apartWording(a: Fact, b: Fact): "added" | "unknown-time" | "unknown-question" {
  if (isAddition(b.claim) && !isAddition(a.claim)) return "added";
  return isOneUndated(a, b) ? "unknown-time" : "unknown-question";
}

/** The wider one before what lies within it, the total before what comes on top. */
function inReadingOrder({ a, b }: Pair): readonly [Fact, Fact] {
  return isInside(a, b) || (isAddition(a.claim) && !isAddition(b.claim)) ? [b, a] : [a, b];
}

function isInside(inner: Fact, outer: Fact): boolean {
  if (!inner.figure || !outer.figure || inner.figure.scale !== outer.figure.scale) return false;
  return isWithin(inner.figure.read, outer.figure.read);
}

function currencies(a: Fact, b: Fact): Record<"from" | "to", string> {
  return { from: a.claim.quantity.unit ?? "one currency", to: b.claim.quantity.unit ?? "the other" };
}

function whyUnresolved(a: Fact, b: Fact): string {
  return a.claim.quantity.unresolved ?? b.claim.quantity.unresolved ?? "one of them resolves to no value";
}

function agreeReason({ found, rules, who, verb, side }: Telling): string {
  const origin = originsTold(found, rules, who);
  const [first, second] = bestReadings(found);
  if (first?.figure && second?.figure) {
    const [fine, coarse] = first.figure.step <= second.figure.step ? [first, second] : [second, first];
    return filled(rules.wording["agree-rounded"], { left: side(fine), right: side(coarse), origin });
  }
  const sources = found.facts.flatMap((fact) => [...fact.sources]);
  const value = first ? written(first.claim) : "";
  return filled(rules.wording.agree, { who: who(sources), verb: verb(sources), value, origin });
}

/** Who is one origin with the others, and the authority that makes them so. */
function originsTold({ origins, cited, facts }: Findings, { wording }: VerdictRules, who: Sides["who"]): string {
  if (cited) {
    const areAll = facts.every(({ sources }) => [...sources].every((source) => cited.sources.includes(source)));
    const citing = areAll ? "all" : who(cited.sources);
    return filled(wording["one-authority"], { who: citing, authority: cited.authority });
  }
  return origins === 1 ? wording["one-origin"] : "";
}

function singleReason({ found: { facts }, rules, who, verb }: Telling): string {
  const sources = facts.flatMap((fact) => [...fact.sources]);
  const answers = verb(sources) === "says" ? "answers" : "answer";
  const values = [...new Set(facts.map((fact) => written(fact.claim)))];
  return filled(rules.wording.single, { who: who(sources), answers, value: listed(values) });
}
