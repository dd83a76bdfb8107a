// Schema of rules/grouping.yaml: weights of the likeness of two claims.
import { z } from "zod";

export const groupingSchema = z.strictObject({
  threshold: z.number(),
  weights: z.record(z.string(), z.number()),
});

export type GroupingRules = z.infer<typeof groupingSchema>;
