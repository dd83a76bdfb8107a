// Finds places where the day has been lost from a date: "on January .", "on the of March".
import { gather } from "../../gather.js";
import type { Hole } from "../../model/quantity.js";
import { monthAt } from "./calendar-words.js";
import { kinds } from "./kinds.js";
import { isIn, type Line, word } from "./line.js";

const reason = "the day of the month is missing";

/** A hole in tokens `first` to `end`. */
export interface LostDay {
  readonly first: number;
  readonly end: number;
}

export function findLostDays(line: Line): LostDay[] {
  if (!line.kinds.some((kind) => (kind & kinds.month) !== 0)) return [];
  return gather(line.tokens, (_, index) => lostDayAt(line, index));
}

export function holeOf(line: Line, { first, end }: LostDay): Hole {
  const [from, last] = [line.tokens[first], line.tokens[end - 1]];
  return { start: from?.start ?? 0, end: last?.end ?? 0, expects: "date", rule: "date.hole", reason };
}

function lostDayAt(line: Line, index: number): LostDay | null {
  if (isIn(line, index, "gapBefore")) return bareMonth(line, index, true);
  if (!isIn(line, index, "holeBefore")) return null;
  return lostOrdinal(line, index) ?? bareMonth(line, index, isIn(line, index - 1, "noHole"));
}

/** "on January ." or "on January and": a month behind "on" with nothing that it could belong to; where much could, a space before the mark has to show the gap. */
function bareMonth(line: Line, index: number, onlyGap: boolean): LostDay | null {
  const month = monthAt(line, index + 1);
  if (!month) return null;
  const next = line.tokens[month.end];
  const mark = next === undefined || (next.kind === "punctuation" && ".,;)!?".includes(next.text));
  const apart = next?.kind === "punctuation" && next.spaced;
  if (onlyGap || isIn(line, index + 1, "holeNames") ? !apart : !mark && !isIn(line, month.end, "afterHole"))
    return null;
  if (month.short && !apart && mark) return null;
  return { first: index + 1, end: next && (apart || mark) ? month.end + 1 : month.end };
}

/** "on the of March". */
function lostOrdinal(line: Line, index: number): LostDay | null {
  if (word(line, index + 1) !== "the" || word(line, index + 2) !== "of") return null;
  const month = monthAt(line, index + 3);
  return month ? { first: index + 1, end: month.end } : null;
}
