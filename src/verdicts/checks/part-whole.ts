// "103 of 164", "12 people, including three children": whether the part fits into the whole, and the share that is named with it.
import type { VerdictRules } from "../../rules/verdicts.js";
import { figureOf } from "../figure.js";
import { contains, widen } from "../interval.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";
import { endsWithPhrase, isPlainWords, startsWithPhrase, tokensBetween, wordsOf } from "./words-between.js";

export function checkPartsAndShares(sentence: CheckedSentence, rules: VerdictRules): Finding[] {
  const { figures } = sentence;
  const found: Finding[] = [];
  for (let index = 1; index < figures.length; index++) {
    const [first, second, third] = [figures[index - 1], figures[index], figures[index + 1]];
    if (!first || !second || !isCount(first) || !isCount(second)) continue;
    if (isPartOf(sentence, first, second, rules)) {
      found.push(...partFinding(first, second));
      if (third) found.push(...shareFinding(sentence, [first, second, third], rules));
    } else if (includes(sentence, first, second, rules)) found.push(...partFinding(second, first));
    else if (isMostOf(sentence, first, second, rules)) found.push(...mostFinding(second, first));
  }
  return found;
}

/** A number of things, no year or percent, nor a vague word; "one of the twelve" needs no arithmetic. */
function isCount({ quantity }: CheckedFigure): boolean {
  const { kind, bound, min, max } = quantity;
  if (kind !== "count" || bound === "vague" || bound === "range") return false;
  return typeof min === "number" ? min > 1 : typeof max === "number";
}

/** "103 of 164", "103 of the 164", "103 out of a total of 164". */
function isPartOf(
  sentence: CheckedSentence,
  part: CheckedFigure,
  whole: CheckedFigure,
  { checks }: VerdictRules,
): boolean {
  const words = wordsOf(tokensBetween(sentence, part, whole));
  const of = startsWithPhrase(words, checks.of);
  if (of === null) return false;
  const rest = words.slice(of.length).trim();
  return rest === "" || rest.split(" ").every((word) => checks.beforeWhole.includes(word));
}

/** "12 people, including three children": of one class of noun, with nothing but the noun between. */
function includes(
  sentence: CheckedSentence,
  whole: CheckedFigure,
  part: CheckedFigure,
  { checks }: VerdictRules,
): boolean {
  const [of, noun] = [whole.claim?.frame, part.claim?.frame];
  if (!of?.noun || of.noun !== noun?.noun || of.event !== noun.event || part.claim?.incremental) return false;
  const words = wordsOf(tokensBetween(sentence, whole, part));
  const phrase = endsWithPhrase(words, checks.including);
  return phrase !== null && words.split(" ").length <= 8 + phrase.split(" ").length;
}

/** "At least 164 people were killed, most of them – 103 – in the capital". */
function isMostOf(
  sentence: CheckedSentence,
  whole: CheckedFigure,
  part: CheckedFigure,
  { checks }: VerdictRules,
): boolean {
  const tokens = tokensBetween(sentence, whole, part);
  const sign = tokens.at(-1)?.text ?? "";
  if (!["-", "–", "—", "("].includes(sign)) return false;
  const words = ` ${wordsOf(tokens.slice(-7))} `;
  return checks.most.some((phrase) => words.includes(` ${phrase} `));
}

function partFinding(part: CheckedFigure, whole: CheckedFigure): Finding[] {
  const [least, most] = [numberOf(part.quantity.min), numberOf(whole.quantity.max)];
  if (least === null) return [];
  const holds = most === null || least <= most;
  const reason = holds
    ? `${part.text} fits into ${whole.text}.`
    : `${part.text} is more than the whole, ${whole.text}.`;
  return [finding("part-whole", [part, whole], holds, reason)];
}

function mostFinding(part: CheckedFigure, whole: CheckedFigure): Finding[] {
  const [least, most, total] = [part.quantity.min, part.quantity.max, whole.quantity.min].map(numberOf);
  if (least == null || most == null || total == null) return [];
  const fits = whole.quantity.max === null || least <= (numberOf(whole.quantity.max) ?? least);
  const holds = fits && most * 2 > total;
  const reason = holds
    ? `${part.text} is most of ${whole.text}.`
    : `${part.text} is not most of ${whole.text}, as the text says.`;
  return [finding("part-whole", [part, whole], holds, reason)];
}

/** "12 of 48, or 25 percent", "12 of the 48 seats (a quarter)". */
function shareFinding(
  sentence: CheckedSentence,
  [part, whole, share]: readonly [CheckedFigure, CheckedFigure, CheckedFigure],
  { checks, rounding }: VerdictRules,
): Finding[] {
  const { kind } = share.quantity;
  if (kind !== "percent" && kind !== "ratio") return [];
  const tokens = tokensBetween(sentence, whole, share);
  const words = wordsOf(tokens).split(" , ").join(" ").replace(/^, /, "").replace(/ ,$/, "");
  const link = endsWithPhrase(words, checks.shares);
  if (
    link === null ||
    !isPlainWords(tokens.slice(0, tokens.length - link.split(" ").length).filter((one) => one.text !== ","))
  )
    return [];
  if (tokens.length > 7) return [];
  const [of, total] = [numberOf(part.quantity.min), numberOf(whole.quantity.min)];
  const figure = figureOf(share, rounding);
  if (of === null || total === null || total <= 0 || !isExact(part) || !isExact(whole) || !figure) return [];
  const percent = (100 * of) / total;
  const slack = figure.step;
  const holds = contains(widen({ ...figure.shown, lowOpen: false, highOpen: false }, slack / 2, slack / 2), percent);
  const told = `${part.text} of ${whole.text} is ${Number(percent.toPrecision(3))} percent`;
  return [finding("percentage", [part, whole, share], holds, holds ? `${told}.` : `${told}, not ${share.text}.`)];
}

function isExact({ quantity }: CheckedFigure): boolean {
  return quantity.bound === "exact" && quantity.min === quantity.max;
}

function numberOf(value: number | string | null | undefined): number | null {
  return typeof value === "number" ? value : null;
}
