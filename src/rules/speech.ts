// Schema of rules/speech.yaml: verbs of saying and the nouns of those whose word news gives.
import { z } from "zod";

export const speechSchema = z.strictObject({
  verbs: z.array(z.string()),
  deeds: z.array(z.string()),
  guarded: z.array(z.string()),
  quoting: z.array(z.string()),
  figuring: z.array(z.string()),
  reports: z.array(z.string()),
  papers: z.array(z.string()),
  prefixes: z.array(z.string()),
  authorities: z.array(z.string()),
  light: z.array(z.string()),
});

export type SpeechRules = z.infer<typeof speechSchema>;
