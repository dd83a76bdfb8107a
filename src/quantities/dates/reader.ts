// Makes the reader of dates and times: calendar days, periods, relative days and times of day in the tokens of a sentence.
import type { Direction } from "../../model/date.js";
import type { Hole, Mention, Quantity } from "../../model/quantity.js";
import type { Token } from "../../model/sentence.js";
import type { CalendarRules } from "../../rules/calendar.js";
import type { Numbered, NumeralReader } from "../numerals.js";
import { longestWord } from "../triggers.js";
import { anchored } from "./anchors.js";
import { boundPiece } from "./bounds.js";
import { findCues } from "./cues.js";
import { widenByDayParts } from "./day-parts.js";
import { withDirection } from "./direction.js";
import { canBegin, type DateRule, firstOf } from "./dispatch.js";
import { findLostDays, holeOf, type LostDay } from "./holes.js";
import { createKinds } from "./kinds.js";
import { createLexicon } from "./lexicon.js";
import { createLine, isIn, isTight, type Line, type Piece, word } from "./line.js";
import { clocks } from "./parsers/clock.js";
import { halfWords } from "./parsers/day-halves.js";
import { days } from "./parsers/days.js";
import { decades } from "./parsers/decades.js";
import { daysInDigits } from "./parsers/digits.js";
import { holidays } from "./parsers/holidays.js";
import { wholeMonths } from "./parsers/months.js";
import { ordinals } from "./parsers/ordinals.js";
import { periods } from "./parsers/periods.js";
import { quarters } from "./parsers/quarters.js";
import { relativeDays } from "./parsers/relative.js";
import { weekdays } from "./parsers/weekdays.js";
import { wholeYears } from "./parsers/years.js";
import { joinRanges } from "./ranges.js";
import { resolveQuantity } from "./resolve-quantity.js";
import { directionAt } from "./tense.js";
import { inToldYear } from "./told-year.js";
import { createDateTriggers } from "./triggers.js";

export { resolveQuantity } from "./resolve-quantity.js";

export interface DateReader {
  /** Words and phrases: every date or time without a digit holds one. */
  readonly triggers: readonly string[];
  /** @param tokens of one sentence, as views into `text` */
  read(text: string, tokens: readonly Token[]): Dated;
  /** The same for several sentences, which go through each step together. */
  readAll(sentences: readonly Numbered[]): Dated[];
}

export interface Dated {
  readonly mentions: readonly Mention[];
  readonly holes: readonly Hole[];
}

const nothing: Dated = { mentions: [], holes: [] };

/** The dates of a sentence while they are read. */
interface Begun {
  readonly line: Line;
  readonly lost: readonly LostDay[];
  readonly read: readonly Piece[];
}

/**
 * The first rule that reads something at a token wins, so what is more exact or longer stands first:
 * digits before years, "two days before Christmas" before "Christmas", "early January" before "January".
 */
const dateRules: readonly DateRule[] = [
  ...relativeDays,
  ...ordinals,
  ...daysInDigits,
  ...days,
  ...holidays,
  ...quarters,
  ...wholeMonths,
  ...decades,
  ...wholeYears,
  ...weekdays,
  ...periods,
];
const parseDate = firstOf(dateRules);
const parsePiece = firstOf<Piece>([...clocks, ...dateRules]);

export function createDateReader(rules: CalendarRules, numerals: NumeralReader): DateReader {
  const lexicon = createLexicon(rules);
  const triggers = createDateTriggers(rules);
  // "the end of 2000" begins before its digits.
  const words = new Set([
    ...triggers.flatMap(longestWord),
    ...lexicon.parts.openers,
    ...halfWords,
    ...rules.parts.flatMap(({ phrase }) => longestWord(phrase)),
  ]);
  for (const word of ["the", "very"]) words.delete(word);
  const kindsOf = createKinds(lexicon, numerals.openers, words);
  const begin = (sentence: Numbered): Begun | null => {
    const { tokens } = sentence;
    const kinds = kindsOf(tokens);
    const cues = findCues({ tokens, kinds });
    if (!cues) return null;
    const line = createLine(sentence, kinds, lexicon, parseDate);
    return { line, lost: findLostDays(line), read: readPieces(line, cues) };
  };
  const readAll = (sentences: readonly Numbered[]) =>
    sentences.map(begin).map((begun) => (begun === null ? nothing : datedOf(begun)));
  return { triggers, readAll, read: (_text, tokens) => readAll([numerals.numbered(tokens)])[0] ?? nothing };
}

