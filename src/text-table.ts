// Keeps what is known of each written form of a word, so that it is cut out and worked out once and not for each place it stands.

export interface Form {
  /** As written. */
  readonly text: string;
}

/** The form of text[start, end). */
export type FindForm<Known extends Form> = (text: string, start: number, end: number) => Known;

/** Slots of a table, a power of two; a table that fills up starts anew. */
const slots = 1 << 16;

/** @param make what is kept of a form: its `text` is the string that it gets */
export function createTextTable<Known extends Form>(make: (written: string) => Known): FindForm<Known> {
  let forms: (Known | undefined)[] = new Array(slots);
  let count = 0;
  return (text, start, end) => {
    let slot = slotOf(hashOf(text, start, end));
    for (let form = forms[slot]; form !== undefined; form = forms[slot]) {
      if (isAt(text, start, end, form.text)) return form;
      slot = (slot + 1) & (slots - 1);
    }
    const form = make(copyOf(text, start, end));
    if (++count > slots * 0.6) {
      forms = new Array(slots);
      count = 0;
    }
    forms[slot] = form;
    return form;
  };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (slots - 1);
}

/** 32-bit FNV-1a of the UTF-16 units. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A slice would keep all of the text in memory, and hold two bytes a letter where one of its quotes is curly. */
function copyOf(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
