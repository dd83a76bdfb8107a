// Whether two claims of one group answer the same question so surely that a difference between them means something.
import type { Claim, Modality } from "../model/claim.js";
import type { Fact } from "./facts.js";
import type { JudgedClaim } from "./judged-claim.js";

/** Claims of one fact that are searched for a contradiction inside one article. */
const mostSearched = 50;

/** Additions never contradict totals or each other, parts never wholes, plans never outcomes. */
export function areComparable(a: Fact, b: Fact): boolean {
  const one = a.claim;
  const other = b.claim;
  if (isAddition(one) || isAddition(other)) return false;
  if (one.frame.scope !== other.frame.scope) return false;
  return standing(one.modality) !== null && standing(one.modality) === standing(other.modality);
}

export function isAddition({ incremental, frame }: Claim): boolean {
  return incremental === true || frame.scope === "additional";
}

/** What happened, what is to come; null for what is only possible or is denied. */
function standing(modality: Modality | undefined): "fact" | "plan" | null {
  switch (modality) {
    case undefined:
    case "alleged":
      return "fact";
    case "planned":
    case "expected":
      return "plan";
    case "possible":
    case "denied":
      return null;
  }
}

/**
 * An article seldom contradicts itself: two figures in one of them are one question only where they are framed alike,
 * or where one stands in the headline.
 */
export function contradictsItself(a: Fact, b: Fact): [JudgedClaim, JudgedClaim] | null {
  for (const one of a.claims.slice(0, mostSearched))
    for (const other of b.claims.slice(0, mostSearched))
      if (one.source === other.source && areFramedAlike(one, other)) return [one, other];
  return null;
}

/** Somebody of the one says it who is not the only one of the other. */
export function areAcrossSources(a: Fact, b: Fact): boolean {
  if (a.sources.size > 1 || b.sources.size > 1) return true;
  const [one] = a.sources;
  return !b.sources.has(one ?? "");
}

function areFramedAlike(one: Claim, other: Claim): boolean {
  const [a, b] = [one.frame, other.frame];
  if (a.event !== b.event || a.aspect !== b.aspect) return false;
  if (one.sentence === other.sentence && !haveTwoSpeakers(one, other)) return false;
  const headline = (one.block === "title") !== (other.block === "title");
  if (headline) return a.noun === null || b.noun === null || (a.noun === b.noun && a.kind === b.kind);
  if (a.event === null && (a.predicate === null || a.predicate !== b.predicate)) return false;
  if (a.noun !== b.noun || a.kind !== b.kind || one.place !== other.place || one.entity !== other.entity) return false;
  return a.narrowed.join() === b.narrowed.join();
}

/** "The centre put it at 5.9, but the survey said 6.1." */
function haveTwoSpeakers(one: Claim, other: Claim): boolean {
  return one.speaker !== undefined && other.speaker !== undefined && one.speaker !== other.speaker;
}
