// Schema of rules/abbreviations.yaml: abbreviations by what their full stop means for the end of a sentence.
import { z } from "zod";

const words = z.array(z.string().min(1));

export const abbreviationsSchema = z.strictObject({
  never: words,
  "before-number": words,
  "before-opener": words,
  "before-capital": words,
  "time-goes-on": words,
  openers: words,
});

export type AbbreviationRules = z.infer<typeof abbreviationsSchema>;
