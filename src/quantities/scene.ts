// What every parser and refiner looks at: a sentence's text and tokens, and which tokens are taken.
import type { Token } from "../model/sentence.js";

export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** One entry for each token: 0 free, 1 read by the date reader, 2 part of a name or a code. */
  readonly taken: Uint8Array;
  /** Most words have a capital and no full stop ends them, so that a capital tells no name. */
  readonly headline: boolean;
}

/** How many of the longer words of a headline have a capital. */
const headlineShare = 0.6;

export function sceneOf(text: string, tokens: readonly Token[]): Scene {
  let words = 0;
  let capitals = 0;
  for (const { kind, text: word } of tokens) {
    if (kind !== "word" || word.length < 4) continue;
    words++;
    const code = word.charCodeAt(0);
    if (code >= 0x41 && code <= 0x5a) capitals++;
  }
  const headline = words > 2 && capitals > words * headlineShare && tokens.at(-1)?.text !== ".";
  return { text, tokens, taken: new Uint8Array(tokens.length), headline };
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
