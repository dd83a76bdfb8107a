// Which figures a source tells apart: of "eight were convicted, six of them of murder", six is a part of eight and no other eight.
import type { Fact } from "./facts.js";
import type { JudgedClaim } from "./judged-claim.js";

export type AreToldApart = (a: Fact, b: Fact) => boolean;

/** Claims of one sentence that are held against each other. */
const mostHeld = 30;

export function createAreToldApart(facts: readonly Fact[]): AreToldApart {
  const sentences = new Map<string, Telling[]>();
  for (const { reading, claims } of facts)
    for (const { source, frame } of claims) {
      const key = `${frame.sentence} ${source}`;
      const known = sentences.get(key) ?? [];
      known.push({ reading, scope: frame.scope });
      sentences.set(key, known);
    }
  const apart = new Set([...sentences.values()].flatMap((told) => partsAndWholes(told.slice(0, mostHeld))));
  return (a, b) => apart.has(keyOf(a.reading, b.reading)) || apart.has(keyOf(b.reading, a.reading));
}

interface Telling {
  readonly reading: string;
  readonly scope: JudgedClaim["frame"]["scope"];
}

function partsAndWholes(told: readonly Telling[]): string[] {
  return told
    .filter(({ scope }) => scope === "part")
    .flatMap((part) => told.filter((other) => other !== part).map((other) => keyOf(part.reading, other.reading)));
}

function keyOf(part: string, whole: string): string {
  return `${part}|${whole}`;
}
