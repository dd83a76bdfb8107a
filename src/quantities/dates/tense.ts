// Decides from the verbs of a clause whether a date in it lies behind or ahead.
import type { Direction } from "../../model/date.js";
import { isIn, type Line, word } from "./line.js";

/** So many tokens from the date, at most. */
const reach = 16;

/**
 * The nearest verb before the date in its clause decides; without one, the first behind it.
 * "announced Tuesday that troops will leave" looks back, "will leave on Thursday" ahead.
 */
export function directionAt(line: Line, first: number, end: number): Direction {
  const before = scan(line, first - 1, -1);
  if (before !== "unknown") return before;
  return scan(line, word(line, end) === "," ? end + 1 : end, 1);
}

function scan(line: Line, from: number, step: 1 | -1): Direction {
  for (let index = from; Math.abs(index - from) < reach; index += step) {
    const token = line.tokens[index];
    if (!token || endsClause(line, index, step)) return "unknown";
    const direction = cueAt(line, index);
    if (direction !== null) return direction;
  }
  return "unknown";
}

/** Commas end it on the way back only where a clause word follows them. */
function endsClause(line: Line, index: number, step: 1 | -1): boolean {
  const text = word(line, index);
  if ([";", ":", ".", "?", "!", "(", ")", "—", "–", "“", "”", '"'].includes(text)) return true;
  if (isIn(line, index, "clauseEnds")) return true;
  return step === 1 && text === ",";
}

function cueAt(line: Line, index: number): Direction | null {
  const text = word(line, index);
  if (text === "to") return isPlanned(line, index) ? "future" : null;
  if (isFuture(line, index)) return "future";
  return isPast(line, index) ? "past" : null;
}

/** "is set to leave", "to begin in May", "plans to" look ahead; "began to", "to Almaty", "to the south" do not. */
function isPlanned(line: Line, index: number): boolean {
  if (isIn(line, index - 1, "doneBeforeTo")) return false;
  const next = line.tokens[index + 1];
  if (next?.kind !== "word" || next.text !== next.lower || isNoVerb(next.lower)) return false;
  return isIn(line, index - 1, "plannedBeforeTo") || next.lower === "be" || isBaseVerb(line, index + 1);
}

function isNoVerb(text: string): boolean {
  return (
    /(?:s|ed|ing|ly|tion|ment|ity|ness)$/.test(text) ||
    ["the", "a", "an", "his", "her", "their", "this", "that"].includes(text)
  );
}

/** A verb is followed by an object, an adverb or a preposition more often than by a noun; the list holds common ones. */
function isBaseVerb(line: Line, index: number): boolean {
  return isIn(line, index, "baseVerbs");
}

function isFuture(line: Line, index: number): boolean {
  return isIn(line, index, "future") || word(line, index).endsWith("'ll");
}

/** Known past forms, and words in "-ed" that are no nouns or adjectives. */
function isPast(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (token?.kind !== "word") return false;
  if (isIn(line, index, "past")) return true;
  return (
    token.lower.length > 4 && token.lower.endsWith("ed") && token.text === token.lower && !isIn(line, index, "noPast")
  );
}
