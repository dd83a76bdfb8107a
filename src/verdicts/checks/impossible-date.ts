// "30 February", "June 31": days that no month has.

import { daysInMonth } from "../../days.js";
import { gather } from "../../gather.js";
import type { Token } from "../../model/sentence.js";
import type { VerdictRules } from "../../rules/verdicts.js";
import type { Finding, SentenceCheck } from "./checked-document.js";

type Words = VerdictRules["checks"];

interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly name: string;
  /** Tokens from the first of the two to the last. */
  readonly first: number;
  readonly last: number;
  readonly isDayFirst: boolean;
}

export function createImpossibleDates({ checks }: VerdictRules): SentenceCheck {
  const months = new Map(checks.months.flatMap(({ names }, index) => names.map((name) => [name, index + 1] as const)));
  return ({ tokens }) =>
    gather(tokens, (_, index) => {
      const written = dayAt(tokens, index, months);
      return written && impossible(tokens, written, checks);
    });
}

/** "30 February", "30th February", "30th of February", "February 30", "Feb. 30". */
function dayAt(tokens: readonly Token[], index: number, months: ReadonlyMap<string, number>): WrittenDay | null {
  const token = tokens[index];
  const month = token && months.get(token.lower);
  if (!token || month === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  const after = skip(tokens, index + 1, 1, ["."]);
  const dayAfter = dayOf(tokens[after]);
  if (dayAfter !== null)
    return { day: dayAfter, month, name: token.text, first: index, last: after, isDayFirst: false };
  const before = skip(tokens, skip(tokens, index - 1, -1, ["of"]), -1, ["st", "nd", "rd", "th"]);
  const dayBefore = dayOf(tokens[before]);
  return dayBefore === null
    ? null
    : { day: dayBefore, month, name: token.text, first: before, last: index, isDayFirst: true };
}

function skip(tokens: readonly Token[], index: number, step: 1 | -1, words: readonly string[]): number {
  return words.includes(tokens[index]?.lower ?? "") ? index + step : index;
}

function dayOf(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length > 2) return null;
  const day = Number(token.text);
  return Number.isInteger(day) && day > 28 && day < 40 ? day : null;
}

function impossible(tokens: readonly Token[], written: WrittenDay, checks: Words): Finding | null {
  const year = yearAfter(tokens, written.last);
  const days = year === null ? (checks.months[written.month - 1]?.days ?? 31) : daysInMonth(year, written.month);
  if (written.day <= days) return null;
  const [first, last] = [tokens[written.first], tokens[written.last]];
  if (!first || !last || !(year !== null || isDate(tokens, written, checks))) return null;
  const reason = `${written.name}${year === null ? "" : ` ${year}`} has ${days} days, so there is no day ${written.day}.`;
  return { kind: "impossible-date", figures: [], start: first.start, end: last.end, holds: false, reason };
}

/** "31 April" is always one; "April 31" is none where the number may be of what follows: "By April 31 families had left", "In April 31 were lost". */
function isDate(tokens: readonly Token[], { day, first, last, isDayFirst }: WrittenDay, checks: Words): boolean {
  if (day > 31) return false;
  if (isDayFirst) return true;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (before && checks.monthsBehind.includes(before.lower)) return false;
  return after === undefined || after.kind === "punctuation" || checks.behindDay.includes(after.lower);
}

/** "February 29, 2023", "29 February 2023". */
function yearAfter(tokens: readonly Token[], last: number): number | null {
  const token = tokens[skip(tokens, last + 1, 1, [","])];
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return Number.isInteger(year) && year >= 1000 && year < 2200 ? year : null;
}
