// Finds the earlier times that the sentences of a story speak of: "In 2009 fire destroyed 61 houses".
import { dayNumber } from "../days.js";
import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { StoryClaims } from "./candidates.js";
import { interval } from "./values.js";

/** An event this many days before the report is an earlier one. */
const earlier = 45;
/** Days up to which a span is a month and not a year. */
const month = 32;
const year = 365;

export function sentenceKey(claim: Claim): string {
  return `${claim.source}\u0000${claim.frame.sentence}`;
}

/** The earlier time that a sentence's own dates give its event. */
export function sentenceTimes(story: StoryClaims): Map<string, string> {
  const latest = latestDay(story);
  const times = new Map<string, string>();
  for (const claim of [...story.claims, ...story.dated]) {
    const time = earlierTime(claim, story.published.get(claim.source) ?? latest);
    const key = sentenceKey(claim);
    if (time !== null && (times.get(key)?.length ?? -1) < time.length) times.set(key, time);
  }
  return times;
}

/**
 * Year of what a claim tells: of the earlier event of its sentence, else that of the story's first report. Null where it is not
 * known, or where the sentence tells the same of two times: "Turnout was 67 percent, after 61 percent in 2017".
 */
export function yearsOf(story: StoryClaims, times: ReadonlyMap<string, string>): (claim: Claim) => number | null {
  const [first] = reportDays(story);
  const begun = first === undefined ? null : Number(first.slice(0, 4));
  const alike = groupBy(story.claims, alikeKey);
  return (claim) => {
    const time = times.get(sentenceKey(claim));
    if (time === undefined) return begun;
    const isSure = /^\d/.test(time) && alike.get(alikeKey(claim))?.length === 1;
    return isSure ? Number(time.slice(0, 4)) : null;
  };
}

/** The same for claims of one sentence that tell the same of the same. */
function alikeKey(claim: Claim): string {
  const { event, noun } = claim.frame;
  return [sentenceKey(claim), claim.quantity.kind, event, noun].join(" ");
}

export function latestDay(story: StoryClaims): string | null {
  return reportDays(story).at(-1) ?? null;
}

/** Days on which the story was reported, the first one first. */
function reportDays({ published }: StoryClaims): string[] {
  return [...published.values()].filter((day) => day !== null).sort();
}

/** Month ("2003-12", "--01") or year of an earlier event; "" where it is only told as earlier; null for the story's own time. */
function earlierTime({ quantity }: Claim, reference: string | null): string | null {
  if (quantity.kind !== "date") return null;
  if (quantity.expression?.kind === "rest" && quantity.expression.side === "before") return "";
  if (quantity.expression?.kind === "months" && quantity.min === null)
    return `--${String(quantity.expression.month).padStart(2, "0")}`;
  const span = toldSpan(quantity);
  if (!span || typeof quantity.min !== "string") return null;
  const long = span[1] - span[0] > month;
  const past = reference === null ? span[1] - span[0] >= month - 5 : span[1] <= (dayNumber(reference) ?? 0) - earlier;
  return past ? quantity.min.slice(0, long ? 4 : 7) : null;
}

/** Whether a date is of an earlier event than the document of day `reference` reports. */
export function isPast(quantity: Quantity, reference: string | null): boolean {
  const last = quantity.kind === "date" ? interval(quantity)?.[1] : undefined;
  return last !== undefined && reference !== null && last < (dayNumber(reference) ?? 0) - earlier;
}

/** Days that a date tells; of "since 2009" those of the year. */
function toldSpan(quantity: Quantity): [number, number] | null {
  const span = interval(quantity);
  if (span?.every(Number.isFinite)) return span;
  if (!span || quantity.bound !== "at-least" || !Number.isFinite(span[0])) return null;
  return [
    span[0],
    span[0] + (quantity.expression?.kind === "years" ? year : quantity.expression?.kind === "months" ? month - 5 : 0),
  ];
}
