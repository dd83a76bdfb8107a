// Letters for outlets and for the sides of a question, in their order.

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
