// Tells in which language a document is written that is not in English, from its function words and its script.
import type { LanguageRules } from "../rules/languages.js";

/** The language or script, or null where nothing speaks against English. */
export type FindForeign = (text: string) => string | null;

/** A longer text is looked at in two places of this length, at its start and in its middle. */
const looked = 12_000;

/** Fewer letters tell no script, fewer words no language. */
const fewestLetters = 12;
const fewestWords = 8;

export function createFindForeign({ english, languages, scripts }: LanguageRules): FindForeign {
  const own = new Set(english);
  const byWord = languagesByWord(languages, own);
  const expressions = scripts.map(({ name, letters }) => ({ name, expression: new RegExp(`[${letters}]`, "g") }));
  return (whole) => {
    const text = sampleOf(whole);
    return scriptOf(text, expressions) ?? languageOf(text, own, byWord);
  };
}

function sampleOf(text: string): string {
  if (text.length <= 2 * looked) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, looked)} ${text.slice(middle, middle + looked)}`;
}

/** Words that English has too tell nothing. */
function languagesByWord(languages: LanguageRules["languages"], english: ReadonlySet<string>): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const { name, words } of languages)
    for (const word of new Set(words)) if (!english.has(word)) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  return byWord;
}

interface Script {
  readonly name: string;
  readonly expression: RegExp;
}

/** The script of most letters, where Latin ones are fewer than half. */
function scriptOf(text: string, scripts: readonly Script[]): string | null {
  // Letters beyond Latin, Greek and up: most texts have none.
  if (!/[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufefe]/.test(text)) return null;
  const latin = text.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0;
  const counted = scripts.map(({ name, expression }) => ({ name, count: text.match(expression)?.length ?? 0 }));
  const [most] = counted.sort((a, b) => b.count - a.count);
  return most && most.count >= fewestLetters && most.count > latin ? `the ${most.name} script` : null;
}

/**
 * Only words in small letters count: names have capitals. A language must show several of its words, and often, and
 * twice as often as English shows its own.
 */
function languageOf(
  text: string,
  english: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly string[]>,
): string | null {
  const words = text.match(/(?<![\p{L}\p{M}'’])\p{Ll}[\p{Ll}\p{M}]*(?!\p{Lu})/gu) ?? [];
  if (words.length < fewestWords) return null;
  const ownHits = words.filter((word) => english.has(word)).length;
  // Nearly every text: the words left are too few for any language.
  if (words.length - ownHits <= 2 * ownHits) return null;
  const hits = new Map<string, { count: number; different: Set<string> }>();
  for (const word of words) {
    for (const name of byWord.get(word) ?? []) {
      const hit = hits.get(name) ?? { count: 0, different: new Set() };
      hit.count++;
      hit.different.add(word);
      hits.set(name, hit);
    }
  }
  const [best] = [...hits].sort(([, a], [, b]) => b.count - a.count || b.different.size - a.different.size);
  if (!best) return null;
  const [name, { count, different }] = best;
  const isTold = different.size >= 3 && count >= words.length / 8 && count > 2 * ownHits;
  return isTold ? name : null;
}
