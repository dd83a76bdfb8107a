// Tries the rules of dates at a token: each only where the word there is of a kind that it begins with.
import { bitsOf, type Kind, kinds } from "./kinds.js";
import type { DatePiece, Line, Parser, Piece } from "./line.js";

export interface DateRule<Read extends Piece = DatePiece> {
  readonly parse: Parser<Read>;
  /** Kinds of words that it begins with, "the" before them aside; as bits. */
  readonly begins: number;
}

export function rule<Read extends Piece>(parse: Parser<Read>, ...begins: readonly Kind[]): DateRule<Read> {
  return { parse, begins: bitsOf(...begins) };
}

/** The first rule that reads something. */
export function firstOf<Read extends Piece>(rules: readonly DateRule<Read>[]): Parser<Read> {
  return (line, index) => {
    const begun = beginningsAt(line, index);
    if (begun === 0) return null;
    for (const { begins, parse } of rules) {
      const piece = (begins & begun) === 0 ? null : parse(line, index);
      if (piece) return piece;
    }
    return null;
  };
}

/** Kinds of words that a date can begin with here; behind "the", those of the next word too. */
function beginningsAt(line: Line, index: number): number {
  const own = ownKinds(line, index);
  if ((own & (kinds.article | kinds.on)) === 0) return own;
  const next = ownKinds(line, index + 1);
  const begun = (next & kinds.unit) === 0 ? own & ~kinds.article : own;
  if ((own & kinds.the) !== 0) return begun | next;
  return (own & kinds.on) === 0 ? begun : begun | (next & kinds.beside);
}

/** Without the number that only seems to begin: "a" of "a week"; with its being an ordinal. */
function ownKinds(line: Line, index: number): number {
  const own = line.kinds[index] ?? 0;
  if ((own & (kinds.numeral | kinds.digits)) === 0) return own;
  const numeral = line.numeral(index);
  if (numeral === null) return own & ~kinds.numeral;
  return numeral.ordinal ? own | kinds.ordinal : own;
}

export function isKind(line: Line, index: number, bits: number): boolean {
  return ((line.kinds[index] ?? 0) & bits) !== 0;
}

const beginning = bitsOf("lead", "digits", "opener", "code", "numeral");

/** Digits, a word that dates begin with, a number in words, or letters with a digit. */
export function canBegin(line: Line, index: number): boolean {
  if (!isKind(line, index, beginning)) return false;
  const token = line.tokens[index];
  if (!token || token.kind === "symbol") return false;
  if (isKind(line, index, kinds.lead)) return isKind(line, index + 1, kinds.behindLead) || canBegin(line, index + 1);
  if (isKind(line, index, kinds.digits | kinds.opener)) return true;
  if (token.kind !== "word") return false;
  return isKind(line, index, kinds.code) || (isKind(line, index, kinds.numeral) && line.numeral(index) !== null);
}
