// What the comparison of two claims knows of their story and of the rules.
import type { GroupingRules } from "../rules/grouping.js";
import type { AreSplit } from "./split-places.js";
import type { WorthOf } from "./values.js";

export interface PairWorld {
  /** How much a stem tells: high for those that few documents of the story have. */
  readonly weightOf: (stem: string) => number;
  /** Event classes by which different reporters may tell one event. */
  readonly areKin: (a: string, b: string) => boolean;
  readonly worthOf: WorthOf;
  /** One document tells the figures of the two claims' places apart. */
  readonly areSplit: AreSplit;
  /** One document tells the figure of the one's day beside a total. */
  readonly areDayAndTotal: AreSplit;
}

/** World of a story for its claims. */
export function pairWorld(
  rules: GroupingRules,
  weightOf: PairWorld["weightOf"],
): Omit<PairWorld, "areSplit" | "areDayAndTotal"> {
  const kin = new Set(rules.kin.flatMap((events) => events.flatMap((a) => events.map((b) => `${a} ${b}`))));
  return { weightOf, areKin: (a, b) => kin.has(`${a} ${b}`), worthOf: (currency) => rules.worth[currency] ?? null };
}
