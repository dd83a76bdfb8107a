// Makes lookups from the patterns of rules/furniture.yaml.
import type { FurniturePattern } from "../rules/furniture.js";
import { wordsOf } from "./line-shape.js";
import type { Line } from "./lines.js";

type Matches = (line: Pick<Line, "lower">) => string | null;

interface Compiled {
  readonly name: string;
  readonly longest: number;
  readonly expression: RegExp;
}

/** The first of `patterns` that the line matches. Each has its longest line, so that the work on one line is bounded.
 * Lower case is matched ten times as fast as both cases; patterns that can't match are left out together: those that begin
 * at the head of a line by one joint expression, the others by the words that they need. */
export function createMatches(patterns: readonly FurniturePattern[]): Matches {
  const heads = patterns.filter(({ needs }) => needs === undefined);
  const compiled = heads.map(compile);
  const any = new RegExp(heads.map(({ pattern }) => `(?:${pattern})`).join("|") || "$^", "u");
  const most = Math.max(0, ...heads.map(({ longest }) => longest));
  const byWord = createByWord(patterns);
  return ({ lower }) => {
    if (lower.length <= most && any.test(lower)) {
      const found = firstOf(compiled, lower);
      if (found !== null) return found;
    }
    return byWord(lower);
  };
}

function compile({ name, pattern, longest }: FurniturePattern): Compiled {
  return { name, longest, expression: new RegExp(pattern, "u") };
}

function firstOf(compiled: readonly Compiled[], lower: string): string | null {
  for (const { name, longest, expression } of compiled)
    if (lower.length <= longest && expression.test(lower)) return name;
  return null;
}

/** Patterns are tried on lines that hold one of their words. */
function createByWord(patterns: readonly FurniturePattern[]): (lower: string) => string | null {
  const byWord = new Map<string, Compiled[]>();
  let most = 0;
  for (const pattern of patterns) {
    const compiled = compile(pattern);
    if (pattern.needs) most = Math.max(most, pattern.longest);
    for (const word of pattern.needs ?? []) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
  }
  if (byWord.size === 0) return () => null;
  return (lower) => {
    if (lower.length > most) return null;
    const tried = new Set<Compiled>();
    for (const word of wordsOf(lower)) for (const compiled of byWord.get(word) ?? none) tried.add(compiled);
    return tried.size === 0 ? null : firstOf([...tried], lower);
  };
}

const none: readonly Compiled[] = [];
