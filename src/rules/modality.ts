// Schema of rules/modality.yaml: words by which an event is planned, expected, possible, alleged or denied.
import { z } from "zod";

const words = z.array(z.string().min(1));

export const modalitySchema = z.strictObject({
  may: words,
  will: words,
  plan: words,
  expect: words,
  "expect-alone": words,
  threaten: words,
  deny: words,
  fear: words,
  think: words,
  accuse: words,
  examples: z.array(z.strictObject({ text: z.string(), figure: z.string(), modality: z.string() })),
  counterexamples: z.array(z.strictObject({ text: z.string(), figure: z.string() })),
});

export type ModalityRules = z.infer<typeof modalitySchema>;
