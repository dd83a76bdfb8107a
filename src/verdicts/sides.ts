// The parts that reasons are made of: who says what, on which day.

import { writtenDay } from "../days.js";
import type { VerdictRules } from "../rules/verdicts.js";
import type { Fact } from "./facts.js";
import type { Findings } from "./findings.js";
import { filled, listed, written } from "./wording.js";

export interface Sides {
  /** "the Courier and the Post" */
  who(sources: Iterable<string>): string;
  /** "says" of one name, "say" of several */
  verb(sources: Iterable<string>): "says" | "say";
  /** "the Courier and the Post say at least 164": all who give this reading. */
  side(fact: Fact): string;
  /** "the Courier says at least 164 on 9 January 2022" */
  dated(fact: Fact): string;
}

export function createSides(found: Findings, nameOf: (source: string) => string, { wording }: VerdictRules): Sides {
  const names = (sources: Iterable<string>) => [...new Set([...sources].map(nameOf))].sort();
  const who = (sources: Iterable<string>) => listed(names(sources));
  const verb = (sources: Iterable<string>) => (names(sources).length === 1 ? "says" : "say");
  const parts = (sources: Iterable<string>, fact: Fact) => ({
    who: who(sources),
    verb: verb(sources),
    value: written(fact.claim),
  });
  return {
    who,
    verb,
    side: (fact) => {
      const sources = found.facts.filter((one) => one.reading === fact.reading).flatMap((one) => [...one.sources]);
      return filled(wording.says, parts(sources, fact));
    },
    dated: (fact) => {
      const day = fact.day === null ? null : writtenDay(fact.day);
      const said = parts(fact.sources, fact);
      return day === null ? filled(wording.says, said) : filled(wording["says-on"], { ...said, day });
    },
  };
}
