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
  const [left, right] = [standing(one.modality), standing(other.modality)];
  if (left === null || right === null) return false;
  if (left === right) return true;
  const done = left === "fact" ? one : other;
  return isUnderWay(done) || isNamedSum(done);
}

/** "the donation of $75 million": a sum that a noun names may be paid or promised. */
function isNamedSum({ quantity, modality, counts, predicate }: Claim): boolean {
  const noun = counts?.toLowerCase().split(" ").at(-1);
  return quantity.kind === "money" && modality === undefined && noun !== undefined && noun === predicate;
}

/** "is buying": what is under way may be told as a plan by others. */
function isUnderWay({ sentence, frame: { predicate } }: Claim): boolean {
  if (predicate === null) return false;
  const words = sentence.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word, at) => {
    const isAhead = present.has(words[at - 1] ?? "") || present.has(words[at - 2] ?? "");
    return word.endsWith("ing") && isAhead && word.startsWith(predicate.slice(0, stemLength));
  });
}

const present = new Set(["is", "are", "am"]);
/** Letters of a stem that its forms share: "bui" of "buying". */
const stemLength = 2;

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

/**
 * On each side somebody who does not say both, nor is a copy of one who does. Whoever gives two figures tells them apart:
 * what only such sources say is another question, or a contradiction of their own.
 */
export function areAcrossSources(a: Fact, b: Fact): boolean {
  const saysBoth = ({ source }: JudgedClaim) => a.saidBy.has(source) && b.saidBy.has(source);
  const origins = new Set([...a.claims, ...b.claims].filter(saysBoth).map(({ origin }) => origin));
  const saysOne = (claim: JudgedClaim) => !saysBoth(claim) && !origins.has(claim.origin);
  return haveOnePlace(a.claims.filter(saysOne), b.claims.filter(saysOne));
}

/** A claim of each that names the same place, or one that names none. Days and lengths of time hold wherever they are told. */
function haveOnePlace(one: readonly Claim[], other: readonly Claim[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if (one[0]?.quantity.kind !== "count") return true;
  const places = new Set(one.map(({ place }) => place));
  return places.has(undefined) || other.some(({ place }) => place === undefined || places.has(place));
}

function areFramedAlike(one: Claim, other: Claim): boolean {
  const [a, b] = [one.frame, other.frame];
  if (isHeadlineAndText(one, other)) return mayBeOne(one, other);
  if (haveTwoSpeakers(one, other)) {
    if (a.ofSpeaker && b.ofSpeaker) return false;
    // "The centre put it at 5.9, but the survey said 6.1." Side by side, no more is needed than that they count no two things.
    if (Math.abs(a.sentence - b.sentence) <= 1) return !countOtherThings(a, b);
  }
  if (a.event !== b.event || a.aspect !== b.aspect) return false;
  if (one.sentence === other.sentence) return false;
  if (a.event === null && (a.predicate === null || a.predicate !== b.predicate)) return false;
  if (a.noun !== b.noun || a.kind !== b.kind || one.place !== other.place || one.entity !== other.entity) return false;
  return a.narrowed.join() === b.narrowed.join();
}

/** One of the two stands in the headline. */
export function isHeadlineAndText(one: Claim, other: Claim): boolean {
  return (one.block === "title") !== (other.block === "title");
}

/** A headline leaves out what narrows a figure, and often the event; a sum is of no noun. */
function mayBeOne({ frame: a, quantity }: Claim, { frame: b }: Claim): boolean {
  if (a.event !== null && b.event !== null && a.event !== b.event) return false;
  if (quantity.kind === "money") return true;
  return a.noun === null || b.noun === null || (a.noun === b.noun && a.kind === b.kind);
}

/** Nouns of two kinds, both known. */
function countOtherThings(a: Claim["frame"], b: Claim["frame"]): boolean {
  if (a.noun !== null && b.noun !== null && a.noun !== b.noun) return true;
  return a.kind !== null && b.kind !== null && a.kind !== b.kind;
}

function haveTwoSpeakers(one: Claim, other: Claim): boolean {
  return one.speaker !== undefined && other.speaker !== undefined && one.speaker !== other.speaker;
}
