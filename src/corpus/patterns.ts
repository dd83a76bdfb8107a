// Makes lookups from the patterns of rules/furniture.yaml.
import type { FurniturePattern } from "../rules/furniture.js";
import { wordsOf } from "./line-shape.js";
import type { Line } from "./lines.js";
import { headOf, headsOf, mayBegin } from "./pattern-heads.js";
import { createWordIndex } from "./word-index.js";

export type Matches = (line: Pick<Line, "lower">) => string | null;

interface Compiled {
  readonly name: string;
  readonly longest: number;
  readonly marks: readonly string[] | null;
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
 * at the head of a line by its first two characters, the others by the words that they need, looked up once for all lists. */
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
  const atHead = createAtHead(heads);
  const most = Math.max(0, ...[...needing].map(({ longest }) => longest));
  const byWord = (lower: string) => (lower.length > most ? null : firstOf(findByWord(lower), lower, needing));
  return ({ lower }) => atHead(lower) ?? byWord(lower);
}

/** The patterns that look at short lines only come first. */
const shortLine = 160;

/** Tells by the head of a line which patterns can't match; that pays when there are many lines. */
function createAtHead(patterns: readonly FurniturePattern[]): (lower: string) => string | null {
  const isShort = ({ longest }: FurniturePattern) => longest <= shortLine;
  const ordered = [...patterns.filter(isShort), ...patterns.filter((pattern) => !isShort(pattern))];
  const compiled = ordered.map(compile);
  const most = Math.max(0, ...patterns.map(({ longest }) => longest));
  let seen = 0;
  let ofHead: OfHead | null = null;
  return (lower) => {
    if (lower.length > most) return null;
    if (seen++ === manyLines) ofHead = createOfHead(ordered, compiled);
    return firstOf(ofHead === null ? compiled : ofHead(lower), lower);
  };
}

const manyLines = 1_000;

/** Those of the patterns that a line can match by its head. */
type OfHead = (lower: string) => readonly Compiled[];

function createOfHead(patterns: readonly FurniturePattern[], compiled: readonly Compiled[]): OfHead {
  const heads = patterns.map(({ pattern }) => headsOf(pattern));
  const byHead = new Map<string | null, readonly Compiled[]>([[null, compiled]]);
  return (lower) => {
    const head = headOf(lower);
    const known = byHead.get(head);
    if (known !== undefined || head === null) return known ?? compiled;
    const fitting = compiled.filter((_, at) => mayBegin(heads[at] ?? [], head));
    byHead.set(head, fitting);
    return fitting;
  };
}

function compile({ name, pattern, longest, marks }: FurniturePattern): Compiled {
  return { name, longest, marks: marks ? [...marks] : null, expression: new RegExp(plainLetters(pattern)) };
}

function isMatch({ longest, marks, expression }: Compiled, lower: string): boolean {
  if (lower.length > longest) return false;
  return (marks === null || marks.some((mark) => lower.includes(mark))) && expression.test(lower);
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
  for (const one of compiled) if ((ours === null || ours.has(one)) && isMatch(one, lower)) return one.name;
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
