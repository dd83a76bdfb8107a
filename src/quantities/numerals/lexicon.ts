// Look-up tables for the words of numbers, made once from rules/numerals.yaml.
import type { Token } from "../../model/sentence.js";
import type { Rules } from "../../rules/packs.js";

export type NumeralRules = Rules["numerals"];
export type VagueWord = NumeralRules["vague"][string];

export interface Lexicon {
  readonly belowTwenty: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** "dozens" of "3 dozens": scales only behind a number. */
  readonly pluralScales: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly doubtfulSuffixes: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** "half", "third", "twentieth". */
  readonly denominators: ReadonlyMap<string, number>;
  /** "halves", "thirds", "twentieths". */
  readonly pluralDenominators: ReadonlyMap<string, number>;
  readonly fractionSymbols: ReadonlyMap<string, number>;
  readonly afterShare: ReadonlySet<string>;
  readonly beforeShare: ReadonlySet<string>;
  readonly beforeNoShare: ReadonlySet<string>;
  readonly negative: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly vague: ReadonlyMap<string, VagueWord>;
  readonly beforeFew: ReadonlySet<string>;
  /** Words by which "scores" is told to be a number. */
  readonly befallen: Readonly<Record<keyof NumeralRules["befallen"], ReadonlySet<string>>>;
  /** What a number can go on with; behind anything else it ends. */
  readonly continuations: ReadonlySet<string>;
}

export function createLexicon(rules: NumeralRules): Lexicon {
  const ordinals = mapOf(rules.ordinals);
  const laterOrdinals = [...ordinals].filter(([, value]) => value > 2);
  const named = Object.entries(rules.denominators);
  const isPlural = (word: string) => word.endsWith("s");
  return {
    belowTwenty: mapOf(rules["below-twenty"]),
    tens: mapOf(rules.tens),
    scales: mapOf(rules.scales),
    pluralScales: mapOf(rules["plural-scales"]),
    suffixes: mapOf(rules.suffixes),
    doubtfulSuffixes: mapOf(rules["doubtful-suffixes"]),
    ordinals,
    ordinalEndings: new Set(rules["ordinal-endings"]),
    denominators: new Map([...laterOrdinals, ...named.filter(([word]) => !isPlural(word))]),
    pluralDenominators: new Map([
      ...laterOrdinals.map(([word, value]): [string, number] => [`${word}s`, value]),
      ...named.filter(([word]) => isPlural(word)),
    ]),
    fractionSymbols: mapOf(rules["fraction-symbols"]),
    afterShare: new Set(rules["after-share"]),
    beforeShare: new Set(rules["before-share"]),
    beforeNoShare: new Set(rules["before-no-share"]),
    negative: new Set(rules.negative),
    point: new Set(rules.point),
    joining: new Set(rules.joining),
    articles: new Set(rules.articles),
    vague: mapOf(rules.vague),
    beforeFew: new Set(rules["before-few"]),
    befallen: {
      before: new Set(rules.befallen.before),
      behind: new Set(rules.befallen.behind),
      auxiliaries: new Set(rules.befallen.auxiliaries),
      states: new Set(rules.befallen.states),
    },
    continuations: new Set([
      ...Object.keys(rules.scales),
      ...Object.keys(rules["plural-scales"]),
      ...Object.keys(rules.suffixes).map((suffix) => suffix.toLowerCase()),
      ...rules.joining,
      ...rules.point,
      ...["-", "‑", "‐"],
    ]),
  };
}

function mapOf<Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record));
}

/** Words of a rule file in any case; a token that is absent is the empty word. */
export function lower(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

/** "-" or a dash between two words without spaces: "fifty-two". */
export function isTightHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || token.spaced || next.spaced) return false;
  return token.text === "-" || token.text === "‑" || token.text === "‐";
}
