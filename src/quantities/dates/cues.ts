// Marks the tokens of a sentence that have something of a date near them, so that the parsers leave out all others.
import type { Token } from "../../model/sentence.js";
import { findRuns } from "../runs.js";
import { kinds } from "./kinds.js";
import type { Line } from "./line.js";

/** A date begins at most so many tokens before its first word of dates ("at the very end of the first half of 2000"), and a listed day stands so many behind ("June 18, 19 and 20"). */
const ahead = 9;
const behind = 8;

/** 1 for every token near a word of dates or near digits that a date can have; null without any. */
export function findCues({ tokens, kinds: of }: Pick<Line, "tokens" | "kinds">): Uint8Array | null {
  let near: Uint8Array | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const kind = of[index] ?? 0;
    if ((kind & kinds.cue) === 0 && !((kind & kinds.digits) !== 0 && isCueInDigits(tokens, index))) continue;
    near ??= new Uint8Array(tokens.length);
    near.fill(1, Math.max(0, index - ahead), index + behind);
  }
  if (near) for (const { first, end } of findRuns(tokens)) near.fill(0, first, end);
  return near;
}

/** Four digits or more; digits that something touches ("12:30", "3/4", "1990s", "5pm"), or behind "at", "by", "until". */
function isCueInDigits(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.text.length > 3 ? !token.text.includes(",") : token.text.includes(".")) return true;
  const next = tokens[index + 1];
  if (next && !next.spaced && next.kind !== "symbol" && !ends.has(next.text)) return true;
  return (!token.spaced && tokens[index - 1]?.kind !== "symbol") || beforeHour.has(tokens[index - 1]?.lower ?? "");
}

const ends: ReadonlySet<string> = new Set([...".,;!?)"]);
const beforeHour: ReadonlySet<string> = new Set([
  "at",
  "by",
  "until",
  "till",
  "from",
  "before",
  "after",
  "since",
  "around",
  "about",
  "to",
]);
