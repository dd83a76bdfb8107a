// Finds the words around a date that make it a bound or belong to its span: "by Jan. 19", "since Sunday", "early on Monday", "2012 or later".
import type { Bound } from "../../model/quantity.js";
import { isAnaphoric } from "./anchors.js";
import { isIn, isTightMark, type Line, type Piece, word } from "./line.js";
import { directionAt } from "./tense.js";

export interface Bounded {
  readonly piece: Piece;
  readonly bound: Bound;
}

export function boundPiece(line: Line, piece: Piece, floor: number): Bounded {
  const behind = boundBehind(line, piece);
  const whole = { ...piece, end: behind?.end ?? piece.end };
  if (behind) return { piece: { ...whole, first: plainStart(line, whole, floor) }, bound: behind.bound };
  if (isModifier(line, piece)) return { piece, bound: isInterval(piece) ? "range" : "exact" };
  return boundBefore(line, whole, floor);
}

/** "or later", "onwards", "and after"; "on" alone only behind "from". */
function boundBehind(line: Line, piece: Piece): { readonly bound: Bound; readonly end: number } | null {
  const match = line.lexicon.boundsAfter.from(line.tokens, piece.end);
  if (!match || line.date(match.end) || word(line, match.end) === "than") return null;
  if (word(line, piece.end) === "on") {
    const next = line.tokens[match.end];
    if (word(line, piece.first - 1) !== "from" || (next && next.kind !== "punctuation")) return null;
  }
  return { bound: match.value, end: match.end };
}

/** A noun behind the date is what the preposition belongs to: "after Monday's attack", "since the 2016 election". */
function isModifier(line: Line, piece: Piece): boolean {
  if (piece.kind === "time") return false;
  if (word(line, piece.end) === "'s") return true;
  const next = line.tokens[piece.end];
  const named = next?.kind === "word" && !isIn(line, piece.end, "afterYear") && !/(?:ed|ly)$/.test(next.lower);
  const articled = word(line, piece.first - 1) === "the" || word(line, piece.first) === "the";
  if (isTightMark(line, piece.end, "-")) return true;
  return (
    named &&
    articled &&
    ["date.year", "date.month", "date.years", "date.day", "date.season", "date.quarter"].includes(piece.rule)
  );
}

function boundBefore(line: Line, piece: Piece, floor: number): Bounded {
  const focus = ["the", "only", "just", "some"].includes(word(line, piece.first - 1)) && piece.first > floor;
  const start = focus ? piece.first - 1 : piece.first;
  if (isInterval(piece)) return { piece: { ...piece, first: rangeStart(line, piece, floor) }, bound: "range" };
  const match = line.lexicon.bounds.before(line.tokens, start);
  if (match && match.first >= floor) return told(line, piece, match.first, match.value);
  const from = fromBound(line, piece, start, floor);
  if (from) return from;
  const hedged = hedge(line, piece, floor);
  if (hedged) return hedged;
  return { piece: { ...piece, first: plainStart(line, piece, floor) }, bound: vagueOrExact(piece) };
}

/** Prepositions that bound nothing belong to the span: "on January 5", "in 2004", "only five days ago". */
function plainStart(line: Line, piece: Piece, floor: number): number {
  const before = piece.first - 1;
  const focus = ["only", "just", "the"].includes(word(line, before)) && before >= floor;
  const start = focus ? before : piece.first;
  const plain = line.lexicon.plain.before(line.tokens, start) ?? fromAt(line, start);
  const isVerbs = isUnit(piece) && ["in", "on", "at"].includes(word(line, start - 1));
  if (plain && plain.first >= floor && !isVerbs) return plain.first;
  return focus && word(line, before) !== "the" ? before : piece.first;
}

function fromAt(line: Line, start: number): { readonly first: number } | null {
  return word(line, start - 1) === "from" ? { first: start - 1 } : null;
}

/** The preposition is the verb's: "Thieves broke in last month", "it will be voted on next week". */
function isUnit(piece: Piece): boolean {
  return piece.kind === "date" && piece.expression.kind === "unit";
}

