// Schema of rules/grammar.yaml: words of the closed classes.
import { z } from "zod";

const words = z.array(z.string().min(1));
const part = z.enum([
  "noun",
  "plural",
  "verb",
  "third",
  "past",
  "participle",
  "gerund",
  "adjective",
  "adverb",
  "determiner",
  "possessive",
  "pronoun",
  "preposition",
  "conjunction",
  "subordinator",
  "modal",
  "auxiliary",
  "negation",
  "to",
  "number",
]);

export const grammarSchema = z.strictObject({
  determiner: words,
  possessive: words,
  pronoun: words,
  preposition: words,
  conjunction: words,
  subordinator: words,
  modal: words,
  auxiliary: words,
  negation: words,
  to: words,
  adverb: words,
  number: words,
  transitive: words,
  several: z.record(z.string(), z.array(part).min(1)),
});

export type GrammarRules = z.infer<typeof grammarSchema>;
