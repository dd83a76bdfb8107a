// Says of each written form of a word what the features are made from.
import { createTextTable, type FindForm, hashOf } from "../text-table.js";

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
  /** A number that tells of an event: two digits and more, and no year. */
  readonly telling: string | undefined;
  /** 1–12, of a month's name with its capital. */
  readonly month: number | undefined;
  /** 1 Monday … 7 Sunday, of its name with its capital. */
  readonly weekday: number | undefined;
}

/** What the rules say of words in lower case. */
export interface FormTables {
  /** The term of a word, where it has one. */
  readonly termOf: (lower: string) => string | undefined;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

export function createFindForm(tables: FormTables): FindForm<Form> {
  return createTextTable((text) => (/^\p{N}/u.test(text) ? numberForm(text) : wordForm(text, tables)));
}

function numberForm(text: string): Form {
  const lower = text.replaceAll(",", "");
  return {
    text,
    lower,
    kind: "number",
    capitalised: false,
    hash: hashOf(lower, 0, lower.length),
    term: undefined,
    telling: tellingNumber(lower),
    month: undefined,
    weekday: undefined,
  };
}

function tellingNumber(lower: string): string | undefined {
  if (lower.length > 12 || /^(?:19|20)\d\d$/.test(lower)) return undefined;
  const number = lower.replace(/^0+/, "");
  return number.replaceAll(".", "").length >= 2 ? number : undefined;
}

function wordForm(text: string, { termOf, months, weekdays }: FormTables): Form {
  const lower = lowered(text);
  const first = text.charAt(0);
  const capitalised = first !== first.toLowerCase();
  return {
    text,
    lower,
    kind: "word",
    capitalised,
    hash: hashOf(lower, 0, lower.length),
    term: termOf(lower),
    telling: undefined,
    month: capitalised ? months.get(lower) : undefined,
    weekday: capitalised ? weekdays.get(lower) : undefined,
  };
}

function lowered(written: string): string {
  const plain = written.toLowerCase().replaceAll("’", "'");
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
