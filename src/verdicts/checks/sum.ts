// "seven nurses and five drivers, a total of 12": whether the parts make the total that the text draws from them.
import type { Token } from "../../model/sentence.js";
import type { VerdictRules } from "../../rules/verdicts.js";
import { type Figure, figureOf } from "../figure.js";
import { type CheckedFigure, type CheckedSentence, type Finding, finding } from "./checked-document.js";
import { endsWithPhrase, tokensBetween, wordsOf } from "./words-between.js";

/** Words of one member of a list, its number left out: "nurses from Leeds". */
const longestMember = 4;

export function checkSums(sentence: CheckedSentence, rules: VerdictRules): Finding[] {
  const before: CheckedFigure[] = [];
  return sentence.figures.flatMap((total, index) => {
    const parts = partsBefore(sentence, before, total, rules);
    if (total.quantity.kind !== "date") before.push(total);
    if (parts.length > 1) return sumFinding(parts, total, rules);
    const listed = partsAfter(sentence, index);
    return listed.length > 1 ? listFinding(listed, total, rules) : [];
  });
}

/** "A and B, a total of C": the members of the list right before the words that draw the total. */
function partsBefore(
  sentence: CheckedSentence,
  before: readonly CheckedFigure[],
  total: CheckedFigure,
  rules: VerdictRules,
): CheckedFigure[] {
  const last = before.at(-1);
  if (!last || !isAlike(last, total) || !drawsTotal(sentence, last, total, rules)) return [];
  let first = before.length - 1;
  for (; first > 0; first--) {
    const [part, next] = [before[first - 1], before[first]];
    if (!part || !next || !isAlike(part, total) || !areListed(sentence, part, next)) break;
  }
  const parts = before.slice(first);
  return parts.length > 1 && hasAnd(sentence, parts) ? parts : [];
}

/** ", a total of 12", ", making 12", ", 12 in all": of those before, and not of more than those. */
function drawsTotal(
  sentence: CheckedSentence,
  last: CheckedFigure,
  total: CheckedFigure,
  rules: VerdictRules,
): boolean {
  const { checks } = rules;
  const words = wordsOf(tokensBetween(sentence, last, total));
  const behind = ` ${wordsOf(sentence.tokens.slice(total.endToken, total.endToken + 4))} `;
  if (checks.wider.some((phrase) => behind.includes(` ${phrase} `)) || areOfTwoNouns(last, total, checks.totalNouns))
    return false;
  const bare = endsWithPhrase(words, checks.bareTotals);
  if (bare !== null && hasOwnNoun(sentence, total, checks.totalNouns)) return false;
  const closes = checks.closingTotals.some((phrase) => behind.includes(` ${phrase} `));
  const phrase = bare ?? endsWithPhrase(words, closes ? [...checks.totals, ",", "–", "—"] : checks.totals);
  return phrase !== null && words.split(" ").length - phrase.split(" ").length <= longestMember + 1;
}

/** Nurses, and houses; "a total of 12" may count a total. */
function areOfTwoNouns(
  { claim: part }: CheckedFigure,
  { claim: total }: CheckedFigure,
  shared: readonly string[],
): boolean {
  const [one, other] = [part?.frame.noun ?? null, total?.frame.noun ?? null];
  return one !== null && other !== null && one !== other && !shared.includes(other);
}

/** "make 12 dolls" */
function hasOwnNoun({ tokens }: CheckedSentence, total: CheckedFigure, shared: readonly string[]): boolean {
  const next = tokens[total.endToken];
  return next?.kind === "word" && !shared.includes(next.lower);
}

