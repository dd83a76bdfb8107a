// Independent origins of a figure: documents of one origin are one, and so are outlets that cite one authority for one number.
import type { VerdictRules } from "../rules/verdicts.js";
import { readingOf } from "./facts.js";
import { figureOf } from "./figure.js";
import type { JudgedClaim } from "./judged-claim.js";

/** The number of independent origins behind some claims on one question. */
export type CountOrigins = (claims: readonly JudgedClaim[]) => number;

export function createCountOrigins(rules: VerdictRules): CountOrigins {
  const words = {
    nobody: new Set(rules.authorities.nobody),
    common: new Set(rules.authorities.common),
    dropped: new Set(rules.authorities.dropped),
  };
  return (claims) => {
    const sets = new Sets();
    for (const { origin } of claims) sets.add(origin);
    for (const cited of byReading(claims, rules).values()) joinAuthorities(cited, words, sets);
    return sets.count();
  };
}

interface AuthorityWords {
  readonly nobody: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
}

function byReading(claims: readonly JudgedClaim[], rules: VerdictRules): Map<string, JudgedClaim[]> {
  const readings = new Map<string, JudgedClaim[]>();
  for (const claim of claims) {
    if (claim.speaker === undefined) continue;
    const reading = readingOf(claim, figureOf(claim, rules.rounding));
    const known = readings.get(reading);
    if (known) known.push(claim);
    else readings.set(reading, [claim]);
  }
  return readings;
}

/** Joins origins whose authorities have the same name, or share the word that tells them apart ("Tokayev", "Kassym-Jomart Tokayev"). */
function joinAuthorities(claims: readonly JudgedClaim[], words: AuthorityWords, sets: Sets): void {
  const seen = new Map<string, string>();
  for (const { speaker = "", origin } of claims)
    for (const name of namesOf(speaker, words)) {
      const known = seen.get(name);
      if (known === undefined) seen.set(name, origin);
      else sets.join(known, origin);
    }
}

/** The whole name and, of a name of a person or body, its last word; none where it names nobody. */
function namesOf(speaker: string, words: AuthorityWords): string[] {
  const spoken = speaker.split(/[^\p{L}\p{N}-]+/u).map((word) => word.toLowerCase());
  const kept = spoken.filter((word) => word !== "" && word !== "s" && !words.dropped.has(word));
  if (kept.every((word) => words.nobody.has(word))) return [];
  const last = kept.at(-1) ?? "";
  const tells = !words.nobody.has(last) && !words.common.has(last) && /\p{Lu}/u.test(speaker);
  return tells ? [kept.join(" "), `~${last}`] : [kept.join(" ")];
}

/** Disjoint sets of names (union-find with path halving). */
class Sets {
  readonly #parents = new Map<string, string>();

  add(name: string): void {
    if (!this.#parents.has(name)) this.#parents.set(name, name);
  }

  join(one: string, other: string): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    if (a !== b) this.#parents.set(a < b ? b : a, a < b ? a : b);
  }

  count(): number {
    let roots = 0;
    for (const [name, parent] of this.#parents) if (name === parent) roots++;
    return roots;
  }

  #root(name: string): string {
    let at = name;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const grand = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, grand);
      at = grand;
    }
  }
}
