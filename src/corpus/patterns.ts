// Makes lookups from the patterns of rules/furniture.yaml.
import type { FurniturePattern } from "../rules/furniture.js";
import { wordsOf } from "./line-shape.js";
import type { Line } from "./lines.js";
import { createWordIndex } from "./word-index.js";

export type Matches = (line: Pick<Line, "lower">) => string | null;

interface Compiled {
  readonly name: string;
  readonly longest: number;
  readonly expression: RegExp;
}

/** Patterns that a line holds the words of, in the order of its words. */
type FindByWord = (lower: string) => Iterable<Compiled>;

/** The first of `patterns` that the line matches. */
export function createMatches(patterns: readonly FurniturePattern[]): Matches {
  return createPatternLists({ patterns }).patterns;
}

/** For each list the first of its patterns that a line matches. Each has its longest line, so that the work on one line is bounded.
 * Lower case is matched ten times as fast as both cases; patterns that can't match are left out together: those that begin
 * at the head of a line by one joint expression, the others by the words that they need, looked up once for all lists. */
export function createPatternLists<Name extends string>(
  lists: Readonly<Record<Name, readonly FurniturePattern[]>>,
): Record<Name, Matches> {
  const named = Object.entries<readonly FurniturePattern[]>(lists).map(([name, patterns]) => {
    const needing = patterns.filter(({ needs }) => needs !== undefined);
    return { name, patterns, compiled: new Map(needing.map((pattern) => [pattern, compile(pattern)])) };
  });
  const findByWord = createFindByWord(named.flatMap(({ compiled }) => [...compiled]));
  return Object.fromEntries(
    named.map(({ name, patterns, compiled }) => [
      name,
      createListMatches(patterns, new Set(compiled.values()), findByWord),
    ]),
  ) as Record<Name, Matches>;
}

function createListMatches(
  patterns: readonly FurniturePattern[],
  needing: ReadonlySet<Compiled>,
  findByWord: FindByWord,
): Matches {
  const heads = patterns.filter(({ needs }) => needs === undefined);
  const short = createAtHead(heads.filter(({ longest }) => longest <= shortLine));
  const long = createAtHead(heads.filter(({ longest }) => longest > shortLine));
  const most = Math.max(0, ...[...needing].map(({ longest }) => longest));
  const byWord = (lower: string) => (lower.length > most ? null : firstOf(findByWord(lower), lower, needing));
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

function firstOf(
  compiled: Iterable<Compiled>,
  lower: string,
  ours: ReadonlySet<Compiled> | null = null,
): string | null {
  for (const one of compiled)
    if (lower.length <= one.longest && (ours === null || ours.has(one)) && one.expression.test(lower)) return one.name;
  return null;
}

/** The patterns of the line that was read last are kept: several lists look at it one after the other. */
function createFindByWord(patterns: readonly (readonly [FurniturePattern, Compiled])[]): FindByWord {
  const byWord = new Map<string, Compiled[]>();
  for (const [{ needs = [] }, compiled] of patterns)
    for (const word of needs) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
  const patternsOf = createWordIndex(byWord);
  let lastRead = "";
  let found: readonly Compiled[] = [];
  return (lower) => {
    if (lower === lastRead) return found;
    const tried: Compiled[] = [];
    for (const word of wordsOf(lower)) {
      const ofWord = patternsOf(word);
      if (ofWord !== undefined) for (const compiled of ofWord) if (!tried.includes(compiled)) tried.push(compiled);
    }
    lastRead = lower;
    found = tried;
    return tried;
  };
}
