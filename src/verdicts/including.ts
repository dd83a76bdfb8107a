// Tells figures apart of which one holds the doer and the other leaves him out: "three people", "four people, including the gunman".
import type { VerdictRules } from "../rules/verdicts.js";
import type { Fact } from "./facts.js";
import { sentencesOf, tellsPhrase } from "./sentences.js";

/** Doers are few: figures further apart differ in more than them. */
const mostDoers = 3;

/** One of two counts tells that the doer is in it, or beside it: "including the gunman", "two classmates and himself". */
export function differByDoers(a: Fact, b: Fact, { doers }: Pick<VerdictRules, "doers">): boolean {
  const [one, other] = [a.figure?.stated ?? null, b.figure?.stated ?? null];
  if (a.claim.quantity.kind !== "count" || one === null || other === null || Math.abs(one - other) > mostDoers)
    return false;
  const [higher, lower] = one > other ? [a, b] : [b, a];
  return tellsDoer(higher, doers) || tellsPhrase(lower, doers.beside);
}

/** "including the gunman", "the gunman among them" */
function tellsDoer(fact: Fact, doers: VerdictRules["doers"]): boolean {
  return sentencesOf(fact).some((words) =>
    words.some((word, at) => {
      const isAmong = words[at + 1] === "among" && words[at + 2] === "them";
      return doers.nouns.includes(word) && (isAmong || doers.with.includes(words[at - 2] ?? ""));
    }),
  );
}
