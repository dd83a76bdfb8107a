// Weighs how much two claims look like answers to one question.
import type { Frame } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { GroupingRules } from "../rules/grouping.js";
import type { Candidate } from "./candidate.js";
import { compareValues, interval, significantDigits } from "./values.js";

/** Named features of a pair, each with its strength; those of dates begin with "date: ". See rules/grouping.yaml for their weights. */
export type Features = ReadonlyMap<string, number>;

export interface PairWorld {
  /** How much a stem tells: high for those that few documents of the story have. */
  readonly weightOf: (stem: string) => number;
  readonly samePlace: (a: string, b: string) => boolean;
  /** Event classes by which different reporters may tell one event. */
  readonly areKin: (a: string, b: string) => boolean;
}

/** World of a story for its claims. */
export function pairWorld(
  rules: GroupingRules,
  weightOf: PairWorld["weightOf"],
  sameName: PairWorld["samePlace"],
): PairWorld {
  const kin = new Set(rules.kin.flatMap((events) => events.flatMap((a) => events.map((b) => `${a} ${b}`))));
  return { weightOf, samePlace: (a, b) => a === b || sameName(a, b), areKin: (a, b) => kin.has(`${a} ${b}`) };
}

/** Are two features of one pair those of figures that can't both be right? */
export function isApart(features: Features): boolean {
  return apart.some((name) => features.has(name));
}

const apart = ["", "date: "].flatMap((family) =>
  ["close", "vague", "far"].map((likeness) => `${family}figure.${likeness}`),
);

export function featuresOf(a: Candidate, b: Candidate, world: PairWorld): Features {
  const dated = a.claim.quantity.kind === "date" ? "date: " : "";
  const features = new Map<string, number>([[`${dated}bias`, 1]]);
  const add = (name: string | null, strength = 1) =>
    name && strength !== 0 && features.set(`${dated}${name}`, strength);
  const [left, right] = [a.claim.frame, b.claim.frame];
  add(eventFeature(left.event, right.event, world));
  add(predicateFeature(left, right));
  add(pairOf("aspect", left.aspect, right.aspect)?.replace("aspect.same", "") || null);
  add(pairOf("noun", left.noun, right.noun)?.replace("noun.halfKnown", "") || null);
  add(left.noun === right.noun ? pairOf("kind", left.kind, right.kind) : null);
  add(narrowing(left.narrowed, right.narrowed));
  add(scopeFeature(left, right));
  add(placeFeature(a, b, world));
  add(pairOf("when", a.when, b.when, sameTime));
  add(namesFeature(a, b));
  add(pairOf("owner", a.owner, b.owner, world.samePlace)?.replace("owner.halfKnown", "") || null);
  add(a.claim.modality === b.claim.modality ? null : "modality.different");
  add("context", overlap(a.context, b.context, world.weightOf));
  add(entityFeature(a, b, world));
  addValues(a, b, add);
  add(sentenceFeature(a, b));
  return features;
}

function pairOf(
  name: string,
  a: string | null,
  b: string | null,
  same = (x: string, y: string) => x === y,
): string | null {
  if (a === null && b === null) return null;
  if (a === null || b === null) return `${name}.halfKnown`;
  return same(a, b) ? `${name}.same` : `${name}.different`;
}

function eventFeature(a: string | null, b: string | null, world: PairWorld): string | null {
  const kin = a !== null && b !== null && a !== b && world.areKin(a, b);
  return kin ? "event.kin" : pairOf("event", a, b);
}

function predicateFeature(a: Frame, b: Frame): string | null {
  if (a.predicate === null || b.predicate === null) return null;
  if (a.predicate === b.predicate) return "predicate.same";
  return a.event === null || b.event === null ? "predicate.different" : null;
}

function narrowing(a: readonly string[], b: readonly string[]): string | null {
  if (a.length === 0 && b.length === 0) return "narrowed.same";
  if (a.length === 0 || b.length === 0) return null;
  return a.some((word) => b.includes(word)) ? "narrowed.shared" : "narrowed.none";
}

function scopeFeature(a: Frame, b: Frame): string | null {
  if (a.scope === b.scope) return null;
  return a.scope === "additional" || b.scope === "additional" ? "additional" : "scope.different";
}

