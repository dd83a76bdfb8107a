// Whether a figure may be another on another day: tolls, prices and plans move, and people grow older; a day, the length of a bridge do not.
import type { VerdictRules } from "../rules/verdicts.js";
import { hasAged } from "./ageing.js";
import type { Fact } from "./facts.js";
import type { JudgeContext } from "./judged-claim.js";
import { pastYearOf } from "./same-scope.js";
import { tellsPhrase } from "./sentences.js";

/** Figures of an unfolding event move, and so do plans. */
export function canMove(earlier: Fact, later: Fact, context: JudgeContext, rules: VerdictRules): boolean {
  const { modality, quantity } = earlier.claim;
  if (pastYearOf(earlier, rules) !== null) return false;
  if (isPlan(modality) && isPlan(later.claim.modality)) return true;
  if (quantity.kind === "age") return hasAged(earlier, later, rules);
  if (quantity.kind === "duration" && tellsPhrase(earlier, rules.ongoing)) return true;
  if (context.fixed === true || !rules.moving.includes(quantity.kind)) return false;
  return !isFixed(earlier, later, rules.fixed) && !isFinal(earlier, rules);
}

function isPlan(modality: Fact["claim"]["modality"]): boolean {
  return modality === "planned" || modality === "expected";
}

/** A strength, a height, the floors of a house: unless the words around tell of what rises and spreads. */
function isFixed(earlier: Fact, later: Fact, { units, lengths, nouns, unlessBeside }: VerdictRules["fixed"]): boolean {
  const { quantity, frame } = earlier.claim;
  if (frame.noun !== null && nouns.includes(frame.noun)) return true;
  if (quantity.unit === null || quantity.kind !== "measure") return false;
  if (units.includes(quantity.unit)) return true;
  return lengths.includes(quantity.unit) && ![earlier, later].some((fact) => standsBeside(fact, unlessBeside));
}

function standsBeside({ claim: { frame } }: Fact, stems: readonly string[]): boolean {
  return stems.some((stem) => frame.context.includes(stem)) || (frame.noun !== null && stems.includes(frame.noun));
}

/** "The final count gives the Greens 48.2 percent": nothing is counted after it. */
function isFinal(earlier: Fact, { finals }: VerdictRules): boolean {
  return tellsPhrase(earlier, finals);
}
