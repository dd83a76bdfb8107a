// Schema of rules/holes.yaml: words that stand beside each other only where a number has been lost.
import { z } from "zod";

const words = z.array(z.string());

export const holesSchema = z.array(
  z.strictObject({
    name: z.string(),
    expects: z.enum(["count", "money", "percent", "measure", "duration", "rank", "time", "age"]),
    /** The mark behind has a space before it. */
    apart: z.literal(true).optional(),
    /** Two spaces stand in the hole, in a sentence that has no others. */
    wide: z.literal(true).optional(),
    /** A hyphen with a space before it stands in the hole. */
    hyphen: z.literal(true).optional(),
    /** The hole begins the sentence. */
    opens: z.literal(true).optional(),
    /** Any plural noun stands behind the hole, or behind `nouns`. */
    plural: z.literal(true).optional(),
    before: words,
    /** Words that stand between `before` and the hole. */
    hedged: words.optional(),
    /** Without words before: any but these, and a number, may stand there. */
    unless: words.optional(),
    nouns: words,
    verbs: words,
    reason: z.string(),
    examples: words,
    counterexamples: words,
  }),
);
