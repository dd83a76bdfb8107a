// Whether two figures have one scope, as far as their words tell: the place, the year, the part of the whole, the side of a contrast.

import { dayNumber, yearOf } from "../days.js";
import type { VerdictRules } from "../rules/verdicts.js";
import type { Fact } from "./facts.js";
import { differByDoers } from "./including.js";
import type { JudgeContext } from "./judged-claim.js";
import { trendsDiffer } from "./relate.js";
import { areOfOneAct } from "./same-act.js";
import { tellsPhrase } from "./sentences.js";

export type ScopeRules = Pick<
  VerdictRules,
  "contrasts" | "recurring" | "doers" | "notOfYear" | "anyone" | "otherDay" | "bands" | "steps"
>;

/** False where words tell them apart: "in the flood of 1998", "in Lund" of a company, "men" and "women", "police" among people. */
export function haveOneScope(a: Fact, b: Fact, { namesIn }: JudgeContext, rules: ScopeRules): boolean {
  if (areContrasted(a, b, rules.contrasts) || areOfTwoOwners(a, b) || isNarrowed(a, b) || isNarrowed(b, a))
    return false;
  if (pastYearOf(a, rules) !== pastYearOf(b, rules)) return false;
  if (areOfTwoSteps(a, b, rules) || haveOtherTrends(a, b) || !areOfOneAct(a, b, rules) || differByDoers(a, b, rules))
    return false;
  if (a.claim.quantity.kind === "age") return haveOneAge(a, b, rules);
  if (a.claim.quantity.kind !== "count") return true;
  return (
    !areOfTwoNouns(a, b, rules) && !isPartOfOther(a, b) && !isLocalPart(a, b, namesIn) && !isLocalPart(b, a, namesIn)
  );
}

/** Ages of somebody who is named, both of the day of the report or both of another: "31 at the time". */
function haveOneAge(a: Fact, b: Fact, rules: ScopeRules): boolean {
  return (
    !isOfAnyone(a, rules) && !isOfAnyone(b, rules) && tellsPhrase(a, rules.otherDay) === tellsPhrase(b, rules.otherDay)
  );
}

/** "A man of 71", whom nobody names. */
function isOfAnyone({ claims }: Fact, { anyone }: ScopeRules): boolean {
  return claims.every(({ entity }) => entity !== undefined && anyone.includes(entity.split(" ").at(-1) ?? ""));
}

/** "12 police" beside "164 people" is a part of them; 200 police would be too many. Police and miners are two questions. */
function isPartOfOther(a: Fact, b: Fact): boolean {
  const [one, other] = [a.claim.frame, b.claim.frame];
  const areRelated = one.noun === other.noun || (one.event !== null && one.event === other.event);
  if (one.kind === other.kind || !areRelated) return false;
  if (one.kind !== null && other.kind !== null) return true;
  return one.kind === null ? isLess(b, a) : isLess(a, b);
}

/** "34 flights to Rome" beside 120 flights, told by somebody who doesn't speak of Rome at all. */
function isLocalPart(local: Fact, whole: Fact, namesIn: JudgeContext["namesIn"]): boolean {
  const places = new Set(local.claims.map(({ place }) => place));
  if (places.has(undefined) || whole.claims.some(({ place }) => place !== undefined) || !isLess(local, whole))
    return false;
  return whole.claims.every(({ source }) =>
    [...places].every((place) => place === undefined || !namesIn(source).has(place.toLowerCase())),
  );
}

function isLess(a: Fact, b: Fact): boolean {
  return a.figure !== null && b.figure !== null && a.figure.read.low < b.figure.read.high;
}

/** A team of 12 and 14 flights, of which nothing tells the same event; nor of "52" and "80 is allowed", of which one counts nothing; nor of families and people. */
function areOfTwoNouns(a: Fact, b: Fact, { bands }: ScopeRules): boolean {
  const [one, other] = [a.claim.frame, b.claim.frame];
  if (one.noun !== other.noun && bands.some((band) => band === one.noun || band === other.noun)) return true;
  if (one.event !== null && one.event === other.event) return false;
  if (one.noun !== null && other.noun !== null) return one.noun !== other.noun && one.event !== other.event;
  return one.noun !== other.noun && one.event === null && other.event === null;
}

