// "103 of 164", "12 people, including three children": whether the part fits into the whole.
import type { VerdictRules } from "../../rules/verdicts.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";
import { endsWithPhrase, isPlainWords, startsWithPhrase, tokensBetween, wordsOf } from "./words-between.js";

export function checkParts(sentence: CheckedSentence, rules: VerdictRules): Finding[] {
  const { figures } = sentence;
  const found: Finding[] = [];
  for (let index = 1; index < figures.length; index++) {
    const [first, second] = [figures[index - 1], figures[index]];
    if (!first || !second || !isCount(first) || !isCount(second)) continue;
    if (isPartOf(sentence, first, second, rules)) found.push(...partFinding(first, second));
    else if (isOutOf(sentence, first, second, rules)) found.push(...partFinding(second, first));
    else if (includes(sentence, first, second, rules)) found.push(...partFinding(second, first));
    else if (isSomeOfThem(sentence, first, second, rules)) found.push(...partFinding(second, first));
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
export function isPartOf(
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

/** "Of the 48 passengers, 31 were children": what the part counts is left out, so that it is the same. */
export function isOutOf(
  sentence: CheckedSentence,
  whole: CheckedFigure,
  part: CheckedFigure,
  { checks }: VerdictRules,
): boolean {
  const before = wordsOf(sentence.tokens.slice(Math.max(0, whole.firstToken - 3), whole.firstToken)).split(" ");
  while (checks.beforeWhole.includes(before.at(-1) ?? "") && before.at(-1) !== "of") before.pop();
  const opens = before.at(-1) === "of" && ["", ",", "and", "but", ";"].includes(before.at(-2) ?? "");
  const between = tokensBetween(sentence, whole, part);
  if (!opens || between.at(-1)?.text !== "," || !isPlainWords(between.slice(0, -1))) return false;
  return checks.ofThem.includes(sentence.tokens[part.endToken]?.lower ?? "") || isOfSame(whole, part);
}

/** "350 voted" after "320 workers": it counts what was named before. */
function isOfSame({ claim: whole }: CheckedFigure, { claim: part }: CheckedFigure): boolean {
  return part?.frame.scope === "part" && part.counts !== null && part.counts === whole?.counts;
}

/** "14 people, 17 of them guests": of one class of noun. */
function isSomeOfThem(
  sentence: CheckedSentence,
  whole: CheckedFigure,
  part: CheckedFigure,
  { checks }: VerdictRules,
): boolean {
  const noun = whole.claim?.frame.noun ?? null;
  if (noun === null || noun !== part.claim?.frame.noun || part.claim.incremental) return false;
  if (checks.withinWhole.includes(sentence.tokens[whole.firstToken - 1]?.lower ?? "")) return false;
  const between = tokensBetween(sentence, whole, part);
  const behind = wordsOf(sentence.tokens.slice(part.endToken, part.endToken + 2));
  return between.at(-1)?.text === "," && isPlainWords(between.slice(0, -1)) && checks.themAll.includes(behind);
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

function numberOf(value: number | string | null | undefined): number | null {
  return typeof value === "number" ? value : null;
}
