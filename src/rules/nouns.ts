// Schema of rules/nouns.yaml: classes of counted nouns and their narrower kinds.
import { z } from "zod";

export const nounsSchema = z.strictObject({
  /** "fall": nouns that tell how a figure changed. */
  changes: z.array(z.string()),
  /** "price": nouns of what another noun has. */
  attributes: z.array(z.string()),
  /** "gdp": what a share is only told against. */
  scales: z.array(z.string()),
  /** "briton": names of people by where they are from. */
  peoples: z.array(z.string()),
  classes: z.array(
    z.strictObject({
      name: z.string(),
      plural: z.string(),
      generic: z.array(z.string()),
      kinds: z.record(z.string(), z.array(z.string())),
    }),
  ),
});

export type NounRules = z.infer<typeof nounsSchema>;
