// Finds the two spaces that a deleted word has left in a sentence.
import type { Scene } from "./scene.js";

/** The token behind the two spaces of a sentence that has them once: who writes two on purpose does so again. */
export function onlyGap({ text, tokens }: Scene): number | null {
  let found: number | null = null;
  for (let index = 1; index < tokens.length; index++) {
    const [end = 0, start = 0] = [tokens[index - 1]?.end, tokens[index]?.start];
    if (start - end < 2 || text.slice(end, start) !== "  ") continue;
    if (found !== null) return null;
    found = index;
  }
  return found;
}
