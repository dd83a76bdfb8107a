// Finds documents of one origin: those that print the same agency text or reprint one another, by shared word runs.
import type { Features } from "../model/extract.js";
import type { Origin } from "../model/result.js";
import type { Rules } from "../rules/packs.js";
import { reasonOf } from "./origin-reasons.js";
import { overlapOf } from "./overlap.js";

/** What origins are found from; `story` is the id of the found story. */
export interface OriginDocument {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly story: string;
  readonly wires: readonly string[];
  readonly features: Features;
}

/** Two documents of which one stands in the other for the most part. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly containment: number;
}

/** Documents under one word run that are compared with each of those before; a run that more documents share still links all of them. */
const neighbours = 4;
/** Members of each of two groups that must go together on average before the groups are joined. */
const sampled = 6;

/** Origins with two documents or more. The order of the documents does not change them. */
export function findOrigins(documents: readonly OriginDocument[], rules: Rules["stories"]): Origin[] {
  const ordered = [...documents].sort(byStoryThenPath);
  const links = candidatesOf(ordered).flatMap((pair) => linkOf(ordered, pair, rules));
  links.sort((a, b) => b.containment - a.containment || a.left - b.left || a.right - b.right);
  const groups = joined(ordered, links, rules);
  return groups.map((members) => {
    const inside = members.flatMap((member) => ordered[member] ?? []);
    const [first] = inside;
    return {
      id: `${first?.story ?? ""}/origin-${first?.id ?? ""}`,
      story: first?.story ?? "",
      sources: inside.map((document) => document.id),
      reason: reasonOf(inside, rules.shingles.sketch),
    };
  });
}

/** Pairs of one story that share some word runs. */
function candidatesOf(documents: readonly OriginDocument[]): [number, number][] {
  const index = new Map<number, number[]>();
  const counts = new Map<number, number>();
  for (const [position, { story, features }] of documents.entries())
    for (const hash of features.shingles) {
      const listed = index.get(hash) ?? [];
      for (const other of near(listed))
        if (documents[other]?.story === story) {
          const pair = other * documents.length + position;
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
      if (listed.length === 0) index.set(hash, listed);
      listed.push(position);
    }
  const pairs = [...counts].filter(([, count]) => count >= 3).map(([pair]) => pair);
  return pairs.map((pair) => [Math.floor(pair / documents.length), pair % documents.length]);
}

function near(listed: readonly number[]): readonly number[] {
  if (listed.length <= neighbours) return listed;
  return [listed[0] ?? 0, ...listed.slice(-neighbours)];
}

function linkOf(
  documents: readonly OriginDocument[],
  [left, right]: readonly [number, number],
  rules: Rules["stories"],
): Link[] {
  const [one, other] = [documents[left], documents[right]];
  if (!one || !other) return [];
  const { shared, containment } = overlapOf(one.features, other.features, rules.shingles.sketch);
  const enough = one.wires.some((wire) => other.wires.includes(wire))
    ? rules.origins.sameWire
    : rules.origins.containment;
  return shared >= rules.origins.leastShared && containment >= enough ? [{ left, right, containment }] : [];
}

/** Groups of linked documents, best link first; two groups join only where their members overlap on average too. */
function joined(documents: readonly OriginDocument[], links: readonly Link[], rules: Rules["stories"]): number[][] {
  const groups = new Map(documents.map((_, position) => [position, [position]]));
  for (const { left, right } of links) {
    const [one, other] = [groups.get(left), groups.get(right)];
    if (!one || !other || one === other || !goTogether(documents, one, other, rules)) continue;
    const all = [...one, ...other].sort((a, b) => a - b);
    for (const member of all) groups.set(member, all);
  }
  return [...new Set(groups.values())].filter((members) => members.length > 1);
}

function goTogether(
  documents: readonly OriginDocument[],
  one: readonly number[],
  other: readonly number[],
  rules: Rules["stories"],
): boolean {
  let [sum, pairs] = [0, 0];
  for (const left of one.slice(0, sampled))
    for (const right of other.slice(0, sampled)) {
      const [inside, outside] = [documents[left], documents[right]];
      if (!inside || !outside) continue;
      sum += overlapOf(inside.features, outside.features, rules.shingles.sketch).containment;
      pairs++;
    }
  return pairs > 0 && sum / pairs >= rules.origins.containment / 2;
}

function byStoryThenPath(a: OriginDocument, b: OriginDocument): number {
  return compare(a.story, b.story) || compare(a.path, b.path) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