function told(line: Line, piece: Piece, first: number, bound: Bound): Bounded {
  const isAgo = piece.rule === "date.ago" || piece.rule === "date.in" || isAnaphoric(piece.rule);
  if (isAgo && bound !== "about") return { piece, bound: vagueOrExact(piece) };
  if (bound === "at-most" && ["until", "till"].includes(word(line, first)) && isDenied(line, first))
    return { piece: { ...piece, first }, bound: "at-least" };
  if (word(line, first) === "since" && first === piece.first - 1 && isRecord(line, first))
    return { piece: { ...piece, first }, bound: vagueOrExact(piece) };
  return { piece: { ...piece, first }, bound: boundOfEdge(piece, bound) };
}

/** "the worst flood since 1998": the year is that of the flood before. */
function isRecord(line: Line, since: number): boolean {
  for (let at = since - 1; at >= since - 8 && line.tokens[at]?.kind !== "punctuation"; at--)
    if (isIn(line, at, "records")) return true;
  return false;
}

/** "before the end of July" is by its last day, "after the start of May" from its first. */
function boundOfEdge(piece: Piece, bound: Bound): Bound {
  if (piece.kind !== "date" || piece.rule !== "date.edge" || piece.expression.kind !== "part") return bound;
  if (bound === "less-than" && piece.expression.part === "late") return "at-most";
  return bound === "more-than" && piece.expression.part === "early" ? "at-least" : bound;
}

/** "will not arrive until Monday": Monday is the first possible day. */
function isDenied(line: Line, first: number): boolean {
  return [1, 2, 3, 4].some((back) => word(line, first - back) === "not" || word(line, first - back).endsWith("n't"));
}

/** "from Monday on", "from January" in a clause that looks ahead; elsewhere "from" tells an origin ("the video is from 2014"). */
function fromBound(line: Line, piece: Piece, start: number, floor: number): Bounded | null {
  if (word(line, start - 1) !== "from" || start - 1 < floor) return null;
  const origin = ["is", "are", "was", "were"].includes(word(line, start - 2));
  const open = !origin && directionAt(line, start - 1, piece.end) === "future";
  return { piece: { ...piece, first: start - 1 }, bound: open ? "at-least" : vagueOrExact(piece) };
}

/** "more than two weeks ago", "nearly a year ago". */
function hedge(line: Line, piece: Piece, floor: number): Bounded | null {
  if (piece.kind !== "date" || piece.expression.kind !== "shift") return null;
  const back = piece.expression.amount[0] < 0;
  const match = line.lexicon.shiftHedges.before(line.tokens, piece.first);
  if (!match || match.first < floor || isCompared(line, match.first)) return null;
  return { piece: { ...piece, first: match.first }, bound: boundOfHedge(match.value, back) };
}

/** "1.1 points fewer than a year ago", "six more than a year ago": the figure before is compared with that of the day. */
function isCompared(line: Line, first: number): boolean {
  const before = line.tokens[first - 1];
  const isFigure =
    /^(?:points?|percent|%|percentage|cents?|dollars|euros|pounds|times|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(
      before?.lower ?? "",
    );
  return isFigure || before?.kind === "number" || before?.kind === "symbol";
}

/** More than two weeks ago is before that day, more than two weeks from now after it. */
function boundOfHedge(hedge: "more" | "less" | "about", back: boolean): Bound {
  if (hedge === "about") return "about";
  return (hedge === "more") === back ? "less-than" : "more-than";
}

function rangeStart(line: Line, piece: Piece, floor: number): number {
  const at = word(line, piece.first - 1) === "the" ? piece.first - 2 : piece.first - 1;
  if (["from", "between"].includes(word(line, at))) return at >= floor ? at : piece.first;
  return plainStart(line, piece, floor);
}

function isInterval(piece: Piece): boolean {
  if (piece.kind === "time") return piece.from !== piece.to;
  return (
    piece.rule === "date.years" ||
    piece.expression.kind === "window" ||
    (piece.expression.kind === "range" && piece.rule !== "date.overnight")
  );
}

function vagueOrExact(piece: Piece): Bound {
  if (
    piece.kind === "date" &&
    piece.expression.kind === "shift" &&
    piece.expression.amount[0] !== piece.expression.amount[1]
  )
    return "vague";
  return "exact";
}
