// The sentence that says why a verdict is what it is, from the wording in the rules.
import type { Reading, Verdict } from "../model/result.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { writtenDay } from "./calendar.js";
import { isDigitSlip } from "./digit-slip.js";
import type { Fact } from "./facts.js";
import { isWithin } from "./interval.js";
import type { JudgeContext, JudgedClaim } from "./judged-claim.js";
import type { Pair } from "./outcome.js";
import { tellsCorrection } from "./outcome.js";
import { rateBetween } from "./exchange-rates.js";
import { trendsDiffer } from "./relate.js";
import { areAcrossSources, contradictsItself, isAddition } from "./same-question.js";
import type { Timeline } from "./timeline.js";
import { filled, listed, written } from "./wording.js";

export interface Findings extends Timeline {
  readonly facts: readonly Fact[];
  readonly values: readonly Reading[];
  readonly origins: number;
  readonly differing: readonly Pair[];
}

export interface Reasons {
  reasonOf(verdict: Verdict, found: Findings): string;
}

export function createReasons(context: JudgeContext, rules: VerdictRules): Reasons {
  const { wording } = rules;
  const who = (sources: Iterable<string>) => listed([...new Set([...sources].sort().map(context.nameOf))]);
  const verb = (sources: Iterable<string>) => (new Set([...sources].map(context.nameOf)).size === 1 ? "says" : "say");

  /** "the Courier and the Post say at least 164": all who give this reading. */
  const side = (fact: Fact, found: Findings) => {
    const sources = found.facts.filter((one) => one.reading === fact.reading).flatMap((one) => [...one.sources]);
    return filled(wording.says, { who: who(sources), verb: verb(sources), value: written(fact.claim) });
  };
  const dated = (fact: Fact) => {
    const parts = { who: who(fact.sources), verb: verb(fact.sources), value: written(fact.claim) };
    return fact.day === null
      ? filled(wording.says, parts)
      : filled(wording["says-on"], { ...parts, day: writtenDay(fact.day) });
  };

  const conflict = (found: Findings): string => {
    const pair = bestPair(found.conflicts, found);
    if (!pair) return "";
    const { a, b, outcome } = pair;
    if (!areAcrossSources(a, b)) return own(contradictsItself(a, b) ?? [a.claim, b.claim]);
    if (outcome === "fell") return filled(wording["conflict-fall"], { left: dated(a), right: dated(b) });
    const sides = { left: side(a, found), right: side(b, found) };
    if (trendsDiffer(a, b)) return filled(wording["conflict-trend"], sides);
    const rate = rateOf(a, b);
    if (rate) return filled(wording["conflict-rate"], { ...sides, ...rate });
    return filled(isSlip(a, b) ? wording["conflict-digits"] : wording.conflict, sides);
  };

  const own = ([one, other]: readonly [JudgedClaim, JudgedClaim]): string => {
    const headline = (one.block === "title") !== (other.block === "title");
    const [first, second] = other.block === "title" ? [other, one] : [one, other];
    const parts = { who: context.nameOf(one.source), first: written(first), second: written(second) };
    return filled(wording[headline ? "conflict-headline" : "conflict-own"], parts);
  };

  const rateOf = (a: Fact, b: Fact) => {
    const [from, to] = [a.claim.quantity.unit, b.claim.quantity.unit];
    if (a.claim.quantity.kind !== "money" || !from || !to || from === to) return null;
    const found = rateBetween(from, to, context.rates);
    if (!found) return null;
    const middle = Number(((found.rate.low + found.rate.high) / 2).toPrecision(3));
    return { rate: `${middle} ${to} for one ${from}`, who: who(found.sources) };
  };

  const update = (found: Findings): string => {
    const pair = bestMove(found.moves);
    if (!pair) return "";
    const corrected = tellsCorrection(pair.b, rules.corrections);
    const sides = { left: dated(pair.a), right: dated(pair.b) };
    const stale = found.stale.map((fact) => {
      const repeat = verb(fact.sources) === "says" ? "repeats" : "repeat";
      return filled(wording.stale, { who: who(fact.sources), verb: repeat, value: written(fact.claim) });
    });
    const repeated = stale.slice(0, 3).join("");
    return filled(wording[corrected ? "update-corrected" : "update"], { ...sides, stale: repeated });
  };

  const compatible = (found: Findings): string => {
    const pair = bestPair(found.differing, found);
    if (!pair) return "";
    const { a, b, relation } = pair;
    const sides = { left: side(a, found), right: side(b, found) };
    if (relation === "no-rate") return filled(wording["unknown-rate"], { ...sides, ...currencies(a, b) });
    if (relation === "incomparable") return filled(wording["unknown-kind"], sides);
    if (relation === "unresolved") return filled(wording["unknown-date"], { ...sides, why: whyUnresolved(a, b) });
    if (relation === "apart") return apart(a, b, found);
    if (a.figure && b.figure && isWithin(b.figure.read, a.figure.read)) return filled(wording["compatible-contains"], sides);
    if (a.figure && b.figure && isWithin(a.figure.read, b.figure.read)) {
      return filled(wording["compatible-contains"], { left: sides.right, right: sides.left });
    }
    return filled(wording.compatible, sides);
  };

  /** Too far apart for one question, but nothing says that they are one. */
  const apart = (a: Fact, b: Fact, found: Findings): string => {
    const [total, more] = isAddition(a.claim) ? [b, a] : [a, b];
    const sides = { left: side(total, found), right: side(more, found) };
    const added = isAddition(more.claim) && !isAddition(total.claim);
    return filled(wording[added ? "added" : "unknown-question"], sides);
  };

  const agree = (found: Findings): string => {
    const sources = new Set(found.facts.flatMap((fact) => [...fact.sources]));
    const origin = found.origins === 1 ? wording["one-origin"] : "";
    const [first, second] = bestReadings(found);
    if (first && second && first.figure && second.figure) {
      const [fine, coarse] = first.figure.step <= second.figure.step ? [first, second] : [second, first];
      return filled(wording["agree-rounded"], { left: side(fine, found), right: side(coarse, found), origin });
    }
    const value = first ? written(first.claim) : "";
    return filled(wording.agree, { who: who(sources), verb: verb(sources), value, origin });
  };

  const single = ({ facts }: Findings): string => {
    const [first] = facts;
    if (!first) return "";
    const answers = verb(first.sources) === "says" ? "answers" : "answer";
    const values = [...new Set(facts.map((fact) => written(fact.claim)))];
    return filled(wording.single, { who: who(first.sources), answers, value: listed(values) });
  };

  const byVerdict: Record<Verdict, (found: Findings) => string> = { conflict, update, compatible, agree, single };
  return { reasonOf: (verdict, found) => byVerdict[verdict](found) };
}

