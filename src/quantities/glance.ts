// Tells at a glance, from its characters, that a stretch of text holds no quantity and no hole: it need not be cut into tokens.
import { beforeOf } from "./triggers.js";

/** False where text[start, end) has neither a digit nor a sign, none of the trigger words and no trace of a lost number. */
export type Glance = (text: string, start: number, end: number) => boolean;

const slots = 1 << 16;
const seed = 0x811c9dc5;

/** Every token that `isTrigger` or `hasTrace` would tell is told here; a few others are too. */
export function createGlance(triggers: ReadonlySet<string>): Glance {
  const telling = slotsOf(triggers);
  const leading = slotsOf(beforeOf);
  const [ofSlot] = [...slotsOf(["of"])];
  const isTold = new Uint8Array(slots);
  for (const slot of telling) isTold[slot] = 1;
  return (text, start, end) => {
    let before = -1;
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) {
        if (code > 0x20 && isSign(text, at, start)) return true;
        at++;
        continue;
      }
      const first = at;
      let hash = seed;
      for (let letter = code; at < end && isLetter(letter); letter = text.charCodeAt(++at))
        hash = Math.imul(hash ^ (letter | 0x20), 0x01000193);
      const slot = slotOf(hash);
      if (isTold[slot] === 1 && triggers.has(text.slice(first, at).toLowerCase())) return true;
      if (slot === ofSlot && leading.has(before)) return true;
      before = slot;
    }
    return false;
  };
}

/** Digits, signs, letters with marks, and punctuation behind a space: what stands there is for the tokens to say. */
function isSign(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  const isMark = code < 0x80 ? plain.includes(text.charAt(at)) : curly.includes(text.charAt(at));
  return !isMark || (at > start && text.charCodeAt(at - 1) <= 0x20);
}

const plain = ".,;:!?'\"()[]-/";
const curly = "‘’“”–—…";

function slotsOf(words: Iterable<string>): Set<number> {
  return new Set([...words].map((word) => slotOf(hashOf(word))));
}

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
