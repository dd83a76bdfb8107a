// Features of a pair of claims from what they are about: event, noun, scope, place, time, names.
import { dayNumber } from "../days.js";
import type { Frame } from "../model/claim.js";
import type { Candidate } from "./candidate.js";
import { loneFeature } from "./lone.js";
import type { PairWorld } from "./pair-world.js";

/** Names of the features that hold, of two claims of one story. */
export function frameFeatures(a: Candidate, b: Candidate, world: PairWorld): (string | null)[] {
  const [left, right] = [a.claim.frame, b.claim.frame];
  return [
    eventFeature(left.event, right.event, world),
    predicateFeature(left, right),
    known("aspect", left.aspect, right.aspect, ["different", "halfKnown"]),
    known("noun", left.noun, right.noun, ["same", "different"]),
    left.noun === right.noun ? pairOf("kind", left.kind, right.kind) : null,
    narrowing(left.narrowed, right.narrowed),
    scopeFeature(left, right),
    placeFeature(a, b),
    whenFeature(a, b),
    namesFeature(a, b),
    known("owner", a.owner, b.owner, ["same", "different"]),
    timeFeature(a, b),
    a.baseline === b.baseline ? null : "baseline.different",
    a.claim.modality === b.claim.modality ? null : "modality.different",
    entityFeature(a, b),
    hasAged(a, b) ? "entity.aged" : null,
    a.label === b.label && left.noun !== null ? "label.same" : null,
    ...loneFeatures(a, b),
  ];
}

/** Of two documents: how lone each claim is in its own by what the two share. */
function loneFeatures(a: Candidate, b: Candidate): (string | null)[] {
  const [left, right] = [a.claim.frame, b.claim.frame];
  const { kind } = a.claim.quantity;
  if (a.claim.source === b.claim.source || !a.lone || !b.lone) return [];
  const sameNoun = left.noun !== null && left.noun === right.noun && left.kind === right.kind;
  const sameEvent = left.event !== null && left.event === right.event;
  return [
    kind === "count" || kind === "date" ? null : loneFeature("dimension", a.lone, b.lone),
    sameNoun ? loneFeature("noun", a.lone, b.lone) : null,
    sameEvent ? loneFeature("event", a.lone, b.lone) : null,
    sameNoun && sameEvent ? loneFeature("label", a.lone, b.lone) : null,
  ];
}

