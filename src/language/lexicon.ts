// Looks words up: closed classes, the table of lemmas, regular inflections, then compounds, endings and compromise.
import type { GrammarRules } from "../rules/grammar.js";
import { GuessedLate, type GuessParts, guessed, guessFromEnding, isWordLike } from "./guesses.js";
import { type Lemmas, type Reading, uninflect } from "./inflections.js";
import { createFindEntry, type Entry, isVerbal } from "./lexicon-table.js";
import { partsOf } from "./parts.js";
import type { LookUp, Part, WordInfo } from "./words.js";

export interface Lexicon {
  readonly word: LookUp;
}

export interface LexiconData {
  readonly grammar: GrammarRules;
  /** Text of rules/lexicon.tsv. */
  readonly table: string;
  /** Parts of a word that neither a table nor its ending knows. */
  readonly guess: GuessParts;
}

/** Prefixes that leave a word what it is. */
const prefixes = [
  "anti",
  "counter",
  "inter",
  "micro",
  "multi",
  "over",
  "under",
  "super",
  "ultra",
  "non",
  "pre",
  "pro",
  "mis",
  "sub",
  "un",
  "re",
  "co",
];

/** Forms in memory: a large run has ever new names, and what is forgotten is soon found again. */
const mostRemembered = 50_000;

/** Remembers every form it was asked for. */
export function createLexicon({ grammar, table, guess }: LexiconData): Lexicon {
  const closed = closedClasses(grammar);
  const transitive = new Set(grammar.transitive);
  const find = createFindEntry(table);
  const lemmas = lemmasOf(find);
  const remembered = new Map<string, WordInfo>();

  function word(lower: string): WordInfo {
    const before = remembered.get(lower);
    if (before) return before;
    const info =
      known(lower) ??
      compound(lower) ??
      prefixed(lower) ??
      solidCompound(lower) ??
      guessFromEnding(lower) ??
      new GuessedLate(lower, guess);
    const marked = info.verb !== null && transitive.has(info.verb) ? { ...info, transitive: true } : info;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(lower, marked);
    return marked;
  }

  function known(lower: string): WordInfo | null {
    const entry = find(lower);
    const parts = closed.get(lower) ?? entry?.parts;
    const noun = entry?.noun ?? null;
    if (parts)
      return { parts, noun, verb: entry?.verb ?? null, nounClass: entry?.nounClass ?? classOf(noun), known: true };
    const readings = uninflect(lower, lemmas);
    return readings.length > 0 ? inflected(readings) : null;
  }

  function inflected(readings: readonly Reading[]): WordInfo {
    const noun = readings.find(({ part }) => part === "plural")?.lemma ?? null;
    const verb = readings.find(({ part }) => isVerbal(part))?.lemma ?? null;
    const [likeliest] = (verb !== null && find(verb)?.parts) || [];
    const parts = readings.map(({ part }) => part);
    const verbFirst = noun !== null && likeliest === "verb";
    return { parts: partsOf(verbFirst ? parts.reverse() : parts), noun, verb, nounClass: classOf(noun), known: true };
  }

  function classOf(noun: string | null) {
    return noun === null ? null : (find(noun)?.nounClass ?? null);
  }

  /** "bus-driver" is what its last part is; "coal-fired", "fast-growing" and "year-long" are adjectives. */
  function compound(lower: string): WordInfo | null {
    const hyphen = lower.lastIndexOf("-");
    if (hyphen < 1 || hyphen === lower.length - 1 || lower.length > 60) return null;
    const last = word(lower.slice(hyphen + 1));
    const [first] = last.parts;
    const part = last.parts.has("plural") ? "plural" : "noun";
    if (
      last.parts.has(part) &&
      first !== "adjective" &&
      first !== "gerund" &&
      first !== "past" &&
      first !== "participle"
    ) {
      const noun = last.noun === null ? null : lower.slice(0, hyphen + 1) + last.noun;
      return { ...last, noun, verb: null, parts: partsOf([part, "adjective"]) };
    }
    return guessed(["adjective", "noun"], lower, null, null);
  }

  function prefixed(lower: string): WordInfo | null {
    const prefix = prefixes.find((start) => lower.startsWith(start) && lower.length >= start.length + 4);
    const rest = prefix === undefined ? null : known(lower.slice(prefix.length));
    if (prefix === undefined || rest === null) return null;
    const add = (lemma: string | null) => (lemma === null ? null : prefix + lemma);
    return { ...rest, noun: add(rest.noun), verb: add(rest.verb) };
  }

  /** "graveside", "bushfires": two nouns written as one. */
  function solidCompound(lower: string): WordInfo | null {
    if (lower.length < 8 || lower.length > 24 || !isWordLike(lower)) return null;
    for (let at = 3; at <= lower.length - 4; at++) {
      if (!find(lower.slice(0, at))?.parts.has("noun")) continue;
      const last = known(lower.slice(at));
      if (last?.noun && (last.parts.has("noun") || last.parts.has("plural")))
        return {
          ...last,
          noun: lower.slice(0, at) + last.noun,
          verb: null,
          parts: partsOf([last.parts.has("plural") ? "plural" : "noun"]),
          known: false,
        };
    }
    return null;
  }

  return { word };
}

function closedClasses({ several, transitive: _verbs, ...classes }: GrammarRules): Map<string, ReadonlySet<Part>> {
  const closed = new Map<string, ReadonlySet<Part>>();
  for (const part of Object.keys(classes) as (keyof typeof classes)[]) {
    const parts = partsOf([part]);
    for (const word of classes[part]) closed.set(word, parts);
  }
  for (const [word, parts] of Object.entries(several)) closed.set(word, partsOf(parts));
  return closed;
}

function lemmasOf(find: (word: string) => Entry | null): Lemmas {
  const has = (word: string, part: Part) => find(word)?.parts.has(part) ?? false;
  return {
    isNoun: (word) => has(word, "noun"),
    isVerb: (word) => has(word, "verb"),
    isRegularVerb: (word) => has(word, "verb") && !find(word)?.irregular,
    isAdjective: (word) => has(word, "adjective"),
  };
}
