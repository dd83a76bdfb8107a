// Look-up tables of ages, made once from rules/ages.yaml, and what every reader of ages asks.
import type { Rules } from "../../rules/packs.js";
import { type Draft, isBare, isWhole, type Unit } from "../draft.js";
import { createPhraseSet, type PhraseTable, wordSet } from "../phrases.js";
import { type Scene, wordAt } from "../scene.js";

export interface AgeTables {
  readonly after: PhraseTable<true>;
  readonly abbreviations: PhraseTable<true>;
  readonly before: PhraseTable<true>;
  readonly pronouns: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly oldest: number;
  /** "the driver", "her sons": singular and plural. */
  readonly persons: ReadonlySet<string>;
  readonly personEndings: readonly string[];
  /** "those over 60", "most of them under 30" */
  readonly groups: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  readonly older: PhraseTable<true>;
  readonly extremes: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
  readonly deaths: ReadonlySet<string>;
  /** "the median age", "life expectancy" */
  readonly means: PhraseTable<true>;
  /** Between the verb and the number. */
  readonly hedges: ReadonlySet<string>;
  /** What may follow an age that stands alone. */
  readonly closers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

export function createAgeTables(rules: Rules["ages"]): AgeTables {
  return {
    after: createPhraseSet(rules["after-unit"]),
    abbreviations: createPhraseSet(rules.abbreviations),
    before: createPhraseSet(rules.before),
    pronouns: wordSet(rules.pronouns),
    copulas: wordSet(rules.copulas),
    oldest: rules.oldest,
    persons: wordSet([...rules.persons, ...rules["persons-with-plural"].flatMap((word) => [word, `${word}s`])]),
    personEndings: rules["person-endings"],
    groups: wordSet(rules.groups),
    limits: wordSet(rules.limits),
    older: createPhraseSet(rules.older),
    extremes: wordSet(rules.extremes),
    parents: wordSet(rules.parents),
    deaths: wordSet(rules.deaths),
    means: createPhraseSet(rules.means),
    hedges: wordSet(rules.hedges),
    closers: wordSet(rules.closers),
    determiners: wordSet([...rules.determiners, ...rules.possessives]),
    places: wordSet(rules.places),
  };
}

/** Turns a draft into an age, or gives null; `before` is the quantity read before it. */
export type AgeReader = (draft: Draft, scene: Scene, tables: AgeTables, before: Draft | undefined) => Draft | null;

const year: Unit = { name: "year", kind: "age", dimension: "age", base: "year", factor: 1, offset: 0 };

export function ageOf(draft: Draft, rule: string): Draft {
  return { ...draft, kind: "age", unit: year, rule };
}

/** A whole number, or a range, without a unit that a person's age can have. */
export function canBeAge(draft: Draft, { oldest }: AgeTables): boolean {
  const number = isBare(draft) && isWhole(draft);
  const range = draft.unit === null && draft.bound === "range";
  return (number || range) && draft.low >= 0 && draft.high <= oldest && draft.numeral.scale === 1;
}

/** Nothing that it could count follows: an end, a mark, or a word such as "and", "who", "were". */
export function standsAlone(draft: Draft, scene: Scene, tables: AgeTables): boolean {
  const next = scene.tokens[draft.end];
  if (next === undefined) return true;
  return next.kind === "punctuation" ? next.spaced || !/^[-–/:]$/.test(next.text) : tables.closers.has(next.lower);
}

export function isPerson(word: string, tables: AgeTables): boolean {
  return tables.persons.has(word);
}

/** "the fisherman", "her accountant": an ending of persons behind a determiner. */
export function isIntroducedPerson(scene: Scene, index: number, tables: AgeTables): boolean {
  const word = wordAt(scene, index);
  if (isPerson(word, tables)) return true;
  if (word.length < 5 || !tables.personEndings.some((ending) => word.endsWith(ending))) return false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (tables.determiners.has(wordAt(scene, at))) return true;
    if (scene.tokens[at]?.kind !== "word") return false;
  }
  return false;
}
