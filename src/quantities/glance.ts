// Tells at a glance, from its characters, that a stretch of text holds no quantity and no hole: it need not be cut into tokens.
import { isPluralAt, type Sides } from "./hole-sides.js";

/** False where text[start, end) has neither a digit nor a sign nor two spaces, none of the trigger words and no words that a number is lost between. */
export type Glance = (text: string, start: number, end: number) => boolean;

const slots = 1 << 16;
const seed = 0x811c9dc5;

/** Every sentence with a quantity or a hole is told; a few others are too. */
export function createGlance(triggers: ReadonlySet<string>, sides: readonly Sides[]): Glance {
  const isTold = new Uint8Array(slots);
  for (const word of triggers) isTold[slotOf(hashOf(word))] = 1;
  const { before, leading, ending, behind, markBefore, markBehind, pluralBehind } = masksOf(sides);
  return (text, start, end) => {
    // Rules whose hole may follow here, and those of which one more word is wanted before it.
    let open = 0;
    let led = 0;
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) {
        if (code > 0x20) {
          if (isSign(text, at, start) || (open & markBehind) !== 0) return true;
          open |= markBefore;
        } else if (code === 0x20 && text.charCodeAt(at + 1) === 0x20 && at > start) return true;
        at++;
        continue;
      }
      const first = at;
      let hash = seed;
      for (let letter = code; at < end && isLetter(letter); letter = text.charCodeAt(++at))
        hash = Math.imul(hash ^ (letter | 0x20), 0x01000193);
      const slot = slotOf(hash);
      if (isTold[slot] === 1 && triggers.has(text.slice(first, at).toLowerCase())) return true;
      if ((open & (behind[slot] ?? 0)) !== 0) return true;
      if ((open & pluralBehind) !== 0 && isPluralAt(text, first, at)) return true;
      open = (before[slot] ?? 0) | (led & (ending[slot] ?? 0));
      led = leading[slot] ?? 0;
    }
    return false;
  };
}

/** Rules by bits: some share one, so that a look at a hole is taken once too often. */
function masksOf(sides: readonly Sides[]) {
  const [before, leading, ending, behind] = [masks(), masks(), masks(), masks()];
  const marks = { markBefore: 0, markBehind: 0, pluralBehind: 0 };
  for (const [index, side] of sides.entries()) {
    const bit = 1 << (index % 32);
    for (const [first = "", last] of side.before) {
      set(last === undefined ? before : leading, first, bit);
      if (last !== undefined) set(ending, last, bit);
    }
    for (const word of side.behind) set(behind, word, bit);
    if (side.markBefore) marks.markBefore |= bit;
    if (side.markBehind) marks.markBehind |= bit;
    if (side.pluralBehind) marks.pluralBehind |= bit;
  }
  return { before, leading, ending, behind, ...marks };
}

function masks(): Int32Array {
  return new Int32Array(slots);
}

function set(masks: Int32Array, word: string, bit: number): void {
  const slot = slotOf(hashOf(word));
  masks[slot] = (masks[slot] ?? 0) | bit;
}

/** Digits, signs, letters with marks, and punctuation behind a space: what stands there is for the tokens to say. */
function isSign(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  const isMark = code < 0x80 ? plain.includes(text.charAt(at)) : curly.includes(text.charAt(at));
  return !isMark || (at > start && text.charCodeAt(at - 1) <= 0x20);
}

const plain = ".,;:!?'\"()[]-/";
const curly = "‘’“”–—…";

function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ (word.charCodeAt(at) | 0x20), 0x01000193);
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (slots - 1);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
