// Widens dates by the words that tell the hour: "early Monday", "the morning of June 5", "Sunday night".
import { isTightMark, type Line, type Piece, word } from "./line.js";

export function widenByDayParts(line: Line, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => widen(line, piece, pieces[index - 1]?.end ?? 0));
}

function widen(line: Line, piece: Piece, floor: number): Piece {
  if (piece.kind === "time") return piece;
  const after = isTightMark(line, piece.end, "-") ? null : line.lexicon.dayPartsAfter.from(line.tokens, piece.end);
  return { ...piece, first: startOf(line, piece, floor), end: after?.end ?? piece.end };
}

function startOf(line: Line, piece: Piece, floor: number): number {
  const before = line.lexicon.dayPartsBefore.before(line.tokens, piece.first);
  if (!before || before.first < floor) return piece.first;
  return word(line, before.first - 1) === "the" && before.first > floor ? before.first - 1 : before.first;
}
