// Finds the days on which what figures tell happened: "18 people were killed on Sunday", not "said on Sunday that 18 were killed".
import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";
import { sentenceKey } from "./earlier-times.js";
import type { Days } from "./figure-times.js";
import { interval } from "./values.js";

/** Figures and dates of one event and sentence that are looked at: more are a list run together. */
const most = 40;

/** Days that the dates of a figure's own event give it, by claim id. */
export function eventDays(claims: readonly Claim[], dated: readonly Claim[]): Map<string, Days> {
  const figures = groupBy(claims.filter(isOfEvent), eventKey);
  const days = new Map<string, Days>();
  for (const [key, dates] of groupBy([...claims, ...dated].filter(isDate), eventKey))
    for (const [told, span] of toldDays(dates.slice(0, most))) {
      const undated = (figures.get(key) ?? []).slice(0, most).filter(({ id }) => !days.has(id));
      const figure = undated.findLast(({ start }) => start < told.start) ?? undated[0];
      if (figure) days.set(figure.id, span);
    }
  return days;
}

/** Claims of one sentence and event. */
function eventKey(claim: Claim): string {
  return `${sentenceKey(claim)} ${claim.frame.event}`;
}

function isDate({ quantity, frame }: Claim): boolean {
  return quantity.kind === "date" && frame.event !== null;
}

/** " and " */
const between = 5;

/** Dates with the days that they give; "Saturday and Sunday" is one. */
function toldDays(dates: readonly Claim[]): [Claim, Days][] {
  const told: [Claim, Days][] = [];
  for (const date of [...dates].sort((a, b) => a.start - b.start)) {
    const days = daysOf(date);
    const last = told.at(-1);
    if (days && last && date.start - last[0].end <= between) told[told.length - 1] = [date, [last[1][0], days[1]]];
    else if (days) told.push([date, days]);
  }
  return told;
}

/** A figure of what happens, which does not only stand at a number on the day. */
function isOfEvent({ quantity, frame, asOf }: Claim): boolean {
  return quantity.kind !== "date" && frame.event !== null && asOf === undefined;
}

/** Longer spans are no days of an event: "in 2020". */
const month = 31;

function daysOf({ quantity }: Claim): Days | null {
  const days = quantity.kind === "date" ? interval(quantity) : null;
  return days?.every(Number.isFinite) && days[1] - days[0] <= month ? days : null;
}

/** A day, or a weekend. */
export function isDay([first, last]: Days): boolean {
  return last - first <= 3;
}

/** Whether days are others than those that most documents tell of; two at least must tell those. */
export function otherThanMain(
  claims: readonly Claim[],
  days: ReadonlyMap<string, Days>,
): (told: Days | null) => boolean {
  const documents = new Map<number, Set<string>>();
  for (const { id, source } of claims) {
    const told = days.get(id);
    if (told && isDay(told)) documents.set(told[0], (documents.get(told[0]) ?? new Set()).add(source));
  }
  const [main] = [...documents].sort(([one, a], [other, b]) => b.size - a.size || one - other);
  if (!main || main[1].size < 2) return () => false;
  const [day] = main;
  return (told) => told !== null && isDay(told) && (told[1] < day || told[0] > day);
}
