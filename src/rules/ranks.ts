// Schema of rules/ranks.yaml: what makes a number a rank, and which ordinals and "one" assert nothing.
import { z } from "zod";

const words = z.array(z.string());

export const ranksSchema = z.strictObject({
  before: words,
  scales: words,
  titles: words,
  adverbs: words,
  idioms: words,
  compounds: words,
  "one-after": words,
  "one-before": words,
  "one-singular": words,
});
