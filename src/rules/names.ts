// Schema of rules/names.yaml: countries with their people, and the words that tell places, people and organisations.
import { z } from "zod";

const words = z.array(z.string().min(1));

export const namesSchema = z.strictObject({
  countries: z.record(z.string(), words),
  states: words,
  "person-cues": words,
  "organisation-cues": words,
  "place-cues": words,
  organisations: words,
  "also-called": z.record(z.string(), words),
  "never-the-same": z.array(z.tuple([z.string(), z.string()])),
});

export type NameRules = z.infer<typeof namesSchema>;
