// Finds places where the day has been lost from a date: "on January .", "on the of March".
import type { Hole } from "../../model/quantity.js";
import { monthAt } from "./calendar-words.js";
import { isIn, type Line, word } from "./line.js";

const reason = "the day of the month is missing";

export function findHoles(line: Line): Hole[] {
  return line.tokens.flatMap((_, index) => holeAt(line, index) ?? []);
}

function holeAt(line: Line, index: number): Hole | null {
  if (!isIn(line, index, "holeBefore")) return null;
  return lostOrdinal(line, index) ?? (isIn(line, index - 1, "noHole") ? null : bareMonth(line, index));
}

/** "on January ." or "on January and": a month behind "on" with nothing that it could belong to. */
function bareMonth(line: Line, index: number): Hole | null {
  const month = monthAt(line, index + 1);
  if (!month) return null;
  const next = line.tokens[month.end];
  const mark = next === undefined || (next.kind === "punctuation" && ".,;)!?".includes(next.text));
  const apart = next?.kind === "punctuation" && next.spaced;
  const name = isIn(line, index + 1, "holeNames");
  if (name ? !apart : !mark && !isIn(line, month.end, "afterHole")) return null;
  if (month.short && !apart && mark) return null;
  return hole(line, index + 1, apart || mark ? month.end + 1 : month.end);
}

/** "on the of March". */
function lostOrdinal(line: Line, index: number): Hole | null {
  if (word(line, index + 1) !== "the" || word(line, index + 2) !== "of") return null;
  const month = monthAt(line, index + 3);
  return month ? hole(line, index + 1, month.end) : null;
}

function hole(line: Line, first: number, end: number): Hole | null {
  const [from, last] = [line.tokens[first], line.tokens[Math.min(end, line.tokens.length) - 1]];
  return from && last ? { start: from.start, end: last.end, expects: "date", rule: "date.hole", reason } : null;
}
