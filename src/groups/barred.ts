// Says which claims can't answer one question however alike they look: what both tell, and tell differently.
import { dayNumber } from "../days.js";
import type { Frame } from "../model/claim.js";
import type { Candidate } from "./candidate.js";
import { isSameFrame } from "./frame-features.js";
import { areOnly, isCount } from "./only.js";
import type { PairWorld } from "./pair-world.js";
import { areApart, gapBetween, interval, timesApart } from "./values.js";

/** No two reports of one count or length differ so many times, unless it counts a told event and grows from the first report on. */
const remote = 20;

/** Figures that are apart, and of other times, of other events, of other kinds of one noun, of other nouns told by other verbs, or remote. */
export function areBarred(a: Candidate, b: Candidate, world: PairWorld): boolean {
  const [left, right] = [a.claim.frame, b.claim.frame];
  if (!areApart(a.claim.quantity, b.claim.quantity, world.worthOf)) return false;
  if (areOfOtherTimes(a, b)) return true;
  // Counts are told by more words, which say what they are of.
  if (!isCount(a) && areOnly(a, b, world)) return false;
  if (left.noun !== null && left.noun === right.noun && areOther(left.kind, right.kind)) return true;
  return isOtherEvent(left, right, world) || isOtherSubject(a, b) || areRemote(a, b, world);
}

/** Two reports that differ about a day do so by less than this: "the floods of 1804 and 1910" are two. */
const longestDoubt = 366;
/** Years from which on a time is no matter of rounding or of the turn of a year. */
const years = 2;

function areOfOtherTimes(a: Candidate, b: Candidate): boolean {
  if (a.claim.quantity.kind === "date") return daysApart(a, b) > longestDoubt || areOfOtherReports(a, b);
  if (a.claim.frame.event === b.claim.frame.event && areOnOtherDays(a, b)) return true;
  // What happens does so at the time that its sentence tells; what is only so may be told beside another time.
  if (a.claim.frame.event === null || b.claim.frame.event === null) return false;
  return a.year !== null && b.year !== null && Math.abs(a.year - b.year) >= years;
}

/** Two outlets may tell one night by the day before and the day after it. */
function areOnOtherDays(a: Candidate, b: Candidate): boolean {
  const gap = a.days && b.days ? gapBetween(a.days, b.days) : 0;
  return gap > (a.claim.source === b.claim.source ? 0 : 1);
}

/** News tells of days that were less long ago than this. */
const fresh = 3;

/** Each tells of the days before it, and the reports are further apart than that: "shares closed lower on Friday". */
function areOfOtherReports(a: Candidate, b: Candidate): boolean {
  const [one, other] = [newsDay(a), newsDay(b)];
  return one !== null && other !== null && Math.abs(one - other) >= fresh;
}

/** Day of the report, where the date is of the days before it. */
function newsDay({ claim, published }: Candidate): number | null {
  const days = interval(claim.quantity);
  const day = dayNumber(published);
  const ago = days && day !== null ? day - days[1] : Number.POSITIVE_INFINITY;
  return ago >= -1 && ago <= fresh ? day : null;
}

/** Of the days that two dates may be; 0 where the year of one is not known. */
function daysApart(a: Candidate, b: Candidate): number {
  const [left, right] = [interval(a.claim.quantity), interval(b.claim.quantity)];
  const gap = left && right ? gapBetween(left, right) : 0;
  return Number.isFinite(gap) ? gap : 0;
}

function areRemote(a: Candidate, b: Candidate, { worthOf }: PairWorld): boolean {
  const grows = a.claim.frame.event !== null && isSameFrame(a, b);
  return (timesApart(a.claim.quantity, b.claim.quantity, worthOf) ?? 1) > remote && !grows;
}

function isOtherEvent({ event: one }: Frame, { event: other }: Frame, world: PairWorld): boolean {
  return one !== null && other !== null && one !== other && !world.areKin(one, other);
}

/** Of a day much is told in many words: there only what was done to one thing and what was done to another are two. */
function isOtherSubject(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.claim.frame, b.claim.frame];
  if (a.claim.quantity.kind === "date" && (left.passive === undefined || right.passive === undefined)) return false;
  const event = left.event !== null && right.event !== null;
  return !event && areOther(left.noun, right.noun) && areOther(left.predicate, right.predicate);
}

/** Both are known, and not the same. */
function areOther(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
