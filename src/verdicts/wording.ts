// Parts of reasons: filled templates, lists of names, values as written with what they resolve to.

import { dayNumber, writtenDay } from "../days.js";
import type { Claim } from "../model/claim.js";

/** "{who} says {value}" with its parts; each part is put in once and not read again. */
export function filled(template: string, parts: Readonly<Record<string, string>>): string {
  return template
    .split("{")
    .map((piece, index) => {
      const end = piece.indexOf("}");
      return index === 0 || end < 0 ? piece : (parts[piece.slice(0, end)] ?? "") + piece.slice(end + 1);
    })
    .join("");
}

/** "A", "A and B", "A, B and C", "A, B, C and 4 others" */
export function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** The expression as written; what a vague word or a relative day stands for is added: "dozens (24–99)", "last week (3 January 2022–9 January 2022)". */
export function written({ text, quantity }: Claim): string {
  const { min, max, kind, bound } = quantity;
  const words = lowered(shortened(text.replace(/\s+/g, " ").trim()), kind);
  if (bound === "vague" && kind === "count" && typeof min === "number" && typeof max === "number") {
    return `${words} (${grouped(min)}–${grouped(max)})`;
  }
  return kind === "date" && !/\d/.test(words) ? words + resolved(min, max) : words;
}

function resolved(min: number | string | null, max: number | string | null): string {
  const [first, last] = [dayNumber(min), dayNumber(max)];
  if (first === null && last === null) return "";
  if (first === last && first !== null) return ` (${writtenDay(first)})`;
  if (first === null) return ` (up to ${writtenDay(last ?? 0)})`;
  return last === null ? ` (from ${writtenDay(first)})` : ` (${writtenDay(first)}–${writtenDay(last)})`;
}

/** "At least 164" inside a sentence is "at least 164"; names of days and months keep their capital. */
export function lowered(text: string, kind: Claim["quantity"]["kind"]): string {
  const isWord =
    /^[A-Z][a-z]/.test(text) &&
    (kind !== "date" || /^(?:In|On|At|By|Since|Until|From|After|Before|Last|This|Next|Early|Late|Only)\b/.test(text));
  return isWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

/** "1,000,000" */
function grouped(value: number): string {
  const digits = String(value);
  if (!/^\d+$/.test(digits)) return digits;
  const first = digits.length % 3 || 3;
  let text = digits.slice(0, first);
  for (let at = first; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`;
  return text;
}
