// Schema of rules/ages.yaml: words that make a number an age.
import { z } from "zod";

const words = z.array(z.string());

const digits = z.tuple([z.int().min(0).max(9), z.int().min(0).max(9)]);

export const agesSchema = z.strictObject({
  "after-unit": words,
  abbreviations: words,
  before: words,
  possessives: words,
  parts: z.record(z.string(), digits),
  decades: z.record(z.string(), z.int()),
  pronouns: words,
  copulas: words,
  oldest: z.int(),
  persons: words,
  "persons-with-plural": words,
  "person-endings": words,
  groups: words,
  limits: words,
  older: words,
  extremes: words,
  parents: words,
  deaths: words,
  means: words,
  hedges: words,
  closers: words,
  determiners: words,
  places: words,
});
