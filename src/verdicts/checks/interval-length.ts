// "a 10-day strike from 3 May to 12 May": whether start, end and length agree.

import { dayNumber } from "../../days.js";
import type { DateExpression } from "../../model/date.js";
import type { Token } from "../../model/sentence.js";
import type { VerdictRules } from "../../rules/verdicts.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";
import { isPlainWords, tokensBetween } from "./words-between.js";

export function checkIntervals(sentence: CheckedSentence, rules: VerdictRules): Finding[] {
  const { figures } = sentence;
  return figures.flatMap((second, index) => {
    const first = figures[index - 1];
    if (!first) return [];
    const between = tokensBetween(sentence, first, second);
    if (isLength(first) && isPeriod(second) && isNounBetween(between, second))
      return lengthFinding(second, first, rules);
    if (isPeriod(first) && isLength(second) && isApposition(between)) return lengthFinding(first, second, rules);
    return [];
  });
}

function isLength({ quantity, text }: CheckedFigure): boolean {
  const exact = quantity.bound === "exact" && quantity.min === quantity.max;
  return quantity.kind === "duration" && exact && /day|week|month|year/i.test(text);
}

/** From a day to a day; within "between 14 and 30 May" something short may happen. */
function isPeriod({ quantity, text }: CheckedFigure): boolean {
  const known = dayNumber(quantity.min) !== null && dayNumber(quantity.max) !== null;
  const kind = quantity.expression?.kind;
  const isOfTwo = kind === "range" || (kind === "years" && text.startsWith("from "));
  return isOfTwo && known && quantity.min !== quantity.max && !text.startsWith("between ");
}

/** The noun that lasts: "a 10-day strike from …"; or none: "for two weeks, from …". */
function isNounBetween(tokens: readonly Token[], period: CheckedFigure): boolean {
  if (tokens.every(({ text }) => text === ",")) return period.text.startsWith("from ");
  return tokens.length <= 3 && isPlainWords(tokens);
}

/** "3–12 May (10 days", "from 3 to 12 May, a total of 10 days". */
function isApposition(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const rest = tokens.slice(1).map((token) => token.lower);
  const opens = first?.text === "(" || first?.text === ",";
  return opens && (rest.length === 0 || ["a total of", "or"].includes(rest.join(" ")));
}

function lengthFinding(period: CheckedFigure, length: CheckedFigure, { rounding }: VerdictRules): Finding[] {
  const [first, last] = [dayNumber(period.quantity.min), dayNumber(period.quantity.max)];
  const { min, stated } = length.quantity;
  if (first === null || last === null || typeof min !== "number") return [];
  const unit = typeof stated.value === "number" && stated.value > 0 ? min / stated.value : 1;
  const slack = precisionOf(period.quantity.expression) + (unit > 1 ? Math.max(1, rounding.duration * unit) : 0);
  const inclusive = last - first + 1;
  const holds = min >= inclusive - 1 - slack && min <= inclusive + slack;
  const told = `${period.text} ${inclusive === 1 ? "is one day" : `are ${inclusive} days`}`;
  const reason = holds ? `${told}, which fits ${length.text}.` : `${told}, both ends counted, not ${length.text}.`;
  return [finding("interval", [period, length], holds, reason)];
}

/** Days by which the ends of a period may be off: none for days, most of a month or year for those. */
function precisionOf(expression: DateExpression | undefined): number {
  switch (expression?.kind) {
    case "range":
      return precisionOf(expression.from) + precisionOf(expression.to);
    case "day":
    case "numeric":
    case "weekday":
    case "holiday":
      return 0;
    case "months":
      return 31 * expression.count;
    case "part":
    case "weekday-of":
    case "containing":
      return 31;
    default:
      return 366;
  }
}