/** "12 people: seven nurses and five drivers", "12 people (seven nurses and five drivers)". Such a list may be a part of all. */
function partsAfter(sentence: CheckedSentence, index: number): CheckedFigure[] {
  const { figures } = sentence;
  const [total, first] = [figures[index], figures[index + 1]];
  if (!total || !first || !isAlike(first, total)) return [];
  const between = tokensBetween(sentence, total, first);
  if (between.length > longestMember + 3 || !opensList(between.at(-1))) return [];
  const parts = [first];
  for (let at = index + 2; at < figures.length; at++) {
    const [before, part] = [figures[at - 1], figures[at]];
    if (!before || !part || !isAlike(part, total) || !areListed(sentence, before, part)) break;
    parts.push(part);
  }
  return parts.length > 1 && hasAnd(sentence, parts) ? parts : [];
}

/** ":", "(", a dash; a hyphen only where it stands for a dash. */
function opensList(token: Token | undefined): boolean {
  if (token?.text === "-") return token.spaced;
  return token !== undefined && [":", "–", "—", "("].includes(token.text);
}

/** Exact figures of one kind and unit. */
function isAlike(part: CheckedFigure, total: CheckedFigure): boolean {
  const [a, b] = [part.quantity, total.quantity];
  const summable = a.kind === "count" || a.kind === "money" || a.kind === "measure";
  return summable && a.kind === b.kind && a.unit === b.unit && isExact(a) && isExact(b);
}

function isExact({ bound, min, max }: CheckedFigure["quantity"]): boolean {
  return bound === "exact" && typeof min === "number" && min === max;
}

/** A noun of a few words, then a comma, "and" or "plus". */
function areListed(sentence: CheckedSentence, first: CheckedFigure, second: CheckedFigure): boolean {
  const words = wordsOf(tokensBetween(sentence, first, second)).split(" ");
  const joint = words.at(-1) ?? "";
  if (!["and", "plus", ","].includes(joint)) return false;
  const noun = words.slice(0, -1).filter((word) => word !== ",");
  return (
    noun.length <= longestMember &&
    noun.every((word) => /^\p{L}[\p{L}'-]*$/u.test(word) && !["and", "or", "of", "but"].includes(word))
  );
}

function hasAnd(sentence: CheckedSentence, parts: readonly CheckedFigure[]): boolean {
  const [before, last] = parts.slice(-2);
  if (!before || !last) return false;
  return ["and", "plus"].includes(tokensBetween(sentence, before, last).at(-1)?.lower ?? "");
}

/** A list that makes less may leave some out; one that makes more can't be right, where all of it is of one noun. */
function listFinding(parts: readonly CheckedFigure[], total: CheckedFigure, rules: VerdictRules): Finding[] {
  const noun = total.claim?.frame.noun ?? null;
  const isOfOne = noun !== null && parts.every(({ claim }) => claim?.frame.noun === noun);
  const sum = parts.reduce((all, { quantity }) => all + Number(quantity.min), 0);
  const exceeds = isOfOne && sum > Number(total.quantity.max);
  return sumFinding(parts, total, rules).filter(({ holds }) => holds || exceeds);
}

function sumFinding(parts: readonly CheckedFigure[], total: CheckedFigure, { rounding }: VerdictRules): Finding[] {
  const figures = parts.flatMap((part) => figureOf(part, rounding) ?? []);
  const whole = figureOf(total, rounding);
  if (!whole || whole.stated === null || figures.length !== parts.length) return [];
  const sum = figures.reduce((all, figure) => all + (figure.stated ?? 0), 0);
  const slack = figures.reduce((all, figure) => all + slackOf(figure), slackOf(whole));
  const holds = Math.abs(sum - whole.stated) <= slack;
  const told = parts.map((part) => part.text).join(" + ");
  const amount = Number(sum.toPrecision(12));
  const reason = holds ? `${told} make ${total.text}.` : `${told} make ${amount}, not ${total.text}.`;
  return [finding("sum", [...parts, total], holds, reason)];
}

/** Half a step for numbers that show a rounding, nothing for counts that stand for themselves. */
function slackOf({ step, scale }: Figure): number {
  return scale === "count" && step === 1 ? 0 : step / 2;
}
