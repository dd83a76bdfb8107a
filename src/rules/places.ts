// Schema of rules/places.yaml: words that tell where a figure holds.
import { z } from "zod";

const words = z.array(z.string().min(1));

export const placesSchema = z.strictObject({
  prepositions: words,
  sure: words,
  ways: words,
  kinds: words,
  dwellers: words,
  directions: words,
  alone: words,
  elsewhere: words,
  blows: words,
  "named-by-place": words,
  verbs: words,
  "place-verbs": words,
  "for-a-side": words,
  "in-whom": words,
  never: words,
  "never-last": words,
  examples: z.array(z.strictObject({ text: z.string(), figure: z.string(), place: z.string() })),
  counterexamples: z.array(z.strictObject({ text: z.string(), figure: z.string() })),
});

export type PlaceRules = z.infer<typeof placesSchema>;
