// "12 of 48, or 25 percent": whether the share that is named with a part and its whole is theirs.
import type { Token } from "../../model/sentence.js";
import type { VerdictRules } from "../../rules/verdicts.js";
import { figureOf } from "../figure.js";
import { contains, widen } from "../interval.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";
import { isPartOf } from "./part-whole.js";
import { endsWithPhrase, isPlainWords, tokensBetween, wordsOf } from "./words-between.js";

/** Words from the whole to its share: "of 48 seats in the house, or about 25 percent". */
const longestLink = 7;

interface PartOfWhole {
  readonly figures: readonly CheckedFigure[];
  readonly part: number;
  readonly whole: number;
}

export function checkPercentages(sentence: CheckedSentence, rules: VerdictRules): Finding[] {
  return sentence.figures.flatMap((share, index) => {
    const { kind } = share.quantity;
    const before = sentence.figures[index - 1];
    if (!before || (kind !== "percent" && kind !== "ratio")) return [];
    if (!isNamedWith(tokensBetween(sentence, before, share), rules)) return [];
    const parts = partOfWhole(sentence, index - 1, rules);
    return parts ? shareFinding(parts, share, rules) : [];
  });
}

/** "12 of the 48", or "12 of 48" where it is read as one figure. */
function partOfWhole(sentence: CheckedSentence, index: number, rules: VerdictRules): PartOfWhole | null {
  const [part, whole] = [sentence.figures[index - 1], sentence.figures[index]];
  const stated = whole?.quantity.stated.value;
  if (whole?.quantity.kind === "ratio" && Array.isArray(stated)) {
    const [of = 0, total = 0] = stated as readonly number[];
    return total > 0 ? { figures: [whole], part: of, whole: total } : null;
  }
  if (!part || !whole || !isPartOf(sentence, part, whole, rules)) return null;
  const [of, total] = [exactCount(part), exactCount(whole)];
  return of === null || total === null || total <= 0 ? null : { figures: [part, whole], part: of, whole: total };
}

function exactCount({ quantity }: CheckedFigure): number | null {
  const { kind, bound, min } = quantity;
  return kind === "count" && bound === "exact" && typeof min === "number" ? min : null;
}

/** A noun, then "or", a bracket: "seats, or about", "seats (". */
function isNamedWith(tokens: readonly Token[], { checks }: VerdictRules): boolean {
  if (tokens.length > longestLink) return false;
  const kept = tokens.filter((token) => token.text !== ",");
  const link = endsWithPhrase(wordsOf(kept), checks.shares);
  return link !== null && isPlainWords(kept.slice(0, kept.length - link.split(" ").length));
}

function shareFinding({ figures, part, whole }: PartOfWhole, share: CheckedFigure, rules: VerdictRules): Finding[] {
  const figure = figureOf(share, rules.rounding);
  if (!figure) return [];
  const percent = (100 * part) / whole;
  const shown = widen({ ...figure.shown, lowOpen: false, highOpen: false }, figure.step / 2, figure.step / 2);
  const holds = contains(shown, percent);
  const told = `${part} of ${whole} is ${Number(percent.toPrecision(3))} percent`;
  return [finding("percentage", [...figures, share], holds, holds ? `${told}.` : `${told}, not ${share.text}.`)];
}
