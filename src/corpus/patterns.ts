// Makes lookups from the patterns of rules/furniture.yaml.
import type { FurniturePattern } from "../rules/furniture.js";
import type { Line } from "./lines.js";

/** The first of `patterns` that the line matches. Each has its longest line, so that the work on one line is bounded.
 * Lower case is matched ten times as fast as both cases. */
export function createMatches(patterns: readonly FurniturePattern[]): (line: Line) => string | null {
  const compiled = patterns.map(({ name, pattern, longest }) => ({
    name,
    longest,
    expression: new RegExp(pattern, "u"),
  }));
  const most = Math.max(0, ...compiled.map(({ longest }) => longest));
  return ({ lower }) => {
    if (lower.length > most) return null;
    for (const { name, longest, expression } of compiled)
      if (lower.length <= longest && expression.test(lower)) return name;
    return null;
  };
}
