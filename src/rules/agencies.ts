// Schema of rules/agencies.yaml: news agencies and the ways in which pages credit them.
import { z } from "zod";

export const agenciesSchema = z.strictObject({
  agencies: z.array(
    z.strictObject({
      name: z.string(),
      /** As written, capitals included; the name itself counts too. */
      forms: z.array(z.string()).default([]),
    }),
  ),
  /** Lines and what they credit: read by a test. */
  examples: z.array(z.strictObject({ text: z.string(), wires: z.array(z.string()) })),
});

export type AgencyRules = z.infer<typeof agenciesSchema>;
