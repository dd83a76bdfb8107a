// Compares a pair of claims with its rivals: the other claims of the two sources that either could be joined with.
import type { Candidate } from "./candidate.js";
import type { Pair } from "./clusters.js";
import type { Tell } from "./likeness.js";
import { areApart } from "./values.js";

/** Likeness of a claim that has no rival. */
const none = -8;
/** Being further ahead than this tells no more. */
const enough = 4;

interface Neighbour {
  readonly index: number;
  readonly score: number;
}

/** Tells how far the pair, where it has a rival, is ahead of it, given its likeness and that of all `pairs` by themselves. */
export function createRivals(block: readonly Candidate[], pairs: readonly Pair[]) {
  const neighbours = neighboursOf(block, pairs);
  const rivalOf = (a: number, b: number): number => {
    const [one, other] = [block[a], block[b]];
    const list = neighbours[a]?.get(other?.claim.source ?? "") ?? [];
    const found = list.find(({ index }) => {
      const rival = block[index];
      return index !== b && one && other && rival && areApart(rival.claim.quantity, other.claim.quantity);
    });
    return Math.max(none, found?.score ?? none);
  };
  return (pair: Pair, tell: Tell): void => {
    const { a, b, score } = pair;
    const [one, other] = [rivalOf(a, b), rivalOf(b, a)];
    if (one === none && other === none) return;
    const [ahead, behind] = [score - one, score - other];
    const own = block[a]?.claim.source === block[b]?.claim.source ? "own." : "";
    tell(`${own}first${Number(ahead > 0) + Number(behind > 0)}`, 1);
    tell(`${own}ahead`, Math.max(-1, Math.min(1, Math.min(ahead, behind) / enough)));
  };
}

/** Of every claim, by source, the claims there that it was compared with: the most alike first. */
function neighboursOf(block: readonly Candidate[], pairs: readonly Pair[]): Map<string, Neighbour[]>[] {
  const neighbours = block.map(() => new Map<string, Neighbour[]>());
  const add = (from: number, index: number, score: number) => {
    const source = block[index]?.claim.source ?? "";
    const list = neighbours[from]?.get(source);
    if (list) list.push({ index, score });
    else neighbours[from]?.set(source, [{ index, score }]);
  };
  for (const { a, b, score } of pairs) {
    add(a, b, score);
    add(b, a, score);
  }
  for (const lists of neighbours)
    for (const list of lists.values()) list.sort((x, y) => y.score - x.score || x.index - y.index);
  return neighbours;
}
