// Schema of rules/languages.yaml: function words and scripts that tell that a document is not in English.
import { z } from "zod";

const words = z.array(z.string());

export const languagesSchema = z.strictObject({
  english: words,
  languages: z.array(z.strictObject({ name: z.string(), words: words.min(15) })),
  /** `letters` are ranges of a character class. */
  scripts: z.array(z.strictObject({ name: z.string(), letters: z.string() })),
});

export type LanguageRules = z.infer<typeof languagesSchema>;
