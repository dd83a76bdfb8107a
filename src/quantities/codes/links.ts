// Takes links, addresses of mail, hashtags, list numbers and footnote marks.
import type { Token } from "../../model/sentence.js";
import type { Scene } from "../scene.js";

/** "https://…", "www.…", "name@host", "#tag", the "(target)" of a Markdown link: to the next space. */
export function takeLink(scene: Scene, index: number): number {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  if (!token || !next || next.spaced) return index;
  const link = token.lower === "www" || (/^https?$/.test(token.lower) && next.text === ":");
  const tag = token.text === "#" && (next.kind === "word" || isWordBehind(scene, index + 2));
  const target = token.text === "]" && next.text === "(";
  return link || target || tag || next.text === "@" || token.text === "@" ? endOfChunk(scene, index) : index;
}

/** "#2020vision": a word touches the digits. */
function isWordBehind(scene: Scene, index: number): boolean {
  return scene.tokens[index]?.kind === "word" && scene.tokens[index]?.spaced === false;
}

function endOfChunk(scene: Scene, index: number): number {
  let end = index + 1;
  while (scene.tokens[end]?.spaced === false) end++;
  return end;
}

/** "1 / 31" under a gallery: spaces around the stroke. */
function isPageCount(token: Token, next: Token, after: Token | undefined): boolean {
  if (token.kind !== "number" || next.text !== "/" || after?.kind !== "number") return false;
  return next.spaced && after.spaced && token.text.length < 4 && after.text.length < 4;
}

/** "1. Skip", "1. **Skip**", "2) Wait", "(3) Go" at a line's start; "[12]" and "[^12]" anywhere. */
export function takeListMark(scene: Scene, index: number): number {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const after = scene.tokens[index + 2];
  if (token?.kind === "number" && next?.text === "." && !next.spaced && opensLine(scene, index) && isEndOfMark(after))
    return index + 2;
  if (!token || !next) return index;
  if (isPageCount(token, next, after)) return index + 3;
  if (token.text === "^" && scene.tokens[index - 1]?.text === "[" && next.kind === "number") return index + 2;
  const short = next.kind === "number" && next.text.length < 4;
  if (token.text === "[" && short && after?.text === "]") return index + 3;
  if (token.text === "(" && short && after?.text === ")" && index === 0) return 3;
  if (token.kind !== "number" || token.text.length > 2 || next.spaced || !after?.spaced) return index;
  if (!opensLine(scene, index)) return index;
  const isWord = after.kind === "word" || isEmphasis(after);
  return next.text === ")" || (next.text === "." && isWord) ? index + 2 : index;
}

/** Nothing but marks of type stands before it. */
function opensLine({ tokens }: Scene, index: number): boolean {
  for (let at = 0; at < index; at++) if (!isEmphasis(tokens[at])) return false;
  return true;
}

/** "**1." of "**1. Nobody won.**" stands alone as a sentence. */
function isEndOfMark(token: Token | undefined): boolean {
  return token === undefined || isEmphasis(token);
}

/** Marks of bold and italic type in Markdown. */
function isEmphasis(token: Token | undefined): boolean {
  return token?.text === "*" || token?.text === "_";
}
