// Reads words that stand for an unknown number: "dozens", "several hundred", "tens of thousands", "a few", "a couple of".
import type { Token } from "../../model/sentence.js";
import { isTightHyphen, type Lexicon, lower, type VagueWord } from "./lexicon.js";
import { times } from "./numeral.js";

export interface VagueInterval {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly scale: number;
  readonly article: boolean;
}

export function readVague(tokens: readonly Token[], index: number, lexicon: Lexicon): VagueInterval | null {
  const article = lexicon.articles.has(lower(tokens, index));
  const at = article ? index + 1 : index;
  const word = lexicon.vague.get(lower(tokens, at));
  if (!word || !isIntroduced(tokens, at, word, lexicon)) return null;
  const single = { low: word.low, high: word.high, end: at + 1, scale: 1, article };
  if (word.form !== "article" && word.form !== "plain")
    return article ? null : (readOfPlural(tokens, single, lexicon) ?? single);
  return readOfScale(tokens, single, lexicon) ?? single;
}

/** "few" alone says "not many"; "a few" and "the past few" say some. "The couple said" counts nobody. */
function isIntroduced(tokens: readonly Token[], at: number, word: VagueWord, lexicon: Lexicon): boolean {
  if (word.form === "befallen") return isBefallen(tokens, at, lexicon);
  if (word.form !== "article") return true;
  const before = lower(tokens, at - 1);
  const named = lexicon.articles.has(before) || lexicon.beforeFew.has(before);
  if (lower(tokens, at) === "few") return named;
  const after = lower(tokens, at + 1);
  return (named || before === "the") && (after === "of" || after === "more" || isCountedPlural(after, lexicon));
}

/** "scores of people", "killing scores", "scores were hurt"; not "Osei scores twice", "with scores of 71 and 68". */
function isBefallen(tokens: readonly Token[], at: number, { befallen }: Lexicon): boolean {
  const [before, behind, next] = [lower(tokens, at - 1), lower(tokens, at + 1), lower(tokens, at + 2)];
  if (behind === "of") return tokens[at + 2]?.kind !== "number";
  if (befallen.before.has(before) || befallen.behind.has(behind)) return true;
  return befallen.auxiliaries.has(behind) && befallen.states.has(next);
}

/** "a couple hundred", "a couple days". */
function isCountedPlural(word: string, lexicon: Lexicon): boolean {
  return lexicon.scales.has(word) || (word.length > 3 && word.endsWith("s") && !word.endsWith("ss"));
}

/** "tens of thousands", "hundreds of millions": up to the last number with these digits. */
function readOfPlural(tokens: readonly Token[], word: VagueInterval, lexicon: Lexicon): VagueInterval | null {
  if (lower(tokens, word.end) !== "of") return null;
  const next = lexicon.vague.get(lower(tokens, word.end + 1));
  if (next?.form !== "plural" || next.low <= word.low) return null;
  return {
    ...word,
    low: times(word.low, next.low),
    high: (word.high + 1) * next.low - 1,
    end: word.end + 2,
    scale: next.low,
  };
}

/** "several hundred", "a few dozen", "a couple of thousand", "several-hundred". */
function readOfScale(tokens: readonly Token[], word: VagueInterval, lexicon: Lexicon): VagueInterval | null {
  const of = lower(tokens, word.end) === "of" || isTightHyphen(tokens, word.end) ? 1 : 0;
  const scaleWord = lower(tokens, word.end + of);
  const scale = lexicon.scales.get(scaleWord) ?? (of === 0 ? lexicon.pluralScales.get(scaleWord) : undefined);
  if (scale === undefined) return null;
  const next = lexicon.scales.get(lower(tokens, word.end + of + 1)) ?? 1;
  const product = scale * (next > scale ? next : 1);
  const end = word.end + of + (next > scale ? 2 : 1);
  return { ...word, low: word.low * product, high: word.high * product, end, scale: product };
}
