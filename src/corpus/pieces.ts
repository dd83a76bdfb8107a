// Judges a line by its pieces: "342 comments | Share | Top 10 goals", "Continued on page 4. Leader, page 18."

/** The rule by which a piece, seen by itself, is furniture. */
export type NamePiece = (lower: string) => string | null;

const longest = 300;
/** Longer pieces are sentences of news. */
const longestPiece = 90;

/** Pieces are parted by bars and bullets, or are sentences. `sure` may stand anywhere, `beside` only next to a sure one. */
export function createIsPieces(sure: NamePiece, beside: NamePiece): (lower: string) => boolean {
  return (lower) => {
    // What holds no figure is no harm.
    if (lower.length > longest || !/\d/.test(lower)) return false;
    if (/[|·•]/.test(lower)) return isRowOf(piecesOf(lower, /[|·•]/), sure, beside);
    if (!/[.!?;,] /.test(lower)) return false;
    return [/[.!?;] /, /[.!?;,] /].some((mark) => isAllOf(piecesOf(lower, mark), sure, beside));
  };
}

/** "***More:*** " before the first piece. */
const pointer = /^[*_]{0,3}(?:more|also|read (?:more|next|also)|see also|elsewhere|plus)[:*_]{1,4} /;

function piecesOf(lower: string, mark: RegExp): string[] {
  return lower
    .replace(pointer, "")
    .split(mark)
    .map((piece) => piece.trim().replace(/[.;,]$/, ""))
    .filter((piece) => piece !== "");
}

/** Half of the pieces are furniture, and what is left holds no figure. */
function isRowOf(pieces: readonly string[], sure: NamePiece, beside: NamePiece): boolean {
  const unsure = pieces.filter((piece) => sure(piece) === null);
  if (pieces.length < 2 || unsure.length === pieces.length) return false;
  const left = unsure.filter((piece) => beside(piece) === null && !isStamp(piece));
  return left.length * 2 <= pieces.length && !left.some((piece) => /\d/.test(piece) && !isHandle(piece));
}

/** "jd77": a reader who comments. */
function isHandle(piece: string): boolean {
  return /^[a-z][a-z\d_]{2,20}$/.test(piece);
}

/** "21-03-2017", "16:20" */
function isStamp(piece: string): boolean {
  return /^[\d.:/-]{4,10}$/.test(piece);
}

/** Stops at the first piece that is none: of a sentence of news that is the first. */
function isAllOf(pieces: readonly string[], sure: NamePiece, beside: NamePiece): boolean {
  if (pieces.length < 2 || pieces.some((piece) => piece.length > longestPiece)) return false;
  let found = false;
  for (const piece of pieces) {
    if (sure(piece) !== null) found = true;
    else if (beside(piece) === null) return false;
  }
  return found;
}