/** Arrested and jailed: a step of a case and the next one, which fewer may reach. */
function areOfTwoSteps(a: Fact, b: Fact, { steps }: ScopeRules): boolean {
  const [one, other] = [a.claim.frame.event, b.claim.frame.event];
  return one !== null && other !== null && one !== other && steps.includes(one) && steps.includes(other);
}

/** Burglaries that fell and car thefts that rose. */
function haveOtherTrends(a: Fact, b: Fact): boolean {
  const [one, other] = [a.claim.frame.noun, b.claim.frame.noun];
  return one !== null && other !== null && one !== other && trendsDiffer(a, b);
}

/** "youth unemployment" beside unemployment. */
function isNarrowed({ claim: { quantity, frame: narrow } }: Fact, { claim: { frame: wide } }: Fact): boolean {
  if (quantity.kind !== "percent" || narrow.noun === null || narrow.noun !== wide.noun) return false;
  return narrow.narrowed.some((stem) => narrow.context.includes(stem) && !wide.context.includes(stem));
}

/** The Greens' 14 percent and the Liberals' 22. */
function areOfTwoOwners({ claim: a }: Fact, { claim: b }: Fact): boolean {
  if (a.quantity.kind !== "percent" || b.quantity.kind !== "percent") return false;
  if (a.entity === undefined || b.entity === undefined || !a.frame.owner || !b.frame.owner) return false;
  const words = a.entity.toLowerCase().split(" ");
  return !b.entity
    .toLowerCase()
    .split(" ")
    .some((word) => words.includes(word));
}

function areContrasted({ claim: a }: Fact, { claim: b }: Fact, contrasts: ScopeRules["contrasts"]): boolean {
  const [one, other] = [
    new Set([...a.frame.context, a.frame.predicate]),
    new Set([...b.frame.context, b.frame.predicate]),
  ];
  return contrasts.some((sides) => {
    const [left, right] = [sides.filter((stem) => one.has(stem)), sides.filter((stem) => other.has(stem))];
    return left.length > 0 && right.length > 0 && !left.some((stem) => right.includes(stem));
  });
}

/** Words between a figure and the year that it is of: "In the flood of 1998, which came at night, 23 people died". */
const wordsToYear = 7;

/** The earlier year that is told beside the figure: "in the flood of 1998", "last year's"; null where none is, or several are. */
export function pastYearOf({ claim, published }: Fact, { notOfYear }: Pick<ScopeRules, "notOfYear">): number | null {
  if (published === null || claim.quantity.kind === "date") return null;
  const words = wordsAround(claim);
  const years = new Set(
    words.flatMap((_, at) => {
      const told = yearAt(words, at, published);
      return told === null || notOfYear.includes(words[at - told.length] ?? "") ? [] : told.year;
    }),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** An earlier year with the number of words up to it: "1998", "last year", "a year ago". */
function yearAt(words: readonly string[], at: number, published: number): { year: number; length: number } | null {
  const word = words[at] ?? "";
  if (isYear(word))
    return (dayNumber(`${word}-12-31`) ?? published) < published ? { year: Number(word), length: 1 } : null;
  const isLast = word === "year" && (words[at - 1] === "last" || isBefore.has(words[at + 1] ?? ""));
  return isLast ? { year: yearOf(published) - 1, length: 2 } : null;
}

const isBefore = new Set(["ago", "earlier"]);

function isYear(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(word);
}

/** The words next to the figure on both sides, without its own, lower case. */
function wordsAround({ sentence, text }: Fact["claim"]): string[] {
  const at = sentence.indexOf(text);
  if (at < 0) return [];
  const before = wordsOf(sentence.slice(Math.max(0, at - 100), at)).slice(-wordsToYear);
  return [...before, "", ...wordsOf(sentence.slice(at + text.length, at + text.length + 100)).slice(0, wordsToYear)];
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "");
}
