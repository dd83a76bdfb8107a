// Says whose rupees a text tells of, and whose dollars where it says so: "Rs 500,000" in a report dated Colombo, "all figures in Canadian dollars".
import type { Mention } from "../model/quantity.js";
import type { Rules } from "../rules/packs.js";
import { type Counted, withChanged } from "./of-text.js";

/** The sentences of a text, with sums in a word that several countries use in the money of the one that the text names. */
export type WithLocalCurrency = <T extends Counted>(read: readonly T[], text: string) => readonly T[];

interface Shared {
  /** The code that the word stands for where nothing else is known. */
  readonly of: string;
  readonly written: RegExp;
  readonly countries: readonly { readonly code: string; readonly named: RegExp; readonly dated: RegExp | null }[];
}

/** Only the head of a text has a date line. */
const head = 1500;

export function createLocalCurrency(rules: Rules["currencies"]["shared"]): WithLocalCurrency {
  const shared = rules.map(({ of, written, countries }) => ({
    of,
    written: new RegExp(`^(?:${written.map(escaped).join("|")})$`, "i"),
    countries: countries.map(({ code, names, places }) => ({
      code,
      named: new RegExp(`(?<!\\p{L})(?:${names.map(escaped).join("|")})s?(?!\\p{L})`, "iu"),
      dated: places.length === 0 ? null : dateLineOf(places),
    })),
  }));
  return (read, text) => shared.reduce((told, one) => inLocal(told, text, one), read);
}

function inLocal<T extends Counted>(read: readonly T[], text: string, shared: Shared): readonly T[] {
  const isShared = ({ quantity }: Mention) =>
    quantity.kind === "money" && quantity.unit === shared.of && shared.written.test(quantity.stated.unit ?? "");
  if (!read.some(({ mentions }) => mentions.some(isShared))) return read;
  const code = onlyCountry(text, shared);
  if (code === null || code === shared.of) return read;
  const inCode = (mention: Mention) => ({ ...mention, quantity: { ...mention.quantity, unit: code } });
  return read.map((counted) => withChanged(counted, isShared, inCode));
}

/** The country whose money the text names, or the one of its date line; null where it names several or none. */
function onlyCountry(text: string, { countries }: Shared): string | null {
  const named = countries.filter((country) => country.named.test(text));
  const found = named.length > 0 ? named : countries.filter(({ dated }) => dated?.test(text.slice(0, head)));
  const [only] = found;
  return found.length === 1 && only ? only.code : null;
}

/** "COLOMBO, April 11 (AP) - ", "Lanka Courier | Colombo | 11 Apr" */
function dateLineOf(places: readonly string[]): RegExp {
  const place = places.map(escaped).join("|");
  return new RegExp(`^(?:${place})\\b[^.!?\\n]{0,60}?(?: [-–—]|--|:) ?|[|·] (?:${place}) (?:[|·]|$)`, "im");
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
