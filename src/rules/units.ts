// Schema of rules/units.yaml: dimensions with their base units, and the units of each.
import { z } from "zod";

const words = z.array(z.string());

export const unitsSchema = z.strictObject({
  dimensions: z.record(
    z.string(),
    z.strictObject({ base: z.string(), kind: z.enum(["measure", "duration", "percent"]) }),
  ),
  units: z.array(
    z.strictObject({
      name: z.string(),
      dimension: z.string(),
      factor: z.number().positive(),
      offset: z.number().optional(),
      per: z.string().optional(),
      words,
      symbols: words,
    }),
  ),
  bridges: words,
  rates: z.strictObject({ words, of: words }),
  "magnitude-context": words,
  "pound-materials": words,
  "pound-mass-context": words,
  "pound-money-context": words,
});
