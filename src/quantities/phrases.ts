// Finds phrases of a rule file in tokens: the longest one that begins at, or ends before, a token.
import type { Token } from "../model/sentence.js";

interface Node<Value> {
  value?: Value;
  readonly next: Map<string, Node<Value>>;
}

export interface Found<Value> {
  readonly value: Value;
  readonly first: number;
  readonly end: number;
}

export interface PhraseTable<Value> {
  /** The longest phrase that begins at `index`. */
  startingAt(tokens: readonly Token[], index: number): Found<Value> | null;
  /** The longest phrase whose last token stands before `end`. */
  endingAt(tokens: readonly Token[], end: number): Found<Value> | null;
}

export interface PhraseOptions {
  /** Signs and symbols: compared as written, and a space only where the phrase has one. */
  readonly written?: boolean;
}

const piece = /(?:\p{L}\.){2,}|'s(?!\p{L})|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:'(?!s\b)\p{L}+)*|\d+(?:[.,]\d+)*|\S/gu; // cuts "sq. m" as the tokenizer does

/** A later phrase with the same words replaces an earlier one. Each direction is made when it is first asked for. */
export function createPhraseTable<Value>(
  entries: Iterable<readonly [string, Value]>,
  { written = false }: PhraseOptions = {},
): PhraseTable<Value> {
  const keys = written ? asWritten : inAnyCase;
  const phrases = [...entries];
  let forward: Node<Value> | null = null;
  let backward: Node<Value> | null = null;
  return {
    startingAt(tokens, index) {
      forward ??= treeOf(phrases, (phrase) => piecesOf(phrase, written));
      return walkForward(forward, tokens, index, keys);
    },
    endingAt(tokens, end) {
      backward ??= treeOf(phrases, (phrase) => piecesOf(phrase, written).reverse());
      return walkBackward(backward, tokens, end, keys);
    },
  };
}

function treeOf<Value>(phrases: readonly (readonly [string, Value])[], keysOf: (phrase: string) => string[]) {
  const root: Node<Value> = { next: new Map() };
  for (const [phrase, value] of phrases) insert(root, keysOf(phrase), value);
  return root;
}

/** Phrases of a rule that tell nothing but that they stand there. */
export function createPhraseSet(phrases: readonly string[]): PhraseTable<true> {
  return createPhraseTable(phrases.map((phrase) => [phrase, true]));
}

/** Words of a rule as a set, for single tokens. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

function piecesOf(phrase: string, written: boolean): string[] {
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase) && !written) return phrase.split(" ");
  const text = written ? phrase : phrase.toLowerCase().replaceAll("-", " ");
  return [...text.matchAll(piece)].map((match) => {
    const spaced = match.index > 0 && text[match.index - 1] === " ";
    return written && spaced ? ` ${match[0]}` : match[0];
  });
}

/** What a token is looked up by: the first of a phrase, and one inside it. */
interface Keys {
  first(token: Token): string;
  inside(token: Token): string;
}

const inAnyCase: Keys = { first: ({ lower }) => lower, inside: ({ lower }) => lower };
const asWritten: Keys = { first: ({ text }) => text, inside: ({ text, spaced }) => (spaced ? ` ${text}` : text) };

function insert<Value>(root: Node<Value>, keys: readonly string[], value: Value): void {
  let node = root;
  for (const key of keys) {
    let child = node.next.get(key);
    if (!child) {
      child = { next: new Map() };
      node.next.set(key, child);
    }
    node = child;
  }
  node.value = value;
}

function walkForward<Value>(root: Node<Value>, tokens: readonly Token[], first: number, keys: Keys) {
  let best: Found<Value> | null = null;
  let node = root;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const child = node.next.get(at === first ? keys.first(token) : keys.inside(token));
    if (!child) {
      if (at > first && isTight(tokens, at)) continue;
      break;
    }
    node = child;
    if (node.value !== undefined) best = { value: node.value, first, end: at + 1 };
  }
  return best;
}

function walkBackward<Value>(root: Node<Value>, tokens: readonly Token[], end: number, keys: Keys) {
  let best: Found<Value> | null = null;
  let node = root;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) break;
    // What is the last token on this way is the first of the phrase.
    const start = node.next.get(keys.first(token));
    if (start?.value !== undefined) best = { value: start.value, first: at, end };
    const child = token.spaced ? (node.next.get(keys.inside(token)) ?? start) : start;
    if (!child) {
      if (at < end - 1 && isTight(tokens, at)) continue;
      break;
    }
    node = child;
  }
  return best;
}

/** A hyphen between words stands for a space: "square-kilometre". */
export function isTight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === "-" && !token.spaced && tokens[at + 1]?.spaced === false;
}
