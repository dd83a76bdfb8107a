// Schema of rules/grouping.yaml: weights of the likeness of two claims.
import { z } from "zod";

export const groupingSchema = z.strictObject({
  threshold: z.number(),
  kin: z.array(z.array(z.string()).min(2)),
  weights: z.record(z.string(), z.number()),
});

export type GroupingRules = z.infer<typeof groupingSchema>;
