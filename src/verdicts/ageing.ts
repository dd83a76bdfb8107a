// Whether two ages of one person differ only because time has passed between the reports.
import type { VerdictRules } from "../rules/verdicts.js";
import type { Fact } from "./facts.js";
import { tellsPhrase } from "./sentences.js";

const year = 365.25;

/** 28 in March and 29 in August of the next year: some day of birth fits both. A birthday in a few days would be chance. */
export function hasAged(earlier: Fact, later: Fact, rules: Pick<VerdictRules, "ageing" | "birthdays">): boolean {
  if (earlier.day === null || later.day === null) return false;
  if (later.day - earlier.day < rules.ageing && !tellsPhrase(later, rules.birthdays)) return false;
  const [one, other] = [bornOf(earlier, earlier.day), bornOf(later, later.day)];
  return one !== null && other !== null && one[0] <= other[1] && other[0] <= one[1];
}

/** First and last day of birth, as day numbers. */
function bornOf({ figure }: Fact, day: number): [number, number] | null {
  const age = figure?.stated ?? null;
  return age === null ? null : [day - (age + 1) * year, day - age * year];
}
