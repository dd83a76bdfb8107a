// Schema of rules/outlets.yaml: names of outlets by the host of their pages.
import { z } from "zod";

export const outletsSchema = z.strictObject({
  outlets: z.array(z.strictObject({ name: z.string(), hosts: z.array(z.string()).min(1) })),
  /** First labels that say nothing about the outlet: "www", "edition". */
  prefixes: z.array(z.string()),
});

export type OutletRules = z.infer<typeof outletsSchema>;
