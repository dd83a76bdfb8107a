// Widens dates by the words that tell the hour: "early Monday", "the morning of June 5", "Sunday night".
import { isTightMark, type Line, type Piece, word } from "./line.js";

export function widenByDayParts(line: Line, pieces: readonly Piece[]): Piece[] {
  let floor = 0;
  return pieces.map((piece) => {
    const whole = widen(line, piece, floor);
    floor = whole.end;
    return whole;
  });
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