/** "name.same", "name.different", "name.halfKnown" where one is not known; null where neither is. */
export function pairOf(
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

export function placeFeature(a: Candidate, b: Candidate): string | null {
  if (a.place === null || b.place === null) return null;
  if (a.place === b.place) return "place.same";
  return isNamed(a.place) && isNamed(b.place) ? "place.different" : null;
}

/** "Kampala" has a name, "the capital" may be the same. */
function isNamed(place: string): boolean {
  return !/^the \p{Ll}/u.test(place);
}

/** The dates beside two figures: "in August" against "in July". */
function timeFeature(a: Candidate, b: Candidate): string | null {
  if (!a.time || !b.time) return null;
  return a.time[0] <= b.time[1] && b.time[0] <= a.time[1] ? "time.same" : "time.different";
}

/** A report that looks back on "2009" and one that was published then, or soon after, may tell of one time. */
function whenFeature(a: Candidate, b: Candidate): string | null {
  const isFigure = a.claim.quantity.kind !== "date";
  const day = a.when === null ? a.published : b.published;
  const told = a.when ?? b.when;
  const isHalf = (a.when === null) !== (b.when === null);
  if (isFigure && isHalf && told && day !== null && isReportOf(told, day)) return "when.ofReport";
  return pairOf("when", a.when, b.when, sameTime);
}

/** Days after a month or a year that reports on it still call it the present. */
const soonAfter = 30;

function isReportOf(told: string, day: string): boolean {
  if (told.startsWith("--")) return false;
  if (day.startsWith(told)) return true;
  const end =
    told.length === 4 ? Date.UTC(Number(told) + 1, 0) : Date.UTC(Number(told.slice(0, 4)), Number(told.slice(5)));
  const late = Date.parse(day) - end;
  return late >= 0 && late <= soonAfter * 86_400_000;
}

/** "2003" and "2003-12" are one time, and so are "2003-01" and "--01", whose year nobody knows. */
function sameTime(a: string, b: string): boolean {
  const yearless = a.startsWith("--") || b.startsWith("--");
  return a.startsWith(b) || b.startsWith(a) || (yearless && a.slice(-2) === b.slice(-2));
}

function namesFeature(a: Candidate, b: Candidate): string | null {
  if (a.names.size === 0 || b.names.size === 0) return null;
  for (const name of a.names) if (b.names.has(name)) return "names.shared";
  return "names.none";
}

/** The feature where it is one of `wanted`. */
function known(name: string, a: string | null, b: string | null, wanted: readonly string[]): string | null {
  const feature = pairOf(name, a, b);
  return feature !== null && wanted.includes(feature.slice(name.length + 1)) ? feature : null;
}

function entityFeature(a: Candidate, b: Candidate): string | null {
  if (a.entity === null || b.entity === null) return null;
  if (a.claim.quantity.kind !== "age") return a.entity === b.entity ? "names.shared" : null;
  return a.entity === b.entity || hasAged(a, b) ? "entity.same" : "entity.different";
}

const addresses = /^(?:mr|mrs|ms|miss|dr|prof|sir)\.?$/i;

/** "Francesco Schettino" and "Mr Schettino": all words of the one name are of the other. */
function isOnePerson(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.split(/\s+/).filter((word) => !addresses.test(word)));
  if (!one || !other || one.length === 0 || other.length === 0) return a === b;
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

const year = 365.25;

/** Somebody named who is as many years older in a report as it is later, give or take one. */
function hasAged(a: Candidate, b: Candidate): boolean {
  const days = [a, b].map(({ published }) => dayNumber(published));
  const [older, younger] = [a, b].map(({ claim }) => Number(claim.quantity.min));
  if (a.claim.quantity.kind !== "age" || !a.entity || !b.entity || older === undefined || younger === undefined)
    return false;
  if (!/^\p{Lu}/u.test(a.entity) || !isOnePerson(a.entity, b.entity) || older === younger) return false;
  const years = ((days[0] ?? Number.NaN) - (days[1] ?? Number.NaN)) / year;
  return Math.sign(years) === Math.sign(older - younger) && Math.abs(older - younger - years) <= 1;
}

/** Same event and noun as far as both are known, and nothing that narrows one and not the other. */
export function isSameFrame(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.claim.frame, b.claim.frame];
  const event =
    left.event !== null ? left.event === right.event : left.predicate !== null && left.predicate === right.predicate;
  const narrower = left.kind === right.kind && left.scope === right.scope && left.aspect === right.aspect;
  return event && left.noun === right.noun && narrower && a.when === b.when;
}

/** Names of events that a story counts once, and classes of the nouns that they count. */
export interface Counted {
  readonly events: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** One event and one of the nouns that events count, of the whole, and nothing said of either that would tell them apart. */
export function isPlainlySame(a: Candidate, b: Candidate, counted: Counted): boolean {
  const [left, right] = [a.claim.frame, b.claim.frame];
  const named = left.kind === null && counted.events.has(left.event ?? "") && counted.nouns.has(left.noun ?? "");
  if (!named || !isSameFrame(a, b) || left.scope !== "whole") return false;
  if (left.narrowed.length > 0 || right.narrowed.length > 0 || a.baseline || b.baseline) return false;
  return placeFeature(a, b) !== "place.different" && timeFeature(a, b) !== "time.different" && isOneOwner(a, b);
}

function isOneOwner(a: Candidate, b: Candidate): boolean {
  return a.owner === null || b.owner === null || a.owner === b.owner;
}

/** Another event and another noun: an equal figure is then chance. */
export function hasOtherType(a: Frame, b: Frame): boolean {
  const event = a.event === b.event && (a.event !== null || a.predicate === b.predicate);
  return !event && (a.noun !== b.noun || a.noun === null);
}
