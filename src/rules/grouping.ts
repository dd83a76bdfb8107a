// Schema of rules/grouping.yaml: weights of the likeness of two claims.
import { z } from "zod";

/** Weight in the first score and in the second; what only one score has, has one. */
const weights = z.record(z.string(), z.tuple([z.number(), z.number()]));

const joins = z.record(z.string(), z.number());
const sure = z.strictObject({
  plain: z.number(),
  alike: z.number(),
  other: z.number(),
  two: z.number(),
  more: z.number(),
});

export const groupingSchema = z.strictObject({
  threshold: z.number(),
  joinThreshold: z.number(),
  sure: z.strictObject({ figures: sure, dates: sure }),
  /** Events that a story counts once, and the classes of nouns that they count, where nothing narrows them. */
  plain: z.strictObject({ events: z.array(z.string()), nouns: z.array(z.string()) }),
  worth: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive()),
  kin: z.array(z.array(z.string()).min(2)),
  weights: z.strictObject({ figures: weights, dates: weights }),
  joins: z.strictObject({ figures: joins, dates: joins }),
});

export type GroupingRules = z.infer<typeof groupingSchema>;
