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
  const short = createAtHead(heads.filter(({ longest }) => longest <= shortLine));
  const long = createAtHead(heads.filter(({ longest }) => longest > shortLine));
  const byWord = createByWord(patterns);
  return ({ lower }) => (lower.length <= shortLine ? short(lower) : null) ?? long(lower) ?? byWord(lower);
}

/** Most patterns look at no longer lines. */
const shortLine = 160;

/** One joint expression tells the lines that none of the patterns matches; compiling it pays when there are many lines. */
function createAtHead(patterns: readonly FurniturePattern[]): (lower: string) => string | null {
  if (patterns.length === 0) return () => null;
  const compiled = patterns.map(compile);
  const most = Math.max(...patterns.map(({ longest }) => longest));
  let seen = 0;
  let any: RegExp | null = null;
  return (lower) => {
    if (lower.length > most) return null;
    if (seen++ === manyLines) any = joint(patterns);
    return any === null || any.test(lower) ? firstOf(compiled, lower) : null;
  };
}

/** It takes as long to compile as five times the patterns by themselves, and matches four times as fast. */
const manyLines = 4_000;

function joint(patterns: readonly FurniturePattern[]): RegExp {
  return new RegExp(patterns.map(({ pattern }) => `(?:${plainLetters(pattern)})`).join("|"));
}

function compile({ name, pattern, longest }: FurniturePattern): Compiled {
  return { name, longest, expression: new RegExp(plainLetters(pattern)) };
}

/** Small letters of the scripts that English news prints names in. \p{L} has 600 ranges, and compiling them takes longer than a small folder. */
const letters = "a-z\u00df-\u00f6\u00f8-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff";

/** \p{L} as those letters, inside a class and outside. */
export function plainLetters(pattern: string): string {
  let isInClass = false;
  return pattern.replace(/\\p\{L\}|\\.|[[\]]/gu, (part) => {
    if (part === "\\p{L}") return isInClass ? letters : `[${letters}]`;
    if (part === "[") isInClass = true;
    else if (part === "]") isInClass = false;
    return part;
  });
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
    let tried: Set<Compiled> | null = null;
    for (const word of wordsOf(lower)) {
      const named = byWord.get(word);
      if (named === undefined) continue;
      tried ??= new Set();
      for (const compiled of named) tried.add(compiled);
    }
    return tried === null ? null : firstOf([...tried], lower);
  };
}
