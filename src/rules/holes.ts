// Schema of rules/holes.yaml: words that stand beside each other only where a number has been lost.
import { z } from "zod";

const words = z.array(z.string());

export const holesSchema = z.array(
  z.strictObject({
    name: z.string(),
    expects: z.enum(["count", "money", "percent", "measure"]),
    before: words,
    nouns: words,
    verbs: words,
    reason: z.string(),
    examples: words,
    counterexamples: words,
  }),
);
