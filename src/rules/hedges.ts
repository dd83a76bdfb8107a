// Schema of rules/hedges.yaml: words before and after a number that bound it.
import { z } from "zod";

const words = z.array(z.string());
const bound = z.enum(["at-least", "more-than", "at-most", "less-than", "about"]);
const kind = z.enum(["count", "measure", "money", "percent", "ratio", "age", "duration", "date"]);

export const hedgesSchema = z.strictObject({
  before: z.array(
    z.strictObject({
      name: z.string(),
      bound,
      words,
      nearly: z.literal(true).optional(),
      across: z.literal(true).optional(),
      "not-with": z.array(kind).optional(),
      "unless-after": words.optional(),
    }),
  ),
  after: z.array(z.strictObject({ name: z.string(), bound, words })),
  "after-noun": words,
  between: words,
  "none-after": z.record(z.string(), words),
});
