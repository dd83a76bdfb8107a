// What every parser and refiner looks at: a sentence's text and tokens, and which tokens are taken.
import type { Token } from "../model/sentence.js";

export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** One entry for each token: 0 free, 1 read by the date reader, 2 part of a name or a code. */
  readonly taken: Uint8Array;
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
