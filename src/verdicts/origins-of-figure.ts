// Independent origins of a figure: documents of one origin are one, and so are outlets that cite one authority for one number.
import { groupBy } from "../gather.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { readingOf } from "./facts.js";
import { figureOf } from "./figure.js";
import type { JudgedClaim } from "./judged-claim.js";

export interface OriginsOfFigure {
  /** How many are independent. */
  readonly count: number;
  /** An authority that makes one origin of several, and the sources that give it; null where none does. */
  readonly cited: { readonly authority: string; readonly sources: readonly string[] } | null;
}

/** Of some claims on one question. */
export type FindOriginsOfFigure = (claims: readonly JudgedClaim[]) => OriginsOfFigure;

export function createFindOriginsOfFigure(rules: VerdictRules): FindOriginsOfFigure {
  const words = {
    nobody: new Set(rules.authorities.nobody),
    common: new Set(rules.authorities.common),
    dropped: new Set(rules.authorities.dropped),
  };
  return (claims) => {
    const sets = new Sets();
    for (const { origin } of claims) sets.add(origin);
    const joined = [...byReading(claims, rules).values()].flatMap((cited) => joinAuthorities(cited, words, sets));
    return { count: sets.count(), cited: citedMost(joined) };
  };
}

interface AuthorityWords {
  readonly nobody: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
}

function byReading(claims: readonly JudgedClaim[], rules: VerdictRules): Map<string, JudgedClaim[]> {
  const spoken = claims.filter(({ speaker }) => speaker !== undefined);
  return groupBy(spoken, (claim) => readingOf(claim, figureOf(claim, rules.rounding)));
}

/**
 * Joins origins whose authorities have the same name, or share the word that tells them apart ("Tokayev", "Kassym-Jomart Tokayev").
 * Returns the claims of each authority that joined some.
 */
function joinAuthorities(claims: readonly JudgedClaim[], words: AuthorityWords, sets: Sets): JudgedClaim[][] {
  const citing = new Map<string, JudgedClaim[]>();
  for (const claim of claims)
    for (const name of namesOf(claim.speaker ?? "", words)) {
      const known = citing.get(name);
      if (known) known.push(claim);
      else citing.set(name, [claim]);
    }
  const joined = [...citing.values()].filter((alike) => alike.some(({ origin }) => origin !== alike[0]?.origin));
  for (const [first, ...rest] of joined) for (const { origin } of rest) sets.join(first?.origin ?? origin, origin);
  return joined;
}

/** The authority that most sources give, by its fullest name. */
function citedMost(joined: readonly (readonly JudgedClaim[])[]): OriginsOfFigure["cited"] {
  const authorities = joined.map((claims) => {
    const names = claims
      .flatMap(({ speaker }) => speaker ?? [])
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return { authority: names[0] ?? "", sources: [...new Set(claims.map(({ source }) => source))].sort() };
  });
  const [most] = authorities.sort(
    (a, b) => b.sources.length - a.sources.length || (a.authority < b.authority ? -1 : 1),
  );
  return most ?? null;
}

/** The whole name and, of a name of a person or body, its last word; none where it names nobody. */
function namesOf(speaker: string, words: AuthorityWords): string[] {
  const lower = speaker.toLowerCase();
  // A class of all letters takes longer to compile than a small folder to judge: names of ASCII do without it.
  const spoken = lower.split(/^[ -~]*$/.test(lower) ? /[^a-z\d-]+/ : /[^\p{L}\p{N}-]+/u);
  const kept = spoken.filter((word) => word !== "" && word !== "s" && !words.dropped.has(word));
  if (kept.every((word) => words.nobody.has(word))) return [];
  const last = kept.at(-1) ?? "";
  const tells = !words.nobody.has(last) && !words.common.has(last) && speaker !== lower;
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
