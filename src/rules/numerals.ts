// Schema of rules/numerals.yaml: the words that make numbers.
import { z } from "zod";

const valued = z.record(z.string(), z.number());
const words = z.array(z.string());

export const numeralsSchema = z.strictObject({
  "below-twenty": valued,
  tens: valued,
  scales: valued,
  "plural-scales": valued,
  suffixes: valued,
  "doubtful-suffixes": valued,
  ordinals: valued,
  "ordinal-endings": words,
  denominators: valued,
  "fraction-symbols": valued,
  "after-share": words,
  "before-share": words,
  "before-no-share": words,
  negative: words,
  point: words,
  joining: words,
  articles: words,
  vague: z.record(
    z.string(),
    z.strictObject({ low: z.number(), high: z.number(), form: z.enum(["article", "plain", "plural", "befallen"]) }),
  ),
  "before-few": words,
  befallen: z.strictObject({ before: words, behind: words, auxiliaries: words, states: words }),
});
