// What it means that two facts can't both be right: a conflict, or that the later one has moved on.
import type { VerdictRules } from "../rules/verdicts.js";
import type { Fact } from "./facts.js";
import type { JudgeContext } from "./judged-claim.js";
import { canMove } from "./movement.js";
import type { Relate, Relation } from "./relate.js";
import { areAcrossSources, areComparable, contradictsItself, isHeadlineAndText } from "./same-question.js";
import { haveOneScope } from "./same-scope.js";
import { sentencesOf, tellsPhrase } from "./sentences.js";
import type { AreToldApart } from "./told-apart.js";

/**
 * "conflict": no way to be right both; "fell": a count that can't fall is lower later; "moved": the later fact has a later state;
 * "grew": both can be true, and the later one is higher; "undated": one of two figures that move has no day;
 * "other": not surely the same question, or not surely the same moment.
 */
export type Outcome = "conflict" | "fell" | "moved" | "grew" | "undated" | "other" | "none";

export interface Pair {
  readonly a: Fact;
  readonly b: Fact;
  readonly relation: Relation;
  readonly outcome: Outcome;
}

/** Every two facts of a group with how they stand to each other; of facts a day or more apart, `a` is the earlier. */
export function pairsOf(facts: readonly Fact[], relate: Relate, judge: OutcomeJudge): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < facts.length; i++)
    for (let j = i + 1; j < facts.length; j++) {
      const [one, other] = [facts[i], facts[j]];
      if (!one || !other) continue;
      const [a, b] = other.day !== null && one.day !== null && other.day < one.day ? [other, one] : [one, other];
      const relation = relate(a, b);
      pairs.push({ a, b, relation, outcome: judge(a, b, relation) });
    }
  return pairs;
}

export type OutcomeJudge = (earlier: Fact, later: Fact, relation: Relation) => Outcome;

export function createOutcomeJudge(
  context: JudgeContext,
  rules: VerdictRules,
  areToldApart: AreToldApart,
): OutcomeJudge {
  return (earlier, later, relation) => {
    if (relation === "same" || relation === "rounded") return "none";
    if (!areComparable(earlier, later) || areThenAndNow(earlier, later, rules)) return "other";
    if (relation === "possible") {
      return context.cannotFall && canMove(earlier, later, context, rules) && hasGrown(earlier, later)
        ? "grew"
        : "none";
    }
    if (relation !== "apart") return "none";
    const own = contradictsItself(earlier, later);
    if (!own) {
      if (!haveOneScope(earlier, later, context, rules)) return "other";
      if (!areAcrossSources(earlier, later) && !areApartInTime(earlier, later)) return "other";
    }
    const outcome = outcomeApart(earlier, later, context, rules);
    const disputes = outcome === "conflict" || outcome === "fell";
    // What a headline tells is what its text tells, however short it puts it.
    const isSure = (own && isHeadlineAndText(...own)) || areSurelyOne(earlier, later, context);
    if (disputes && (areToldApart(earlier, later) || !isSure)) return "other";
    return outcome;
  };
}

/** "They had at first spoken of 110": what was said before is held against nothing that is said now. */
function areThenAndNow(a: Fact, b: Fact, { formerly }: VerdictRules): boolean {
  return tellsPhrase(a, formerly) !== tellsPhrase(b, formerly);
}

/** Some claim of each surely answers the same question: where none does, a difference tells nothing. */
function areSurelyOne(a: Fact, b: Fact, { areSure = () => true }: JudgeContext): boolean {
  const others = b.claims.slice(0, mostAsked);
  const support = Math.max(a.readBy.size, b.readBy.size);
  return a.claims.slice(0, mostAsked).some((one) => others.some((other) => areSure(one.id, other.id, support)));
}

function outcomeApart(earlier: Fact, later: Fact, context: JudgeContext, rules: VerdictRules): Outcome {
  if (!canMove(earlier, later, context, rules)) return "conflict";
  if (isOneUndated(earlier, later)) return "undated";
  if (areOfMoments(earlier, later, rules)) return "other";
  if (!areApartInTime(earlier, later)) return "conflict";
  if (!context.cannotFall || isHigher(later, earlier) || tellsCorrection(later, rules)) return "moved";
  if (tellsMoment(later, rules)) return "moved";
  return isOtherCount(earlier, later, rules) || !areTotals(earlier, later) ? "other" : "fell";
}

/** A part, such as the deaths of one day, is followed by a smaller one of another whole. */
function areTotals(a: Fact, b: Fact): boolean {
  return a.claim.frame.scope === "whole" && b.claim.frame.scope === "whole";
}

/** Tolls are corrected by some; one that is a fraction of the earlier counts something else. */
function isOtherCount(earlier: Fact, later: Fact, { mostFallen }: VerdictRules): boolean {
  if (later.figure === null || earlier.figure === null || later.claim.quantity.bound === "vague") return false;
  return later.figure.read.high < (1 - mostFallen) * earlier.figure.read.low;
}

/** Two undated figures, one of which holds only for a moment: "at present", "at one point". */
function areOfMoments(a: Fact, b: Fact, rules: VerdictRules): boolean {
  return a.day === null && b.day === null && (tellsMoment(a, rules) || tellsMoment(b, rules));
}

/** Where one of two moving figures has no date, nobody can tell which is the later. */
export function isOneUndated(a: Fact, b: Fact): boolean {
  return (a.day === null) !== (b.day === null);
}

export function areApartInTime(a: Fact, b: Fact): boolean {
  return a.day !== null && b.day !== null && a.day !== b.day;
}

function isHigher(later: Fact, earlier: Fact): boolean {
  return later.figure !== null && earlier.figure !== null && later.figure.read.low >= earlier.figure.read.high;
}

/** "at least 10", and "14" a day later. */
function hasGrown(earlier: Fact, later: Fact): boolean {
  const before = earlier.figure?.stated ?? null;
  const after = later.figure?.stated ?? null;
  return areApartInTime(earlier, later) && before !== null && after !== null && after > before;
}

/** The later report says of itself that it corrects: "revised down to 9". */
export function tellsCorrection(fact: Fact, { corrections }: VerdictRules): boolean {
  return sentencesOf(fact).some((words) => words.some((word) => corrections.some((stem) => word.startsWith(stem))));
}

/** The figure is the state of one moment, which may rise and fall: "26 people remain in hospital". */
function tellsMoment(fact: Fact, { moments }: VerdictRules): boolean {
  return tellsPhrase(fact, moments);
}

/** Claims of one fact that are asked about. */
const mostAsked = 20;
