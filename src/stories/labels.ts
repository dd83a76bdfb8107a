// Names a story by what most of its documents share: names of people and places first, then terms of their leads.
import type { StoryFeatures } from "./story-features.js";

interface Labelled {
  readonly features: StoryFeatures;
}

/** Names and terms, best first, at most 6. They depend on the story's own documents alone. */
export function labelOf(documents: readonly Labelled[], common: ReadonlySet<string>): string[] {
  const names = shared(documents.map(({ features }) => features.names));
  const chosen: string[] = [];
  for (const name of names.length >= 2 ? names : [...names, ...leadTerms(documents, common)]) {
    const lower = name.toLowerCase();
    if (!chosen.some((other) => overlaps(other.toLowerCase(), lower))) chosen.push(name);
    if (chosen.length === 6) break;
  }
  return chosen.map(capitalised);
}

function leadTerms(documents: readonly Labelled[], common: ReadonlySet<string>): string[] {
  const inLead = new Set(documents.flatMap(({ features }) => features.lead));
  return shared(
    documents.map(({ features }) => features.terms.filter(([stem]) => inLead.has(stem) && !common.has(stem))),
  );
}

/** Those that half of the documents have (all of two), by how many do, then how often, then by letters. */
function shared(counts: readonly (readonly (readonly [string, number])[])[]): string[] {
  const totals = new Map<string, { documents: number; weight: number }>();
  for (const counted of counts)
    for (const [name, count] of counted) {
      const known = totals.get(name) ?? { documents: 0, weight: 0 };
      totals.set(name, { documents: known.documents + 1, weight: known.weight + Math.min(count, 5) });
    }
  return [...totals]
    .filter(([, { documents }]) => documents >= counts.length / 2)
    .sort(([a, x], [b, y]) => y.documents - x.documents || y.weight - x.weight || (a < b ? -1 : 1))
    .map(([name]) => name);
}

/** "tokayev" beside "kassym jomart tokayev", "kazakh" beside "kazakhstan". */
function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function capitalised(name: string): string {
  return name.replace(/(^| )(\p{L})/gu, (_, space: string, first: string) => space + first.toUpperCase());
}