function placeFeature(a: Candidate, b: Candidate, world: PairWorld): string | null {
  if (a.place === null || b.place === null) return null;
  return world.samePlace(a.place, b.place) ? "place.same" : "place.different";
}

/** "2003" and "2003-12" are one time. */
function sameTime(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function namesFeature(a: Candidate, b: Candidate): string | null {
  if (a.names.size === 0 || b.names.size === 0) return null;
  for (const name of a.names) if (b.names.has(name)) return "names.shared";
  return "names.none";
}

/** Weighted share of the smaller set of stems that the other has too, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: (stem: string) => number): number {
  let shared = 0;
  let [left, right] = [0, 0];
  for (const stem of a) {
    left += weightOf(stem);
    if (b.has(stem)) shared += weightOf(stem);
  }
  for (const stem of b) right += weightOf(stem);
  const smaller = Math.min(left, right);
  return smaller === 0 ? 0 : shared / smaller;
}

function entityFeature(a: Candidate, b: Candidate, world: PairWorld): string | null {
  if (a.entity === null || b.entity === null) return null;
  if (a.claim.quantity.kind !== "age") return world.samePlace(a.entity, b.entity) ? "names.shared" : null;
  return world.samePlace(a.entity, b.entity) ? "entity.same" : "entity.different";
}

function addValues(a: Candidate, b: Candidate, add: (name: string | null, strength?: number) => unknown): void {
  const [left, right] = [a.claim.quantity, b.claim.quantity];
  const values = compareValues(left, right);
  const isDate = left.kind === "date";
  add(values === "same" && !isDate ? `figure.same${digitClass(left)}` : `figure.${values}`);
  if (isSameFrame(a, b)) add(`frame.${values}`);
  else if (a.claim.source === b.claim.source) add("source.other");
  if (values === "same" && a.common) add("figure.common");
  if (values === "far" && isRemote(left, right)) add("figure.remote");
  if ((a.several || b.several) && (values === "close" || values === "far")) add("several.apart");
  if (isSameFrame(a, b) && !isDate) add(growth(a, b));
  else if (hasOtherType(a.claim.frame, b.claim.frame)) add(`type.${values}`);
  if (a.claim.source === b.claim.source && (values === "close" || values === "far")) add("source.differs");
  const deadlines = [left, right].filter(({ kind, bound }) => kind === "date" && bound === "at-most").length;
  if (deadlines === 1) add("bound.deadline");
}

/** A later report with a higher figure is how counts grow; with a lower one it is likely another count. */
function growth(a: Candidate, b: Candidate): string | null {
  if (a.published === null || b.published === null || a.published === b.published) return null;
  const [earlier, later] = a.published < b.published ? [a, b] : [b, a];
  const [before, after] = [interval(earlier.claim.quantity), interval(later.claim.quantity)];
  if (!before || !after) return null;
  return after[1] >= before[0] ? "frame.grows" : "frame.shrinks";
}

/** "103" tells more than "20", and that more than "3". */
function digitClass(quantity: Quantity): number {
  return Math.max(1, Math.min(3, significantDigits(quantity)));
}

/** No two reports of one count or length differ twentyfold. */
const remote = 20;

function isRemote(a: Quantity, b: Quantity): boolean {
  const [left, right] = [interval(a), interval(b)];
  if (!left || !right || a.kind === "date" || a.kind === "time") return false;
  const [lower, upper] = left[1] < right[0] ? [left[1], right[0]] : [right[1], left[0]];
  return upper > remote * lower;
}

/** Same event and noun as far as both are known, and nothing that narrows one and not the other. */
function isSameFrame(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.claim.frame, b.claim.frame];
  const event =
    left.event !== null ? left.event === right.event : left.predicate !== null && left.predicate === right.predicate;
  const narrower = left.kind === right.kind && left.scope === right.scope && left.aspect === right.aspect;
  return event && left.noun === right.noun && narrower && a.when === b.when;
}

/** Another event and another noun: an equal figure is then chance. */
function hasOtherType(a: Frame, b: Frame): boolean {
  const event = a.event === b.event && (a.event !== null || a.predicate === b.predicate);
  return !event && (a.noun !== b.noun || a.noun === null);
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

export function score(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, strength] of features) sum += (weights[name] ?? 0) * strength;
  return sum;
}
