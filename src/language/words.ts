// What a word can be: parts of speech, lemmas and the class of its noun.
import type { Tag } from "../model/language.js";

/** A tag that a word can have, with plurals and third persons told apart. */
export type Part = Exclude<Tag, "name" | "symbol" | "punctuation"> | "plural" | "third";

/** The lexicographer classes of WordNet's nouns; "other" for its most general ones ("thing", "entity"). */
export type NounClass =
  | "other"
  | "act"
  | "animal"
  | "artifact"
  | "attribute"
  | "body"
  | "cognition"
  | "communication"
  | "event"
  | "feeling"
  | "food"
  | "group"
  | "location"
  | "motive"
  | "object"
  | "person"
  | "phenomenon"
  | "plant"
  | "possession"
  | "process"
  | "quantity"
  | "relation"
  | "shape"
  | "state"
  | "substance"
  | "time";

export interface WordInfo {
  /** The likeliest first. Empty for what is no word. */
  readonly parts: ReadonlySet<Part>;
  /** Singular: "soldier" of "soldiers"; null where it can be no noun. */
  readonly noun: string | null;
  /** Infinitive: "detain" of "detained"; null where it can be no verb. */
  readonly verb: string | null;
  /** Class of the noun's most frequent sense. */
  readonly nounClass: NounClass | null;
  /** A verb that hardly stands without an object. */
  readonly transitive?: boolean;
  /** False where the parts are guessed from the ending. */
  readonly known: boolean;
}

/** Looks a word up by its lower-case form. */
export type LookUp = (lower: string) => WordInfo;
