// The ordered rules that choose one part of speech for a word that can be several, after the pattern of Brill's tagger.

import { beforeNoun, comparing, helping, opensClause, thatIs, yetTo } from "./function-word-rules.js";
import { beforeObject } from "./gerund-rules.js";
import { afterInsertion } from "./insertion-rules.js";
import {
  afterAdjective,
  afterDeterminer,
  afterNumber,
  afterPreposition,
  afterSubordinator,
  afterThing,
  afterVerb,
  atBeginning,
} from "./noun-rules.js";
import { adjectival, next, type Place, startsNoun, word } from "./place.js";
import {
  afterAuxiliary,
  afterComma,
  afterConjunction,
  afterSubject,
  beforeArticle,
  beforeInfinitive,
  beforeLevel,
  infinitive,
  numbering,
  withParticle,
} from "./verb-rules.js";
import type { Part } from "./words.js";

interface TagRule {
  readonly name: string;
  /** Null where the rule does not know; a part that the word cannot be counts as null. */
  readonly choose: (place: Place) => Part | null;
}

/** Order matters: what stands directly before a word decides before what follows it. */
export const tagRules: readonly TagRule[] = [
  { name: "that", choose: (place) => (word(place) === "that" ? thatIs(place) : null) },
  { name: "this, her, which: before a noun", choose: beforeNoun },
  { name: "yet: before to, behind a modal", choose: yetTo },
  { name: "have and do: before a verb", choose: helping },
  { name: "since, after, as: before a subject", choose: opensClause },
  { name: "more, most: before an adjective", choose: comparing },
  { name: "to and modal: infinitive", choose: infinitive },
  { name: "be and have: participle", choose: afterAuxiliary },
  { name: "gerund before its object", choose: beforeObject },
  { name: "plans to: verb", choose: beforeInfinitive },
  { name: "now number 84: verb", choose: numbering },
  { name: "rises to 11: verb", choose: beforeLevel },
  { name: "insertion: verb", choose: afterInsertion },
  { name: "kills six, hurts 30: verb", choose: afterComma },
  { name: "looted a dozen shops: verb", choose: beforeArticle },
  { name: "cut off 14: verb", choose: withParticle },
  { name: "the, his, a: noun or what stands before one", choose: afterDeterminer },
  { name: "12 killed", choose: afterNumber },
  { name: "preposition: noun or gerund", choose: afterPreposition },
  { name: "food poisoning: noun", choose: afterThing },
  { name: "when, while: the subject", choose: afterSubordinator },
  { name: "subject: verb", choose: afterSubject },
  { name: "beginning: noun", choose: atBeginning },
  { name: "and: like the word before", choose: afterConjunction },
  { name: "adjective: noun", choose: afterAdjective },
  { name: "verb: its object", choose: afterVerb },
  { name: "before a noun: adjective", choose: (place) => (startsNoun(next(place)) ? adjectival(place) : null) },
];
