// Checks one document: figures of one sentence that its own words tie together.
import type { Check } from "../../model/result.js";
import type { VerdictRules } from "../../rules/verdicts.js";
import { lowered } from "../wording.js";
import type { CheckedDocument, CheckedSentence, Finding, SentenceCheck } from "./checked-document.js";
import { checkConversions } from "./conversion.js";
import { createEnumerations } from "./enumeration.js";
import { createImpossibleDates } from "./impossible-date.js";
import { checkIntervals } from "./interval-length.js";
import { checkParts } from "./part-whole.js";
import { checkPercentages } from "./percentage.js";
import { checkSums } from "./sum.js";
import { checkWeekdays } from "./weekday-date.js";

function sentenceChecks(rules: VerdictRules): SentenceCheck[] {
  return [
    checkWeekdays,
    createImpossibleDates(rules),
    checkParts,
    checkPercentages,
    checkSums,
    createEnumerations(rules),
    checkConversions,
    checkIntervals,
  ];
}

export type CheckDocument = (document: CheckedDocument) => Check[];

/** In the order of the text; one check of a kind for one place. */
export function createCheckDocument(rules: VerdictRules): CheckDocument {
  const all = sentenceChecks(rules);
  return (document) => {
    const checks: Check[] = [];
    for (const sentence of sentencesOf(document))
      for (const check of all) for (const found of check(sentence, rules)) checks.push(checkOf(found, document));
    return checks.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.kind < b.kind ? -1 : 1));
  };
}

function sentencesOf({ sentences, quantities, published }: CheckedDocument): CheckedSentence[] {
  const byStart = new Map(quantities.map((quantity) => [quantity.start, quantity]));
  return sentences.map(({ sentence, mentions }) => ({
    tokens: sentence.tokens,
    published,
    figures: mentions.map((mention) => {
      const claim = byStart.get(mention.start) ?? null;
      return { claim, text: lowered(textOf(sentence.tokens, mention), mention.quantity.kind), ...mention };
    }),
  }));
}

function textOf(tokens: CheckedSentence["tokens"], mention: { firstToken: number; endToken: number }): string {
  return tokens
    .slice(mention.firstToken, mention.endToken)
    .map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join("");
}

function checkOf({ kind, figures, start, end, holds, reason }: Finding, document: CheckedDocument): Check {
  const claims = figures.flatMap(({ claim }) => (claim ? [claim.id] : []));
  return {
    id: document.idOf("check", kind, document.source, String(start), String(end)),
    kind,
    source: document.source,
    ...(claims.length > 0 ? { claims } : {}),
    start,
    end,
    ...document.positionOf(start),
    holds,
    reason: reason.charAt(0).toUpperCase() + reason.slice(1),
  };
}
