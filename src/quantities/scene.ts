// What every parser and refiner looks at: a sentence's text and tokens, and which tokens are taken.
import type { Token } from "../model/sentence.js";
import type { Numbered } from "./numerals.js";

export interface Scene extends Numbered {
  readonly text: string;
  /** One entry for each token: 0 free, 1 read by the date reader, 2 part of a name or a code. */
  readonly taken: Uint8Array;
  /** What each token can be, as bits of `roles`. */
  readonly roles: readonly number[];
  /** Most words have a capital and no full stop ends them, so that a capital tells no name. */
  readonly headline: boolean;
}

/** How many of the longer words of a headline have a capital. */
const headlineShare = 0.6;

/** What a token can be: one look-up, so that every stage leaves out the tokens that it has no use for. */
export const roles = {
  /** An amount begins with it; so with any digits. */
  amount: 1 << 0,
  /** A name or a code begins with it; so with any digits. */
  code: 1 << 1,
  /** An idiom begins with it. */
  phrase: 1 << 5,
  /** A number may be lost behind it. */
  beforeHole: 1 << 2,
  /** Behind any word but some, a number is lost before it. */
  behindHole: 1 << 3,
  /** It would stand behind a lost number. */
  lost: 1 << 6,
  /** It tells of an earthquake. */
  magnitude: 1 << 4,
} as const;

export type RoleWords = Readonly<Record<keyof typeof roles, Iterable<string>>>;

export function createSceneOf(words: RoleWords): (text: string, sentence: Numbered) => Scene {
  const table = new Map<string, number>();
  for (const role of Object.keys(roles) as (keyof typeof roles)[])
    for (const word of words[role]) table.set(word, (table.get(word) ?? 0) | roles[role]);
  const rolesOf = ({ kind, lower }: Token) =>
    (table.get(lower) ?? 0) | (kind === "number" ? roles.amount | roles.code : 0);
  return (text, { tokens, numeral }) => ({
    text,
    tokens,
    numeral,
    taken: new Uint8Array(tokens.length),
    roles: tokens.map(rolesOf),
    headline: isHeadline(tokens),
  });
}

export function hasRole(scene: Scene, index: number, role: number): boolean {
  return ((scene.roles[index] ?? 0) & role) !== 0;
}

/** One token of the scene has the role. */
export function holdsRole({ roles }: Scene, role: number): boolean {
  return roles.some((own) => (own & role) !== 0);
}

function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text: word } of tokens) {
    if (kind !== "word" || word.length < 4) continue;
    words++;
    const code = word.charCodeAt(0);
    if (code >= 0x41 && code <= 0x5a) capitals++;
  }
  return words > 2 && capitals > words * headlineShare && tokens.at(-1)?.text !== ".";
}

export const byDate = 1;
export const byName = 2;

export function isFree(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (scene.taken[at] !== 0) return false;
  return true;
}

export function take(scene: Scene, first: number, end: number, by: number): void {
  scene.taken.fill(by, Math.max(0, first), end);
}

export function wordAt(scene: Scene, index: number): string {
  return scene.tokens[index]?.lower ?? "";
}

/** "-" between two tokens without spaces. */
export function isHyphen(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.spaced || scene.tokens[index + 1]?.spaced !== false) return false;
  return token.text === "-" || token.text === "‑" || token.text === "‐" || token.text === "–";
}

export function isCapitalised(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.kind !== "word") return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