function datedOf({ line, lost, read }: Begun): Dated {
  if (read.length === 0 && lost.length === 0) return nothing;
  const covered = new Set(lost.map(({ first }) => first));
  const whole = joinRanges(line, widenByDayParts(line, read)).filter((piece) => !covered.has(piece.first));
  const pieces = inToldYear(line, whole);
  return { mentions: anchored(pieces).map(mentionMaker(line)), holes: lost.map((one) => holeOf(line, one)) };
}

function readPieces(line: Line, near: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < line.tokens.length) {
    const piece = near[index] === 1 && canBegin(line, index) ? parsePiece(line, index) : null;
    if (piece && !isInAddress(line, index)) pieces.push(piece);
    index = piece ? piece.end : index + 1;
  }
  return pieces;
}

/** Part of "https://example.org/2021/05/…": only tokens without a space between lie back to "://". */
function isInAddress(line: Line, index: number): boolean {
  for (let at = index; at > index - 40 && isTight(line, at); at--)
    if (word(line, at - 1) === "/" && word(line, at - 2) === "/" && word(line, at - 3) === ":") return true;
  return false;
}

/**
 * Mentions in order. A hedge is not taken from the mention before; a direction is, where dates are listed ("18 and 19 June")
 * or a time stands before its day ("kick-off is at 3pm on Saturday").
 */
function mentionMaker(line: Line): (piece: Piece) => Mention {
  let floor = 0;
  let before: Piece["kind"] = "date";
  let direction: Direction = "unknown";
  return (piece) => {
    const { piece: whole, bound } = boundPiece(line, piece, floor);
    const isListed = floor === whole.first - 1 && ["and", "or", ","].includes(word(line, floor));
    // "10 p.m. Friday (0200 GMT Saturday)"
    const isBracketed = floor === whole.first - 1 && word(line, floor) === "(";
    const isTimed = isBracketed || (floor === whole.first && before === "time");
    const own = directionOf(line, whole, bound);
    direction = own === "unknown" && floor > 0 && (isListed || isTimed) ? direction : own;
    floor = whole.end;
    before = whole.kind;
    const [first, last] = [line.tokens[whole.first], line.tokens[whole.end - 1]];
    return {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      quantity: quantityOf(whole, bound, direction),
      rule: whole.rule,
      firstToken: whole.first,
      endToken: whole.end,
    };
  };
}

function directionOf(line: Line, piece: Piece, bound: Quantity["bound"]): Direction {
  if (word(line, piece.first) === "since") return piece.rule === "date.month" ? "over" : "past";
  if (isReported(line, piece)) return "over";
  const direction = directionAt(line, piece.first, piece.end);
  return direction === "unknown" && bound === "at-most" ? "future" : direction;
}

/** "will report fourth-quarter results on Thursday": the quarter is over. */
function isReported(line: Line, piece: Piece): boolean {
  if (!["date.quarter", "date.half"].includes(piece.rule) || !isIn(line, piece.end, "results")) return false;
  return [1, 2, 3].some((back) => isIn(line, piece.first - back, "publishing"));
}

function quantityOf(piece: Piece, bound: Quantity["bound"], direction: Direction): Quantity {
  const stated = { value: null, unit: null };
  if (piece.kind === "time") {
    const zone = piece.zone === undefined ? {} : { zone: piece.zone };
    return { kind: "time", ...clockBounds(piece.from, piece.to, bound), unit: null, bound, stated, ...zone };
  }
  const expression = withDirection(piece.expression, direction);
  return resolveQuantity({ kind: "date", min: null, max: null, unit: null, bound, stated, expression }, null);
}

function clockBounds(from: string, to: string, bound: Quantity["bound"]): Pick<Quantity, "min" | "max"> {
  if (bound === "at-least" || bound === "more-than") return { min: from, max: null };
  if (bound === "at-most" || bound === "less-than") return { min: null, max: to === "00:00" ? "24:00" : to };
  return { min: from, max: to };
}
