// Schema of rules/trends.yaml: words that say a figure rose or fell.
import { z } from "zod";

const words = z.array(z.string());

const direction = z.strictObject({ direct: words, shares: words });

export const trendsSchema = z.strictObject({
  up: direction,
  down: direction,
  between: words,
  "before-up-and-down": words,
  "after-up": words,
  "after-down": words,
  change: words,
  elided: z.strictObject({
    nouns: words,
    comparisons: words,
    closers: words,
    "money-closers": words,
    "money-verbs": words,
    "text-closers": words,
    "money-context": words,
    "no-money-context": words,
    "point-context": words,
    "no-point-context": words,
    laters: words,
    sizes: words,
    wholes: words,
  }),
});
