// Makes the names of a story's claims one where they are spellings of one, and says which of them tell something.
import type { Claim } from "../model/claim.js";

export type SameName = (a: string, b: string) => boolean;

/** A name that more than this share of the story's documents tell says nothing about one figure. */
const common = 0.6;

/** Every name under the first of its spellings. Compared within a first letter only, so that many names stay cheap. */
export function canonicalNames(claims: readonly Claim[], sameName: SameName): Map<string, string> {
  const told = claims.flatMap(({ frame, place, entity }) => [...frame.names, frame.owner, place, entity]);
  const names = [...new Set(told.filter((name) => name !== undefined && name !== null))].sort();
  const canonical = new Map<string, string>();
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const letter = name.slice(0, 1);
    const known = byLetter.get(letter) ?? [];
    const found = known.find((other) => sameName(other, name));
    canonical.set(name, found ?? name);
    if (!found) byLetter.set(letter, [...known, name]);
  }
  const full = fullNames(canonical);
  return new Map([...canonical].map(([name, first]) => [name, full.get(first) ?? first]));
}

/** "Marlow" → "Gordon Marlow", where one full name of the story ends so. */
function fullNames(canonical: ReadonlyMap<string, string>): Map<string, string> {
  const byLast = new Map<string, Set<string>>();
  for (const name of canonical.values()) {
    const words = name.split(" ");
    const last = words.at(-1) ?? "";
    if (words.length > 1) byLast.set(last, (byLast.get(last) ?? new Set()).add(name));
  }
  return new Map(
    [...byLast].flatMap(([last, names]) => (names.size === 1 ? [...names].map((name) => [last, name] as const) : [])),
  );
}

/** Canonical names that few documents tell. */
export function rareNames(claims: readonly Claim[], canonical: ReadonlyMap<string, string>): Set<string> {
  const sources = new Map<string, Set<string>>();
  for (const { frame, source } of claims) {
    for (const name of frame.names) {
      const key = canonical.get(name) ?? name;
      sources.set(key, (sources.get(key) ?? new Set()).add(source));
    }
  }
  const all = new Set(claims.map(({ source }) => source)).size;
  const limit = Math.max(2, Math.ceil(all * common));
  return new Set([...sources].filter(([, told]) => told.size < limit || all < 3).map(([name]) => name));
}
