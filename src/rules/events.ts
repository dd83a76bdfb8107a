// Schema of rules/events.yaml: event classes and the verbs that only start, end or carry an event.
import { z } from "zod";

const words = z.array(z.string());

const eventSchema = z.strictObject({
  name: z.string(),
  verbs: words,
  nouns: words,
  adjectives: words,
  idioms: words.optional(),
  /** Phrases behind the noun or its verb that tell it: "behind bar", "in shelter". */
  states: words.optional(),
  /** Nouns that tell it whatever the verb: "body". */
  always: words.optional(),
  /** Nouns that tell it only where no other noun stands before them: "members", but not "crew members". */
  bare: words.optional(),
  /** Verbs that tell it in the passive, or with a person as their object: "fire". */
  passive: words.optional(),
  /** A verb and the class of a subject of whom it tells it where no object follows: "strike worker". */
  alone: words.optional(),
  /** Verbs that tell it of a person and a span of months or years: "get". */
  terms: words.optional(),
  /** Verbs that tell it where they are denied: "have not been found". */
  denied: words.optional(),
  /** Classes of nouns that hold those of whom it is told: "vessel". */
  holds: words.optional(),
  /** Nouns of it that are not one for each person: "dose". */
  unlike: words.optional(),
  /** One has many people: "12 protests" are not 12 of them. */
  gathering: z.boolean().optional(),
  /** Classes of nouns of which "of" and a bare figure tell it: "a town of 2,800". */
  of: words.optional(),
  /** Verbs that tell it of those who are made to do so: "were told to leave". */
  ordered: words.optional(),
  /** Adverbs that tell it whatever their verb: "fatally hurt". */
  adverbs: words.optional(),
  /** The kinds of amount that it tells; every kind but money where it is absent. Days and spans of time always. */
  kinds: z.array(z.enum(["count", "money", "percent", "ratio", "measure", "score"])).optional(),
  /** What befalls, so that a day is told of it rather than of those hurt. */
  happening: z.boolean().optional(),
  /** The subject owns the figure: a profit, votes, a price. */
  owns: z.boolean().optional(),
  counted: z.string().optional(),
  /** What a sum is where the text names only who has it, or the sum by another word: "loss". */
  sum: z.string().optional(),
  /** Kinds of people who are no narrower than those whom it befalls: "patient" of an illness. */
  generic: words.optional(),
  cannotFall: z.boolean().optional(),
  fixed: z.boolean().optional(),
  label: z.string(),
  question: z.string(),
  /** Of the day: "When were {noun} killed{where}?" */
  when: z.string().optional(),
  /** It happens to people, or takes people too, where `counted` does not say so; or never to people. */
  people: z.enum(["only", "also", "never"]).optional(),
  examples: z.array(z.string()).min(1),
});

export const eventsSchema = z.strictObject({
  aspects: z.strictObject({
    start: words,
    end: words,
    light: words,
    sending: words,
    ordering: words,
    letting: words,
    leading: words,
    holding: words,
    signs: words,
  }),
  events: z.array(eventSchema),
});

export type EventRules = z.infer<typeof eventsSchema>;
export type EventRule = z.infer<typeof eventSchema>;
