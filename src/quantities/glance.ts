// Tells at a glance, from its characters, that a stretch of text holds no quantity and no hole: it need not be cut into tokens.
import { createNextOf } from "../next-of.js";
import { isPluralAt, type Sides } from "./hole-sides.js";

/** False where text[start, end) has neither a digit nor a sign nor two spaces, none of the words and no two words that tell a quantity or a hole. */
export type Glance = (text: string, start: number, end: number) => boolean;

const slots = 1 << 16;
const seed = 0x811c9dc5;

/** What a word that stands in a slot says; words that share one say what any of them does. */
interface Meaning {
  told: boolean;
  /** Rules for holes, as bits: those whose hole may follow the word, those that want it and one more word before the hole, and those that it stands behind the hole of. */
  before: number;
  leading: number;
  ending: number;
  behind: number;
}

/** Every sentence with a quantity or a hole is told; a few others are too. */
export function createGlance(triggers: ReadonlySet<string>, sides: readonly Sides[]): Glance {
  const meanings: Meaning[] = [newMeaning()];
  // Nearly all slots are empty: a small table is all that most words need looked at.
  const meaningOf = new Uint16Array(slots);
  const meaning = (word: string): Meaning => {
    const slot = slotOf(hashOf(word));
    meaningOf[slot] ||= meanings.push(newMeaning()) - 1;
    return meanings[meaningOf[slot] ?? 0] as Meaning;
  };
  for (const word of triggers) meaning(word).told = true;
  const { markBefore, markBehind, pluralBehind } = addSides(sides, meaning);
  return (text, start, end) => {
    if (nextSign(text, start, end) < end) return true;
    // Rules whose hole may follow here, and those of which one more word is wanted before it.
    let open = 0;
    let led = 0;
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) {
        if (code > 0x20) {
          if ((open & markBehind) !== 0) return true;
          open |= markBefore;
        }
        at++;
        continue;
      }
      const first = at;
      let hash = seed;
      for (let letter = code; at < end && isLetter(letter); letter = text.charCodeAt(++at))
        hash = Math.imul(hash ^ (letter | 0x20), 0x01000193);
      if ((open & pluralBehind) !== 0 && isPluralAt(text, first, at)) return true;
      const index = meaningOf[slotOf(hash)] ?? 0;
      if (index === 0) {
        open = 0;
        led = 0;
        continue;
      }
      const { told, before, leading, ending, behind } = meanings[index] as Meaning;
      if ((open & behind) !== 0 || (told && triggers.has(text.slice(first, at).toLowerCase()))) return true;
      open = before | (led & ending);
      led = leading;
    }
    return false;
  };
}

function newMeaning(): Meaning {
  return { told: false, before: 0, leading: 0, ending: 0, behind: 0 };
}

/** Some rules share a bit, so that a look at a hole is taken once too often. */
function addSides(sides: readonly Sides[], meaning: (word: string) => Meaning) {
  const marks = { markBefore: 0, markBehind: 0, pluralBehind: 0 };
  for (const [index, side] of sides.entries()) {
    const bit = 1 << (index % 32);
    for (const [first = "", last] of side.before) {
      if (last === undefined) meaning(first).before |= bit;
      else {
        meaning(first).leading |= bit;
        meaning(last).ending |= bit;
      }
    }
    for (const word of side.behind) meaning(word).behind |= bit;
    if (side.markBefore) marks.markBefore |= bit;
    if (side.markBehind) marks.markBehind |= bit;
    if (side.pluralBehind) marks.pluralBehind |= bit;
  }
  return marks;
}

/** Digits, signs, letters with marks, a stop or a hyphen behind a space, two spaces: what stands there is for the tokens to say. */
const nextSign = createNextOf(/[^\0-\x20A-Za-z.,;:!?'"()[\]\-/‘’“”–—…]|[\0-\x20][.,;:!?-]| {2}/g);

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
