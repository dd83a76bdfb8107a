// Whether two days may be of one act, as far as their words tell: what is done day after day has many days.
import type { VerdictRules } from "../rules/verdicts.js";
import type { Fact } from "./facts.js";
import { tellsPhrase } from "./sentences.js";

/** False of "fell last week" and "gained on Tuesday", and of "four more were brought out on Monday". Of other figures nothing is said. */
export function areOfOneAct(a: Fact, b: Fact, { recurring }: Pick<VerdictRules, "recurring">): boolean {
  if (a.claim.quantity.kind !== "date") return true;
  return !haveOtherVerbs(a, b) && !tellsPhrase(a, recurring) && !tellsPhrase(b, recurring);
}

/** Of no event that both tell, nor of one thing: a dam that broke is the one that burst, while people do many things. */
function haveOtherVerbs({ claim: { frame: one } }: Fact, { claim: { frame: other } }: Fact): boolean {
  if (one.event !== null && one.event === other.event) return false;
  if (one.noun !== null && one.noun === other.noun && one.noun !== "person") return false;
  return one.predicate !== null && other.predicate !== null && one.predicate !== other.predicate;
}
