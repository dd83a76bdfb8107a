// Schema of rules/events.yaml: event classes and the verbs that only start, end or carry an event.
import { z } from "zod";

const words = z.array(z.string());

const eventSchema = z.strictObject({
  name: z.string(),
  verbs: words,
  nouns: words,
  adjectives: words,
  idioms: words.optional(),
  counted: z.string().optional(),
  cannotFall: z.boolean().optional(),
  fixed: z.boolean().optional(),
  label: z.string(),
  question: z.string(),
  /** Of the day: "When were {noun} killed{where}?" */
  when: z.string().optional(),
  /** It happens to people, or takes people too, where `counted` does not say so. */
  people: z.enum(["only", "also"]).optional(),
  examples: z.array(z.string()).min(1),
});

export const eventsSchema = z.strictObject({
  aspects: z.strictObject({ start: words, end: words, light: words }),
  events: z.array(eventSchema),
});

export type EventRules = z.infer<typeof eventsSchema>;
export type EventRule = z.infer<typeof eventSchema>;