function currencies(a: Fact, b: Fact): Record<"from" | "to", string> {
  return { from: a.claim.quantity.unit ?? "one currency", to: b.claim.quantity.unit ?? "the other" };
}

function whyUnresolved(a: Fact, b: Fact): string {
  return a.claim.quantity.unresolved ?? b.claim.quantity.unresolved ?? "one of them resolves to no value";
}

function isSlip(a: Fact, b: Fact): boolean {
  const [one, other] = [a.figure?.stated ?? null, b.figure?.stated ?? null];
  return one !== null && other !== null && a.figure?.scale === b.figure?.scale && isDigitSlip(one, other);
}

/** Between sources before inside one, then the best supported, then by key. */
function bestPair(pairs: readonly Pair[], { values }: Findings): Pair | undefined {
  const support = new Map(values.flatMap(({ claims, origins }) => claims.map((id) => [id, origins] as const)));
  const weight = ({ a, b }: Pair) =>
    (areAcrossSources(a, b) ? 1e6 : 0) + (support.get(a.claim.id) ?? 0) + (support.get(b.claim.id) ?? 0);
  return best(pairs, weight);
}

/** From the earliest figure to the latest. */
function bestMove(pairs: readonly Pair[]): Pair | undefined {
  return best(pairs, ({ a, b, outcome }) => (outcome === "moved" ? 1e6 : 0) + (b.day ?? 0) * 2 - (a.day ?? 0));
}

function best(pairs: readonly Pair[], weight: (pair: Pair) => number): Pair | undefined {
  let found: Pair | undefined;
  for (const pair of pairs) if (!found || weight(pair) > weight(found)) found = pair;
  return found;
}

/** One fact for each of the two best supported readings that have a figure. */
function bestReadings({ facts, values }: Findings): Fact[] {
  const byClaim = new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, fact] as const)));
  const found = values.flatMap(({ claims }) => byClaim.get(claims[0] ?? "") ?? []);
  return found.filter((fact) => fact.figure !== null || found.length === 1).slice(0, 2);
}
