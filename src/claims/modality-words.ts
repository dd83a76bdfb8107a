// Looks up the words that tell how an event is put.
import type { ModalityRules } from "../rules/modality.js";

/** Verbs are looked up as infinitives. */
export type ModalityWords = Readonly<
  Record<
    "may" | "will" | "plan" | "expect" | "expectAlone" | "threaten" | "deny" | "fear" | "think" | "accuse",
    ReadonlySet<string>
  >
>;

export function createModalityWords(rules: ModalityRules): ModalityWords {
  return {
    may: new Set(rules.may),
    will: new Set(rules.will),
    plan: new Set(rules.plan),
    expect: new Set(rules.expect),
    expectAlone: new Set(rules["expect-alone"]),
    threaten: new Set(rules.threaten),
    deny: new Set(rules.deny),
    fear: new Set(rules.fear),
    think: new Set(rules.think),
    accuse: new Set(rules.accuse),
  };
}
