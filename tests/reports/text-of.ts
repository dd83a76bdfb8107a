// Puts the pieces of a report together.
export function textOf(pieces: Iterable<string>): string {
  return [...pieces].join("");
}
