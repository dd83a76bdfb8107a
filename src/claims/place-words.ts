// Looks up the words that tell where a figure holds.
import type { PlaceRules } from "../rules/places.js";

/** Verbs and nouns are looked up as infinitives and singulars. */
export interface PlaceWords {
  readonly prepositions: ReadonlySet<string>;
  readonly sure: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Kinds and those who live there: "the village of", "residents of". */
  readonly owners: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  readonly blows: ReadonlySet<string>;
  readonly namedByPlace: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly placeVerbs: ReadonlySet<string>;
  readonly forASide: ReadonlySet<string>;
  readonly inWhom: ReadonlySet<string>;
  /** Lower case, as are the last words of names. */
  readonly never: ReadonlySet<string>;
  readonly neverLast: ReadonlySet<string>;
}

export function createPlaceWords(rules: PlaceRules): PlaceWords {
  return {
    prepositions: new Set(rules.prepositions),
    sure: new Set(rules.sure),
    ways: new Set(rules.ways),
    kinds: new Set(rules.kinds),
    owners: new Set([...rules.kinds, ...rules.dwellers]),
    directions: new Set(rules.directions),
    alone: new Set(rules.alone),
    elsewhere: new Set(rules.elsewhere),
    blows: new Set(rules.blows),
    namedByPlace: new Set(rules["named-by-place"]),
    verbs: new Set([...rules.verbs, ...rules["place-verbs"]]),
    placeVerbs: new Set(rules["place-verbs"]),
    forASide: new Set(rules["for-a-side"]),
    inWhom: new Set(rules["in-whom"]),
    never: lowered(rules.never),
    neverLast: lowered(rules["never-last"]),
  };
}

function lowered(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}
