// "8 km (5 miles)": whether the two are one length, as far as their digits show it.
import type { VerdictRules } from "../../rules/verdicts.js";
import { figureOf } from "../figure.js";
import { areDisjoint, type Interval, widen } from "../interval.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";
import { tokensBetween, wordsOf } from "./words-between.js";

const openings = [
  "(",
  "[",
  "( about",
  "( around",
  "( roughly",
  "( some",
  "( approximately",
  ", or",
  "or",
  ", or about",
  "or about",
];
const scales = new Set(["metre", "kilogram", "square metre", "litre", "metre per second", "degree Celsius"]);

export function checkConversions(sentence: CheckedSentence, rules: VerdictRules): Finding[] {
  const { figures } = sentence;
  return figures.flatMap((second, index) => {
    const first = figures[index - 1];
    return first && isGloss(sentence, first, second) ? conversionFinding(first, second, rules) : [];
  });
}

function isGloss(sentence: CheckedSentence, first: CheckedFigure, second: CheckedFigure): boolean {
  const [a, b] = [first.quantity, second.quantity];
  if (a.kind !== "measure" || b.kind !== "measure" || a.unit === null || !scales.has(a.unit)) return false;
  if (a.unit !== b.unit || a.stated.unit === b.stated.unit) return false;
  return openings.includes(wordsOf(tokensBetween(sentence, first, second)).trim());
}

function conversionFinding(first: CheckedFigure, second: CheckedFigure, rules: VerdictRules): Finding[] {
  const [a, b] = [looseInterval(first, rules), looseInterval(second, rules)];
  if (!a || !b) return [];
  const holds = !areDisjoint(a, b);
  const reason = holds ? `${first.text} is ${second.text}.` : `${first.text} is not ${second.text}.`;
  return [finding("conversion", [first, second], holds, reason)];
}

/** Trailing zeros count as roundings and scales are read to whole degrees, since writers convert with a light hand. */
function looseInterval(written: CheckedFigure, { rounding, checks }: VerdictRules): Interval | null {
  const figure = figureOf(written, { ...rounding, exactBelow: { measure: 0 }, exactUnits: [] });
  if (!figure) return null;
  const slack = checks.conversion * Math.abs(figure.stated ?? 0);
  return widen(figure.shown, slack, slack);
}
