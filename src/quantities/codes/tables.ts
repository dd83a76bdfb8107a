// Look-up tables for the digits of names and codes, made once from rules/codes.yaml.
import type { Rules } from "../../rules/packs.js";
import type { CurrencyTable } from "../currencies.js";
import { createPhraseSet, type PhraseTable, wordSet } from "../phrases.js";

export interface CodeTables {
  readonly before: ReadonlySet<string>;
  readonly withCapital: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Nouns that numbers name in any case: "page 31", "room 114". */
  readonly numbered: ReadonlySet<string>;
  /** Of these, those that are counted on a page: "Photo 3 of 12". */
  readonly pictures: ReadonlySet<string>;
  readonly phrases: PhraseTable<true>;
  /** Those whose hyphen must be written. */
  readonly tight: PhraseTable<true>;
  readonly telephone: ReadonlySet<string>;
  /** Numbers dialled for help: "911", "112". */
  readonly emergency: ReadonlySet<string>;
  /** What ends the name of a street or of a numbered body: "Avenue", "Battalion". */
  readonly streets: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly commonCapitals: ReadonlySet<string>;
  /** Words that are no name although a hyphen joins them to a number. */
  readonly prefixes: ReadonlySet<string>;
  /** Words that make a hyphened number a class: "under-21". */
  readonly classes: ReadonlySet<string>;
  readonly currencies: CurrencyTable;
  /** Words and marks that a code or a name's number can begin with. */
  readonly openers: ReadonlySet<string>;
  /** Words that an idiom can begin with; "the" is one of them. */
  readonly phraseOpeners: ReadonlySet<string>;
}

export function createCodeTables(rules: Rules["codes"], currencies: CurrencyTable): CodeTables {
  return {
    before: wordSet(rules.before),
    withCapital: wordSet(rules["before-with-capital"]),
    after: wordSet(rules.after),
    verbs: wordSet(rules.verbs),
    numbered: wordSet([...rules.numbered, ...rules.pictures]),
    pictures: wordSet(rules.pictures),
    phrases: createPhraseSet(rules.phrases),
    tight: createPhraseSet(rules.tight),
    telephone: wordSet(rules.telephone),
    emergency: new Set(rules.emergency),
    streets: wordSet([...rules.streets, ...rules.bodies]),
    carriers: wordSet(rules.carriers),
    commonCapitals: wordSet(rules["common-capitals"]),
    prefixes: wordSet(rules.prefixes),
    classes: wordSet(rules.classes),
    currencies,
    openers: wordSet([...marks, ...rules["opening-words"]]),
    phraseOpeners: wordSet([...rules.phrases, ...rules.tight].map((phrase) => phrase.split(/[ -]/)[0] ?? phrase)),
  };
}

/** What links ("#tag", "](target)"), telephone numbers ("(555)", "+44") and list marks ("[^12]") begin with. */
const marks = [..."#@](+[^"];
