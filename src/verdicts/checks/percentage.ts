// "12 of 48, or 25 percent": whether the share that is named with a part and its whole is theirs.
import type { Token } from "../../model/sentence.js";
import type { VerdictRules } from "../../rules/verdicts.js";
import { type Figure, figureOf } from "../figure.js";
import { areDisjoint, closed, type Interval, intersect, widen } from "../interval.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";
import { isOutOf, isPartOf } from "./part-whole.js";
import { endsWithPhrase, isPlainWords, tokensBetween, wordsOf } from "./words-between.js";

/** Words from the whole to its share: "of 48 seats in the house, or about 25 percent". */
const longestLink = 7;

/** Figures that make a share, the share in percent as they allow it, and how the text puts it. */
interface Share {
  readonly figures: readonly CheckedFigure[];
  readonly percent: Interval;
  readonly told: string;
}

export function checkPercentages(sentence: CheckedSentence, rules: VerdictRules): Finding[] {
  return sentence.figures.flatMap((share, index) => {
    const { kind } = share.quantity;
    const before = sentence.figures[index - 1];
    if (kind !== "percent" && kind !== "ratio") return [];
    const told = kind === "percent" ? toldChange(sentence, index, rules) : null;
    if (told) return shareFinding(told, share, rules);
    if (!before || isOfOther(sentence, share, rules)) return [];
    const between = tokensBetween(sentence, before, share);
    const change = isNamedWith(between, rules.checks.changes) ? changeOf(before) : null;
    const part = isNamedWith(between, rules.checks.shares) ? partOfWhole(sentence, index - 1, rules) : null;
    const found = change ?? part;
    return found ? shareFinding(found, share, rules) : [];
  });
}

/** "12 of 48, or 3 percent more than last year". */
function isOfOther({ tokens }: CheckedSentence, share: CheckedFigure, { checks }: VerdictRules): boolean {
  return checks.notShares.includes(tokens[share.endToken]?.lower ?? "");
}

/** "12 of the 48", or "12 of 48" where it is read as one figure. */
function partOfWhole(sentence: CheckedSentence, index: number, rules: VerdictRules): Share | null {
  const [part, whole] = [sentence.figures[index - 1], sentence.figures[index]];
  const stated = whole?.quantity.stated.value;
  if (whole?.quantity.kind === "ratio" && Array.isArray(stated)) {
    const [of = 0, total = 0] = stated as readonly number[];
    return total > 0 ? shareOf([whole], closed(of, of), closed(total, total)) : null;
  }
  if (!part || !whole) return null;
  if (isPartOf(sentence, part, whole, rules)) return shareOfCounts(part, whole);
  return isOutOf(sentence, part, whole, rules) ? shareOfCounts(whole, part) : null;
}

function shareOfCounts(part: CheckedFigure, whole: CheckedFigure): Share | null {
  const [of, total] = [countOf(part), countOf(whole)];
  return of && total && total.low > 0 ? shareOf([part, whole], of, total) : null;
}

function shareOf(figures: readonly CheckedFigure[], part: Interval, whole: Interval): Share {
  const [of, total] = [middleOf(part), middleOf(whole)];
  const percent = closed((100 * part.low) / whole.high, (100 * part.high) / whole.low);
  return { figures, percent, told: `${of} of ${total} is ${percentOf(of / total)} percent` };
}

function countOf({ quantity }: CheckedFigure): Interval | null {
  const { kind, bound, min, max } = quantity;
  const isNumber = kind === "count" && (bound === "exact" || bound === "about");
  return isNumber && typeof min === "number" && typeof max === "number" ? closed(min, max) : null;
}

/** "from 80 to 60 pence" */
function changeOf(change: CheckedFigure): Share | null {
  const { stated, trend } = change.quantity;
  if (trend === undefined || !Array.isArray(stated.value)) return null;
  const [from = 0, to = 0] = stated.value as readonly number[];
  if (from <= 0) return null;
  const percent = (100 * Math.abs(to - from)) / from;
  const told = `${from} to ${to} is ${percentOf(percent / 100)} percent ${trend}`;
  return { figures: [change], percent: closed(percent, percent), told };
}

/** "rose 10 percent to 330 million from 300 million", "fell 10 percent, from 50 to 45": the change that the text names before its two ends. */
function toldChange(sentence: CheckedSentence, index: number, rules: VerdictRules): Share | null {
  const [share, next, last] = sentence.figures.slice(index, index + 3);
  if (share?.quantity.trend === undefined || !next || next.quantity.kind === "percent") return null;
  const words = wordsOf(tokensBetween(sentence, share, next));
  if (words === "," && next.quantity.trend === share.quantity.trend) return changeOf(next);
  if (!last || words !== "to" || !isNamedWith(tokensBetween(sentence, next, last), ["from"])) return null;
  return changeBetween(last, next, rules);
}

/** From one figure of a unit to another, as far as their digits show. */
function changeBetween(first: CheckedFigure, second: CheckedFigure, { rounding }: VerdictRules): Share | null {
  const [from, to] = [figureOf(first, rounding), figureOf(second, rounding)];
  if (!from || !to || from.scale !== to.scale || from.stated === null || to.stated === null) return null;
  if (!(from.shown.low > 0) || !Number.isFinite(to.shown.high)) return null;
  const [before, after] = [nearStated(from, rounding.about), nearStated(to, rounding.about)];
  const least = 100 * (after.low / before.high - 1);
  const most = 100 * (after.high / before.low - 1);
  const percent = least > 0 ? closed(least, most) : closed(Math.max(0, -most), Math.max(most, -least));
  const change = percentOf(Math.abs(to.stated / from.stated - 1));
  const told = `${first.text} to ${second.text} is ${change} percent ${to.stated > from.stated ? "up" : "down"}`;
  return { figures: [second, first], percent, told };
}

/** Who tells a change has not rounded its ends by more than this share: "$100 million" may be 95, and is not 50. */
function nearStated({ shown, stated }: Figure, share: number): Interval {
  return stated === null ? shown : intersect(shown, closed(stated * (1 - share), stated * (1 + share)));
}

function middleOf({ low, high }: Interval): number {
  return Number(((low + high) / 2).toPrecision(10));
}

function percentOf(share: number): number {
  return Number((100 * share).toPrecision(3));
}

/** A noun, then "or", a bracket: "seats, or about", "seats (". */
function isNamedWith(tokens: readonly Token[], links: readonly string[]): boolean {
  if (tokens.length > longestLink) return false;
  const kept = tokens.filter((token) => token.text !== ",");
  const link = endsWithPhrase(wordsOf(kept), links);
  return link !== null && isPlainWords(kept.slice(0, kept.length - link.split(" ").length));
}

function shareFinding({ figures, percent, told }: Share, share: CheckedFigure, rules: VerdictRules): Finding[] {
  const figure = figureOf(share, rules.rounding);
  if (!figure) return [];
  const shown = widen({ ...figure.shown, lowOpen: false, highOpen: false }, figure.step / 2, figure.step / 2);
  const holds = !areDisjoint(shown, percent);
  return [finding("percentage", [...figures, share], holds, holds ? `${told}.` : `${told}, not ${share.text}.`)];
}
