// Keeps what is known of each written form of a word, so that it is worked out once and not for each place it stands.

export interface Form {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes straight, possessive stripped; a number without its thousands separators. */
  readonly lower: string;
  readonly kind: "word" | "number";
  readonly capitalised: boolean;
  /** 32-bit FNV-1a of `lower`. */
  readonly hash: number;
  /** Stem of a content word. */
  readonly term: string | undefined;
}

/** The form of text[start, end). */
export type FindForm = (text: string, start: number, end: number) => Form;

/** Slots of the table, a power of two; a table that fills up starts anew. */
const slots = 1 << 17;

/** @param termOf the term of a word in lower case, where it has one */
export function createFindForm(termOf: (lower: string) => string | undefined): FindForm {
  let forms: (Form | undefined)[] = new Array(slots);
  let count = 0;
  return (text, start, end) => {
    let slot = hashOf(text, start, end) & (slots - 1);
    for (let form = forms[slot]; form !== undefined; form = forms[slot]) {
      if (form.text.length === end - start && text.startsWith(form.text, start)) return form;
      slot = (slot + 1) & (slots - 1);
    }
    const form = formOf(text.slice(start, end), termOf);
    if (++count > slots * 0.6) {
      forms = new Array(slots);
      count = 0;
    }
    forms[slot] = form;
    return form;
  };
}

function formOf(slice: string, termOf: (lower: string) => string | undefined): Form {
  // A slice of a document would keep all of it in memory; one of a new string keeps that.
  const text = ` ${slice}`.slice(1);
  const kind = /^\p{N}/u.test(text) ? "number" : "word";
  const lower = kind === "number" ? text.replaceAll(",", "") : lowered(text);
  const first = text.charAt(0);
  return {
    text,
    lower,
    kind,
    capitalised: kind === "word" && first !== first.toLowerCase(),
    hash: hashOf(lower, 0, lower.length),
    term: kind === "number" ? undefined : termOf(lower),
  };
}

function lowered(written: string): string {
  const plain = written.toLowerCase().replaceAll("’", "'");
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}

/** 32-bit FNV-1a of the UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}
