// What the stages after it may ask the language stage about words and names.
import type { Token } from "./sentence.js";

/**
 * What a word does where it stands. noun: common nouns, singular and plural; name: words of names, months and weekdays;
 * verb: infinitive and present; past: finite past; participle: past participle; gerund: any -ing form of a verb;
 * auxiliary: forms of be, and of have and do before another verb; possessive: "his" and the "'s" of "mayor's";
 * preposition: particles too; symbol: "$", "%".
 */
export type Tag =
  | "noun"
  | "name"
  | "verb"
  | "past"
  | "participle"
  | "gerund"
  | "auxiliary"
  | "modal"
  | "adjective"
  | "adverb"
  | "determiner"
  | "possessive"
  | "pronoun"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "negation"
  | "to"
  | "number"
  | "symbol"
  | "punctuation";

export type NameKind = "place" | "person" | "organisation";

/** The questions of the claims stage. Words are lower case. */
export interface WordKnowledge {
  readonly tag: (tokens: readonly Token[]) => readonly Tag[];
  /** Singular of a noun: "villages" → "village"; the word itself where it can be no noun. */
  readonly singular: (word: string) => string;
  /** Infinitive of a verb: "killed" → "kill"; the word itself where it can be no verb. */
  readonly infinitive: (word: string) => string;
  readonly stem: (word: string) => string;
  /** A noun for somebody: "climber", "juror". */
  readonly isPerson: (singular: string) => boolean;
  readonly nameKind: (words: string) => NameKind | null;
  /** A place has this name, whoever else has it: "Lund". */
  readonly isPlaceName: (words: string) => boolean;
  /** The country of a country's name or people: "Kazakh" → "Kazakhstan". */
  readonly countryOf: (words: string) => string | null;
}
