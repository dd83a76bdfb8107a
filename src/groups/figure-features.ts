// Features of a pair of claims from their figures: the same, close, far apart, grown since, told together.
import type { Frame } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import { relateYearless } from "../yearless.js";
import type { Candidate } from "./candidate.js";
import { areDisputed } from "./disputed.js";
import { hasOtherType, isSameFrame, pairOf, placeFeature } from "./frame-features.js";
import { growth } from "./growth.js";
import { onlyFeature } from "./only.js";
import type { PairWorld } from "./pair-world.js";
import { roundedTo } from "./rounded.js";
import { compareValues, significantDigits, type ValueLikeness } from "./values.js";

/** Names of the features that hold, of two claims of one story and dimension. */
export function figureFeatures(a: Candidate, b: Candidate, world: PairWorld): (string | null)[] {
  const [left, right] = [a.claim.quantity, b.claim.quantity];
  const values = compareValues(left, right, world.worthOf);
  const isDate = left.kind === "date";
  const differs = values === "close" || values === "far";
  const isOneSource = a.claim.source === b.claim.source;
  const disputed = !isDate && isOneSource && differs && areDisputed(a.claim, b.claim);
  const same = isSameFrame(a, b);
  return [
    values === "same" && !isDate ? `figure.same${digitClass(left)}` : `figure.${values}`,
    same ? `frame.${values}` : isOneSource ? "source.other" : null,
    !(same && !isDate) && hasOtherType(a.claim.frame, b.claim.frame) ? `type.${values}` : null,
    same && !isDate ? growth(a, b) : null,
    !isDate && a.label === b.label && values !== "unknown" ? `labels.${values}` : null,
    !isDate && (values === "close" || values === "near") ? roundedFeature(left, right) : null,
    values === "same" && a.common ? "figure.common" : null,
    differs && isOneSource ? (disputed ? "source.disputed" : "source.differs") : null,
    values !== "same" && isOtherKind(a, b) ? "kind.apart" : null,
    values !== "same" && placeFeature(a, b) === "place.different" ? "place.apart" : null,
    values !== "same" && world.areSplit(a, b)
      ? `place.split${Number(a.place !== null) + Number(b.place !== null)}`
      : null,
    values !== "same" && isOffMain(a, b) ? "day.off" : null,
    world.areDayAndTotal(a, b) ? "day.split" : null,
    isDate ? pastFeature(a, b, values === "same") : kindFeature(left, values),
    isDate && values === "unknown" ? toldFeature(left, right) : null,
    isOneDeadline(left, right) ? "bound.deadline" : null,
    disputed ? null : sentenceFeature(a, b),
    differs ? onlyFeature(a, b, world) : null,
    ...(values === "same" && left.kind === "count" ? equalCounts(a, b) : []),
  ];
}

/** "A further 11 died on Monday" beside "275 have been killed": of a day of its own, and of none. */
function isOffMain(a: Candidate, b: Candidate): boolean {
  const [dated, other] = a.days ? [a, b] : [b, a];
  return dated.offMain && other.days === null && dated.claim.frame.event === other.claim.frame.event;
}

/** "4,229" and "4,200": one may be the other with fewer digits, the more so the more digits are left. */
function roundedFeature(a: Quantity, b: Quantity): string | null {
  const digits = roundedTo(a, b);
  return digits === 0 ? null : `figure.rounded${Math.min(3, digits)}`;
}

/** Of equal counts, how large they are and what they count: two twos are often chance, two 1,640s hardly ever. */
function equalCounts(a: Candidate, b: Candidate): string[] {
  const [left, right] = [a.claim.frame, b.claim.frame];
  const size = sizeOf(a.claim.quantity);
  const noun = arePeopleAndThings(left, right) ? `${size}.noun.people` : pairOf(`${size}.noun`, left.noun, right.noun);
  const event = pairOf(`${size}.event`, left.event, right.event);
  return [noun ?? `${size}.noun.none`, event ?? `${size}.event.none`];
}

function sizeOf({ min, max }: Quantity): "small" | "tens" | "large" {
  const largest = Math.max(Number(min ?? 0), Number(max ?? 0));
  if (largest <= 12) return "small";
  return largest < 100 ? "tens" : "large";
}

/** Both are known: people and things are further apart than two kinds of things. */
function arePeopleAndThings({ noun: one }: Frame, { noun: other }: Frame): boolean {
  return one !== null && other !== null && (one === "person") !== (other === "person");
}

/** Days of earlier events: 1998 and 1998 are likely one flood. */
function pastFeature(a: Candidate, b: Candidate, same: boolean): string | null {
  if (!a.past && !b.past) return null;
  return a.past && b.past ? `past.${same ? "same" : "both"}` : "past.one";
}

/** How much figures of a kind that are apart, or the same, speak for themselves. */
function kindFeature({ kind }: Quantity, values: ValueLikeness): string {
  const likeness = values === "same" ? ".same" : values === "near" || values === "unknown" ? "" : ".apart";
  return `${kind}${likeness}`;
}

/** Of dates of which one or both resolve to no day: whether they name one weekday, or one day of the month. */
function toldFeature(a: Quantity, b: Quantity): string | null {
  const told = relateYearless(a, b);
  return told && `told.${told}`;
}

/** "by 19 January" against "on 13 January" */
function isOneDeadline(a: Quantity, b: Quantity): boolean {
  return a.kind === "date" && (a.bound === "at-most") !== (b.bound === "at-most");
}

/** Another figure for a narrower kind answers another question. */
function isOtherKind(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.claim.frame, b.claim.frame];
  return left.noun === right.noun && (left.kind === null) !== (right.kind === null);
}

/** "103" tells more than "20", and that more than "3". */
function digitClass(quantity: Quantity): number {
  return Math.max(1, Math.min(3, significantDigits(quantity)));
}

function sentenceFeature(a: Candidate, b: Candidate): string | null {
  if (a.claim.source !== b.claim.source || a.claim.frame.sentence !== b.claim.frame.sentence) return null;
  return isConversion(a, b) ? "conversion" : "sentence.same";
}

/** "two million euros ($2.6 million)", "58km (36 miles)": the second stands right behind the first. */
function isConversion(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.claim.start < b.claim.start ? [a.claim, b.claim] : [b.claim, a.claim];
  const { kind } = first.quantity;
  const comparable = kind === second.quantity.kind && (kind === "money" || kind === "measure");
  return (
    comparable &&
    first.quantity.stated.unit !== second.quantity.stated.unit &&
    second.start - first.end <= 3 &&
    second.start > first.end
  );
}
