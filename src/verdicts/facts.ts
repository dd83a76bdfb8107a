// Claims that say the same at the same time, as one fact with those who say it.

import { dayNumber } from "../days.js";
import type { Claim } from "../model/claim.js";
import type { VerdictRules } from "../rules/verdicts.js";
import { type Figure, figureOf } from "./figure.js";
import type { JudgedClaim } from "./judged-claim.js";

export interface Fact {
  /** Names the fact among those of its group; facts sort by it. */
  readonly key: string;
  /** Claims that state the same number or interval are one reading, whatever the hedge and the day. */
  readonly reading: string;
  /** The reading with its hedge. */
  readonly statement: string;
  readonly figure: Figure | null;
  /** The unit as written: "km" and "miles" lie on one scale. */
  readonly unit: string | null;
  /** The day it holds for, as a day number; null where nobody says. */
  readonly day: number | null;
  readonly published: number | null;
  /** One of its claims, the first by path and place. */
  readonly claim: JudgedClaim;
  readonly claims: readonly JudgedClaim[];
  readonly sources: ReadonlySet<string>;
  /** All who make this statement, on whatever day. */
  readonly saidBy: ReadonlySet<string>;
  /** All who give this number of the same noun, with whatever hedge and of whatever part, on whatever day. */
  readonly readBy: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
}

/** Facts of a group, in an order that does not depend on that of the claims. */
export function factsOf(claims: readonly JudgedClaim[], rules: VerdictRules): Fact[] {
  const kept = new Map<string, { fact: FactOfClaim; claims: JudgedClaim[] }>();
  const [saidBy, readBy] = [new Map<string, Set<string>>(), new Map<string, JudgedClaim[]>()];
  for (const claim of inOrder(claims)) {
    const fact = factOf(claim, rules);
    const known = kept.get(fact.key);
    if (known) known.claims.push(claim);
    else kept.set(fact.key, { fact, claims: [claim] });
    saidBy.set(fact.statement, (saidBy.get(fact.statement) ?? new Set()).add(claim.source));
    const alike = readBy.get(fact.reading);
    if (alike) alike.push(claim);
    else readBy.set(fact.reading, [claim]);
  }
  const facts = [...kept.values()].map(({ fact, claims: all }) => ({
    claims: all,
    sources: new Set(all.map((claim) => claim.source)),
    saidBy: saidBy.get(fact.statement) ?? new Set<string>(),
    readBy: confirming(readBy.get(fact.reading) ?? [], fact.claim),
    origins: new Set(all.map((claim) => claim.origin)),
    ...fact,
  }));
  return facts.sort((a, b) => byText(a.key, b.key));
}

/** Below it two equal counts of other nouns are often chance. */
const chance = 100;

/** "14 helicopters" and "14 funerals" don't confirm each other; "14" may be of either. */
function confirming(claims: readonly JudgedClaim[], { quantity, frame: { noun } }: JudgedClaim): Set<string> {
  const isSmall = quantity.kind === "count" && Number(quantity.max ?? quantity.min) < chance;
  const alike = claims.filter(({ frame }) => !isSmall || noun === null || frame.noun === null || frame.noun === noun);
  return new Set(alike.map(({ source }) => source));
}

/** The facts that most origins give, where there are too many to compare each with each. */
export function bestSupported(facts: readonly Fact[], most: number): Fact[] {
  const kept = [...facts].sort((a, b) => b.origins.size - a.origins.size || byText(a.key, b.key)).slice(0, most);
  return kept.sort((a, b) => byText(a.key, b.key));
}

/** By the path of the document, then by place. */
export function inOrder(claims: readonly JudgedClaim[]): JudgedClaim[] {
  return [...claims].sort((a, b) => a.rank - b.rank || a.start - b.start || byText(a.id, b.id));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type FactOfClaim = Omit<Fact, "sources" | "saidBy" | "readBy" | "origins" | "claims">;

function factOf(claim: JudgedClaim, rules: VerdictRules): FactOfClaim {
  const figure = figureOf(claim, rules.rounding);
  const { quantity, frame } = claim;
  const published = dayNumber(claim.published);
  const day = dayNumber(claim.asOf) ?? published;
  const reading = readingOf(claim, figure);
  const ends = [quantity.min, quantity.max, quantity.minExclusive ?? "", quantity.maxExclusive ?? "", quantity.bound];
  const said = [
    quantity.trend ?? "",
    claim.modality ?? "",
    frame.scope,
    frame.kind ?? "",
    claim.incremental ?? "",
    claim.block === "title",
  ];
  const statement = [reading, ...ends, quantity.stated.unit ?? ""].join("|");
  const key = [statement, day ?? "", ...said].join("|");
  return { key, reading, statement, figure, unit: quantity.stated.unit, day, published, claim };
}

/** The same for "14,000" and "some 14,000", for "half" and "50 percent", for "10" and "at least ten". */
export function readingOf({ quantity, text }: Claim, figure: Figure | null): string {
  if (!figure) return `text:${text.toLowerCase().replace(/\s+/g, " ").trim()}`;
  const trend = quantity.trend ?? "";
  if (figure.stated !== null) return `${figure.scale}=${Number(figure.stated.toPrecision(10))}${trend}`;
  const { read } = figure;
  return `${figure.scale}=${read.low}..${read.high}${read.lowOpen ? "<" : ""}${read.highOpen ? "<" : ""}${trend}`;
}
